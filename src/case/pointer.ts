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

/** What is seen in texts within, each with its place. Where nothing is, no place is kept: a case has very many. */
export function seenInTexts<Seen>(
  value: unknown,
  look: (text: string) => Seen | null,
): { path: Path; seen: Seen }[] {
  const found: { path: Path; seen: Seen }[] = []
  const steps: string[] = []
  const walk = (each: unknown) => {
    if (typeof each === 'string') {
      const seen = look(each)
      if (seen !== null) found.push({ path: [...steps], seen })
    } else if (typeof each === 'object' && each !== null) {
      for (const [key, inner] of Object.entries(each)) {
        steps.push(key)
        walk(inner)
        steps.pop()
      }
    }
  }
  walk(value)
  return found
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
