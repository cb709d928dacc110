/** `/attendance/3, /attendance/4, /attendance/5` → `/attendance/3-5`: sessions come by the dozen. */
export function shortenPointers(pointers: readonly string[]): string[] {
  const runs = new Map<string, number[]>()
  const whole: string[] = []
  for (const pointer of pointers) {
    const [, list, index] = /^(.*)\/(\d+)$/.exec(pointer) ?? []
    if (list === undefined) whole.push(pointer)
    else runs.set(list, [...(runs.get(list) ?? []), Number(index)])
  }
  const ranges = [...runs].flatMap(([list, indexes]) =>
    rangesOf([...new Set(indexes)].sort((a, b) => a - b)).map(
      ([first, last]) => `${list}/${first === last ? first : `${first}-${last}`}`,
    ),
  )
  return [...whole, ...ranges]
}

function rangesOf(sorted: readonly number[]): [first: number, last: number][] {
  const ranges: [number, number][] = []
  for (const index of sorted) {
    const last = ranges.at(-1)
    if (last !== undefined && index === last[1] + 1) last[1] = index
    else ranges.push([index, index])
  }
  return ranges
}
