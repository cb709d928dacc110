import type { CaseRecord, Decision, EnforcementStep } from '../case/record.ts'
import type { Chronology } from './chronology.ts'
import type { AppointmentEvent, CatchUpEvent, SessionEvent } from './sessions.ts'

/** What stands at a pointer, where it is an event of the chronology. A session and its entry are one event. */
export type EventAt =
  | { kind: 'session'; event: SessionEvent }
  | { kind: 'catch-up'; event: CatchUpEvent }
  | { kind: 'appointment'; event: AppointmentEvent }
  | { kind: 'step'; event: EnforcementStep }
  | { kind: 'administration'; event: CaseRecord['psychometrics']['administrations'][number] }
  | { kind: 'status'; event: CaseRecord['status'][number] }
  | { kind: 'decision'; event: Decision }

/** The events of a chronology by the JSON pointers that findings name them by. Made once. */
export function eventsByPointer(chronology: Chronology): ReadonlyMap<string, EventAt> {
  const known = made.get(chronology)
  if (known !== undefined) return known
  const { sessions, catchUps, appointments, steps, administrations, statuses, decisions } = chronology
  const events = new Map<string, EventAt>([
    ...sessions.flatMap((event): [string, EventAt][] =>
      [event.pointer, event.entry ?? event.pointer].map((pointer) => [pointer, { kind: 'session', event }]),
    ),
    ...catchUps.map((event): [string, EventAt] => [event.pointer, { kind: 'catch-up', event }]),
    ...appointments.map((event): [string, EventAt] => [event.pointer, { kind: 'appointment', event }]),
    ...[...steps.inEffect, ...steps.withdrawn].map(({ value, pointer }): [string, EventAt] => [
      pointer,
      { kind: 'step', event: value },
    ]),
    ...administrations.map(({ value, pointer }): [string, EventAt] => [
      pointer,
      { kind: 'administration', event: value },
    ]),
    ...statuses.map(({ value, pointer }): [string, EventAt] => [pointer, { kind: 'status', event: value }]),
    ...decisions.all.map(({ value, pointer }): [string, EventAt] => [
      pointer,
      { kind: 'decision', event: value },
    ]),
  ])
  made.set(chronology, events)
  return events
}

const made = new WeakMap<Chronology, ReadonlyMap<string, EventAt>>()
