import { readCase } from '../../src/case/read.ts'
import { editionIds, lookup } from './editions.ts'

type Json = Record<string, unknown>

/** A small case that reads clean; each test spoils what it is about. */
export const base: Json = {
  programme: 'csogp',
  person: { name: 'Alex Example', crn: 'Z000001', sex: 'male', dateOfBirth: '1985-06-10' },
  order: {
    kind: 'community order',
    status: 'made',
    length: { years: 3 },
    startsOn: '2026-01-05',
    endsOn: '2029-01-04',
  },
  schedule: {
    sessions: [
      { id: 's1', module: 'induction', date: '2026-02-02' },
      { id: 's2', module: 'induction', date: '2026-02-09' },
      { id: 's3', module: 'induction', date: '2026-02-16' },
    ],
  },
  attendance: [
    { session: 's1', outcome: 'ATTC' },
    { session: 's2', outcome: 'AAME' },
  ],
}

export const person = base.person as Json
export const order = base.order as Json
export const sessions = (base.schedule as { sessions: Json[] }).sessions

/** Reads the base case with fields laid over it. */
export const read = (over: Json = {}) =>
  readCase(JSON.stringify({ ...base, ...over }), 'case.json', lookup, { editionIds })
