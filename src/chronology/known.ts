import { laterThan } from '../case/as-of.ts'
import { valueAt } from '../case/pointer.ts'
import type { CaseRecord } from '../case/record.ts'

/** One fact of a case record, told from the others by `key`, wherever it stands in its list. */
export interface KnownFact {
  key: string
  /** JSON pointer into the record. */
  pointer: string
  /** Its field, or the list that it is an entry of. */
  path: readonly string[]
  /** Its place in that list; null for a field. */
  index: number | null
  /** As it was known on the date. */
  value: unknown
  /** Facts of one kind about the same module or checkpoint. */
  group: string
}

/**
 * What a record tells that was known on `asOf` (YYYY-MM-DD), by key. A fact with a date is known from that date
 * on, whenever it was entered; one without a date is known on every date. What no rule reads is left out.
 */
export function knownFacts(record: CaseRecord, asOf: string): Map<string, KnownFact> {
  const known = new Map<string, KnownFact>()
  const later = new Set(laterThan(record, asOf).map(({ pointer }) => pointer))
  const sessions = sessionsById(record)
  for (const list of LISTS) {
    const copies = new Map<string, number>()
    for (const [index, entry] of entriesAt(record, list.path).entries()) {
      const pointer = `/${list.path.join('/')}/${index}`
      if (later.has(pointer)) continue
      const name = `${list.path.join('/')} ${list.key.map((field) => entry[field] ?? '').join(' ')}`
      const key = unlike(name, known, copies)
      const value = upTo(entry, (field) => later.has(`${pointer}/${field}`))
      const group = `${list.path.join('/')} ${list.group(entry, sessions)}`
      known.set(key, { key, pointer, path: list.path, index, value, group })
    }
  }
  for (const path of FIELDS) {
    for (const each of fieldsAt(record, path)) {
      const value = valueAt(record, each)
      const key = each.join('/')
      if (value === undefined || later.has(`/${key}`) || later.has(`/${each[0]}`)) continue
      known.set(key, { key, pointer: `/${key}`, path: each, index: null, value, group: key })
    }
  }
  return known
}

/**
 * Pointers of what is recorded of sessions of these modules, or of all where they are null, in these lists, and of
 * every decision where `decisions` is among them.
 */
export function factsOf(
  record: CaseRecord,
  modules: readonly string[] | null,
  lists: readonly ('attendance' | 'catchUps' | 'decisions')[],
): string[] {
  const sessions = sessionsById(record)
  const wanted = modules && new Set(modules)
  const isOf = (session: string) => wanted?.has(sessions.get(session)?.module ?? '') ?? true
  return lists.flatMap((list) =>
    record[list].flatMap((entry, index) => {
      const session = 'session' in entry ? entry.session : 'for' in entry ? entry.for : null
      return session === null || isOf(session) ? [`/${list}/${index}`] : []
    }),
  )
}

type Entry = Readonly<Record<string, unknown>>
type Sessions = ReadonlyMap<unknown, CaseRecord['schedule']['sessions'][number]>

interface List {
  path: readonly string[]
  /** Fields that tell an entry from the others. */
  key: readonly string[]
  group: (entry: Entry, sessions: Sessions) => string
}

const together = () => ''
const id = (entry: Entry) => String(entry.id)

const LISTS: readonly List[] = [
  { path: ['offences'], key: ['kind', 'convictedOn'], group: together },
  { path: ['earlierProgrammes'], key: ['name', 'setting'], group: together },
  { path: ['decisions'], key: ['id'], group: id },
  { path: ['attempts'], key: ['offeredOn'], group: together },
  { path: ['schedule', 'modules'], key: ['id'], group: together },
  { path: ['schedule', 'sessions'], key: ['id'], group: ({ module }) => String(module) },
  {
    path: ['attendance'],
    key: ['session'],
    group: ({ session }, sessions) => sessions.get(session)?.module ?? '',
  },
  {
    path: ['catchUps'],
    key: ['id'],
    group: (entry, sessions) => sessions.get(entry.for)?.module ?? '',
  },
  { path: ['joinedLate'], key: ['module', 'run'], group: ({ module }) => String(module) },
  {
    path: ['catchUpOffers'],
    key: ['for', 'on'],
    group: (entry, sessions) => sessions.get(entry.for)?.module ?? '',
  },
  { path: ['appointments'], key: ['id'], group: together },
  { path: ['enforcement'], key: ['id'], group: together },
  { path: ['status'], key: ['status', 'on'], group: together },
  { path: ['psychometrics', 'instruments'], key: ['id'], group: id },
  {
    path: ['psychometrics', 'administrations'],
    key: ['id'],
    group: ({ checkpoint }) => String(checkpoint),
  },
]

/** `*`: each field of the object. */
const FIELDS: readonly (readonly string[])[] = [
  ['person', '*'],
  ['iq'],
  ['assessment'],
  ['assessmentAfter'],
  ['contact', '*'],
  ['convictedInAdultCourt'],
  ['reachedAdulthoodInCustody'],
  ['order'],
  ['risk', '*'],
  ['plan', '*'],
  ['suitability', '*'],
  ['report', 'completedOn'],
  ['report', 'sentOn'],
  ['report', 'review'],
  ['facts', '*'],
]

/** Looked up once an entry: a search in the list would make a long case's work grow with its square. */
function sessionsById({ schedule: { sessions } }: CaseRecord): Sessions {
  return new Map(sessions.map((session) => [session.id, session]))
}

function entriesAt(record: CaseRecord, path: readonly string[]): Entry[] {
  return valueAt(record, path) as Entry[]
}

function fieldsAt(record: CaseRecord, path: readonly string[]): string[][] {
  if (path.at(-1) !== '*') return [[...path]]
  const parent = path.slice(0, -1)
  return Object.keys(valueAt(record, parent) ?? {}).map((name) => [...parent, name])
}

/** Two entries alike in all that tells them apart are two facts. */
function unlike(name: string, known: ReadonlyMap<string, unknown>, copies: Map<string, number>): string {
  let copy = copies.get(name) ?? 1
  let key = copy === 1 ? name : `${name} #${copy}`
  for (; known.has(key); key = `${name} #${copy}`) copy += 1
  copies.set(name, copy)
  return key
}

/** What is later than the day isn't known yet: a start still to come was an offer only. */
function upTo(
  { startedOn, endedOn, endedBecause, ...offer }: Entry,
  isLater: (field: string) => boolean,
): Entry {
  return {
    ...offer,
    ...(startedOn === undefined || isLater('startedOn') ? {} : { startedOn }),
    ...(endedOn === undefined || isLater('endedOn') ? {} : { endedOn }),
    ...(endedBecause === undefined || isLater('endedOn') ? {} : { endedBecause }),
  }
}
