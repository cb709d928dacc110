import type { Item } from '../../message.ts'
import type { Edition } from '../../programme/edition.ts'
import type { Part, Route } from '../../programme/rules.ts'
import type { Amount } from '../../programme/source.ts'
import { amountOf } from '../../rules/phrases.ts'
import type { Subject } from '../case-view.ts'
import type { Passage } from '../passage.ts'
import { partAmounts } from '../programme/glance.ts'
import type { Teller } from '../teller.ts'
import { capital, sentences } from '../words.ts'
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
    if (said === null) return null
    const shown =
      route.state === 'provisional' ? say('section/length-expected', { length: said }) : capital(said)
    return teller.workedOut(shown, { findings: told })
  }
  return teller.ofEdition(
    lengthOfEvery(edition),
    edition.rules.routes.map((_, at) => `/rules/routes/${at}`),
    edition.rules.routes.map(({ source }) => source),
  )
}

/** Every route with its total; where none has one, what they begin with is told once, and then what tells them apart. */
function lengthOfEvery(edition: Edition): Item {
  const { routes, parts } = edition.rules
  const own = routes.map((route) => parts.filter(({ id }) => route.parts.includes(id)))
  const totals = routes.flatMap((route) => {
    const length = totalOf(route)
    return length === null ? [] : say('section/length-of-route', { route: route.name, length })
  })
  if (totals.length === routes.length) return sentences(totals)
  const shared = (own[0] ?? []).filter((part, at) => own.every((each) => each[at] === part))
  const first = partsOf(edition, shared)
  const rests = own.flatMap((each) => partsOf(edition, each.slice(shared.length)) ?? [])
  return first === null || rests.length < own.length
    ? capital({ or: own.flatMap((each) => partsOf(edition, each) ?? []) })
    : say('section/length-first', { first, routes: rests })
}

/** "240 hours (worked out), usually 2 years", "35 sessions (87.5 hours)"; null where the route states neither. */
function totalOf({ totals: [first, ...others], duration }: Route): Item | null {
  const said: Item[] = [
    ...(first === undefined
      ? []
      : [
          others.length === 0
            ? amount(first)
            : say('section/amount-also', { amount: amount(first), also: others.map(amount) }),
        ]),
    ...(duration === undefined ? [] : [{ text: duration.words }]),
  ]
  return said.length === 0 ? null : { commas: said }
}

/** "240 hours (worked out), usually 2 years: Induction (50 hours), then long-term therapy (a further 190 hours)" */
function lengthOf(edition: Edition, route: Route, ids: readonly string[]): Item | null {
  const required = edition.rules.parts.filter(({ id }) => ids.includes(id))
  // Its totals include what falls away.
  const total = required.length === route.parts.length ? totalOf(route) : null
  const parts = partsOf(edition, required)
  if (total === null) return parts
  const alone = required.length === 1 && route.totals.length > 0
  return alone || parts === null ? total : say('section/length-of-parts', { length: total, parts })
}

function amount(given: Amount): Item {
  const said = amountOf(given)
  return given.derived ? say('section/worked-out', { amount: said }) : said
}

/** Each part with how long it is, or, where a timetable goes part by part, with what that says. */
function partsOf(edition: Edition, parts: readonly Part[]): Item | null {
  return inOrder(
    parts.map((part) => {
      const pattern = timetableOf(edition, [part.id], undefined).find(({ entry }) => entry.name === part.name)
      const amounts = pattern === undefined ? partAmounts(part) : { text: pattern.entry.pattern }
      return amounts === null
        ? { text: part.name }
        : say('section/part-with-amounts', { part: part.name, amounts })
    }),
  )
}

function inOrder([first, ...others]: readonly Item[]): Item | null {
  if (first === undefined) return null
  return others.reduce<Item>((before, next) => say('section/then', { before, next }), first)
}
