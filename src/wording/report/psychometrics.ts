import type { Chronology } from '../../chronology/chronology.ts'
import type { AssessmentInWords } from '../../language/in-words.ts'
import type { Item } from '../../message.ts'
import type { Subject } from '../case-view.ts'
import type { Figure, Passage } from '../passage.ts'
import type { Teller } from '../teller.ts'
import { capitalise } from '../words.ts'
import { say } from './phrases.ts'

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
export function changePlot(
  {
    chronology,
    assessment: {
      psychometrics: { changes },
    },
  }: Subject,
  teller: Teller,
): Figure<ChangePlot> | null {
  const { language } = teller
  const measured = changes.filter(({ difference }) => difference !== null)
  if (measured.length === 0) return null
  const plot = {
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

export interface ChangeRow {
  scale: Passage
  before: Passage
  middle: Passage
  after: Passage
  result: Passage
}

export function changeRows(
  {
    chronology,
    assessment: {
      psychometrics: { changes },
    },
  }: Subject,
  teller: Teller,
): ChangeRow[] {
  return changes.map((change) => {
    const { name, measures, direction, inRow } = change
    const facts = resultsOf(change, chronology)
    const score = (at: keyof Change['scores']) => teller.recorded(scoresAt(change, at), ...facts)
    return {
      scale: teller.recorded(
        say('report/scale-measured', { name, measures, direction }),
        '/psychometrics/instruments',
      ),
      before: score('before'),
      middle: score('middle'),
      after: score('after'),
      result: teller.workedOut(inRow, { findings: findingOf(change, teller), facts }),
    }
  })
}

/** The score that counts, and those that are kept beside it. */
function scoresAt({ scores, apart }: Change, at: keyof Change['scores']): Item {
  const kept = apart
    .filter(({ checkpoint }) => checkpoint === at)
    .map(({ score, date: on, why }) => say('report/score-apart', { score, on, why }))
  const counting = scores[at]
  if (kept.length === 0) return counting ?? say('report/not-taken')
  return { semicolons: [...(counting === null ? [] : [counting]), ...kept] }
}

/** While results are still to come, nothing is found of the change. */
function findingOf({ instrumentId }: Change, teller: Teller): string[] {
  return teller.found(`psychometrics.change/${instrumentId}`)
}

/** Pointers of what was taken of an instrument. */
function resultsOf({ instrumentId }: Change, { administrations }: Chronology): string[] {
  return administrations
    .filter(({ value }) => value.instrument === instrumentId)
    .map(({ pointer }) => pointer)
}

export interface CheckpointRow {
  name: Passage
  state: Passage
  taken: Passage
  refs: string[]
}

export function checkpointRows({ checkpoints }: Psychometrics, teller: Teller): CheckpointRow[] {
  return checkpoints.map((checkpoint) => {
    const ground = teller.finding(checkpoint.findingId)
    return {
      // The edition's name for it.
      name: teller.ofEdition(capitalise(checkpoint.name), '/rules/psychometrics/checkpoints'),
      state: teller.workedOut(say('report/checkpoint-state', { state: checkpoint.state }), {
        findings: [checkpoint.findingId],
      }),
      taken:
        ground.facts.length === 0
          ? teller.ofEdition(taken(checkpoint), '/rules/psychometrics/checkpoints')
          : teller.workedOut(taken(checkpoint), { facts: ground.facts }),
      refs: teller.notes.ground(ground),
    }
  })
}

function taken({ takenOn, takenEarlyOn, dueFrom, dueBy }: Psychometrics['checkpoints'][number]): Item {
  if (takenOn !== null) return { date: takenOn }
  if (takenEarlyOn.length > 0) return say('report/taken-too-early', { on: takenEarlyOn })
  if (dueBy !== null) return say('report/checkpoint-due-by', { by: dueBy })
  return dueFrom === null ? say('report/not-taken') : say('report/checkpoint-due-from', { from: dueFrom })
}

/** How the results were worked out, and whose norms they rest on; each once. */
export function methods({ changes }: AssessmentInWords['psychometrics'], teller: Teller): Passage[] {
  const told = changes.flatMap(({ method, citation, name: instrument }) => [
    ...(method === null ? [] : [teller.words(method)]),
    ...(citation === null
      ? []
      : [teller.recorded(say('report/norms-cited', { instrument, citation }), '/psychometrics/instruments')]),
  ])
  return told.filter(({ text }, index) => told.findIndex((other) => other.text === text) === index)
}
