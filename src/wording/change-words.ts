import type { AssessmentInWords } from '../language/in-words.ts'
import type { Language } from '../language/language.ts'
import { say } from './report-phrases.ts'
import { capitalise } from './words.ts'

type Psychometrics = AssessmentInWords['psychometrics']
type Change = Psychometrics['changes'][number]

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
export function changePlot({ changes }: Psychometrics, language: Language): ChangePlot | null {
  const measured = changes.filter(({ difference }) => difference !== null)
  if (measured.length === 0) return null
  return {
    caption: language.say(say('report/plot-caption')),
    summary: measured.map(({ words }) => words).join(' '),
    scales: measured.map((change) => ({
      name: change.name,
      direction: change.direction,
      range: { min: change.range.minimum, max: change.range.maximum },
      points: points(change),
      reliableChange: change.reliableDifference,
      cutOff: change.cutOff,
      result: language.say(say('report/change-category', { category: change.category })),
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

export function changeRows({ changes }: Psychometrics, language: Language) {
  const score = (value: number | null) => language.say(value ?? say('report/not-taken'))
  return changes.map(({ name, measures, direction, scores, inRow }) => ({
    scale: language.say(say('report/scale-measured', { name, measures, direction })),
    before: score(scores.before),
    middle: score(scores.middle),
    after: score(scores.after),
    result: inRow,
  }))
}

export function checkpointRows({ checkpoints }: Psychometrics, language: Language) {
  return checkpoints.map((checkpoint) => ({
    name: capitalise(checkpoint.name),
    state: language.say(say('report/checkpoint-state', { state: checkpoint.state })),
    taken: taken(checkpoint, language),
    findingId: checkpoint.findingId,
  }))
}

function taken(
  { takenOn, dueFrom, dueBy }: Psychometrics['checkpoints'][number],
  language: Language,
): string {
  if (takenOn !== null) return language.date(takenOn)
  if (dueBy !== null) return language.say(say('report/checkpoint-due-by', { by: dueBy }))
  return language.say(
    dueFrom === null ? say('report/not-taken') : say('report/checkpoint-due-from', { from: dueFrom }),
  )
}
