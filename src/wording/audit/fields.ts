import { stepsOf, valueAt } from '../../case/pointer.ts'
import type { Chronology } from '../../chronology/chronology.ts'
import type { Recorded } from '../../chronology/recorded.ts'
import type { Item } from '../../message.ts'
import { say } from './phrases.ts'

/** What stands at a pointer of the case, field by field: dates, numbers and words of closed lists. Never prose. */
export function fieldsAt(pointer: string, chronology: Chronology): Item[] {
  const steps = stepsOf(pointer)
  // A list's entry stands in the record where its pointer says; what is known of the list may be in another order.
  const [list = '', index = '', ...rest] = steps
  const entry = entriesOf(chronology).get(`/${list}/${index}`)
  const value = entry === undefined ? valueAt(chronology.known, steps) : valueAt(entry.value, rest)
  return leaves(steps.at(-1) ?? '', value, entry !== undefined || typeof value !== 'object')
}

/** Entries of lists that are no events, by their pointers. Made once. */
function entriesOf(chronology: Chronology): ReadonlyMap<string, Recorded<unknown>> {
  const made = ENTRIES.get(chronology)
  if (made !== undefined) return made
  const { known, starts, offers, joined, sessions } = chronology
  const entries: readonly Recorded<unknown>[] = [
    ...[...known.offences, ...known.earlierProgrammes, ...starts, ...offers, ...joined],
    ...sessions.flatMap((session) => session.offers),
  ]
  const byPointer = new Map(entries.map((entry) => [entry.pointer, entry]))
  ENTRIES.set(chronology, byPointer)
  return byPointer
}

const ENTRIES = new WeakMap<Chronology, ReadonlyMap<string, Recorded<unknown>>>()

/** How a decision may name a start: no field of the record. */
const OWN = 'subjects'

/** @param alone its name is in the pointer */
function leaves(field: string, value: unknown, alone: boolean): Item[] {
  if (Array.isArray(value))
    return value.flatMap((each) => leaves(field, isRecorded(each) ? each.value : each, alone))
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([name, each]) => (name === OWN ? [] : leaves(name, each, false)))
  }
  const said = valueSaid(field, value)
  return said === null ? [] : [alone ? said : say('audit/value', { field: inWords(field), value: said })]
}

/** `assessedOn` is “assessed on”. */
const inWords = (field: string) => field.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

function valueSaid(field: string, value: unknown): Item | null {
  if (typeof value === 'number') return value
  if (typeof value !== 'string') return null
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return { date: value }
  if (/^\d\d:\d\d$/.test(value)) return { time: value }
  return WORDS.has(value) || NAMED.has(field) ? { text: value } : null
}

const isRecorded = (value: unknown): value is Recorded<unknown> =>
  typeof value === 'object' && value !== null && 'pointer' in value && 'value' in value

const WORDS: ReadonlySet<string> = new Set(['yes', 'no', 'not recorded'])

/** Fields whose words are of a closed list, ids, or names of tests and programmes. */
const NAMED: ReadonlySet<string> = new Set([
  ...['kind', 'status', 'level', 'sex', 'stage', 'mode', 'route', 'setting', 'plea'],
  ...['programme', 'module', 'tool', 'edition', 'accepted', 'direction', 'version', 'weekday', 'stated'],
])
