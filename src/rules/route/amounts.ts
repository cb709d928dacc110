import type { Edition } from '../../programme/edition.ts'
import type { Amount } from '../../programme/source.ts'
import { type Finding, finding } from '../finding.ts'
import { list } from '../words.ts'

type Route = Edition['rules']['routes'][number]

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
  const amounts = totals.length > 0 ? totals : required.flatMap((part) => part.amounts)
  const silent = required.filter((part) => part.amounts.length === 0)
  const derived = totals.some((amount) => amount.derived)
  const total = totals.map((amount) => amountInWords({ ...amount, derived: false }))
  const each = required
    .map((part) => ({ name: part.name, words: part.amounts.map(amountInWords) }))
    .filter(({ words }) => words.length > 0 && list(words) !== list(total))
    .map(({ name, words }) => `${name}: ${list(words)}.`)
  if (route === undefined) return { amounts, findings: [] }
  return {
    amounts,
    findings: [
      finding({
        id: 'route.amounts',
        topic: 'route',
        outcome: amounts.length === 0 ? 'not recorded' : 'noted',
        statement: [
          ...(amounts.length === 0 ? [`The edition does not state how long “${route.name}” takes.`] : []),
          ...(total.length > 0
            ? [
                `“${route.name}” takes ${list(total)} in total${derived ? ', worked out from the edition’s words' : ''}.`,
              ]
            : []),
          ...each,
          ...(amounts.length > 0 && totals.length === 0 && silent.length > 0
            ? [`The edition does not state the length of ${list(silent.map(({ name }) => name))}.`]
            : []),
          ...(exempt
            ? ['The totals of the route include a part that falls away, so they are left out.']
            : []),
        ].join(' '),
        sources: [...totals, ...required.flatMap((part) => part.amounts)].map(({ source }) => source),
        basis: 'Amounts come from this edition only. One that it does not state is not filled in (C-1).',
        missing: amounts.length === 0 ? ['length of the route'] : [],
      }),
    ],
  }
}

/** `a further 50 hours`, `about 175 hours`, `32 to 36 full days`, `87.5 hours (worked out)`. */
export function amountInWords(amount: Amount): string {
  const value =
    amount.value === undefined
      ? [amount.minimum, amount.maximum].filter((each) => each !== undefined).join(' to ')
      : String(amount.value)
  return [
    ...(amount.basis === 'additional' ? ['a further'] : []),
    ...(amount.approximate ? ['about'] : []),
    value,
    value === '1' ? amount.unit.replace(/s$/, '') : amount.unit,
    ...(amount.derived ? ['(worked out from its words)'] : []),
  ].join(' ')
}
