import { dayOf } from '../../chronology/day.ts'
import type { Edition } from '../../programme/edition.ts'

/**
 * The next start (YYYY-MM-DD), the day itself included.
 * @returns null: nobody has added it, or it is past
 */
export function nextStart({ local }: Edition, asOf: string): string | null {
  const on = local?.firstSession
  return on === undefined || dayOf(asOf).passed(on) ? null : on
}
