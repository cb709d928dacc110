import { saying } from '../../message.ts'

/** What is wrong with a file that was chosen, before anything of it is read. Words: files.ftl. */
export const PHRASES = {
  'file/none': {},
  'file/empty': {},
  'file/too-large': { most: 'text' },
  'file/password': {},
  'file/old-office': { ending: 'text' },
  'file/word': { ending: 'text' },
  'file/sheet': { ending: 'text' },
  'file/other': { ending: 'text' },
  'file/encoding': {},
} as const

export const say = saying(PHRASES)
