import { saying } from '../../message.ts'
import type { KindsOf } from '../finding.ts'

const EARLY = { about: 'message', outcome: 'message', on: 'date', decides: 'date' } as const

const DEPARTURE = { gap: 'message', send: 'flag', decision: 'message' } as const

/** What is found about decisions: two that differ, and those dated before what they decide. */
export const FINDINGS = {
  'decisions/two-differ': { matter: 'message', on: 'date' },
  /** Applied as leave that was agreed beforehand. */
  'decisions/early-leave': EARLY,
  'decisions/early-not-applied': EARLY,
  /** Nothing rests on it. `subject`: null where it names nothing. */
  'decisions/without-effect': { decision: 'message', subject: 'item?' },
  /** A later decision about the same is applied instead. */
  'decisions/replaced': { decision: 'message', subject: 'item?', later: 'message' },
  /** What a section, a report or either of them is sent without, or waits for. */
  'decisions/departure-of-section': DEPARTURE,
  'decisions/departure-of-report': DEPARTURE,
  'decisions/departure': DEPARTURE,
} as const

/** What each is to its readers, which says where a document tells it. */
export const KINDS = {
  'decisions/two-differ': 'open matter',
  'decisions/early-leave': 'warning',
  'decisions/early-not-applied': 'open matter',
  'decisions/without-effect': 'warning',
  'decisions/replaced': 'fact',
  'decisions/departure-of-section': 'warning',
  'decisions/departure-of-report': 'warning',
  'decisions/departure': 'warning',
} as const satisfies KindsOf<typeof FINDINGS>

/** Readings, and what would settle them. */
export const PHRASES = {
  /** `absence: the session of 5 March 2026` */
  'decisions/matter-of-subject': { about: 'message', subject: 'item' },
  /** `n`: which of them, as they are recorded. */
  'decisions/reading-stands': { n: 'number', by: 'text', role: 'text' },
  'decisions/reading-slip': {},
  'decisions/recorded-with-date': {},
  'decisions/reading-facts-unknown': {},
  'decisions/decided-again': {},
  'decisions/settled-by-later': {},
  'decisions/settled-by-date': {},
} as const

export const say = saying({ ...FINDINGS, ...PHRASES })
