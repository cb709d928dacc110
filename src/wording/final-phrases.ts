import { saying } from '../message.ts'

/** Why a document isn't made, or not as final. Words: final.ftl. */
export const PHRASES = {
  'final/programme-not-started': {},
  'final/no-report-yet': {},
  'final/not-yet': {},
  'final/signed-otherwise': {},
  'final/unusable': { field: 'text' },
  'final/language-incomplete': { tag: 'text', ids: 'commas', more: 'number' },
} as const

export const say = saying(PHRASES)
