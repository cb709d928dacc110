import type { CaseRecord, Session } from '../case/record.ts'
import { dateInWords } from '../programme/date-words.ts'
import { sessionInWords } from '../rules/session-words.ts'
import { factNames } from '../wording/fact-names.ts'
import { severalOn } from './dates-text.ts'
import { decisionText } from './decision-text.ts'

/**
 * What pointers lead to, in words, each by its date: `session of 5 March 2026; first warning of 12 March 2026;
 * IQ assessment`.
 * @param record that the pointers lead into; null where it isn't at hand
 */
export function factsInWords(pointers: readonly string[], record: CaseRecord | null): string {
  const told = new Set<string>()
  const entries = <Entry>(list: string, items: readonly Entry[] = []): Entry[] =>
    pointers.flatMap((pointer) => {
      const [, name, index] = /^\/(.*)\/(\d+)$/.exec(pointer) ?? []
      const entry = name === list ? items[Number(index)] : undefined
      if (entry === undefined) return []
      told.add(pointer)
      return [entry]
    })
  const words =
    record === null
      ? []
      : [
          ...sessionsText(record, [
            ...entries('schedule/sessions', record.schedule.sessions).map(({ id }) => id),
            ...entries('attendance', record.attendance).map(({ session }) => session),
          ]),
          ...catchUpsText(record, entries('catchUps', record.catchUps)),
          ...several('appointment', entries('appointments', record.appointments)),
          ...resultsText(entries('psychometrics/administrations', record.psychometrics.administrations)),
          ...entries('enforcement', record.enforcement).map(
            ({ step, date }) => `${step} of ${dateInWords(date)}`,
          ),
          ...entries('status', record.status).map(
            ({ status, on }) => `status “${status}” of ${dateInWords(on)}`,
          ),
          ...entries('decisions', record.decisions).map((decision) => decisionText(decision, record)),
        ]
  return [...words, ...factNames(pointers.filter((pointer) => !told.has(pointer)))].join('; ')
}

/** A session and what is recorded of it are told as one; one that isn't scheduled has no date, and goes untold. */
function sessionsText(record: CaseRecord, ids: readonly string[]): string[] {
  const sessions = sessionsNamed(record, ids)
  const [first] = sessions
  if (first !== undefined && sessions.length === 1)
    return [sessionInWords(record, first).replace(/^the /, '')]
  return several('session', sessions)
}

function catchUpsText(record: CaseRecord, catchUps: CaseRecord['catchUps']): string[] {
  const missed = sessionsNamed(
    record,
    catchUps.map((each) => each.for),
  )
  const [only] = catchUps
  const [session] = missed
  if (only === undefined) return []
  if (session === undefined) return several('catch-up', catchUps)
  if (catchUps.length === 1) {
    return [`catch-up of ${dateInWords(only.date)} for ${sessionInWords(record, session)}`]
  }
  return missed.length === 1
    ? [`catch-ups for ${sessionInWords(record, session)}`]
    : [
        `catch-ups for ${severalOn(
          'session',
          missed.map(({ date }) => date),
        )}`,
      ]
}

/** Several scales are taken on one day. */
function resultsText(results: CaseRecord['psychometrics']['administrations']): string[] {
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

function sessionsNamed({ schedule }: CaseRecord, ids: readonly string[]): Session[] {
  const named = new Set(ids)
  return schedule.sessions.filter(({ id }) => named.has(id))
}
