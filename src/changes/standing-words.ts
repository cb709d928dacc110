import type { Assessment } from '../rules/assessment.ts'
import { standsAgainst } from '../rules/suitability/unsuitable.ts'

/** Words for where someone stands, the same in a check and in what changed since. */

export const STAGES: Readonly<Record<Assessment['enforcement']['stage'], string>> = {
  none: 'no action due',
  'action due': 'action due',
  'action taken': 'action taken',
  'threshold reached': 'threshold reached',
  'not stated': 'the edition states no threshold',
}

const NO_ROUTE: Readonly<Record<Assessment['route']['state'], string>> = {
  final: 'none named',
  provisional: 'not chosen yet',
  'needs decision': 'needs decision',
  'not recorded': 'not recorded',
}

/** No route is open to someone who isn't suitable: the one by the level of risk would only mislead. */
export function routeInWords({ route, suitability, status }: Assessment): string {
  if (standsAgainst(suitability) && status === 'not started' && route.state === 'provisional')
    return 'none open: suitability stands against it'
  return route.name === null ? NO_ROUTE[route.state] : `${route.name}, ${route.state}`
}

/** Nothing is under way any more once participation has ended. */
export function stateInWords(state: string, ended: boolean): string {
  return ended && state === 'under way' ? 'not completed' : state
}
