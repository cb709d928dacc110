import { SESSIONS_MISSING_ID } from '../rules/completion/status-recorded.ts'
import { type RankedAction, type Standing, undated } from './action.ts'
import { say } from './phrases.ts'

/** A status that the record doesn't bear out: what is missing comes in, or the status is corrected. */
export function statusActions({ edition, assessed }: Standing): RankedAction[] {
  const { staff } = edition.terms
  const { findings, completion } = assessed
  const complete = findings.some(({ id }) => id === COMPLETE_ID) && completion.state === 'not complete'
  const missing = findings.find(({ id }) => id === SESSIONS_MISSING_ID)
  if (missing !== undefined) {
    const action = undated(2, staff, say('action/add-register', { missing: missing.missing }), missing.id)
    return [complete ? { ...action, alsoFindingIds: [COMPLETE_ID] } : action]
  }
  return complete ? [undated(7, staff, say('action/correct-complete-status'), COMPLETE_ID)] : []
}

const COMPLETE_ID = 'completion.status'
