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

/** The draft with the values at their pointers; undefined takes one away, and what it leaves empty with it. */
export function withValues(
  draft: Draft,
  values: readonly (readonly [pointer: string, value: unknown])[],
): Draft {
  const changed = structuredClone(draft) as Record<string, unknown>
  for (const [pointer, value] of values) {
    if (value === undefined) remove(changed, stepsOf(pointer))
    else set(changed, stepsOf(pointer), value)
  }
  for (const key of new Set(values.map(([pointer]) => stepsOf(pointer)[0] ?? ''))) prune(changed, key)
  return changed
}

type Container = Record<string, unknown>

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
