import type { CaseRecord } from '../case/record.ts'
import type { Edition } from '../programme/edition.ts'
import type { Assessment, NextAction } from '../rules/assessment.ts'

/** What the actions are drawn from. */
export interface Standing {
  edition: Edition
  record: CaseRecord
  asOf: string
  assessed: Omit<Assessment, 'nextActions'>
}

/** An action with its urgency: 1 is most urgent. */
export interface RankedAction extends NextAction {
  rank: number
}

/** An action without a date. */
export function undated(rank: number, who: string, action: string, findingId: string): RankedAction {
  return { rank, action, who, by: null, because: null, findingId }
}
