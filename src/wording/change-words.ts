import { dateInWords } from '../programme/date-words.ts'
import type { Change, Psychometrics } from '../rules/assessment.ts'
import { capitalise, formatNumber } from './words.ts'

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
    result: string
  }[]
  table: null
}

/** Null where nothing was measured at two points. */
export function changePlot({ changes }: Psychometrics): ChangePlot | null {
  const measured = changes.filter(({ difference }) => difference !== null)
  if (measured.length === 0) return null
  return {
    caption: 'Psychometric scores before, during and after the programme',
    summary: measured.map(({ words }) => words).join(' '),
    scales: measured.map((change) => ({
      name: change.name,
      direction: change.direction,
      range: { min: change.range.minimum, max: change.range.maximum },
      points: points(change),
      reliableChange: change.reliableDifference,
      cutOff: change.cutOff,
      result: capitalise(change.category),
    })),
    table: null,
  }
}

function points({ scores }: Change): ChangePlot['scales'][number]['points'] {
  const all = [
    { label: 'Before', score: scores.before },
    { label: 'Middle', score: scores.middle },
    { label: 'After', score: scores.after },
  ] as const
  return all.flatMap(({ label, score }) => (score === null ? [] : [{ label, score }]))
}

export function changeRows({ changes }: Psychometrics) {
  const score = (value: number | null) => (value === null ? 'Not taken' : formatNumber(value))
  return changes.map((change) => ({
    scale: `${change.name}: ${change.measures}, ${change.direction}`,
    before: score(change.scores.before),
    middle: score(change.scores.middle),
    after: score(change.scores.after),
    result: withoutName(change),
  }))
}

/** The row names the scale already. */
const withoutName = ({ name, words }: Change) =>
  words.startsWith(`${name}: `) ? capitalise(words.slice(name.length + 2)) : words

export function checkpointRows({ checkpoints }: Psychometrics) {
  return checkpoints.map(({ name, state, takenOn, dueFrom, dueBy, findingId }) => ({
    name: capitalise(name),
    state: capitalise(state),
    taken:
      takenOn !== null
        ? dateInWords(takenOn)
        : dueBy !== null
          ? `Due by ${dateInWords(dueBy)}`
          : dueFrom !== null
            ? `Due from ${dateInWords(dueFrom)}`
            : 'Not taken',
    findingId,
  }))
}
