import type { Edition } from '../programme/edition.ts'
import type { Amount } from '../programme/source.ts'
import { capitalise, formatAmount, joinWords } from './words.ts'

/** The data of the `parts-bar` figure (see src/document/figures). */
export interface PartsBar {
  caption: string
  summary: string
  routes: { name: string; total: string; parts: { name: string; amount: string; size: number }[] }[]
  table: null
}

/**
 * The routes drawn to scale, where the edition states lengths that can be compared: one unit for every part,
 * or a total for every route. Null where it doesn't.
 */
export function partsBar(edition: Edition): PartsBar | null {
  const routes = routesByPart(edition) ?? routesByTotal(edition)
  if (routes === null) return null
  return {
    caption: 'How long each route takes',
    summary: routes
      .map(
        ({ name, total, parts }) =>
          `${name}: ${total}${parts.length > 1 ? `, made of ${joinWords(parts.map((part) => `${part.name} (${part.amount})`))}` : ''}.`,
      )
      .join(' '),
    routes,
    table: null,
  }
}

const COMPARABLE: readonly Amount['unit'][] = ['hours', 'sessions', 'full days']

function routesByPart(edition: Edition): PartsBar['routes'] | null {
  const parts = new Map(edition.rules.parts.map((part) => [part.id, part]))
  const unit = COMPARABLE.find((candidate) =>
    edition.rules.routes.every((route) =>
      route.parts.every((id) => parts.get(id)?.amounts.some((a) => a.unit === candidate)),
    ),
  )
  if (unit === undefined || edition.rules.parts.length < 2) return null
  return edition.rules.routes.map((route) => {
    const pieces = route.parts.map((id) => {
      const part = parts.get(id)
      const amount = part?.amounts.find((a) => a.unit === unit) as Amount
      return { name: part?.name ?? id, amount: formatAmount(amount), size: size(amount) }
    })
    return { name: route.name, total: total(route.totals, unit, pieces), parts: pieces }
  })
}

function routesByTotal(edition: Edition): PartsBar['routes'] | null {
  const { routes } = edition.rules
  const unit = COMPARABLE.find((candidate) =>
    routes.every((route) => route.totals.some((a) => a.unit === candidate)),
  )
  if (unit === undefined || routes.length < 2) return null
  return routes.map((route) => {
    const amount = route.totals.find((a) => a.unit === unit) as Amount
    const words = capitalise(formatAmount(amount))
    return {
      name: route.name,
      total: words,
      parts: [{ name: route.name, amount: words, size: size(amount) }],
    }
  })
}

const size = ({ value, minimum, maximum }: Amount) => value ?? maximum ?? minimum ?? 0

function total(
  totals: readonly Amount[],
  unit: string,
  pieces: readonly { amount: string; size: number }[],
): string {
  const stated = totals.find((amount) => amount.unit === unit)
  if (stated !== undefined) return formatAmount(stated)
  if (pieces.length === 1) return pieces[0]?.amount ?? ''
  return pieces.map(({ amount }) => amount).join(' and ')
}
