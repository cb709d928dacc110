import type { Chronology } from '../chronology/chronology.ts'
import { compare } from '../chronology/recorded.ts'
import type { Edition } from '../programme/edition.ts'
import type { Assessment } from '../rules/assessment.ts'
import { type NextAction, type RankedAction, type Standing, standingOf } from './action.ts'
import { attemptActions } from './attempts.ts'
import { attendanceActions } from './attendance.ts'
import { completionActions } from './completion.ts'
import { decisionActions } from './decisions.ts'
import { enforcementActions } from './enforcement.ts'
import { settledTogether } from './matters.ts'
import { statusActions } from './status.ts'

/**
 * What someone must do now: first what the edition or the law calls for, then what holds the person up, then
 * what is open, then what is missing. A date only where the record gives one. Each open matter is in exactly one of
 * them. Once the person has left the programme, enforcement, what settles an open matter and the report remain.
 */
export function nextActions(edition: Edition, chronology: Chronology, assessed: Assessment): NextAction[] {
  const standing = standingOf({ edition, chronology }, assessed)
  const open = new Set(assessed.undecided)
  // Nothing is arranged or looked up for somebody who attends no more; what is open about the time before is still decided.
  const remaining = (actions: RankedAction[]) =>
    isOver(standing) ? actions.filter(({ findingId }) => open.has(findingId)) : actions
  const first = [
    ...enforcementActions(standing),
    ...remaining([...statusActions(standing), ...attendanceActions(standing), ...attemptActions(standing)]),
  ]
  const also = settledTogether(standing, first)
  const covered = new Set([
    ...first.flatMap(({ findingId, alsoFindingIds = [] }) => [findingId, ...alsoFindingIds]),
    ...[...also.values()].flat(),
  ])
  return [...first, ...remaining(decisionActions(standing, covered)), ...completionActions(standing)]
    .filter(({ findingId }) => !isTooSoon(assessed, findingId))
    .map((action) => naming(action, also.get(action.findingId) ?? []))
    .map((action, index) => ({ action, index }))
    .sort(
      (a, b) =>
        a.action.rank - b.action.rank ||
        compare(a.action.by ?? '9999-12-31', b.action.by ?? '9999-12-31') ||
        a.index - b.index,
    )
    .map(({ action: { rank: _, matters: _matters, ...action } }) => action)
}

/** He has left, was recalled or his order ended, and not because all was attended. */
function isOver({ chronology, assessed: { completion } }: Standing): boolean {
  return completion.ended !== null || (chronology.stopped !== null && completion.state === 'not complete')
}

/** An action with the open findings that it settles besides its own. */
function naming(action: RankedAction, further: readonly string[]): RankedAction {
  const { alsoFindingIds = [] } = action
  return further.length === 0 ? action : { ...action, alsoFindingIds: [...alsoFindingIds, ...further] }
}

/** Measures after the programme can't be taken before its last session, so until then they are nobody's task. */
function isTooSoon({ route, parts, psychometrics }: Standing['assessed'], findingId: string): boolean {
  const after = psychometrics.checkpoints.find(({ id }) => id === 'after')
  const done = (id: string) => parts.find(({ partId }) => partId === id)?.state === 'attendance complete'
  return after?.findingId === findingId && !route.parts.every(done)
}
