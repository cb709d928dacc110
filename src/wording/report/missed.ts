import type { Chronology } from '../../chronology/chronology.ts'
import { type Happened, isMissed, isOpen, OPEN, type Open } from '../../chronology/happened.ts'
import { compare } from '../../chronology/recorded.ts'
import type { SessionEvent } from '../../chronology/sessions.ts'
import type { AssessmentInWords } from '../../language/in-words.ts'
import type { Message } from '../../message.ts'
import type { Passage } from '../passage.ts'
import type { Teller } from '../teller.ts'
import { say } from './phrases.ts'
import { eventsOf, runs } from './runs.ts'

export interface MissedRow {
  session: Passage
  reason: Passage
  followed: Passage
  attended: boolean
}

/**
 * One row a session that was missed, attended in part or ended early, in order of date: what is settled about it, by
 * which decision, and what followed.
 * @param told ids of the findings that rows may tell
 */
export function missedRows(
  chronology: Chronology,
  assessment: AssessmentInWords,
  told: ReadonlySet<string>,
  teller: Teller,
): MissedRow[] {
  const found = (...ids: string[]) => ids.filter((id) => told.has(id))
  return (
    runs(assessment, teller.language)
      .flatMap(({ label, run, moduleId }) =>
        eventsOf(chronology, run.sessions).map((event, index) => ({
          ...{ label, event, at: `${moduleId}/${event.session.id}`, ofDay: run.sessions[index]?.ofDay ?? '' },
        })),
      )
      .filter(({ event }) => isToBeTold(event))
      // Those of one day stay in the order in which they were held.
      .sort((a, b) => compare(a.event.session.date, b.event.session.date))
      .map(({ label, event, at, ofDay }) => ({
        session: teller.recorded(sessionMissed(event.session.date, ofDay, label), event.pointer),
        reason: teller.workedOut(reasonOf(event), { facts: event.facts }),
        followed: teller.workedOut(followedBy(event), {
          findings: found(`attendance.open/${at}`, `attendance.hold/${at}`),
          facts: event.facts,
        }),
        attended: event.happened === 'attended' || isOpen(event.happened),
      }))
  )
}

function sessionMissed(on: string, which: string, module: string): Message {
  return which === ''
    ? say('report/session-missed', { on, module })
    : say('report/session-missed-of-day', { on, which, module })
}

/** Of one attended in part or withheld, and decided about since, the record and the decision are both told. */
function isToBeTold({ happened, caughtUpOn, decisions }: SessionEvent): boolean {
  const madeUp = caughtUpOn !== null && happened !== 'cancelled'
  return isMissed(happened) || isOpen(happened) || madeUp || decisions.length > 0
}

/** `Unacceptable absence, decided on 5 March 2026: overslept`. What is settled comes before what was recorded. */
function reasonOf({ recorded, happened, decisions, reason }: SessionEvent): Message {
  const part = recorded === 'withheld' || (OPEN as readonly (string | null)[]).includes(recorded)
  const word = settledWord(happened)
  const settled =
    decisions.length > 0 && part
      ? say('report/session-counts-as', { recorded: recorded as Open | 'withheld', settled: word })
      : say('report/session-settled', { settled: word })
  const on = decisions.at(-1)?.value.on
  const decided = on === undefined ? settled : say('report/settled-by-decision', { settled, on })
  return reason === null ? decided : say('report/settled-with-reason', { settled: decided, reason })
}

type Settled = Parameters<typeof say<'report/session-settled'>>[1]['settled']

/** A word to choose a form by has no comma. */
const settledWord = (happened: Happened) => happened.replace(',', '') as Settled

function followedBy({ happened, caughtUpOn, catchUps, makingUp }: SessionEvent): Message {
  if (caughtUpOn !== null) return say('report/caught-up-on', { on: caughtUpOn })
  if (happened === 'attended') return say('report/no-catch-up-owed')
  if (isMissed(happened) && makingUp?.value.outcome === 'not required') return say('report/not-to-be-made-up')
  return catchUps.length > 0 ? say('report/catch-up-arranged') : say('report/no-catch-up-completed')
}
