/** A value of the case with the JSON pointer it stands at. */
export interface Recorded<T> {
  value: T
  pointer: string
}

/** Entries of a list with their pointers: `recorded(record.decisions, '/decisions')`. */
export function recorded<T>(items: readonly T[], pointer: string): Recorded<T>[] {
  return items.map((value, index) => ({ value, pointer: `${pointer}/${index}` }))
}

/** By date and then by `key`, so that the order in the file doesn't matter. Entries without a date come first. */
export function inOrder<T>(
  items: readonly Recorded<T>[],
  date: (item: T) => string | undefined,
  key: (item: T) => string = (item) => JSON.stringify(item),
): Recorded<T>[] {
  return items
    .map((item) => ({ item, date: date(item.value) ?? '', key: key(item.value) }))
    .sort((a, b) => compare(a.date, b.date) || compare(a.key, b.key))
    .map(({ item }) => item)
}

/** Plain code-unit order: the same in every locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Items by key, each key's in the order of the items. */
export function groupedBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const name = key(item)
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [item])
    else group.push(item)
  }
  return groups
}
