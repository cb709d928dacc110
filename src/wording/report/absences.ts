import type { Chronology } from '../../chronology/chronology.ts'
import type { Settled } from '../../chronology/happened.ts'
import { compare } from '../../chronology/recorded.ts'
import type { AssessmentInWords } from '../../language/in-words.ts'
import type { Item } from '../../message.ts'
import { isAbout } from '../../rules/enforcement/steps.ts'
import { term } from '../../rules/terms.ts'
import type { Subject } from '../case-view.ts'
import type { Passage } from '../passage.ts'
import type { Teller } from '../teller.ts'
import { capital, sentences } from '../words.ts'
import { say } from './phrases.ts'
import { lacksDecider, settledTold } from './settled.ts'

/** An absence without good reason, or whose reason nobody has decided. */
export interface AbsenceRow {
  absence: Passage
  reason: Passage
  done: Passage
  settled: Pick<Settled, 'happened' | 'decisions'>
}

type Absence = AssessmentInWords['enforcement']['unacceptable'][number]

/** @param told ids of the findings that rows may tell */
export function absenceRows(
  { chronology, assessment: { enforcement, findings } }: Subject,
  told: ReadonlySet<string>,
  teller: Teller,
): AbsenceRow[] {
  return [...enforcement.unacceptable, ...enforcement.undecided]
    .sort((a, b) => compare(a.date, b.date))
    .flatMap((absence) => {
      const event = eventOf(chronology, absence)
      if (event === undefined) return []
      const answered = [`enforcement.action/${absence.id}`].filter((id) => told.has(id))
      // Whether a session counts as missed, and why: the table of those names it and leads here.
      const { module } = (absence.kind === 'session' && chronology.session(absence.id)?.session) || {}
      const decided = [`attendance.decided/${module}/${absence.id}`].filter((id) =>
        findings.some((finding) => finding.id === id),
      )
      const steps = chronology.steps.inEffect.filter((step) => isAbout(step, absence))
      return {
        settled: event.settled,
        absence: teller.workedOut(say('report/absence-from', { on: absence.date, absence: absence.label }), {
          facts: [event.pointer],
        }),
        reason: teller.workedOut(settledTold(event.settled, event.recorded, event.reason), {
          findings: decided,
          facts: [event.pointer, ...event.settled.decisions.map(({ pointer }) => pointer)],
        }),
        done: teller.workedOut(done(steps), {
          findings: answered,
          facts: steps.map(({ pointer }) => pointer),
        }),
      }
    })
}

/** The steps that name it, with who took them. */
function done(steps: Chronology['steps']['inEffect']): Item {
  if (steps.length === 0) return say('report/no-step-taken')
  return sentences(
    steps.map(({ value: { step, date: on, by } }) =>
      capital(say('report/step-taken', { step: term('step', step), on, by: by?.name ?? null })),
    ),
  )
}

/** Absences that are recorded as without good reason, and nobody as having decided it. */
export function withoutDecider({ chronology, assessment }: Subject): Absence[] {
  return assessment.enforcement.unacceptable.filter((absence) => {
    const event = eventOf(chronology, absence)
    return event !== undefined && lacksDecider(event.settled)
  })
}

/** What is recorded of an absence, and what was settled about it. */
export function eventOf(chronology: Chronology, { id, kind }: Absence) {
  if (kind === 'session') {
    const event = chronology.session(id)
    return (
      event && {
        pointer: event.entry ?? event.pointer,
        settled: event,
        recorded: event.recorded,
        reason: event.reason,
      }
    )
  }
  if (kind === 'catch-up') {
    const event = chronology.catchUps.find(({ catchUp }) => catchUp.id === id)
    return (
      event && {
        ...{ pointer: event.pointer, settled: event },
        ...{ recorded: event.catchUp.outcome, reason: event.catchUp.reason ?? null },
      }
    )
  }
  const event = chronology.appointments.find(({ appointment }) => appointment.id === id)
  return (
    event && {
      ...{ pointer: event.pointer, settled: event },
      ...{ recorded: event.appointment.outcome, reason: event.appointment.reason ?? null },
    }
  )
}
