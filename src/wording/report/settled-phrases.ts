import { OPEN } from '../../chronology/happened.ts'
import { saying } from '../../message.ts'

const SETTLED = [
  'attended',
  'missed acceptable',
  'missed unacceptable',
  'missed undecided',
  ...OPEN,
  'withheld',
  'cancelled',
  'not recorded',
  'planned',
] as const

/** What became of a session, by whose decision and why. Words: report.ftl. */
export const PHRASES = {
  'report/session-settled': { settled: SETTLED },
  'report/session-counts-as': { recorded: [...OPEN, 'withheld'], settled: SETTLED },
  /** `decided`: whoever decided it says why, so this one is told as the reason given. */
  'report/settled-with-reason': { settled: 'message', reason: 'text', decided: 'flag' },
  'report/settled-below': { settled: 'message' },
  'report/settled-by-decision': { settled: 'message', decisions: 'also' },
  'report/column-reason': { named: 'flag' },
  'report/deciders-not-named': { named: 'flag' },
  'report/decided-by': { name: 'text', role: 'text', on: 'date', reason: 'text' },
} as const

export const say = saying(PHRASES)
