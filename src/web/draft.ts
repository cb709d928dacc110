/** A case on its way: JSON as it will be saved, whatever is still missing or wrong in it. */
export type Draft = Readonly<Record<string, unknown>>

/** The value at a JSON pointer; undefined where there is none. */
export function valueAt(draft: unknown, pointer: string): unknown {
  return stepsOf(pointer).reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<string, unknown>)[step]
        : undefined,
    draft,
  )
}

/** The list at a pointer; an empty one where there is none. */
export function listAt(draft: unknown, pointer: string): readonly unknown[] {
  const value = valueAt(draft, pointer)
  return Array.isArray(value) ? value : []
}

export function textAt(draft: unknown, pointer: string): string {
  const value = valueAt(draft, pointer)
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

export type Values = readonly (readonly [pointer: string, value: unknown])[]

/** The draft with the values at their pointers; undefined takes one away, and what it leaves empty with it. */
export const withValues = (draft: Draft, values: Values): Draft => settle(draft, values).draft

/** The same, and the place at which something was given by the place where it stands: empty entries of a list leave. */
export function settle(draft: Draft, values: Values): { draft: Draft; given: (pointer: string) => string } {
  const full = structuredClone(draft) as Container
  for (const [pointer, value] of values) {
    if (value === undefined) remove(full, stepsOf(pointer))
    else set(full, stepsOf(pointer), value)
  }
  const changed = { ...full }
  for (const key of new Set(values.map(([pointer]) => stepsOf(pointer)[0] ?? ''))) prune(changed, key)
  return { draft: changed, given: (pointer) => before(full, pointer) }
}

type Container = Record<string, unknown>

function before(full: Container, pointer: string): string {
  let value: unknown = full
  const steps = stepsOf(pointer).map((step) => {
    const own = Array.isArray(value) ? String(filledPlaces(value)[Number(step)] ?? step) : step
    value = (value as Container | undefined)?.[own]
    return own
  })
  return steps.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

const filledPlaces = (list: readonly unknown[]): number[] =>
  Array.from(list, (entry, index) => (withoutEmpty(entry) === undefined ? [] : [index])).flat()

function set(target: Container, [step = '', next, ...rest]: readonly string[], value: unknown): void {
  if (next === undefined) {
    target[step] = value
    return
  }
  const there = target[step]
  const below = typeof there === 'object' && there !== null ? there : /^\d+$/.test(next) ? [] : {}
  target[step] = below
  set(below as Container, [next, ...rest], value)
}

function remove(target: Container, [step = '', next, ...rest]: readonly string[]): void {
  const below = target[step]
  if (next === undefined) {
    if (Array.isArray(target)) target[Number(step)] = undefined as never
    else delete target[step]
  } else if (typeof below === 'object' && below !== null) remove(below as Container, [next, ...rest])
}

// The person stays, however little is known: what is missing then has its own place.
function prune(target: Container, key: string): void {
  const kept = withoutEmpty(target[key])
  if (kept !== undefined) target[key] = kept
  else if (key === 'person') target[key] = {}
  else delete target[key]
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

const stepsOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
