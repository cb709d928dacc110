import { briefFlaws } from './brief.ts'
import { caseFactsFlaws } from './case-facts.ts'
import { contactFlaws } from './contacts.ts'
import { easyFlaws } from './easy-flaws.ts'
import type { Edition } from './edition.ts'
import type { Flaw } from './flaw.ts'
import { forWhomFlaws } from './for-whom-flaws.ts'
import { numberFlaws } from './numbers.ts'
import { identityFlaws, referenceFlaws } from './references.ts'
import { statementFlaws } from './statements.ts'

/**
 * What the shape of an edition can't tell: ids given twice, references to nothing, numbers and addresses that
 * don't stand in their source words, clauses of another document, statements that don't fit their lead-in, a schema
 * of extra facts that is none.
 */
export function inconsistencies(edition: Edition): Flaw[] {
  return [
    ...identityFlaws(edition),
    ...referenceFlaws(edition),
    ...numberFlaws(edition),
    ...contactFlaws(edition),
    ...statementFlaws(edition),
    ...briefFlaws(edition),
    ...easyFlaws(edition),
    ...forWhomFlaws(edition),
    ...caseFactsFlaws(edition),
  ]
}
