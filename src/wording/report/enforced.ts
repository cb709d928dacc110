import type { FindingInWords } from '../../language/in-words.ts'
import type { Subject } from '../case-view.ts'
import { gathered } from '../gathered.ts'
import type { Passage } from '../passage.ts'
import type { FindingCode } from '../places/kinds.ts'
import { untold } from '../rest.ts'
import type { Teller } from '../teller.ts'
import { type AbsenceRow, absenceRows } from './absences.ts'
import { say } from './phrases.ts'
import { type Deciders, decidersTold } from './settled.ts'
import { isStepAlone } from './step-alone.ts'
import { supervision } from './supervision.ts'

/** The section on absences and enforcement. */
export interface Enforced {
  rows: AbsenceRow[]
  /** Where there is no absence without good reason, none undecided, none whose answer alone is recorded, and no failure. */
  none: Passage | null
  deciders: Deciders
  sentences: Passage[]
  supervision: Passage[]
}

/** What was done about an absence; or nothing, where what follows is one decision about all of them. */
function isToldByRow({ code, parameters }: FindingInWords): boolean {
  const isAlone = parameters.follows === 'threshold' && parameters.steps === null
  return code === ANSWERED || (code === NOT_ANSWERED && isAlone)
}

/**
 * A programme may count group sessions alone in one sentence and appointments with them in another: either is enough by
 * itself, and the narrower count adds to the wider only where that is told apart.
 */
function counted(
  found: readonly FindingInWords[],
  all: readonly FindingInWords[],
  teller: Teller,
): Passage[] {
  const isWide = ({ code, parameters }: FindingInWords, codes: readonly string[], number: unknown) =>
    codes.includes(code) && parameters.counting !== 'sessions' && parameters.number === number
  return found.flatMap((finding) => {
    const { id, code, parameters } = finding
    if (code !== NOT_REACHED) return [teller.sentence(finding).text]
    const { number } = parameters
    if (parameters.counting !== 'sessions') {
      const narrower = found.filter(
        (each) => each !== finding && each.code === code && each.parameters.number === number,
      )
      const told = teller.sentence(finding).text
      return [teller.workedOut(told.text, { findings: [id, ...narrower.map((each) => each.id)] }, told.code)]
    }
    if (found.some((each) => isWide(each, [NOT_REACHED], number))) return []
    return all.some((each) => isWide(each, [REACHED], number))
      ? [teller.workedOut(say('report/narrower-count', { number: Number(number) }), { findings: [id] })]
      : [teller.sentence(finding).text]
  })
}

const REACHED: FindingCode = 'enforcement/threshold-reached'
const NOT_REACHED: FindingCode = 'enforcement/threshold-not-reached'

/** An attendance that counts, at which he failed to comply. */
const FAILURE: FindingCode = 'enforcement/failure-recorded'
const ANSWERED: FindingCode = 'enforcement/absence-answered'
const NOT_ANSWERED: FindingCode = 'enforcement/absence-not-answered'

/** @param since of supervision, only meetings from this day on (YYYY-MM-DD) */
export function enforcedTold(
  subject: Subject,
  found: readonly FindingInWords[],
  teller: Teller,
  since: string | null = null,
): Enforced {
  const answered = found.filter(isToldByRow)
  const { unacceptable, undecided } = subject.assessment.enforcement
  const rows = absenceRows(subject, new Set(answered.map(({ id }) => id)), teller)
  const inTable = new Set([...unacceptable, ...undecided].map(({ id }) => id))
  // One that is to be decided on stands among the decisions.
  const failures = subject.assessment.findings.filter(({ code }) => code === FAILURE)
  const meetings = supervision(subject, inTable, teller, since)
  return {
    rows,
    none:
      rows.length === 0 && !found.some((each) => isStepAlone(each) || each.code === FAILURE)
        ? teller.words(say('report/no-absence', { failure: failures.length > 0 }))
        : null,
    deciders: decidersTold(
      rows.map(({ settled }) => settled),
      teller,
    ),
    sentences: gathered(
      counted(
        untold(found, [...rows, ...meetings.map((told) => ({ told }))]),
        subject.assessment.findings,
        teller,
      ),
    ),
    supervision: meetings,
  }
}
