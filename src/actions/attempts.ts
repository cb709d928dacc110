import { type RankedAction, type Standing, undated } from './action.ts'
import { say } from './phrases.ts'

/** A start beyond the number that the edition allows has been made, so what follows is a person's decision. */
export function attemptActions({ edition, chronology, assessed }: Standing): RankedAction[] {
  const { started, maximum } = assessed.attempts
  const last = chronology.starts.at(-1)
  if (maximum === null || started <= maximum || last === undefined) return []
  const action = say('action/decide-excess-start', { on: last.value.date, maximum })
  return assessed.attempts.findingIds.slice(0, 1).map((id) => undated(4, edition.terms.staff, action, id))
}
