import { saying } from '../message.ts'

/** What keeps a file from being read as a spreadsheet. Words: spreadsheet.ftl; the command line has its own. */
export const PHRASES = {
  'spreadsheet/empty': {},
  'spreadsheet/password': {},
  'spreadsheet/old-excel': {},
  'spreadsheet/other': {},
  'spreadsheet/damaged': {},
  'spreadsheet/ends-early': {},
  'spreadsheet/too-much': { most: 'text' },
  'spreadsheet/quotes': { place: 'text?' },
  'spreadsheet/no-value': { place: 'text' },
  'spreadsheet/shows-error': { place: 'text' },
} as const

export const say = saying(PHRASES)
