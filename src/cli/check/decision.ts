import type { Decision } from '../../case/record.ts'
import type { Chronology } from '../../chronology/chronology.ts'
import type { Message } from '../../message.ts'
import { say as shared } from '../../rules/phrases.ts'
import { sessionOf } from '../../rules/session-words.ts'
import { say } from './phrases.ts'

/** A decision by its date and what it is about: `decision of 18 February 2026 on suitability`. */
export function decisionOf(decision: Decision, chronology: Chronology): Message {
  return say('check/decision-of', { on: decision.on, about: aboutOf(decision, chronology) })
}

function aboutOf({ about, subject = '' }: Decision, chronology: Chronology): Message {
  if (about === 'criterion') return say('check/about-criterion', { criterion: subject })
  const from = about === 'absence' || about === 'attendance' ? subjectOf(subject, chronology) : null
  if (from === null) return say('check/about', { about })
  return about === 'absence'
    ? say('check/about-absence', { from })
    : say('check/about-attendance', { at: from })
}

/** A session, catch-up or appointment by its date; null where the record has none of that id. */
function subjectOf(subject: string, chronology: Chronology): Message | null {
  const session = chronology.session(subject)?.session
  if (session !== undefined) return sessionOf(chronology, session)
  const catchUp = chronology.catchUps.find((each) => each.catchUp.id === subject)?.catchUp
  if (catchUp !== undefined) return shared('catch-up/of-day', { on: catchUp.date })
  const appointment = chronology.appointments.find((each) => each.appointment.id === subject)?.appointment
  return appointment === undefined ? null : shared('appointment/of-day', { on: appointment.date })
}
