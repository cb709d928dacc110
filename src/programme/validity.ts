import type { Statement } from './edition.ts'

/** Why a statement doesn't hold on a day: it begins only later, or had ended by then. */
export type OutOfForce = { from: string } | { until: string }

/** Null: it holds on that day (YYYY-MM-DD). */
export function outOfForce({ valid }: Pick<Statement, 'valid'>, day: string): OutOfForce | null {
  if (valid?.from !== undefined && day < valid.from) return { from: valid.from }
  if (valid?.until !== undefined && day > valid.until) return { until: valid.until }
  return null
}
