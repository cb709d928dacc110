import type { Chronology } from '../../chronology/chronology.ts'
import { type EventAt, eventsByPointer } from '../../chronology/pointers.ts'
import type { CatchUpEvent, SessionEvent } from '../../chronology/sessions.ts'
import { inForm, type Message } from '../../message.ts'
import { sessionOf } from '../../rules/session-words.ts'
import { term } from '../../rules/terms.ts'
import { factNames } from '../../wording/fact-names.ts'
import { severalOn } from './dates.ts'
import { decisionOf } from './decision.ts'
import { say } from './phrases.ts'

/**
 * What pointers lead to, each by its date: `session of 5 March 2026; first warning of 12 March 2026; IQ assessment`.
 * @param chronology of the record that the pointers lead into; null where it isn't at hand
 */
export function factsSaid(pointers: readonly string[], chronology: Chronology | null): (Message | string)[] {
  if (chronology === null) return factNames(pointers)
  const events = eventsByPointer(chronology)
  const found = pointers.flatMap((pointer) => events.get(pointer) ?? [])
  const of = <Kind extends EventAt['kind']>(kind: Kind) =>
    found.flatMap((each) =>
      each.kind === kind ? [each.event as Extract<EventAt, { kind: Kind }>['event']] : [],
    )
  return [
    ...sessionsSaid(chronology, of('session')),
    ...catchUpsSaid(chronology, of('catch-up')),
    ...several(
      'appointment',
      of('appointment').map(({ appointment }) => appointment),
    ),
    ...resultsSaid(of('administration')),
    ...of('step').map(({ step, date: on }) => say('check/step-of', { step: term('step', step), on })),
    ...of('status').map(({ status, on }) => say('check/status-of', { status: term('status', status), on })),
    ...of('decision').map((decision) => decisionOf(decision, chronology)),
    ...factNames(pointers.filter((pointer) => !events.has(pointer))),
  ]
}

/** A session and what is recorded of it are told as one. */
function sessionsSaid(chronology: Chronology, events: readonly SessionEvent[]): Message[] {
  const sessions = inTurn(chronology, events)
  const [first] = sessions
  if (first !== undefined && sessions.length === 1) return [inForm(sessionOf(chronology, first), 'bare')]
  return several('session', sessions)
}

function catchUpsSaid(chronology: Chronology, events: readonly CatchUpEvent[]): Message[] {
  const missed = inTurn(
    chronology,
    events.flatMap(({ catchUp }) => chronology.session(catchUp.for) ?? []),
  )
  const [only] = events
  const [session] = missed
  if (only === undefined) return []
  if (session === undefined)
    return several(
      'catch-up',
      events.map(({ catchUp }) => catchUp),
    )
  if (events.length === 1) {
    return [say('check/catch-up-of', { on: only.catchUp.date, session: sessionOf(chronology, session) })]
  }
  const sessions =
    missed.length === 1
      ? sessionOf(chronology, session)
      : severalOn(
          'session',
          missed.map(({ date }) => date),
        )
  return [say('check/catch-ups-for', { sessions })]
}

/** Several scales are taken on one day. */
function resultsSaid(results: readonly { date: string }[]): Message[] {
  return several(
    'result',
    [...new Set(results.map(({ date }) => date))].map((date) => ({ date })),
  )
}

function several(what: Parameters<typeof severalOn>[0], items: readonly { date: string }[]): Message[] {
  return items.length === 0
    ? []
    : [
        severalOn(
          what,
          items.map(({ date }) => date),
        ),
      ]
}

/** Each session once, in the order in which they were held. */
function inTurn({ sessions }: Chronology, events: readonly SessionEvent[]) {
  const those = new Set(events)
  if (those.size < 2) return [...those].map(({ session }) => session)
  return sessions.filter((event) => those.has(event)).map(({ session }) => session)
}
