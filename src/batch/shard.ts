import { InputError } from '../errors.ts'
import { outside } from '../outside.ts'

/** One of the equal parts that a run is split into: every `of`-th case, from case `index` on. Counted from 1. */
export interface Shard {
  index: number
  of: number
}

/** `2/8`. Throws InputError where it isn't one. */
export function parseShard(text: string): Shard {
  const [, index, of] = /^(\d{1,6})\/(\d{1,6})$/.exec(text)?.map(Number) ?? []
  if (index !== undefined && of !== undefined && index >= 1 && index <= of) return { index, of }
  const expected = `"${outside(text)}": expected which part of how many, as 2/8`
  throw new InputError([{ file: '--shard', pointer: '', expected }])
}

/** @param position of a case in the whole run, counted from 0 */
export function inShard({ index, of }: Shard, position: number): boolean {
  return position % of === index - 1
}
