import { list } from '../rules/words.ts'
import { type RankedAction, type Standing, undated } from './action.ts'

/** Facts come before the decision that needs them. Once the programme has begun, what is missing about suitability holds nobody up. */
export function missingFacts({ edition, assessed }: Standing): RankedAction[] {
  const { conclusion, criteria } = assessed.suitability
  if (assessed.status !== 'not started' || conclusion === 'suitable' || conclusion === 'not suitable')
    return []
  const { supervisor } = edition.terms
  return criteria
    .filter(({ outcome }) => outcome === 'not recorded')
    .map(({ findingId }) => {
      const missing = assessed.findings.find(({ id }) => id === findingId)?.missing ?? []
      const words = findingId.startsWith(PRIOR) ? ofEarlier(missing) : `Record ${list(missing.map(asNamed))}`
      return undated(5, supervisor, words, findingId)
    })
}

/** `the date of birth`, `whether an interpreter is needed` */
function asNamed(missing: string): string {
  return missing.startsWith('whether ') ? missing : `the ${missing}`
}

function ofEarlier(missing: readonly string[]): string {
  return `Record of the earlier programme ${list(missing)}`
}

const PRIOR = 'route.prior-treatment/'

/** Facts on which something rests that is decided already, or under way. */
export function factsRelied({ edition, assessed }: Standing): RankedAction[] {
  const { findings, route, suitability, status } = assessed
  const { supervisor } = edition.terms
  // Before the start missingFacts asks for all of them, until suitability is decided.
  const asked = status === 'not started' && suitability.decision === null
  const byLevel = edition.rules.routing?.basis === 'RM2000/S' && suitability.conclusion !== 'not suitable'
  return findings.flatMap(({ id, outcome, missing }) => {
    const action = (words: string) => [undated(5, supervisor, words, id)]
    if (outcome === 'not recorded' && !asked) {
      if (id === route.findingId && byLevel) {
        return action('Record the level of Risk Matrix 2000/S, on which the route depends')
      }
      if (id === 'suitability.order') return action(`Record the ${list(missing)}`)
    }
    if (outcome !== 'decided' || missing.length === 0) return []
    if (id === 'route.override') return action(`Record the ${list(missing)}, on which the override rests`)
    return id.startsWith(PRIOR) ? action(ofEarlier(missing)) : []
  })
}
