import type { Item } from '../../message.ts'
import type { Edition } from '../../programme/edition.ts'
import type { Part, Route } from '../../programme/rules.ts'
import type { Amount } from '../../programme/source.ts'
import { amountOf } from '../../rules/phrases.ts'
import type { Subject } from '../case-view.ts'
import type { Passage } from '../passage.ts'
import { partAmounts } from '../programme/glance.ts'
import type { Teller } from '../teller.ts'
import { capital } from '../words.ts'
import { timetableOf } from './days.ts'
import { say } from './phrases.ts'

/**
 * How long the route takes, part by part; of every route while none is chosen.
 * @param told ids of the findings that it tells
 */
export function length(
  edition: Edition,
  { assessment: { route } }: Subject,
  told: readonly string[],
  teller: Teller,
): Passage | null {
  const chosen = edition.rules.routes.find(({ id }) => id === route.routeId)
  if (chosen !== undefined) {
    const said = lengthOf(edition, chosen, route.parts)
    return said === null ? null : teller.workedOut(capital(said), { findings: told })
  }
  const routes = edition.rules.routes.flatMap((each) => {
    const said = lengthOf(edition, each, each.parts)
    return said === null ? [] : [say('section/length-of-route', { route: each.name, length: said })]
  })
  if (routes.length === 0) return null
  return teller.ofEdition(
    capital({ or: routes }),
    edition.rules.routes.map((_, at) => `/rules/routes/${at}`),
    edition.rules.routes.map(({ source }) => source),
  )
}

/** "240 hours (worked out), usually 2 years: Induction (50 hours), then long-term therapy (a further 190 hours)" */
function lengthOf(edition: Edition, route: Route, ids: readonly string[]): Item | null {
  const required = edition.rules.parts.filter(({ id }) => ids.includes(id))
  // Its totals include what falls away.
  const whole = required.length === route.parts.length
  const totals = whole ? route.totals.map(total) : []
  const length: Item[] = [
    ...(totals.length === 0 ? [] : [{ or: totals }]),
    ...(route.duration === undefined || !whole ? [] : [{ text: route.duration.words }]),
  ]
  const parts = partsOf(edition, required)
  const alone = required.length === 1 && totals.length > 0
  if (length.length === 0) return parts
  const said: Item = { commas: length }
  return alone || parts === null ? said : say('section/length-of-parts', { length: said, parts })
}

function total(amount: Amount): Item {
  const said = amountOf(amount)
  return amount.derived ? say('section/worked-out', { amount: said }) : said
}

/** Each part with how long it is, or, where a timetable goes part by part, with what that says. */
function partsOf(edition: Edition, parts: readonly Part[]): Item | null {
  const [first, ...others] = parts.map((part) => {
    const pattern = timetableOf(edition, [part.id], undefined).find(({ entry }) => entry.name === part.name)
    const amounts = pattern === undefined ? partAmounts(part) : { text: pattern.entry.pattern }
    return amounts === null
      ? { text: part.name }
      : say('section/part-with-amounts', { part: part.name, amounts })
  })
  if (first === undefined) return null
  return others.reduce<Item>((before, next) => say('section/then', { before, next }), first)
}
