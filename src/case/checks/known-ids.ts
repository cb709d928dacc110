/** Ids that something may point at: found at once, however many there are. */
export interface KnownIds {
  has(id: string): boolean
  /** Those with the same numbers: of `bl-9`, the nearest is `bl-09`. That `bl-99` is near to it says nothing. */
  alike(id: string): readonly string[]
}

export function knownIds(ids: Iterable<string>): KnownIds {
  const all = ids instanceof Set ? (ids as ReadonlySet<string>) : new Set(ids)
  let byNumbers: Map<string, string[]> | undefined
  return {
    has: (id) => all.has(id),
    alike: (id) => {
      byNumbers ??= grouped(all, numbersOf)
      return byNumbers.get(numbersOf(id)) ?? []
    },
  }
}

/** Those of both, without a copy of either. */
export function either(one: KnownIds, other: KnownIds): KnownIds {
  return {
    has: (id) => one.has(id) || other.has(id),
    alike: (id) => [...one.alike(id), ...other.alike(id)],
  }
}

const numbersOf = (id: string) => (id.match(/\d+/g) ?? []).map(Number).join()

export function grouped<Item>(items: Iterable<Item>, by: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(by(item))
    if (group === undefined) groups.set(by(item), [item])
    else group.push(item)
  }
  return groups
}
