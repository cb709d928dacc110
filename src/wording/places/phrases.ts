import { saying } from '../../message.ts'

/** Why a document doesn't tell something that the rules found. Words: places.ftl. */
export const PHRASES = {
  'not-here/edition-alone': {},
  'not-here/told-in-section': {},
  'not-here/told-in-report': {},
  'not-here/told-in-steps': {},
  'not-here/not-yet': {},
  'not-here/not-proposed': {},
  'not-here/before-start': {},
  'not-here/nothing-follows': {},
  'not-here/amounts-in-table': {},
  'not-here/work-of-staff': {},
  'not-here/due-at-end': {},
  'not-here/replaced': {},
  'not-here/letter': {},
  'not-here/appointments': {},
} as const

export const say = saying(PHRASES)
