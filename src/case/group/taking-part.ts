import type { TakesPartInput } from './shape.ts'

/** The ids, of a group's sessions in its order, of those in which somebody takes part. */
export function idsTaken(takesPart: TakesPartInput | undefined, ids: readonly string[]): string[] {
  const { from, until, without = [] } = takesPart ?? {}
  const first = from === undefined ? 0 : ids.indexOf(from)
  const last = until === undefined ? ids.length - 1 : ids.indexOf(until)
  return ids.filter((id, at) => at >= first && at <= last && !without.includes(id))
}

/**
 * In which sessions of a group somebody takes part, as a group file says it. Undefined: in all.
 * @param ids of the group's sessions, in its order
 * @param taken those in which the person takes part
 * @param until the last one, where the file names it: it stays, or moves behind what is taken
 */
export function takingPart(
  ids: readonly string[],
  taken: ReadonlySet<string>,
  until: string | undefined,
): TakesPartInput | undefined {
  const start = ids.findIndex((id) => taken.has(id))
  if (start === -1) return ids.length === 0 ? undefined : { without: [...ids] }
  const lastTaken = ids.findLastIndex((id) => taken.has(id))
  const end = until === undefined ? ids.length - 1 : Math.max(ids.indexOf(until), lastTaken)
  const without = ids.slice(start, end + 1).filter((id) => !taken.has(id))
  const takesPart = {
    ...(start > 0 && { from: ids[start] }),
    ...(until !== undefined && { until: ids[end] }),
    ...(without.length > 0 && { without }),
  }
  return Object.keys(takesPart).length === 0 ? undefined : takesPart
}
