import type { Language } from '../../language/language.ts'
import type { Item, Message } from '../../message.ts'
import type { Edition } from '../../programme/edition.ts'
import type { Part, Route } from '../../programme/rules.ts'
import type { Amount } from '../../programme/source.ts'
import { amountOf } from '../../rules/phrases.ts'
import { Figure } from '../passage.ts'
import { capital } from '../words.ts'
import { type Parameter, placesOf } from './glance.ts'
import type { Him } from './him.ts'
import { say } from './phrases.ts'

/** The data of the `parts-bar` figure (see src/document/figures). */
export interface PartsBar {
  caption: string
  summary: string
  routes: { name: string; total: string; parts: { name: string; amount: string; size: number }[] }[]
  table: null
}

/** A route, or a way to take it, as it is drawn. */
export interface Bar {
  name: string
  total: Item
  parts: { name: string; amount: Message; size: number }[]
  /** What of the edition is drawn. */
  of: readonly Parameter[]
}

/**
 * The routes drawn to scale, where the edition states lengths that can be compared: one unit for every part,
 * or a total for every route. Null where it doesn't. To somebody whose route is decided that alone is drawn, in its parts.
 * @param most of more parts than these each route is one piece, where totals are stated
 */
export function partsBar(
  edition: Edition,
  language: Language,
  him: Him | null = null,
  most = Number.POSITIVE_INFINITY,
): Figure<PartsBar> | null {
  const byPart = barsByPart(edition, him)
  const byTotal = him?.route == null ? barsByTotal(edition) : null
  const drawable = (byPart ?? []).reduce((sum, { parts }) => sum + parts.length, 0)
  const bars = drawable > most ? (byTotal ?? byPart) : (byPart ?? byTotal)
  return bars === null ? null : drawn(bars, language)
}

/** The figure of bars, all to one scale. */
export function drawn(
  bars: readonly Bar[],
  language: Language,
  caption = say('programme/bar-caption', { routes: bars.length }),
): Figure<PartsBar> {
  const data = {
    caption: language.say(caption),
    summary: bars.map((bar) => language.say(summaryOf(bar))).join(' '),
    routes: bars.map(({ name, total, parts }) => ({
      name,
      total: language.say(total),
      parts: parts.map((part) => ({ ...part, amount: language.say(part.amount) })),
    })),
    table: null,
  }
  return new Figure(data, { by: 'edition', ...placesOf(bars.flatMap(({ of }) => of)) })
}

function summaryOf({ name: route, total, parts }: Bar): Message {
  const several = parts.length > 1
  const named = parts.map(({ name: part, amount }) => say('programme/bar-part', { part, amount }))
  return say('programme/bar-route', { route, total, parts: several ? named : null })
}

const COMPARABLE: readonly Amount['unit'][] = ['hours', 'sessions', 'full days']

/** @param him whose route and parts alone are drawn */
function barsByPart({ rules }: Edition, him: Him | null): Bar[] | null {
  const routes = rules.routes.flatMap((route, nth) =>
    him?.route == null || him.route === route.id
      ? [{ ...route, nth, does: route.parts.filter((id) => him?.parts?.includes(id) ?? true) }]
      : [],
  )
  const parts = new Map(rules.parts.map((part, at) => [part.id, { part, at: `/rules/parts/${at}` }]))
  const unit = COMPARABLE.find((candidate) =>
    routes.every(({ does }) =>
      does.every((id) => parts.get(id)?.part.amounts.some((a) => a.unit === candidate)),
    ),
  )
  // A part alone has nothing beside it to be seen against.
  const isAlone = routes.length === 1 && him !== null && (routes[0]?.does.length ?? 0) < 2
  if (unit === undefined || rules.parts.length < 2 || isAlone) return null
  // Sessions of different lengths are no one scale: they are drawn by their hours.
  const timed =
    unit === 'sessions' &&
    routes.every(({ does }) => does.every((id) => hoursOf(parts.get(id)?.part) !== undefined))
  return routes.map(({ nth, does, ...route }) => {
    const pieces = does.map((id) => {
      const { part, at } = parts.get(id) as { part: Part; at: string }
      const { amount, of } = inUnit(part.amounts, unit, `${at}/amounts`) as Found
      const hours = timed ? (hoursOf(part) ?? 1) : 1
      return { part, amount: amountOf(amount), size: size(amount) * hours, of: [named(part, at), of] }
    })
    const at = `/rules/routes/${nth}`
    // Of a route without one of its parts no total is stated.
    const isWhole = does.length === route.parts.length
    const total = isWhole ? inUnit(route.totals, unit, `${at}/totals`) : null
    return {
      name: route.name,
      total: total === null ? { and: pieces.map(({ amount }) => amount) } : totalOf(total.amount),
      parts: pieces.map(({ part: { name }, amount, size }) => ({ name, amount, size })),
      of: [named(route, at), ...(total === null ? [] : [total.of]), ...pieces.flatMap(({ of }) => of)],
    }
  })
}

function barsByTotal({ rules: { routes } }: Edition): Bar[] | null {
  const unit = COMPARABLE.find((candidate) =>
    routes.every((route) => route.totals.some((a) => a.unit === candidate)),
  )
  if (unit === undefined || routes.length < 2) return null
  return routes.map((route, nth) => {
    const { name } = route
    const at = `/rules/routes/${nth}`
    const stated = inUnit(route.totals, unit, `${at}/totals`) as Found
    const amount = capital(amountOf(stated.amount))
    const parts = [{ name, amount, size: size(stated.amount) }]
    return { name, total: capital(totalOf(stated.amount)), parts, of: [named(route, at), stated.of] }
  })
}

/** An amount of a list, and which it is. */
interface Found {
  amount: Amount
  of: Parameter
}

function inUnit(amounts: readonly Amount[], unit: Amount['unit'], list: string): Found | null {
  const at = amounts.findIndex((each) => each.unit === unit)
  const amount = amounts[at]
  return amount === undefined ? null : { amount, of: [`${list}/${at}`, amount.source] }
}

/** What the programme doesn't state says that it was worked out. */
function totalOf(total: Amount): Message {
  const amount = amountOf(total)
  return total.derived ? say('programme/bar-worked-out', { amount }) : amount
}

const named = ({ source }: Part | Route, at: string): Parameter => [`${at}/name`, source]

/** How long a session of a part is. */
const hoursOf = (part: Part | undefined) => part?.sessionHours?.value

const size = ({ value, minimum, maximum }: Amount) => value ?? maximum ?? minimum ?? 0
