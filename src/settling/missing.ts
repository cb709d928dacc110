import type { Message } from '../message.ts'
import type { PHRASES as ATTENDANCE } from '../rules/attendance/phrases.ts'
import type { PHRASES as COMPLETION } from '../rules/completion/findings.ts'
import type { PHRASES as DELIVERY } from '../rules/delivery/findings.ts'
import type { PHRASES as ENFORCEMENT } from '../rules/enforcement/findings.ts'
import type { PHRASES as PSYCHOMETRICS } from '../rules/psychometrics/findings.ts'
import type { PHRASES as ROUTE } from '../rules/route/findings.ts'
import type { PHRASES as SUITABILITY } from '../rules/suitability/phrases.ts'
import type { Candidate } from './candidate.ts'
import type { Facts, Lacking, Untried } from './facts.ts'
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

/** What could be recorded of what a finding says is missing, or would settle it; and why some of it can't be tried. */
export function factsMissing(lacking: Omit<Lacking, 'missing'>): {
  candidates: Candidate[]
  untried: Untried[]
} {
  const { missing, settledBy } = lacking.finding
  const named = [...missing, ...(settledBy === null ? [] : [settledBy])].filter(isListed)
  const facts = named.map((each) => ({ each, of: MISSING[each.code as Needed] }))
  return {
    candidates: facts.flatMap(({ each, of }) =>
      typeof of === 'string' ? [] : of({ ...lacking, missing: each }),
    ),
    untried: facts.flatMap(({ of }) => (typeof of === 'string' ? [of] : [])),
  }
}

function isListed({ code }: Message): boolean {
  return code in MISSING
}
