import type { FindingInWords } from '../../language/in-words.ts'
import type { Item } from '../../message.ts'
import type { CheckpointState } from '../../rules/states.ts'
import type { Subject } from '../case-view.ts'
import type { Figure, Passage } from '../passage.ts'
import { untold } from '../rest.ts'
import type { Teller } from '../teller.ts'
import { sentences } from '../words.ts'
import { endingOf } from './ending.ts'
import { say as sayOf } from './phrases.ts'
import { type ChangePlot, changePlot } from './plot.ts'
import { say } from './test-phrases.ts'
import {
  type Change,
  type ChangeRow,
  type CheckpointRow,
  changeRows,
  checkpointRows,
  isStillToCome,
} from './tests.ts'

/** The section on tests. */
export interface Tests {
  checkpoints: CheckpointRow[]
  plot: Figure<ChangePlot> | null
  changes: ChangeRow[]
  /** The edition has a point in the middle, and it is one for him. */
  middle: boolean
  /** No score of a later point is there: the rows above say that it was not taken. */
  beforeOnly: boolean
  /** Labels of the notes that name the source of a test's figures. */
  refs: string[]
  others: Passage[]
}

/** @param found what is told there */
export function testsTold(subject: Subject, found: readonly FindingInWords[], teller: Teller): Tests {
  const { psychometrics } = subject.assessment
  const checkpoints = checkpointRows(subject, teller)
  const toCome = psychometrics.changes.every((change) => isStillToCome(change, teller))
  // While no end test has been taken, and one may be, the rows of the points say all that there is, but for scores that don't count.
  const isTold =
    endingOf(subject) === null && toCome && psychometrics.changes.every(({ apart }) => apart.length === 0)
  const changes = isTold ? [] : changeRows(subject, teller)
  return {
    checkpoints,
    plot: toCome ? null : changePlot(subject, teller),
    changes,
    middle: psychometrics.checkpoints.some(({ id, state }) => id === 'middle' && state !== 'not applicable'),
    beforeOnly:
      toCome &&
      psychometrics.changes.every(({ scores, apart }) => scores.middle === null && apart.length === 0),
    refs: citations(psychometrics.changes, teller),
    others: untold(found, [...checkpoints, ...changes]).map((finding) => teller.sentence(finding).text),
  }
}

/** The next test that has a day, and isn't due yet. Null: none has. */
export function testAhead({ assessment }: Subject, teller: Teller): Passage | null {
  const next = assessment.psychometrics.checkpoints.find(
    ({ state, dueFrom }) => state === 'not yet due' && dueFrom !== null,
  )
  if (next === undefined || next.dueFrom === null) return null
  const { facts } = teller.finding(next.findingId)
  // Of a programme that says when it begins, or of the sessions that lead there.
  return teller.workedOut(
    sayOf('report/test-ahead', { name: next.name, from: next.dueFrom }),
    facts.length > 0 ? { facts } : { findings: [next.findingId] },
  )
}

/** Each source once. */
function citations(changes: readonly Change[], teller: Teller): string[] {
  const all = changes.flatMap(({ citation }) => (citation === null ? [] : [citation]))
  return [...new Set(all)].map((citation) =>
    teller.notes.cited(say('report/norms-cited', { citation }), ['/psychometrics/instruments']),
  )
}

/** The end test can still be taken. */
const TO_COME: readonly (CheckpointState | undefined)[] = ['not yet due', 'due', 'overdue']

/** There is a score to compare with, and none from the end, not even one that doesn't count. */
const lacksEndTest = ({ scores, apart }: Change): boolean =>
  scores.before !== null && scores.after === null && apart.every(({ checkpoint }) => checkpoint !== 'after')

/** `Reliably improved on 2 scales. Cannot be compared on one scale`, worse first. */
export function testsCounted({ assessment }: Subject, teller: Teller): Item {
  const { checkpoints, changes } = assessment.psychometrics
  if (checkpoints.length === 0 && changes.length === 0) return say('report/no-tests')
  const of = (...categories: Change['category'][]) =>
    changes.filter(({ category }) => categories.includes(category))
  const end = checkpoints.find(({ id }) => id === 'after')
  const open = of('not classifiable').filter((change) => lacksEndTest(change))
  const toCome = open.filter((change) => isStillToCome(change, teller) || TO_COME.includes(end?.state))
  const results = end?.state === 'results missing' ? open : []
  const incomparable = of('not classifiable').filter(
    (change) => !toCome.includes(change) && !results.includes(change),
  )
  const counted = (
    [
      ['worse', of('deteriorated')],
      ['unchanged', of('unchanged')],
      ['stayed', of('already in range')],
      ['improved', of('improved', 'recovered')],
      ['not comparable', incomparable],
      ['results missing', results],
      ['still to come', toCome],
    ] as const
  )
    .filter(([, those]) => those.length > 0)
    .map(([result, those]) => sayOf('report/tests-counted', { n: those.length, result }))
  return counted.length === 0 ? sayOf('report/not-recorded') : sentences(counted)
}
