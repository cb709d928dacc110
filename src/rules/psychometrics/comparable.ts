import type { Administration, Instrument } from '../../case/record.ts'
import type { Message } from '../../message.ts'
import { say } from './findings.ts'
import { isAgainstDirection } from './reliable-change.ts'

/** Why scores say nothing of change: what contradicts, or isn't known, is told and asked for, and never computed. */
export type Reason = keyof typeof NEEDED

/** Why two administrations can't be compared; null where they can. */
export function whyNotCompared(
  instrument: Instrument,
  before: Administration | null,
  after: Administration | null,
): Reason | null {
  if (before === null) return after === null ? 'no-scores' : 'no-score-before'
  if (after === null) return 'no-score-after'
  return (
    versionsDiffer(instrument, before, after) ??
    itemsLeftOut(instrument, before) ??
    itemsLeftOut(instrument, after) ??
    ([before, after].every(({ score }) => isWithin(instrument, score)) ? null : 'out-of-range')
  )
}

/** Whether an administration between can't stand beside another: of another version, without a score that is one. */
export function standsApart(
  instrument: Instrument,
  beside: Administration,
  between: Administration,
): boolean {
  const why = versionsDiffer(instrument, beside, between) ?? itemsLeftOut(instrument, between)
  return why !== null || !isWithin(instrument, between.score)
}

/** Why norms don't say what a difference comes to; null where they do. `taken`: one of the two, which are of one version. */
export function whyNotMeasured(instrument: Instrument, taken: Administration): Reason | null {
  const { norms, direction, version } = instrument
  if (norms === undefined) return 'no-norms'
  // What is said of the instrument, its norms as well, is of its version.
  if (version !== undefined && versionOf(instrument, taken) !== version) return 'norms-of-another-version'
  return isAgainstDirection({ norms, direction }) ? 'norms-against-direction' : null
}

/** What would have to be known, or put right. */
export function needed(reason: Reason, instrument: string): Message[] {
  const make = NEEDED[reason]
  return make === null ? [] : [make(instrument)]
}

const NEEDED = {
  'no-scores': () => say('psychometrics/scores-needed', { which: 'both' }),
  'no-score-before': () => say('psychometrics/scores-needed', { which: 'before' }),
  'no-score-after': () => say('psychometrics/scores-needed', { which: 'after' }),
  'versions-differ': null,
  'version-not-recorded': (instrument: string) => say('psychometrics/version-needed', { instrument }),
  'items-missing': (instrument: string) => say('psychometrics/items-rule-needed', { instrument }),
  'not-scorable': null,
  'pro-rating-not-recorded': (instrument: string) => say('psychometrics/pro-rating-needed', { instrument }),
  'not-pro-rated': (instrument: string) => say('psychometrics/pro-rated-score-needed', { instrument }),
  'out-of-range': (instrument: string) => say('psychometrics/range-needed', { instrument }),
  'no-norms': (instrument: string) => say('psychometrics/norms-needed', { instrument }),
  'norms-of-another-version': (instrument: string) => say('psychometrics/norms-needed', { instrument }),
  'norms-against-direction': (instrument: string) => say('psychometrics/direction-needed', { instrument }),
} as const

function versionsDiffer(
  instrument: Instrument,
  before: Administration,
  after: Administration,
): Reason | null {
  const [first, last] = [versionOf(instrument, before), versionOf(instrument, after)]
  if (first === last) return null
  return first === undefined || last === undefined ? 'version-not-recorded' : 'versions-differ'
}

function versionOf(instrument: Instrument, { version }: Administration): string | undefined {
  return version ?? instrument.version
}

/** The rule of the instrument: pro-rated up to so many items left out, and with more it can't be scored. */
function itemsLeftOut(
  { proRateUpTo }: Instrument,
  { itemsMissing, proRated }: Administration,
): Reason | null {
  if (itemsMissing === 0) return null
  if (proRateUpTo === undefined) return 'items-missing'
  if (itemsMissing > proRateUpTo) return 'not-scorable'
  if (proRated === 'yes') return null
  return proRated === 'no' ? 'not-pro-rated' : 'pro-rating-not-recorded'
}

function isWithin({ range: { minimum, maximum } }: Instrument, score: number): boolean {
  return score >= minimum && score <= maximum
}
