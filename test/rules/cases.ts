import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { type CaseRecord, caseRecord } from '../../src/case/record.ts'

const base = readFileSync(join(import.meta.dirname, '../scenarios/base.yaml'), 'utf8')

/** The base case of the scenarios with `given` laid over it: maps merge, lists replace, null takes away. */
export function caseOver(given: Record<string, unknown>, programme = 'csogp'): CaseRecord {
  return caseRecord.parse(merged({ ...parse(base), programme }, given))
}

function merged(under: unknown, over: unknown): unknown {
  if (!isMap(over)) return over
  const result: Record<string, unknown> = isMap(under) ? { ...under } : {}
  for (const [key, value] of Object.entries(over)) {
    if (value === null) delete result[key]
    else result[key] = merged(result[key], value)
  }
  return result
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
