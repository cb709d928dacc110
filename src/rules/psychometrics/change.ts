import type { Administration, Instrument } from '../../case/record.ts'
import { inForm, type Message } from '../../message.ts'
import type { Change } from '../assessment.ts'
import { type Finding, finding } from '../finding.ts'
import { rounded } from '../rounding.ts'
import { instruments } from './administrations.ts'
import { afterProgramme, type Progress } from './checkpoint-window.ts'
import { needed, whyNotCompared, whyNotMeasured } from './comparable.ts'
import { say } from './findings.ts'
import { type Points, pointsOf } from './points.ts'
import {
  besideThreshold,
  type Category,
  CRITICAL,
  type CutOff,
  categoryOf,
  cutOff,
  differenceOf,
  divides,
  isBeyond,
  reliableChangeIndex,
  reliableDifference,
  type Scale,
} from './reliable-change.ts'

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
  { apart, candidates, ...points }: Points,
  over: boolean,
): { change: Change; finding: Finding | null } {
  const { name, norms } = instrument
  const [before, after] = [points.before?.value ?? null, points.after?.value ?? null]
  const notCompared = whyNotCompared(instrument, before, after)
  const pair = before === null || after === null || notCompared !== null ? null : { before, after }
  const because = notCompared ?? (before === null ? null : whyNotMeasured(instrument, before))
  const open = norms === undefined ? [] : categoriesOf({ ...instrument, norms }, candidates)
  const isOpen = open.length > 1
  const measured =
    pair === null || norms === undefined || because !== null || isOpen
      ? null
      : measure({ ...instrument, norms }, pair.before, pair.after)
  const missing = isOpen
    ? []
    : because !== null
      ? needed(because, name)
      : measured?.isCutOffOutside
        ? [cutOffNeeded(name)]
        : []
  const isTold = (before !== null && after !== null) || over
  const told =
    measured?.told ??
    (isOpen ? say('psychometrics/change-open', { instrument: name }) : null) ??
    say('psychometrics/change-not-classifiable', { instrument: name, because: because ?? 'no-norms' })
  const method = measured === null ? null : say('psychometrics/ground-method')
  return {
    change: {
      instrumentId: instrument.id,
      name,
      measures: instrument.measures,
      direction: instrument.direction,
      range: instrument.range,
      scores: {
        before: before?.score ?? null,
        middle: points.middle?.value.score ?? null,
        after: after?.score ?? null,
      },
      apart: apart.map(({ pointer: _, ...each }) => each),
      difference: pair === null || isOpen ? null : differenceOf(pair.before.score, pair.after.score),
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
          ...(isOpen
            ? {
                outcome: 'needs decision' as const,
                readings: open.map(readingOf),
                settledBy: say('psychometrics/administration-decision', { instrument: name }),
              }
            : {
                outcome: missing.length > 0 ? ('not recorded' as const) : ('noted' as const),
                severity: 'information' as const,
              }),
          basis: [
            isOpen ? say('psychometrics/ground-several') : (method ?? say('psychometrics/ground-comparable')),
          ],
          facts: [...Object.values(points).filter((point) => point !== null), ...apart].map(
            ({ pointer }) => `${pointer}/score`,
          ),
          missing,
        })
      : null,
  }
}

/** What the change comes to, by which of the tests count. */
interface ByChoice {
  category: Category | 'not comparable'
  before: Administration
  after: Administration
}

/**
 * Every category that the change can be of, by which administrations count, each with the first pair that makes it so:
 * where several were taken for a point, nothing says which of them counts. That two can't be compared is one as well.
 */
function categoriesOf(
  scale: Scale & Instrument,
  { before, after }: Points['candidates'],
): readonly ByChoice[] {
  const found = new Map<ByChoice['category'], ByChoice>()
  for (const { value: first } of before) {
    for (const { value: last } of after) {
      const isCompared = whyNotCompared(scale, first, last) === null && whyNotMeasured(scale, first) === null
      const category = isCompared ? categoryOf(scale, first.score, last.score) : 'not comparable'
      if (!found.has(category)) found.set(category, { category, before: first, after: last })
    }
  }
  return [...found.values()]
}

function readingOf({ category, before, after }: ByChoice) {
  return {
    reading: say('psychometrics/reading-of-administrations', {
      ...{ before: before.score, taken: before.date, after: after.score, again: after.date },
    }),
    outcome:
      category === 'not comparable'
        ? say('psychometrics/reading-not-comparable')
        : say('psychometrics/reading-of-category', { category }),
  }
}

function cutOffNeeded(instrument: string): Message {
  return say('psychometrics/cut-off-needed', { instrument })
}

function measure(
  scale: Scale & Instrument,
  { score: before, proRated }: Administration,
  last: Administration,
) {
  const { norms, direction } = scale
  const after = last.score
  const index = reliableChangeIndex(norms, before, after)
  const difference = reliableDifference(norms)
  const cut = cutOff(norms, direction)
  const isCutOffOutside = cut !== null && !divides(scale, cut)
  const category = categoryOf(scale, before, after)
  return {
    index,
    difference,
    cutOff: isCutOffOutside ? null : (cut?.score ?? null),
    isCutOffOutside,
    category,
    told: say('psychometrics/change-measured', {
      ...{ instrument: scale.name, category, before, after },
      index: rounded(index),
      reliable: rounded(difference),
      also: [
        ...besideOf(scale, before, after),
        ...([proRated, last.proRated].includes('yes') ? [say('psychometrics/scores-pro-rated')] : []),
      ],
      cutOff: cut === null ? null : rounded(cut.score),
      kind: cut?.kind ?? 'none',
      use: isCutOffOutside ? 'out-of-range' : crossed(scale, cut, category, [before, after]),
    }),
  }
}

/** Told where the index, or the change beside the threshold, rounds to the very figure that it is compared with. */
function besideOf({ norms }: Scale, before: number, after: number): Message[] {
  const size = Math.abs(differenceOf(before, after))
  const isShown =
    rounded(Math.abs(reliableChangeIndex(norms, before, after))) !== CRITICAL &&
    rounded(size) !== rounded(reliableDifference(norms))
  if (isShown) return []
  const beside = ({ '1': 'over', '0': 'at', '-1': 'under' } as const)[
    `${besideThreshold(norms, before, after)}`
  ]
  return [say('psychometrics/change-beside', { beside })]
}

/** The cut-off was crossed, and the category doesn't say so. */
function crossed(
  { direction }: Scale,
  cut: CutOff | null,
  category: string,
  scores: readonly [before: number, after: number],
): 'plain' | 'entered' | 'left' {
  if (cut === null) return 'plain'
  const [was, is] = scores.map((score) => isBeyond(cut, direction, score))
  if (was === is || category === 'recovered') return 'plain'
  return is ? 'entered' : 'left'
}
