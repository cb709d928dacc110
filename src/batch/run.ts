/**
 * Hands each item to `work`, at most `window` ahead of the oldest that isn't done, and gives back what became of
 * them in their order. When the signal comes, no more are asked for, and those that were given are finished.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  { window, signal }: { window: number; signal?: AbortSignal | undefined },
): AsyncGenerator<{ item: Item; result: Result }> {
  const underWay: { item: Item; result: Promise<Result> }[] = []
  const oldest = async () => {
    const { item, result } = underWay.shift() as (typeof underWay)[number]
    return { item, result: await result }
  }
  for await (const item of items) {
    const result = work(item)
    // Told when its turn comes; until then it is no unhandled rejection.
    result.catch(() => {})
    underWay.push({ item, result })
    if (signal?.aborted) break
    if (underWay.length >= window) yield await oldest()
    if (signal?.aborted) break
  }
  while (underWay.length > 0) yield await oldest()
}
