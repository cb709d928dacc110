import { saying } from '../message.ts'

const FIELD = { field: 'text', line: 'number' } as const

/**
 * What is wrong with the file of an edition, on the pages. Words: editions.ftl. What is wanted in a line is said in the
 * words of those who write such files.
 */
export const PHRASES = {
  'edition/empty': {},
  'edition/no-yaml': { line: 'number' },
  'edition/line': { ...FIELD, wanted: 'text' },
  'edition/missing': FIELD,
  'edition/unknown-field': FIELD,
  'edition/unanswered': FIELD,
  'edition/long-id': { most: 'number' },
  'edition/too-much': {},
} as const

export const say = saying(PHRASES)
