import type { Session } from '../case/record.ts'
import { compare, groupedBy } from './recorded.ts'

/**
 * What tells a session from the others of its day, each of which is decided about by itself: its time, or else
 * which one of the day it is, from 1. Null: it is alone.
 */
export type PlaceInDay = { at: string } | { nth: number } | null

export function placesInDay(sessions: readonly Session[]): Map<string, PlaceInDay> {
  const places = new Map<string, PlaceInDay>()
  for (const day of groupedBy(sessions, ({ date }) => date).values()) {
    const times = groupedBy(day, ({ from = '' }) => from)
    const inOrder = day.toSorted((a, b) => compare(a.from ?? '', b.from ?? '') || compare(a.id, b.id))
    for (const [index, { id, from }] of inOrder.entries()) {
      const alone = from !== undefined && times.get(from)?.length === 1
      places.set(id, day.length < 2 ? null : alone ? { at: from } : { nth: index + 1 })
    }
  }
  return places
}
