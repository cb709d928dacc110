import { saying } from '../message.ts'

/** What the list in a set of reports says. Words: set-of-reports.ftl. */
export const PHRASES = {
  'set-of-reports/title': { group: 'text', on: 'date' },
  'set-of-reports/person': { number: 'text', name: 'text', crn: 'text' },
  'set-of-reports/file': { file: 'text' },
  'set-of-reports/none': {},
  'set-of-reports/left-out': { document: 'text' },
  'set-of-reports/why': { why: 'text' },
  'set-of-reports/signed': {},
  'set-of-reports/unread': {},
  'set-of-reports/contents': {},
} as const

export const say = saying(PHRASES)
