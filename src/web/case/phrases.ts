import { saying } from '../../message.ts'

/** What is wrong with an answer on the pages of a case that no field of the case tells. Words: case-pages.ftl. */
export const PHRASES = {
  'case-pages/enter-name': {},
  'case-pages/enter-crn': {},
  'case-pages/select-programme': {},
  'case-pages/select-write': {},
  'case-pages/select-begin': {},
  'case-pages/select-file': {},
  'case-pages/no-row': { name: 'text', crn: 'text' },
  'case-pages/select-decision': {},
  'case-pages/decision-refused': {},
  'case-pages/enter-your-name': {},
} as const

export const say = saying(PHRASES)
