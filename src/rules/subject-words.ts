import type { Chronology } from '../chronology/chronology.ts'
import type { Item, Message } from '../message.ts'
import type { Case } from './case.ts'
import { modulesOf } from './modules.ts'
import { say } from './phrases.ts'
import { sessionOf } from './session-words.ts'

/**
 * What a decision is about, as its readers know it: a session, catch-up, appointment or test by its date, a part, module
 * or route by its name. What the record has no such thing for stands as it is.
 */
export function subjectSaid(given: Case, subject: string): Item {
  const { edition, chronology } = given
  const event = eventSaid(chronology, subject)
  if (event !== null) return event
  const administration = chronology.administrations.find(({ value }) => value.id === subject)?.value
  if (administration !== undefined) return { date: administration.date }
  const { parts, routes } = edition.rules
  const places = [...parts, ...routes, ...parts.flatMap((part) => modulesOf(part, chronology))]
  const name = places.find(({ id }) => id === subject)?.name
  if (name !== undefined) return say('name/alone', { name })
  return /^\d{4}-\d\d-\d\d$/.test(subject) ? { date: subject } : { text: subject }
}

/** A session, catch-up or appointment by its date; null where the record has none of that id. */
export function eventSaid(chronology: Chronology, subject: string): Message | null {
  const session = chronology.session(subject)?.session
  if (session !== undefined) return sessionOf(chronology, session)
  const catchUp = chronology.catchUps.find((each) => each.catchUp.id === subject)?.catchUp
  if (catchUp !== undefined) return say('catch-up/of-day', { on: catchUp.date })
  const appointment = chronology.appointments.find((each) => each.appointment.id === subject)?.appointment
  return appointment === undefined ? null : say('appointment/of-day', { on: appointment.date })
}
