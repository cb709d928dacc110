import type { Chronology } from '../../chronology/chronology.ts'
import type { AssessmentInWords, FindingInWords } from '../../language/in-words.ts'
import type { Item, Message } from '../../message.ts'
import type { Subject } from '../case-view.ts'
import type { Passage } from '../passage.ts'
import type { Teller } from '../teller.ts'
import { capitalise } from '../words.ts'
import { type Ending, endingOf } from './ending.ts'
import { say } from './test-phrases.ts'

type Psychometrics = AssessmentInWords['psychometrics']
export type Change = Psychometrics['changes'][number]

export interface ChangeRow {
  scale: Passage
  before: Passage
  middle: Passage
  after: Passage
  result: Passage
}

/** Worse first. How the results were worked out is no matter of the body: the marks of the results lead to it. */
export function changeRows({ chronology, assessment }: Subject, teller: Teller): ChangeRow[] {
  return inOrderOfResult(assessment.psychometrics.changes).map((change) => {
    const { name, measures, direction } = change
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
      result: teller.workedOut(resultTold(change, teller), { findings: findingOf(change, teller), facts }),
    }
  })
}

export function inOrderOfResult(changes: readonly Change[]): Change[] {
  return changes.toSorted((a, b) => ORDER.indexOf(a.category) - ORDER.indexOf(b.category))
}

const ORDER: readonly Change['category'][] = [
  'deteriorated',
  'not classifiable',
  'unchanged',
  'already in range',
  'improved',
  'recovered',
]

/** In one sentence: whether the change is reliable, and whether it reached the usual range. */
export function resultTold(change: Change, teller: Teller): Message {
  switch (change.category) {
    case 'deteriorated':
      return say('report/change-result', { result: 'worse' })
    case 'unchanged':
      return say('report/change-result', { result: 'unchanged' })
    case 'already in range':
      return say('report/change-result', { result: 'stayed' })
    case 'recovered':
      return say('report/change-result', { result: 'recovered' })
    case 'improved':
      return say('report/change-result', {
        result: change.cutOff === null ? 'improved without range' : 'improved',
      })
    case 'not classifiable':
      return notComparable(change, teller)
  }
}

function notComparable(change: Change, teller: Teller): Message {
  if (isStillToCome(change, teller)) return say('report/change-still-to-come')
  const [found] = findingOf(change, teller)
  const because = found === undefined ? 'no-score-before' : reasonIn(teller.finding(found))
  return say('report/change-not-comparable', { because })
}

/** There is a score from before, and nothing is found of the change yet. */
export function isStillToCome(change: Change, teller: Teller): boolean {
  const { category, scores } = change
  return category === 'not classifiable' && scores.before !== null && findingOf(change, teller).length === 0
}

type Reason = Parameters<typeof say<'report/change-not-comparable'>>[1]['because']

const reasonIn = ({ code, parameters }: FindingInWords): Reason =>
  code === 'psychometrics/change-open' ? 'several-tests' : (parameters.because as Reason)

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
export function resultsOf({ instrumentId }: Change, { administrations }: Chronology): string[] {
  return administrations
    .filter(({ value }) => value.instrument === instrumentId)
    .map(({ pointer }) => pointer)
}

export interface CheckpointRow {
  name: Passage
  due: Passage
  taken: Passage
  counts: Passage
}

/** Each point at which tests are taken: when they were due and taken, and how that counts. */
export function checkpointRows(subject: Subject, teller: Teller): CheckpointRow[] {
  const ending = endingOf(subject)
  return subject.assessment.psychometrics.checkpoints.map((checkpoint) => {
    const { findingId } = checkpoint
    // What isn't due when participation stops falls due no more, unless it goes on.
    const state = ending !== null && checkpoint.state === 'not yet due' ? 'not reached' : checkpoint.state
    const ground = teller.finding(findingId)
    const resting = (said: Item) =>
      ground.facts.length === 0
        ? teller.ofEdition(said, '/rules/psychometrics/checkpoints')
        : teller.workedOut(said, { facts: ground.facts })
    const because = ground.parameters.because as 'exemption' | 'route'
    return {
      // The edition's name for it.
      name: teller.ofEdition(capitalise(checkpoint.name), '/rules/psychometrics/checkpoints'),
      due: resting(due(checkpoint)),
      taken: resting(taken(checkpoint)),
      counts: teller.workedOut(
        state === 'not applicable'
          ? say('report/checkpoint-left-out', { because })
          : (countsOtherwise(checkpoint, state, ending) ?? say('report/checkpoint-counts', { state })),
        { findings: [findingId] },
      ),
    }
  })
}

/** What is said of a state where the day or the end is of another kind. */
function countsOtherwise(
  { id, dueBy }: Checkpoint,
  state: Checkpoint['state'],
  ending: Ending | null,
): Message | null {
  if (state === 'not reached' && ending?.how === 'recalled') return say('report/checkpoint-before-recall')
  return state === 'complete' && id === 'after' && dueBy === null ? say('report/checkpoint-after-last') : null
}

type Checkpoint = Psychometrics['checkpoints'][number]

function due({ dueFrom, dueBy }: Checkpoint): Item {
  if (dueBy !== null) return say('report/due-by', { by: dueBy })
  return dueFrom === null ? say('report/no-day-stated') : say('report/due-from', { from: dueFrom })
}

function taken({ takenOn, takenEarlyOn, attendedOn }: Checkpoint): Item {
  if (attendedOn !== null) return say('report/session-attended', { on: attendedOn })
  if (takenOn !== null) return { date: takenOn }
  return takenEarlyOn.length > 0
    ? say('report/taken-too-early', { on: takenEarlyOn })
    : say('report/not-taken')
}
