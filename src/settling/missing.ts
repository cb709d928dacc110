import type { PHRASES as ATTENDANCE } from '../rules/attendance/findings.ts'
import type { PHRASES as COMPLETION } from '../rules/completion/findings.ts'
import type { PHRASES as DELIVERY } from '../rules/delivery/findings.ts'
import type { PHRASES as ENFORCEMENT } from '../rules/enforcement/findings.ts'
import type { PHRASES as PSYCHOMETRICS } from '../rules/psychometrics/findings.ts'
import type { PHRASES as ROUTE } from '../rules/route/findings.ts'
import type { PHRASES as SUITABILITY } from '../rules/suitability/phrases.ts'
import type { Candidate } from './candidate.ts'
import type { Facts, Lacking } from './facts.ts'
import { OF_PERSON } from './missing-person.ts'
import { OF_PROGRAMME } from './missing-programme.ts'
import { OF_SCORES } from './missing-scores.ts'

type Phrases = typeof ATTENDANCE &
  typeof COMPLETION &
  typeof DELIVERY &
  typeof ENFORCEMENT &
  typeof PSYCHOMETRICS &
  typeof ROUTE &
  typeof SUITABILITY

/** Codes of what may be missing: what isn't in the tables below doesn't compile. */
type Needed = Extract<
  keyof Phrases,
  `${string}-needed` | 'requirement/end-report' | 'requirement/final-review'
>

/** What could be recorded of each kind of missing fact. */
export const MISSING: Readonly<Record<Needed, Facts>> = { ...OF_PERSON, ...OF_PROGRAMME, ...OF_SCORES }

/** Candidates of what a finding says is missing, or would settle it. */
export function factCandidates(lacking: Omit<Lacking, 'missing'>): Candidate[] {
  const { missing, settledBy } = lacking.finding
  return [...missing, ...(settledBy === null ? [] : [settledBy])].flatMap((each) => {
    const facts = each.code in MISSING ? MISSING[each.code as Needed] : 'elsewhere'
    return typeof facts === 'string' ? [] : facts({ ...lacking, missing: each })
  })
}
