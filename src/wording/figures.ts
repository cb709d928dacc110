import type { Language } from '../language/language.ts'
import type { Item, Message } from '../message.ts'
import type { Edition } from '../programme/edition.ts'
import type { Amount } from '../programme/source.ts'
import { amountOf } from '../rules/phrases.ts'
import { say } from './programme-phrases.ts'
import { capital } from './rows.ts'

/** The data of the `parts-bar` figure (see src/document/figures). */
export interface PartsBar {
  caption: string
  summary: string
  routes: { name: string; total: string; parts: { name: string; amount: string; size: number }[] }[]
  table: null
}

/** A route as it is drawn. */
interface Bar {
  name: string
  total: Item
  parts: { name: string; amount: Message; size: number }[]
}

/**
 * The routes drawn to scale, where the edition states lengths that can be compared: one unit for every part,
 * or a total for every route. Null where it doesn't.
 */
export function partsBar(edition: Edition, language: Language): PartsBar | null {
  const bars = barsByPart(edition) ?? barsByTotal(edition)
  if (bars === null) return null
  return {
    caption: language.say(say('programme/bar-caption')),
    summary: bars.map((bar) => language.say(summaryOf(bar))).join(' '),
    routes: bars.map(({ name, total, parts }) => ({
      name,
      total: language.say(total),
      parts: parts.map((part) => ({ ...part, amount: language.say(part.amount) })),
    })),
    table: null,
  }
}

function summaryOf({ name: route, total, parts }: Bar): Message {
  const several = parts.length > 1
  const named = parts.map(({ name: part, amount }) => say('programme/bar-part', { part, amount }))
  return say('programme/bar-route', { route, total, parts: several ? named : null })
}

const COMPARABLE: readonly Amount['unit'][] = ['hours', 'sessions', 'full days']

function barsByPart(edition: Edition): Bar[] | null {
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
      return { name: part?.name ?? id, amount: amountOf(amount), size: size(amount) }
    })
    return { name: route.name, total: total(route.totals, unit, pieces), parts: pieces }
  })
}

function barsByTotal(edition: Edition): Bar[] | null {
  const { routes } = edition.rules
  const unit = COMPARABLE.find((candidate) =>
    routes.every((route) => route.totals.some((a) => a.unit === candidate)),
  )
  if (unit === undefined || routes.length < 2) return null
  return routes.map((route) => {
    const stated = route.totals.find((a) => a.unit === unit) as Amount
    const amount = capital(amountOf(stated))
    return { name: route.name, total: amount, parts: [{ name: route.name, amount, size: size(stated) }] }
  })
}

const size = ({ value, minimum, maximum }: Amount) => value ?? maximum ?? minimum ?? 0

function total(totals: readonly Amount[], unit: string, pieces: Bar['parts']): Item {
  const stated = totals.find((amount) => amount.unit === unit)
  return stated === undefined ? { and: pieces.map(({ amount }) => amount) } : amountOf(stated)
}
