import { inForm, type Message } from '../message.ts'
import { CHANGES_NEEDED } from '../rules/route/prior-treatment.ts'
import { type RankedAction, type Standing, undated } from './action.ts'
import { say } from './phrases.ts'

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
      const action = findingId.startsWith(PRIOR)
        ? say('action/record-earlier-programme', { facts: missing })
        : record(missing)
      return undated(5, supervisor, action, findingId)
    })
}

/** `the date of birth`, `whether an interpreter is needed` */
function record(missing: readonly Message[]): Message {
  return say('action/record-facts', { facts: missing.map((each) => inForm(each, 'named')) })
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
    const action = (what: Message) => [undated(5, supervisor, what, id)]
    if (outcome === 'not recorded' && !asked) {
      if (id === route.findingId && byLevel) return action(say('action/record-risk-level'))
      if (id === 'suitability.order') return action(record(missing))
    }
    if (outcome !== 'decided' || missing.length === 0) return []
    if (id === 'route.override') return action(say('action/record-override-fact', { facts: missing }))
    if (!id.startsWith(PRIOR)) return []
    const changes = missing.filter(({ code }) => code === CHANGES_NEEDED)
    const earlier = missing.filter(({ code }) => code !== CHANGES_NEEDED)
    return [
      ...(earlier.length > 0 ? action(say('action/record-earlier-programme', { facts: earlier })) : []),
      ...(changes.length > 0 ? action(record(changes)) : []),
    ]
  })
}
