import { STATUSES } from '../case/history.ts'
import { stepsOf } from '../case/pointer.ts'
import type { Case } from '../rules/case.ts'
import type { Finding } from '../rules/finding.ts'
import { term } from '../rules/terms.ts'
import { type Candidate, choices } from './candidate.ts'
import { someone } from './decisions.ts'
import { say } from './phrases.ts'

/** Where a finding rests on a status that is recorded, a later one. */
export function statusCandidates(given: Case, { facts }: Finding): Candidate[] {
  if (!facts.some((pointer) => stepsOf(pointer)[0] === 'status')) return []
  const { asOf } = given.chronology
  const values = STATUSES.map((status) => {
    const value = { status, on: asOf, ...someone(given) }
    return [term('status', status), { op: 'add', path: '/status/-', value }] as const
  })
  return [{ kind: 'fact', pointer: '/status/-', what: say('settling/later-status'), values: choices(values) }]
}
