import type { CaseRecord } from '../case/record.ts'
import { type KnownFact, knownFacts } from './known.ts'

/** A case record as it was known on a date (YYYY-MM-DD). */
export interface Known {
  record: CaseRecord
  asOf: string
}

/** Nothing can have happened between them but what was recorded. */
export function isSameDay(one: Known, other: Known): boolean {
  return one.asOf === other.asOf
}

/** A fact that was recorded, changed or taken away between two dates or two states of a record. */
export interface FactChange {
  key: string
  group: string
  /** Null: recorded since. */
  before: KnownFact | null
  /** Null: no longer recorded. */
  after: KnownFact | null
}

/** The facts that differ, in the order in which they stand in the records. */
export function factChanges(earlier: Known, later: Known): FactChange[] {
  const then = knownFacts(earlier.record, earlier.asOf)
  const now = knownFacts(later.record, later.asOf)
  return [...new Set([...now.keys(), ...then.keys()])].flatMap((key) => {
    const before = then.get(key) ?? null
    const after = now.get(key) ?? null
    const fact = after ?? before
    if (fact === null || (before && after && canonical(before.value) === canonical(after.value))) return []
    return [{ key, group: fact.group, before, after }]
  })
}

/** The later record as it would be had these changes not been made. */
export function withoutChanges(record: CaseRecord, changes: readonly FactChange[]): CaseRecord {
  const lists = new Map(
    changes.map(({ before, after }) => (after ?? before)?.path ?? []).map((path) => [path.join('/'), path]),
  )
  let result: CaseRecord = record
  for (const [name, path] of lists) {
    const here = changes.filter(({ before, after }) => (after ?? before)?.path.join('/') === name)
    result = replaced(result, path, (value) => (Array.isArray(value) ? listed(value, here) : single(here)))
  }
  return result
}

/** The same with the sessions that these entries are about not held at all. */
export function withoutSessions(record: CaseRecord, changes: readonly FactChange[]): CaseRecord {
  const entries = new Set(
    changes.flatMap(({ after }) => (after?.path[0] === 'attendance' ? [after.index] : [])),
  )
  const held = new Set(
    record.attendance.flatMap(({ session }, index) => (entries.has(index) ? [session] : [])),
  )
  const sessions = record.schedule.sessions.filter(({ id }) => !held.has(id))
  return { ...withoutChanges(record, changes), schedule: { ...record.schedule, sessions } }
}

function listed(list: readonly unknown[], changes: readonly FactChange[]): unknown[] {
  const made = new Map(changes.flatMap((change) => (change.after ? [[change.after.index, change]] : [])))
  const kept = list.flatMap((entry, index) => {
    const change = made.get(index)
    if (change === undefined) return [entry]
    return change.before === null ? [] : [change.before.value]
  })
  return [
    ...kept,
    ...changes.flatMap(({ before, after }) => (after === null && before ? [before.value] : [])),
  ]
}

function single(changes: readonly FactChange[]): unknown {
  return changes[0]?.before?.value
}

function replaced<T>(value: T, [step, ...rest]: readonly string[], change: (value: unknown) => unknown): T {
  if (step === undefined) return change(value) as T
  const { [step]: inner, ...others } = (value ?? {}) as Record<string, unknown>
  const next = replaced(inner, rest, change)
  return (next === undefined ? others : { ...others, [step]: next }) as T
}

/** JSON text that doesn't depend on the order of fields. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  )
}
