import { saying } from '../message.ts'
import { REPORTS } from './document-kinds.ts'

/** Why a document isn't made, or not as final. Words: final.ftl. */
export const PHRASES = {
  'final/programme-not-started': {},
  'final/another-report-fits': { fits: REPORTS },
  'final/decision-needed': { statement: 'text', also: 'also' },
  'final/language-incomplete': { tag: 'text', ids: 'commas', more: 'number' },
} as const

export const say = saying(PHRASES)
