import type { Chronology } from '../chronology/chronology.ts'
import { type EventAt, eventsByPointer } from '../chronology/pointers.ts'
import type { CatchUpEvent, SessionEvent } from '../chronology/sessions.ts'
import { dateInWords } from '../programme/date-words.ts'
import { sessionInWords } from '../rules/session-words.ts'
import { factNames } from '../wording/fact-names.ts'
import { severalOn } from './dates-text.ts'
import { decisionText } from './decision-text.ts'

/**
 * What pointers lead to, in words, each by its date: `session of 5 March 2026; first warning of 12 March 2026;
 * IQ assessment`.
 * @param chronology of the record that the pointers lead into; null where it isn't at hand
 */
export function factsInWords(pointers: readonly string[], chronology: Chronology | null): string {
  if (chronology === null) return factNames(pointers).join('; ')
  const events = eventsByPointer(chronology)
  const found = pointers.flatMap((pointer) => events.get(pointer) ?? [])
  const of = <Kind extends EventAt['kind']>(kind: Kind) =>
    found.flatMap((each) =>
      each.kind === kind ? [each.event as Extract<EventAt, { kind: Kind }>['event']] : [],
    )
  const words = [
    ...sessionsText(chronology, of('session')),
    ...catchUpsText(chronology, of('catch-up')),
    ...several(
      'appointment',
      of('appointment').map(({ appointment }) => appointment),
    ),
    ...resultsText(of('administration')),
    ...of('step').map(({ step, date }) => `${step} of ${dateInWords(date)}`),
    ...of('status').map(({ status, on }) => `status “${status}” of ${dateInWords(on)}`),
    ...of('decision').map((decision) => decisionText(decision, chronology)),
  ]
  return [...words, ...factNames(pointers.filter((pointer) => !events.has(pointer)))].join('; ')
}

/** A session and what is recorded of it are told as one. */
function sessionsText(chronology: Chronology, events: readonly SessionEvent[]): string[] {
  const sessions = inTurn(chronology, events)
  const [first] = sessions
  if (first !== undefined && sessions.length === 1)
    return [sessionInWords(chronology, first).replace(/^the /, '')]
  return several('session', sessions)
}

function catchUpsText(chronology: Chronology, events: readonly CatchUpEvent[]): string[] {
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
    return [`catch-up of ${dateInWords(only.catchUp.date)} for ${sessionInWords(chronology, session)}`]
  }
  return missed.length === 1
    ? [`catch-ups for ${sessionInWords(chronology, session)}`]
    : [
        `catch-ups for ${severalOn(
          'session',
          missed.map(({ date }) => date),
        )}`,
      ]
}

/** Several scales are taken on one day. */
function resultsText(results: readonly { date: string }[]): string[] {
  return several(
    'psychometric results',
    [...new Set(results.map(({ date }) => date))].map((date) => ({ date })),
    '',
  )
}

function several(noun: string, items: readonly { date: string }[], plural = 's'): string[] {
  return items.length === 0
    ? []
    : [
        severalOn(
          noun,
          items.map(({ date }) => date),
          plural,
        ),
      ]
}

/** Each session once, in the order in which they were held. */
function inTurn({ sessions }: Chronology, events: readonly SessionEvent[]) {
  const those = new Set(events)
  if (those.size < 2) return [...those].map(({ session }) => session)
  return sessions.filter((event) => those.has(event)).map(({ session }) => session)
}
