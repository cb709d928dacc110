import { isSame, type Message } from '../../message.ts'
import type { Edition } from '../../programme/edition.ts'
import type { Amount } from '../../programme/source.ts'
import { type Finding, finding } from '../finding.ts'
import { amountOf, say as sayShared } from '../phrases.ts'
import { say } from './findings.ts'

type Route = Edition['rules']['routes'][number]
type Part = Edition['rules']['parts'][number]

/**
 * What the route takes: its totals, or, where it states none or a part falls away, the amounts of its parts.
 * An amount that the edition doesn't state is never filled from another (C-1).
 */
export function routeAmounts(
  edition: Edition,
  route: Route | undefined,
  parts: readonly string[],
  exempt: boolean,
): { amounts: Amount[]; findings: Finding[] } {
  const totals = exempt ? [] : (route?.totals ?? [])
  const required = edition.rules.parts.filter(({ id }) => parts.includes(id))
  const ofParts = required.flatMap((part) => part.amounts)
  const amounts = totals.length > 0 ? totals : ofParts
  if (route === undefined) return { amounts, findings: [] }
  return {
    amounts,
    findings: [
      finding({
        id: 'route.amounts',
        topic: 'route',
        outcome: amounts.length === 0 ? 'not recorded' : 'noted',
        ...lengthOf(route, totals, required, exempt),
        sources: [...totals, ...ofParts].map(({ source }) => source),
        basis: [say('route/ground-amounts')],
        missing: amounts.length === 0 ? [say('route/length-needed')] : [],
      }),
    ],
  }
}

function lengthOf(
  { name }: Route,
  totals: readonly Amount[],
  parts: readonly Part[],
  exempt: boolean,
): Message {
  const stated = parts.filter(({ amounts }) => amounts.length > 0)
  if (totals.length > 0) {
    const whole = totals.map(amountOf)
    return say('route/length-in-total', {
      name,
      totals: whole,
      derived: totals.some((amount) => amount.derived),
      // The one part that states an amount may state that of the whole.
      also: stated
        .filter((part) => !isSame(lengthOfPart(part), lengthOfPart(part, whole)))
        .map((part) => lengthOfPart(part)),
    })
  }
  const leftOut = exempt ? [say('route/totals-left-out')] : []
  const [first, ...others] = stated.map((part) => lengthOfPart(part))
  if (first === undefined) return say('route/length-not-stated', { name, also: leftOut })
  const silent = parts.filter(({ amounts }) => amounts.length === 0).map((part) => part.name)
  const unstated = silent.length > 0 ? [say('route/length-of-parts-not-stated', { parts: silent })] : []
  return say('route/length-of-parts', { first, also: [...others, ...unstated, ...leftOut] })
}

function lengthOfPart({ name, amounts }: Part, told = amounts.map(amountSaid)): Message {
  return say('route/length-of-part', { part: name, amounts: told })
}

/** `87.5 hours (worked out from its words)` */
function amountSaid(amount: Amount): Message {
  const said = amountOf(amount)
  return amount.derived ? sayShared('amount/derived', { amount: said }) : said
}
