import type { Administration, Instrument } from '../../case/record.ts'
import type { Recorded } from '../../chronology/recorded.ts'
import type { Change } from '../assessment.ts'
import { type Finding, finding } from '../finding.ts'
import { instruments, takenAt } from './administrations.ts'
import { afterProgramme, type Progress, type Window, windowOf } from './checkpoint-window.ts'
import { categoryOf, cutOff, METHOD, reliableChangeIndex, reliableDifference } from './reliable-change.ts'

type Norms = NonNullable<Instrument['norms']>
type Points = Record<'before' | 'middle' | 'after', Recorded<Administration> | null>

/** Change on each instrument between the valid administrations before and after the programme. */
export function assessChanges(given: Progress): { changes: Change[]; findings: Finding[] } {
  const points = pointsOf(given)
  // Until the last checkpoint there is nothing to compare, and the checkpoints say what is due when.
  const over = afterProgramme(given).reached
  const assessed = instruments(given.chronology).map((instrument) =>
    assessChange(instrument, points(instrument), over),
  )
  return {
    changes: assessed.map(({ change }) => change),
    findings: assessed.flatMap((each) => each.finding ?? []),
  }
}

function assessChange(
  instrument: Instrument,
  points: Points,
  over: boolean,
): { change: Change; finding: Finding | null } {
  const { before, after } = points
  const reason = notComparable(instrument, before?.value ?? null, after?.value ?? null)
  const norms = reason === null ? instrument.norms : undefined
  const scores = {
    before: before?.value.score ?? null,
    middle: points.middle?.value.score ?? null,
    after: after?.value.score ?? null,
  }
  const pair =
    scores.before === null || scores.after === null ? null : ([scores.before, scores.after] as const)
  const measured = norms !== undefined && pair !== null ? measure(norms, instrument, pair) : null
  const missing =
    pair === null
      ? [missingScores(scores)]
      : instrument.norms === undefined
        ? [`norms for ${instrument.name}, with a citation`]
        : []
  const told = pair !== null || over
  const words = measured?.words ?? `${instrument.name}: not classifiable. ${reason ?? NO_NORMS}`
  return {
    change: {
      instrumentId: instrument.id,
      name: instrument.name,
      measures: instrument.measures,
      direction: instrument.direction,
      range: instrument.range,
      scores,
      difference: pair === null ? null : pair[1] - pair[0],
      reliableChangeIndex: measured?.index ?? null,
      reliableDifference: measured?.difference ?? null,
      cutOff: measured?.cutOff ?? null,
      category: measured?.category ?? 'not classifiable',
      words,
      method: measured === null ? null : METHOD,
      citation: measured === null ? null : (norms?.citation ?? null),
    },
    finding: told
      ? finding({
          id: `psychometrics.change/${instrument.id}`,
          topic: 'psychometrics',
          outcome: missing.length > 0 ? 'not recorded' : 'noted',
          severity: 'information',
          statement: `${words} Change on a questionnaire is not change in risk.`,
          basis: measured === null ? COMPARABLE : METHOD,
          facts: Object.values(points).flatMap((point) => (point === null ? [] : [`${point.pointer}/score`])),
          missing,
        })
      : null,
  }
}

function missingScores({ before, after }: Pick<Change['scores'], 'before' | 'after'>): string {
  if (before === null && after === null) return 'valid scores before and after the programme'
  return `a valid score ${before === null ? 'before' : 'after'} the programme`
}

/**
 * The administrations that count at each point, by instrument. The edition's checkpoints give the windows; one that
 * it doesn't have is taken where it would stand.
 */
function pointsOf(given: Progress): (instrument: Instrument) => Points {
  const own = given.edition.rules.psychometrics.checkpoints
  const usual = {
    before: { when: 'before the programme', whereAppropriate: false },
    middle: { when: 'after a part', whereAppropriate: false },
    after: { when: 'after the programme', whereAppropriate: false },
  } as const
  const at = (id: keyof Points) => {
    const window: Window = windowOf(given, own.find((each) => each.id === id) ?? usual[id])
    return new Map(takenAt(given.chronology, id, window).map((taken) => [taken.instrument, taken.valid]))
  }
  const [before, middle, after] = [at('before'), at('middle'), at('after')]
  return ({ id }) => ({
    before: before.get(id) ?? null,
    middle: middle.get(id) ?? null,
    after: after.get(id) ?? null,
  })
}

const COMPARABLE =
  'Scores are compared where both are valid for their point, of one version and without items missing, and norms are supplied.'
const NO_NORMS = 'No norms were supplied for this instrument.'

/** Why the two scores can't be compared, as a sentence; null where they can. */
function notComparable(
  instrument: Instrument,
  before: Administration | null,
  after: Administration | null,
): string | null {
  if (before === null && after === null)
    return 'There are no valid scores from before and after the programme.'
  if (before === null) return 'There is no score from before the programme.'
  if (after === null) return 'There is no valid score from after the programme.'
  const version = (each: Administration) => each.version ?? instrument.version
  if (version(before) !== version(after)) return 'Different versions of the instrument were used.'
  if (before.itemsMissing > 0 || after.itemsMissing > 0) return 'Items are missing from the answers.'
  const { minimum, maximum } = instrument.range
  const inRange = ({ score }: Administration) => score >= minimum && score <= maximum
  return inRange(before) && inRange(after) ? null : 'A score lies outside the range of the instrument.'
}

function measure(norms: Norms, { name, direction }: Instrument, [before, after]: readonly [number, number]) {
  const index = reliableChangeIndex(norms, before, after)
  const difference = reliableDifference(norms)
  const cut = cutOff(norms, direction)
  const category = categoryOf(norms, direction, before, after)
  const range =
    cut === null
      ? 'No cut-off can be worked out from the norms.'
      : `The cut-off (${cut.kind}) is ${rounded(cut.score)}.`
  return {
    index,
    difference,
    cutOff: cut?.score ?? null,
    category,
    words: `${name}: ${category}. The score went from ${before} to ${after}. The reliable change index is ${rounded(index)}: a change of more than ${rounded(difference)} points would be reliable. ${range}`,
  }
}

/** Two decimals, for words only. A minus sign is written as one. */
function rounded(value: number): string {
  return String(Math.round(value * 100) / 100).replace('-', '−')
}
