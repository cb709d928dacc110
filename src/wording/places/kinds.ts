import { KINDS as ATTENDANCE } from '../../rules/attendance/findings.ts'
import { KINDS as COMPLETION } from '../../rules/completion/findings.ts'
import { KINDS as DECISIONS } from '../../rules/decisions/findings.ts'
import { KINDS as DELIVERY } from '../../rules/delivery/findings.ts'
import { KINDS as ENFORCEMENT } from '../../rules/enforcement/findings.ts'
import type { Finding, FindingKind } from '../../rules/finding.ts'
import { KINDS as PSYCHOMETRICS } from '../../rules/psychometrics/findings.ts'
import { KINDS as ROUTE } from '../../rules/route/findings.ts'
import { KINDS as SUITABILITY } from '../../rules/suitability/findings.ts'

/** Every code that a rule can find, and what it is to its readers. */
export const KINDS = {
  ...SUITABILITY,
  ...ROUTE,
  ...ATTENDANCE,
  ...ENFORCEMENT,
  ...PSYCHOMETRICS,
  ...COMPLETION,
  ...DELIVERY,
  ...DECISIONS,
} as const satisfies Record<string, FindingKind>

export type FindingCode = keyof typeof KINDS

/** What of a finding tells where it belongs. */
export type Placed = Pick<Finding, 'id' | 'code' | 'parameters' | 'topic' | 'outcome' | 'severity'>

/**
 * A count or a fact that can't be told is a gap; one that a rule raises to a warning is told as one: hours below what is
 * asked, a contested count.
 */
export function kindOf({ code, outcome, severity }: Placed): FindingKind {
  const kind = KINDS[code as FindingCode]
  if (kind !== 'count' && kind !== 'fact') return kind
  return outcome === 'not recorded' ? 'gap' : severity === 'warning' ? 'warning' : kind
}
