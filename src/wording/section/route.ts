import type { FindingInWords } from '../../language/in-words.ts'
import type { Edition } from '../../programme/edition.ts'
import type { Subject } from '../case-view.ts'
import type { Passage } from '../passage.ts'
import { kindOf } from '../places/kinds.ts'
import { untold } from '../rest.ts'
import type { Row, Teller } from '../teller.ts'
import { orderOrLicence } from './order.ts'
import { say } from './phrases.ts'
import { told } from './told.ts'

export interface ProposedRoute {
  sentence: Passage
  /** That the order has to be long enough for the longest; null where one route is named. */
  longEnough: Passage | null
  /** How much, when and where, while nothing is proposed yet. */
  rows: Row[]
  /** What was decided beside the route, and evening groups. */
  others: Passage[]
}

/**
 * Which route is expected or decided, and why. A route that was asked for and refused is told with it.
 * @param found what is found of it
 * @param rows how long it takes, when and where, where that stands here
 */
export function viewRoute(
  edition: Edition,
  subject: Subject,
  found: readonly FindingInWords[],
  rows: Row[],
  teller: Teller,
): ProposedRoute {
  const { route } = subject.assessment
  const own = teller.finding(route.findingId)
  const refused = found.filter((finding) => finding.topic === 'route' && kindOf(finding) === 'action')
  const others = found.filter((finding) => finding !== own && !refused.includes(finding))
  const several = route.routeId === null && edition.rules.routes.length > 1
  return {
    sentence: told(
      own,
      teller,
      refused.map(({ id }) => id),
    ),
    longEnough: several
      ? teller.words(say('section/long-enough', { of: orderOrLicence(subject.chronology.known) }))
      : null,
    rows,
    others: untold(others, rows).map((finding) => told(finding, teller)),
  }
}
