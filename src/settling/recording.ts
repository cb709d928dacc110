import { stepsOf } from '../case/pointer.ts'
import type { CaseRecord } from '../case/record.ts'
import type { Addition } from './candidate.ts'

/**
 * The record with something more written into it; it stays as it is itself. Null: one of them has no place in it, such
 * as the length of an order that isn't recorded.
 */
export function recording(record: CaseRecord, additions: readonly Addition[]): CaseRecord | null {
  let data: unknown = record
  for (const { path, value } of additions) {
    data = added(data, stepsOf(path), value)
    if (data === null) return null
  }
  return data as CaseRecord
}

function added(data: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value
  if (typeof data !== 'object' || data === null) return null
  const isList = Array.isArray(data)
  const place = isList && step === '-' ? String(data.length) : step
  const inner = added((data as Record<string, unknown>)[place], rest, value)
  if (inner === null) return null
  const copy = (isList ? [...data] : { ...data }) as Record<string, unknown>
  copy[place] = inner
  return copy
}
