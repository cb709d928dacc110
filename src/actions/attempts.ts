import { PLAN_REFUSED_ID } from '../rules/delivery/attempts.ts'
import { startsIn } from '../rules/starts.ts'
import { type RankedAction, type Standing, undated } from './action.ts'
import { say } from './phrases.ts'

/**
 * A start beyond the number that the edition allows has been made, so what follows is a person's decision; one that is
 * planned is taken out of the plan.
 */
export function attemptActions({ edition, chronology, assessed }: Standing): RankedAction[] {
  const { started, maximum, findingIds } = assessed.attempts
  const { staff } = edition.terms
  const { now, earlier } = startsIn(chronology)
  const last = [...earlier, ...now].at(-1)
  const planned = assessed.findings
    .filter(({ id }) => id === PLAN_REFUSED_ID)
    .map(({ id }) => undated(4, staff, say('action/withdraw-planned-start'), id))
  if (maximum === null || started <= maximum || last === undefined) return planned
  const action = say('action/decide-excess-start', { on: last.value.date, maximum })
  return [...findingIds.slice(0, 1).map((id) => undated(4, staff, action, id)), ...planned]
}
