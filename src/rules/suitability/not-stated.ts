import type { Case } from '../case.ts'
import { type Finding, finding } from '../finding.ts'
import { term } from '../terms.ts'
import { ageThen } from './criteria-age.ts'
import { say } from './findings.ts'

/**
 * What an edition doesn't state is no criterion, and nothing is filled in from another (C-6). Where the fact would matter
 * elsewhere, that the edition says nothing of it is told, because whoever decides on suitability has to weigh it.
 */
export function assessSilence(given: Case): Finding[] {
  return [...sex(given), ...age(given), ...order(given)]
}

/** All editions that name a sex are for men; one is for men and women, in groups of their own. */
function sex({ edition, chronology }: Case): Finding[] {
  const { person } = chronology.known
  const { eligibility, group } = edition.rules
  if (eligibility.sex !== undefined || group?.apart === true || person.sex !== 'female') return []
  return [
    finding({
      ...COMMON,
      id: 'suitability.not-stated/sex',
      ...say('suitability/sex-not-stated'),
      facts: ['/person/sex'],
    }),
  ]
}

function age(given: Case): Finding[] {
  const { edition, chronology } = given
  const birth = chronology.known.person.dateOfBirth
  if (edition.rules.eligibility.age !== undefined || birth === undefined) return []
  const { age: years, on, facts } = ageThen(given, birth)
  if (years >= YOUNG) return []
  return [
    finding({
      ...COMMON,
      id: 'suitability.not-stated/age',
      ...say('suitability/age-not-stated', { age: years, on }),
      facts,
    }),
  ]
}

/** The highest age that an edition asks for (003-02). */
const YOUNG = 21

/** No document mentions a suspended sentence order, and the community rehabilitation order is past (000-02). */
function order({ edition, chronology }: Case): Finding[] {
  const recorded = chronology.known.order
  if (edition.rules.eligibility.orders !== undefined || recorded === undefined) return []
  if (recorded.kind === 'community order' || recorded.kind === 'licence') return []
  return [
    finding({
      ...COMMON,
      id: 'suitability.not-stated/order',
      ...say('suitability/order-not-stated', { order: term('order', recorded.kind) }),
      facts: ['/order/kind'],
    }),
  ]
}

const COMMON = {
  topic: 'suitability' as const,
  outcome: 'noted' as const,
  severity: 'warning' as const,
  basis: [say('suitability/ground-not-stated')],
}
