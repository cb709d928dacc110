import type { Chronology } from '../../chronology/chronology.ts'
import { isMissed, isOpen } from '../../chronology/happened.ts'
import { compare } from '../../chronology/recorded.ts'
import type { SessionEvent } from '../../chronology/sessions.ts'
import type { AssessmentInWords } from '../../language/in-words.ts'
import type { Item } from '../../message.ts'
import type { Passage } from '../passage.ts'
import type { Teller } from '../teller.ts'
import { say } from './phrases.ts'
import { eventsOf, type Period, runs } from './runs.ts'
import { settledBelow, settledTold } from './settled.ts'

export interface MissedRow {
  date: Passage
  module: Passage
  reason: Passage
  madeUp: Passage
  attended: boolean
  /** Its reason stands among the absences, with what was done about it. */
  below: boolean
  /** What the row tells of. */
  event: SessionEvent
}

/**
 * One row a session that was missed, attended in part or ended early, in order of date: its reason and who decided it,
 * and when it was made up.
 * @param told ids of the findings that rows may tell
 */
export function missedRows(
  chronology: Chronology,
  assessment: AssessmentInWords,
  told: ReadonlySet<string>,
  teller: Teller,
  period?: Period,
): MissedRow[] {
  const found = (...ids: string[]) => ids.filter((id) => told.has(id))
  const { unacceptable, undecided } = assessment.enforcement
  // With what was done about them.
  const toldBelow = new Set(
    [...unacceptable, ...undecided].flatMap(({ kind, id }) => (kind === 'session' ? [id] : [])),
  )
  return (
    runs({ chronology, assessment }, teller.language, period)
      .flatMap(({ label, run, moduleId }) =>
        eventsOf(chronology, run.sessions).map((event, index) => ({
          ...{ label, event, at: `${moduleId}/${event.session.id}`, ofDay: run.sessions[index]?.ofDay ?? '' },
        })),
      )
      .filter(({ event }) => isToBeTold(event))
      // Those of one day stay in the order in which they were held.
      .sort((a, b) => compare(a.event.session.date, b.event.session.date))
      .map(({ label, event, at, ofDay }) => {
        const decided = found(`attendance.decided/${at}`)
        const below = toldBelow.has(event.session.id)
        return {
          date: teller.recorded(dayOf(event.session.date, ofDay), event.pointer),
          module: teller.recorded(moduleOf(label, event), event.pointer),
          reason: teller.workedOut(
            below ? settledBelow(event) : settledTold(event, event.recorded, event.reason),
            { findings: decided, facts: event.facts },
            decided.length === 0 || below ? null : 'attendance/session-decided',
          ),
          madeUp: teller.workedOut(madeUp(event), {
            findings: found(`attendance.open/${at}`, `attendance.hold/${at}`),
            facts: event.facts,
          }),
          event,
          below,
          attended: event.happened === 'attended' || isOpen(event.happened),
        }
      })
  )
}

const dayOf = (on: string, which: string): Item =>
  which === '' ? { date: on } : say('report/session-day', { on, which })

/** `Induction: My account`, where the session has a topic. */
const moduleOf = (module: string, { session: { topic } }: SessionEvent): Item | string =>
  topic === undefined ? module : say('report/module-and-topic', { module, topic })

/** Of one attended in part or withheld, and decided about since, the record and the decision are both told. */
function isToBeTold({ happened, caughtUpOn, decisions }: SessionEvent): boolean {
  const made = caughtUpOn !== null && happened !== 'cancelled'
  return isMissed(happened) || isOpen(happened) || made || decisions.length > 0
}

function madeUp({ happened, caughtUpOn, catchUps, makingUp }: SessionEvent): Item {
  const last = catchUps.at(-1)?.catchUp
  if (caughtUpOn !== null) {
    const made = catchUps.find(({ catchUp }) => catchUp.date === caughtUpOn)?.catchUp ?? last
    return made?.reason === undefined
      ? { date: caughtUpOn }
      : say('report/made-up-with-note', { on: caughtUpOn, note: made.reason })
  }
  if (happened === 'attended') return say('report/no-catch-up-owed')
  if (isMissed(happened) && makingUp?.value.outcome === 'not required') return say('report/not-to-be-made-up')
  if (last?.reason !== undefined)
    return say('report/catch-up-not-done', { on: last.date, reason: last.reason })
  return catchUps.length > 0 ? say('report/catch-up-arranged') : say('report/no-catch-up-completed')
}
