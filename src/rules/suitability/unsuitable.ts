import type { Message } from '../../message.ts'
import type { RouteAssessment, Suitability } from '../assessment.ts'
import type { Finding } from '../finding.ts'
import { say } from '../route/findings.ts'

/** Decided so, or found so by the criteria with no decision yet. */
export function standsAgainst({ conclusion }: Pick<Suitability, 'conclusion'>): boolean {
  return conclusion === 'not suitable' || conclusion === 'criteria not met'
}

/**
 * Where suitability stands against the programme, no route is open: what the levels of risk would lead to is told as
 * that, and nobody is asked to choose. Someone who has started is on a route, and stays so until a person decides.
 */
export function withoutRoute(
  findings: readonly Finding[],
  route: Pick<RouteAssessment, 'state' | 'name' | 'findingId'>,
  suitability: Pick<Suitability, 'conclusion'>,
  started: boolean,
): Finding[] {
  if (!standsAgainst(suitability) || started || route.state !== 'provisional') return [...findings]
  return findings.map((each) =>
    each.id === route.findingId && each.outcome === 'noted'
      ? {
          ...each,
          ...withoutIt(each, route.name),
          readings: [],
          settledBy: null,
        }
      : each,
  )
}

function withoutIt({ code }: Finding, name: string | null): Message {
  if (name === null) return say('route/none-while-unsuitable')
  return code === 'route/as-planned'
    ? say('route/none-while-unsuitable-planned', { name })
    : say('route/none-while-unsuitable-by-level', { name })
}
