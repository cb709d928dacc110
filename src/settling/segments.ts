/** Neighbouring places of a scale that come to the same. */
export interface Segment<Result> {
  first: number
  last: number
  result: Result
}

/**
 * A scale in pieces that come to the same. Looked at are its ends, its limits and the places beside them; between two
 * of these that differ, the place at which it changes is found by halving.
 * @param like what tells results apart
 */
export function segmentsOf<Result>(
  { size, limits }: { size: number; limits: readonly number[] },
  at: (place: number) => Result,
  like: (result: Result) => string,
): Segment<Result>[] {
  const results = new Map<number, Result>()
  const resultAt = (place: number): Result => {
    const known = results.get(place) ?? at(place)
    results.set(place, known)
    return known
  }
  const likeAt = (place: number) => like(resultAt(place))
  const looked = [0, ...limits.flatMap((limit) => [limit - 1, limit, limit + 1]), size - 1]
    .filter((place) => place >= 0 && place < size)
    .sort((a, b) => a - b)
  const starts = [0]
  for (const [index, to] of looked.entries()) {
    let from = looked[index - 1] ?? 0
    while (likeAt(from) !== likeAt(to)) {
      from = firstUnlike(from, to, likeAt)
      starts.push(from)
    }
  }
  return starts.map((first, index) => ({
    first,
    last: (starts[index + 1] ?? size) - 1,
    result: resultAt(first),
  }))
}

/** The first place after `from` that comes to something else than it does, no further than `to`. */
function firstUnlike(from: number, to: number, likeAt: (place: number) => string): number {
  let [low, high] = [from, to]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (likeAt(middle) === likeAt(from)) low = middle
    else high = middle
  }
  return high
}
