/**
 * JSON pointers (RFC 6901) and the walk along them. Nothing else walks: a pointer may come from a form or a file, and
 * must reach nothing but data. So only a field that an object has itself is reached, never one of its prototype, and of
 * a list only a place that it has.
 */

export type Path = readonly PropertyKey[]

export function pointerTo(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

export function stepsOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** The value at a path; undefined where the path leads nowhere. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(below, data)
}

/** Every text within, with its place. */
export function textsIn(value: unknown, path: Path = []): { path: Path; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]))
}

/**
 * Changes the data itself: puts the value at a path and makes what is missing on the way, a list where the next step is
 * a place of one. Throws RangeError where the path is none that data could have.
 */
export function write(data: object, path: Path, value: unknown): void {
  const [step, ...rest] = path
  if (step === undefined) throw new RangeError('a value needs a place')
  const [next] = rest
  if (next === undefined) {
    put(data, step, value)
    return
  }
  const there = below(data, step)
  const inner = typeof there === 'object' && there !== null ? there : placeOf(next) === null ? {} : []
  if (inner !== there) put(data, step, inner)
  write(inner, rest, value)
}

/**
 * Changes the data itself: takes away what is at a path, if anything is. A place of a list is left empty, so that those
 * after it keep theirs.
 */
export function remove(data: object, path: Path): void {
  const [last] = path.slice(-1)
  const parent = valueAt(data, path.slice(0, -1))
  if (last === undefined || typeof parent !== 'object' || parent === null) return
  if (!Array.isArray(parent)) Reflect.deleteProperty(parent, last)
  else if (below(parent, last) !== undefined) parent[Number(last)] = undefined
}

function below(value: unknown, step: PropertyKey): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  if (Array.isArray(value) && placeOf(step) === null) return undefined
  return Object.hasOwn(value, step) ? (value as Record<PropertyKey, unknown>)[step] : undefined
}

function put(target: object, step: PropertyKey, value: unknown): void {
  if (Array.isArray(target)) {
    const place = placeOf(step)
    if (place === null || place >= target.length + FURTHER) throw new RangeError('no place of the list')
    target[place] = value
    return
  }
  // Defined, not assigned: `__proto__` would be taken for the object's prototype.
  Object.defineProperty(target, step, { value, writable: true, enumerable: true, configurable: true })
}

/** How far behind the end of a list a value may be put: a page shows so many empty entries, and any may be filled. */
const FURTHER = 100

/** The place in a list that a step names, from 0; null where it names none. */
function placeOf(step: PropertyKey): number | null {
  return /^(0|[1-9]\d{0,9})$/.test(String(step)) ? Number(step) : null
}
