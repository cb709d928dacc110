import type { Decision } from '../case/record.ts'
import type { Chronology } from '../chronology/chronology.ts'
import { dateInWords } from '../programme/date-words.ts'
import { sessionInWords } from '../rules/session-words.ts'

/** A decision by its date and what it is about: `decision of 18 February 2026 on suitability`. */
export function decisionText(decision: Decision, chronology: Chronology): string {
  return `decision of ${dateInWords(decision.on)} ${aboutText(decision, chronology)}`
}

function aboutText({ about, subject = '' }: Decision, chronology: Chronology): string {
  const from = subjectText(subject, chronology)
  switch (about) {
    case 'suitability':
      return 'on suitability'
    case 'route':
      return 'on the route'
    case 'exemption':
      return 'on exemption'
    case 'direct entry':
      return 'on direct entry'
    case 'criterion':
      return `on the criterion “${subject}”`
    case 'absence':
      return from === '' ? 'on an absence' : `on the absence from ${from}`
    case 'attendance':
      return from === '' ? 'on attendance' : `on attendance at ${from}`
    case 'attempt':
      return 'on an attempt to start'
    case 'repeat':
      return 'on a repeat'
    case 'session count':
      return 'on how sessions are counted'
    case 'enforcement window':
      return 'on the twelve months of a warning'
  }
}

/** A session, catch-up or appointment by its date; empty where the record has none of that id. */
function subjectText(subject: string, chronology: Chronology): string {
  const session = chronology.session(subject)?.session
  if (session !== undefined) return sessionInWords(chronology, session)
  const catchUp = chronology.catchUps.find((each) => each.catchUp.id === subject)?.catchUp
  if (catchUp !== undefined) return `the catch-up of ${dateInWords(catchUp.date)}`
  const appointment = chronology.appointments.find((each) => each.appointment.id === subject)?.appointment
  return appointment === undefined ? '' : `the appointment of ${dateInWords(appointment.date)}`
}
