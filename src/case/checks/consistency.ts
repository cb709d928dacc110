import type { Issue } from '../../errors.ts'
import type { Edition } from '../../programme/edition.ts'
import type { CaseParts } from '../parts.ts'
import { dateIssues } from './date-issues.ts'
import { decisionIssues } from './decision-issues.ts'
import { duplicateIssues } from './duplicate-issues.ts'
import { earlierIssues, joiningIssues } from './earlier-issues.ts'
import { ownReferences, referenceIssues } from './reference-issues.ts'
import { scoreIssues } from './score-issues.ts'

/**
 * What can't be true of a case whose every field is well formed: an attendance of no known session, an order
 * that ends before it starts, a score out of its instrument's range. Policy is not judged here. The parts are of a
 * case that may be broken elsewhere; `edition` is absent when it isn't known.
 */
export function partIssues(parts: CaseParts, edition: Edition | undefined): Issue[] {
  return [
    ...duplicateIssues(parts),
    ...ownReferences(parts),
    ...(edition ? referenceIssues(parts, edition) : []),
    ...(edition ? decisionIssues(parts, edition) : []),
    ...dateIssues(parts),
    ...earlierIssues(parts),
    ...joiningIssues(parts),
    ...scoreIssues(parts),
  ]
}
