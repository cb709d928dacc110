import { dayOf } from '../../chronology/day.ts'
import type { Edition } from '../../programme/edition.ts'

/** A start that an office has added: its day (YYYY-MM-DD) and the JSON pointer to it. */
export interface Start {
  on: string
  at: string
}

/** The starts that an office has added, by their days: the next as it was last given, and those after it. */
export function starts({ local }: Edition): Start[] {
  const first = local?.firstSession ?? ''
  const later = (local?.laterStarts ?? []).map((on, index) => ({ on, at: `/local/laterStarts/${index}` }))
  return [
    ...(first === '' ? [] : [{ on: first, at: '/local/firstSession' }]),
    ...later.filter(({ on }) => on > first).sort((one, other) => (one.on < other.on ? -1 : 1)),
  ]
}

/**
 * The next start, the day itself included.
 * @returns null: nobody has added it, or all are past
 */
export function nextStart(edition: Edition, asOf: string): Start | null {
  return starts(edition).find(({ on }) => !dayOf(asOf).passed(on)) ?? null
}
