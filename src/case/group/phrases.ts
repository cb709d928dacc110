import { saying } from '../../message.ts'

/** What of a group doesn't fit together. Words: group.ftl; the command line has its own. */
export const PHRASES = {
  'group/key-twice': { key: 'text' },
  'group/session-twice': { session: 'text' },
  'group/crn-twice': {},
  'group/session-unknown': {},
  'group/until-early': {},
  'group/other-programme': {},
  'group/apart': { key: 'text' },
} as const

export const say = saying(PHRASES)
