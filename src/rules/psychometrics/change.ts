import type { Administration, Instrument } from '../../case/record.ts'
import type { Recorded } from '../../chronology/recorded.ts'
import { inForm, type Message } from '../../message.ts'
import type { Change } from '../assessment.ts'
import { type Finding, finding } from '../finding.ts'
import { rounded } from '../rounding.ts'
import { instruments, takenAt } from './administrations.ts'
import { afterProgramme, type Progress, type Window, windowOf } from './checkpoint-window.ts'
import { say } from './findings.ts'
import { categoryOf, cutOff, reliableChangeIndex, reliableDifference } from './reliable-change.ts'

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
        ? [say('psychometrics/norms-needed', { instrument: instrument.name })]
        : []
  const isTold = pair !== null || over
  const told =
    measured?.told ??
    say('psychometrics/change-not-classifiable', {
      instrument: instrument.name,
      because: reason ?? 'no-norms',
    })
  const method = measured === null ? null : say('psychometrics/ground-method')
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
      words: inForm(told, 'result'),
      inRow: inForm(told, 'short'),
      method,
      citation: measured === null ? null : (norms?.citation ?? null),
    },
    finding: isTold
      ? finding({
          id: `psychometrics.change/${instrument.id}`,
          topic: 'psychometrics',
          ...told,
          outcome: missing.length > 0 ? 'not recorded' : 'noted',
          severity: 'information',
          basis: [method ?? say('psychometrics/ground-comparable')],
          facts: Object.values(points).flatMap((point) => (point === null ? [] : [`${point.pointer}/score`])),
          missing,
        })
      : null,
  }
}

function missingScores({ before, after }: Pick<Change['scores'], 'before' | 'after'>): Message {
  const which = before !== null ? 'after' : after !== null ? 'before' : 'both'
  return say('psychometrics/scores-needed', { which })
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

/** Why the two scores can't be compared; null where they can. */
function notComparable(instrument: Instrument, before: Administration | null, after: Administration | null) {
  if (before === null) return after === null ? 'no-scores' : 'no-score-before'
  if (after === null) return 'no-score-after'
  const version = (each: Administration) => each.version ?? instrument.version
  if (version(before) !== version(after)) return 'versions-differ'
  if (before.itemsMissing > 0 || after.itemsMissing > 0) return 'items-missing'
  const { minimum, maximum } = instrument.range
  const inRange = ({ score }: Administration) => score >= minimum && score <= maximum
  return inRange(before) && inRange(after) ? null : 'out-of-range'
}

function measure(norms: Norms, { name, direction }: Instrument, [before, after]: readonly [number, number]) {
  const index = reliableChangeIndex(norms, before, after)
  const difference = reliableDifference(norms)
  const cut = cutOff(norms, direction)
  const category = categoryOf(norms, direction, before, after)
  return {
    index,
    difference,
    cutOff: cut?.score ?? null,
    category,
    told: say('psychometrics/change-measured', {
      ...{ instrument: name, category, before, after },
      index: rounded(index),
      reliable: rounded(difference),
      cutOff: cut === null ? null : rounded(cut.score),
      kind: cut?.kind ?? 'none',
    }),
  }
}
