import { pointerTo, valueAt as read, remove, stepsOf, write } from '../../case/pointer.ts'

/** A case on its way: JSON as it will be saved, whatever is still missing or wrong in it. */
export type Draft = Readonly<Record<string, unknown>>

/** The value at a JSON pointer; undefined where there is none. */
export const valueAt = (draft: unknown, pointer: string): unknown => read(draft, stepsOf(pointer))

/** The list at a pointer; an empty one where there is none. */
export function listAt(draft: unknown, pointer: string): readonly unknown[] {
  const value = valueAt(draft, pointer)
  return Array.isArray(value) ? value : []
}

export function textAt(draft: unknown, pointer: string): string {
  const value = valueAt(draft, pointer)
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** The texts of a list at a pointer; an entry that is none is an empty one. */
export const textsAt = (draft: unknown, pointer: string): string[] =>
  listAt(draft, pointer).map((entry) => textAt(entry, ''))

/** The first entry of a list by each text that they have at a place. */
export function firstBy(pointer: string, list: readonly unknown[]): ReadonlyMap<string, unknown> {
  return new Map(list.map((entry) => [textAt(entry, pointer), entry] as const).reverse())
}

/** The fields of an entry; none where it is no object. */
export const objectIn = (value: unknown): Draft =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Draft) : {}

export type Values = readonly (readonly [pointer: string, value: unknown])[]

/** The draft with the values at their pointers; undefined takes one away, and what it leaves empty with it. */
export const withValues = (draft: Draft, values: Values): Draft => settle(draft, values).draft

export interface Settled {
  draft: Draft
  /** The place at which something was given by the place where it stands: empty entries of a list leave. */
  given: (pointer: string) => string
  /** The other way round. An entry that isn't there comes behind those that are. */
  moved: (pointer: string) => string
}

export function settle(draft: Draft, values: Values): Settled {
  const full = structuredClone(draft) as Container
  for (const [pointer, value] of values) {
    const steps = stepsOf(pointer)
    if (value === undefined) remove(full, steps)
    else {
      makeRoom(full, steps)
      write(full, steps, value)
    }
  }
  const changed = { ...full }
  for (const key of new Set(values.map(([pointer]) => stepsOf(pointer)[0] ?? ''))) prune(changed, key)
  return {
    draft: changed,
    given: (pointer) => before(full, pointer),
    moved: (pointer) => after(full, pointer),
  }
}

/** Where a page has fields by name and the case a list, the reader would refuse the list: what is typed replaces it. */
function makeRoom(full: Container, steps: readonly string[]): void {
  const at = steps.findIndex(
    (step, index) => !/^\d+$/.test(step) && Array.isArray(read(full, steps.slice(0, index))),
  )
  if (at > 0) write(full, steps.slice(0, at), {})
}

type Container = Record<string, unknown>

function before(full: Container, pointer: string): string {
  let value: unknown = full
  const steps = stepsOf(pointer).map((step) => {
    const own = Array.isArray(value) ? String(filledPlaces(value)[Number(step)] ?? step) : step
    value = read(value, [own])
    return own
  })
  return pointerTo(steps)
}

function after(full: Container, pointer: string): string {
  let value: unknown = full
  const steps = stepsOf(pointer).map((step) => {
    const list = value
    value = read(list, [step])
    return Array.isArray(list) ? String(placeAfter(filledPlaces(list), Number(step))) : step
  })
  return pointerTo(steps)
}

/** Where what stood at a place stands among those that are there, or behind them. */
export function placeAfter(there: readonly number[], at: number): number {
  const own = there.indexOf(at)
  return own >= 0 ? own : there.length + at - there.filter((each) => each < at).length
}

const filledPlaces = (list: readonly unknown[]): number[] =>
  Array.from(list, (entry, index) => (withoutEmpty(entry) === undefined ? [] : [index])).flat()

// The person stays, however little is known: what is missing then has its own place.
function prune(target: Container, key: string): void {
  const kept = withoutEmpty(read(target, [key]))
  if (kept !== undefined) write(target, [key], kept)
  else if (key === 'person') target.person = {}
  else remove(target, [key])
}

function withoutEmpty(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const kept = value.map(withoutEmpty).filter((entry) => entry !== undefined)
    return kept.length === 0 ? undefined : kept
  }
  const kept = Object.entries(value).flatMap(([key, below]) => {
    const left = withoutEmpty(below)
    return left === undefined ? [] : [[key, left] as const]
  })
  return kept.length === 0 ? undefined : Object.fromEntries(kept)
}
