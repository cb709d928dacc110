import type { Subject } from '../case-view.ts'
import type { Figure } from '../passage.ts'
import type { Teller } from '../teller.ts'
import { say } from './test-phrases.ts'
import { type Change, inOrderOfResult, resultsOf, resultTold } from './tests.ts'

/** The data of the `change-plot` figure (see src/document/figures). */
export interface ChangePlot {
  caption: string
  summary: string
  scales: {
    name: string
    direction: Change['direction']
    range: { min: number; max: number }
    points: { label: 'Before' | 'Middle' | 'After'; score: number }[]
    reliableChange: number | null
    cutOff: number | null
  }[]
  table: null
}

/** Null where nothing was measured at two points. */
export function changePlot({ chronology, assessment }: Subject, teller: Teller): Figure<ChangePlot> | null {
  const { language } = teller
  const measured = inOrderOfResult(assessment.psychometrics.changes).filter(
    ({ difference }) => difference !== null,
  )
  if (measured.length === 0) return null
  const results = measured.map((change) => language.say(resultTold(change, teller)))
  const plot = {
    caption: language.say(
      say('report/plot-caption', { middle: measured.some(({ scores }) => scores.middle !== null) }),
    ),
    summary: measured.map(({ name }, index) => `${name}: ${results[index]}`).join(' '),
    scales: measured.map((change) => ({
      name: change.name,
      direction: change.direction,
      range: { min: change.range.minimum, max: change.range.maximum },
      points: points(change),
      reliableChange: change.reliableDifference,
      cutOff: change.cutOff,
    })),
    table: null,
  }
  return teller.figure(plot, { facts: measured.flatMap((change) => resultsOf(change, chronology)) })
}

function points({ scores }: Change): ChangePlot['scales'][number]['points'] {
  const all = [
    { label: 'Before', score: scores.before },
    { label: 'Middle', score: scores.middle },
    { label: 'After', score: scores.after },
  ] as const
  return all.flatMap(({ label, score }) => (score === null ? [] : [{ label, score }]))
}
