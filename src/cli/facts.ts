import type { CaseRecord } from '../case/record.ts'
import { dateInWords } from '../programme/date-words.ts'
import { factNames } from '../wording/fact-names.ts'

/**
 * What pointers lead to, in words: `session s4, first warning of 12 February 2026, IQ assessment`.
 * @param record that the pointers lead into; null where it isn't at hand
 */
export function factsInWords(pointers: readonly string[], record: CaseRecord | null): string {
  const sessions = new Set<string>()
  const catchUps = new Set<string>()
  const entries: string[] = []
  const others: string[] = []
  for (const pointer of pointers) {
    const [, list = '', index] = /^\/(.*)\/(\d+)$/.exec(pointer) ?? []
    const at = Number(index)
    const session = sessionAt(list, at, record)
    const missed = list === 'catchUps' ? record?.catchUps[at]?.for : undefined
    const entry = entryAt(list, at, record)
    if (session !== undefined) sessions.add(session)
    else if (missed !== undefined) catchUps.add(missed)
    else if (entry !== undefined) entries.push(entry)
    else others.push(pointer)
  }
  return [
    ...several(sessions, 'session', ''),
    ...several(catchUps, 'catch-up', 'for '),
    ...entries,
    ...factNames(others),
  ].join(', ')
}

function sessionAt(list: string, index: number, record: CaseRecord | null): string | undefined {
  if (list === 'schedule/sessions') return record?.schedule.sessions[index]?.id
  return list === 'attendance' ? record?.attendance[index]?.session : undefined
}

function entryAt(list: string, index: number, record: CaseRecord | null): string | undefined {
  const step = list === 'enforcement' ? record?.enforcement[index] : undefined
  if (step !== undefined) return `${step.step} of ${dateInWords(step.date)}`
  const appointment = list === 'appointments' ? record?.appointments[index] : undefined
  if (appointment !== undefined) return `appointment of ${dateInWords(appointment.date)}`
  const decision = list === 'decisions' ? record?.decisions[index] : undefined
  return decision && `decision of ${dateInWords(decision.on)}`
}

/** So many are named; of more, only how many there are. */
const NAMED = 6

function several(ids: ReadonlySet<string>, noun: string, of: string): string[] {
  if (ids.size === 0) return []
  if (ids.size > NAMED) return [`${ids.size} ${noun}s`]
  return [`${noun}${ids.size === 1 ? '' : 's'} ${of}${[...ids].join(', ')}`]
}
