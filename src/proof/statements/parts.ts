import type { Edition } from '../../programme/edition.ts'
import type { Rules } from '../../programme/rules.ts'
import { covers } from '../../rules/modules.ts'
import { DECIDED, decide } from '../draft.ts'
import { say } from '../phrases.ts'
import type { Dimension } from '../space.ts'
import { value } from '../values.ts'

export type Part = Edition['rules']['parts'][number]

export const moduleOf = (part: Part) => part.modules[0]?.id ?? part.id

/** A route that the part belongs to, decided by a person. Nothing where there is but one. */
export function onRoute({ routes, routing }: Edition['rules'], part: Part): Dimension[] {
  const route = routes.find(({ parts }) => parts.includes(part.id))
  if (routes.length < 2 || route === undefined) return []
  const level = routing?.levels.find((each) => each.route === route.id)
  return [
    {
      name: say('proof/route-of-part', { part: part.name }),
      values: [
        value(say('proof/text', { text: route.name }), (draft) => {
          decide(draft, { about: 'route', outcome: route.id, on: DECIDED })
          const [rm2000s] = level?.rm2000s ?? []
          if (rm2000s !== undefined) draft.risk.rm2000s = { level: rm2000s, assessedOn: '2024-01-05' }
          const [deviance] = level?.deviance ?? []
          if (deviance !== undefined) draft.risk.deviance = { level: deviance, assessedOn: '2024-01-05' }
        }),
      ],
    },
  ]
}

/** A module of each part that is spoken of in its own words: parts of which an edition says the same stand for one another. */
export function partsApart({ parts, attendance }: Rules, list: 'catchUp' | 'repeat'): Part[] {
  const words = (part: Part) =>
    JSON.stringify([
      attendance[list].findIndex((each) => covers(each, part.id)),
      part.sessionHours !== undefined && !part.sessionHours.derived,
      part.amounts.some(({ unit }) => unit === 'full days'),
    ])
  return parts.filter((part, index) => parts.findIndex((other) => words(other) === words(part)) === index)
}
