/** A value that notes which of its leaves are read: `rules.parts.induction.amounts.0.value`. */
export interface Watched<T> {
  value: T
  read: ReadonlySet<string>
}

/** `value` behind a proxy. Entries of lists go by their id, where they have one, or by their index. */
export function watch<T extends object>(value: T): Watched<T> {
  const read = new Set<string>()
  const known = new WeakMap<object, object>()
  const behind = (target: object, path: string): object => {
    const seen = known.get(target)
    if (seen !== undefined) return seen
    const proxy = new Proxy(target, {
      get(of, key, receiver) {
        const found: unknown = Reflect.get(of, key, receiver)
        if (typeof key === 'symbol' || !Object.hasOwn(of, key) || key === 'length') return found
        const at = step(path, key, found)
        if (typeof found === 'object' && found !== null) return behind(found, at)
        read.add(at)
        return found
      },
    })
    known.set(target, proxy)
    return proxy
  }
  return { value: behind(value, '') as T, read }
}

/** Every leaf of a value by its path, as `watch` notes it. */
export function leaves(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return value === undefined ? [] : [path]
  return Object.entries(value).flatMap(([key, below]) => leaves(below, step(path, key, below)))
}

function step(path: string, key: string, value: unknown): string {
  const id = typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : key
  return path === '' ? id : `${path}.${id}`
}
