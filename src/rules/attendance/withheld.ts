import { dateInWords } from '../../programme/date-words.ts'
import { type Finding, finding } from '../finding.ts'
import { sessionInWords } from '../session-words.ts'
import { count } from '../words.ts'
import { catchUpForce, holdsOf } from './hold.ts'
import { inModule, type Run, unitWord } from './run.ts'

/** Sessions held while he was on hold: not missed a second time, and told as such (A-3). */
export function assessWithheld(run: Run): Finding[] {
  const withheld = run.sessions.filter(({ happened }) => happened === 'withheld')
  if (withheld.length === 0) return []
  const left = run.chronology.ended !== null
  const isOnHold = holdsOf(run)
  return withheld.map(({ session, facts, caughtUpOn }) => {
    const words = sessionInWords(run.chronology, session)
    const held = isOnHold(session.date)
    const why = catchUpForce(run) === 'required before next' ? NO_HOLD : NO_SUCH_HOLD
    return finding({
      id: `attendance.withheld/${run.module.id}/${session.id}`,
      topic: 'attendance',
      outcome: 'noted',
      severity: caughtUpOn === null || !held ? 'warning' : 'information',
      statement: `${inModule(run)}, ${words} ${held ? 'took place while attendance was on hold' : `is recorded as withheld, and ${why}`}. It is not counted as missed.${caughtUpOn === null && !left ? ` It still has to be made up before attendance in the ${unitWord(run)} is complete.` : ''}`,
      basis: WITHHELD,
      facts,
      missing: held ? [] : ['why the session was withheld'],
    })
  })
}

/** Withheld sessions of a run that has to be taken again: nobody has to make them up (A-3). */
export function assessWithheldBeforeRepeat(run: Run): Finding[] {
  const withheld = run.sessions.filter(({ happened }) => happened === 'withheld')
  const [first, last] = [withheld[0], withheld.at(-1)]
  if (first === undefined || last === undefined) return []
  const days =
    first.session.date === last.session.date
      ? `on ${dateInWords(first.session.date)}`
      : `from ${dateInWords(first.session.date)} to ${dateInWords(last.session.date)}`
  const [are, they] = withheld.length === 1 ? ['is', 'It is'] : ['are', 'They are']
  return [
    finding({
      id: `attendance.withheld/${run.module.id}/run-${run.number}`,
      topic: 'attendance',
      outcome: 'noted',
      statement: `${inModule(run)}, ${count(withheld.length, 'session')} ${days} ${are} recorded as withheld. ${they} not counted as missed, and the ${unitWord(run)} has to be taken again as a whole.`,
      basis: WITHHELD,
      facts: withheld.flatMap(({ facts }) => facts),
    }),
  ]
}

const WITHHELD =
  'Whether a session held during a hold is missed again or withheld is not stated. It is not counted automatically (A-3).'
const NO_HOLD = 'no hold on that day is shown by the record'
const NO_SUCH_HOLD = 'this edition states no hold'
