import type { Edition } from '../../programme/edition.ts'

/** Names of modules by their ids: those of the edition, parts that have none, and those of a schedule. */
export function moduleNames(
  { rules: { parts } }: Edition,
  scheduled: readonly { id: string; name: string }[],
): ReadonlyMap<string, string> {
  const all = [...parts.flatMap((part) => [part, ...part.modules]), ...scheduled]
  return new Map(all.map(({ id, name }) => [id, name]))
}
