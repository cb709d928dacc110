import type { Item, Message } from '../../message.ts'
import type { EnforcementRule } from '../../programme/attendance.ts'
import type { Edition } from '../../programme/edition.ts'
import type { Part } from '../../programme/rules.ts'
import type { Source } from '../../programme/source.ts'
import { amountOf } from '../../rules/phrases.ts'
import { say } from './phrases.ts'

/** What an edition's parameters alone tell: nothing is said that the edition doesn't state. */

/** A parameter of the edition: a JSON pointer to it, and where it stands in the source document. */
export type Parameter = readonly [pointer: string, source: Source]

/** What is told, with the parameters that it tells. */
export interface Stated {
  item: Item
  /** A pointer alone: words of today, which no source document has. */
  of: readonly (Parameter | string)[]
}

/** Each parameter once, however often it is told. */
export function placesOf(parameters: readonly Parameter[]): { at: string[]; sources: Source[] } {
  const places = new Map(parameters)
  return { at: [...places.keys()], sources: [...places.values()] }
}

export type Rules = Edition['rules']

export function audience({ sex, age, iq }: Rules['eligibility']): Stated[] {
  const of = Object.entries({ sex, age, iq }).flatMap(([name, rule]): Parameter[] =>
    rule === undefined ? [] : [[`/rules/eligibility/${name}`, rule.source]],
  )
  if (of.length === 0) return []
  const adult = age?.assumption !== undefined
  const item = say('programme/audience', {
    sex: sex?.value ?? 'none',
    adult,
    age: adult ? null : (age?.minimum ?? null),
    iq: iq?.minimum ?? null,
  })
  return [{ item, of }]
}

export function orders({ orders }: Rules['eligibility']): Stated[] {
  if (orders === undefined) return []
  return [{ item: { text: orders.label }, of: [['/rules/eligibility/orders', orders.source]] }]
}

/** By route where every route has a total ("Long route: 240 hours"), else by part, so that no route seems short. */
export function lengths({ routes, parts }: Rules): Stated[] {
  if (routes.every(({ totals }) => totals.length > 0)) {
    return routes.map(({ name, totals, source }, at) => {
      const length = { or: totals.map(amountOf) }
      const of = totals.map((total, nth): Parameter => [`/rules/routes/${at}/totals/${nth}`, total.source])
      return routes.length === 1
        ? { item: length, of }
        : {
            item: say('programme/length-of', { name, length }),
            of: [[`/rules/routes/${at}/name`, source], ...of],
          }
    })
  }
  return parts.flatMap((part, at) => partLength(part, `/rules/parts/${at}`))
}

function partLength({ name, amounts: [first], duration, source }: Part, at: string): Stated[] {
  const named: Parameter = [`${at}/name`, source]
  const tell = (length: Item, of: Parameter): Stated[] => [
    { item: say('programme/length-of', { name, length }), of: [named, of] },
  ]
  if (first !== undefined) return tell(amountOf(first), [`${at}/amounts/0`, first.source])
  return duration === undefined ? [] : tell({ text: duration.words }, [`${at}/duration`, duration.source])
}

/** "12 sessions, 36 hours"; null where the edition states nothing. */
export function partAmounts({ amounts, duration }: Part): Item | null {
  if (amounts.length > 0) return { commas: amounts.map(amountOf) }
  return duration === undefined ? null : { text: duration.words }
}

type Repeat = Rules['attendance']['repeat'][number]

export function repeatAfter(
  { parts: all }: Rules,
  { missed, parts, consequence, unit, source }: Repeat,
  at: number,
): Stated {
  const everywhere = parts === 'all' || all.length === 1
  const named = everywhere ? [] : parts.map((id) => ({ id, place: all.findIndex((part) => part.id === id) }))
  const names = named.map(({ id, place }) => all[place]?.name ?? id)
  return {
    item: say('programme/repeat', { ...missed, parts: everywhere ? null : names, consequence, unit }),
    of: [
      [`/rules/attendance/repeat/${at}`, source],
      ...named.flatMap(({ place }) => nameOf(all[place], `/rules/parts/${place}`)),
    ],
  }
}

function nameOf(part: Part | undefined, at: string): Parameter[] {
  return part === undefined ? [] : [[`${at}/name`, part.source]]
}

export function enforcementAfter(
  { unacceptable, withinMonths, counts, speaksOf, outcome, force, leadsTo, source }: EnforcementRule,
  at: number,
): Stated {
  const counted = counts.includes('appointment') ? 'appointments' : 'sessions'
  return {
    item: say('programme/enforcement', {
      n: unacceptable,
      months: withinMonths ?? null,
      counts: speaksOf === 'absences' ? 'absences' : counted,
      outcome,
      force,
      later: leadsTo === undefined ? null : say('programme/enforcement-later', leadsTo),
    }),
    of: [
      [`/rules/enforcement/${at}`, source],
      ...(leadsTo === undefined
        ? []
        : [[`/rules/enforcement/${at}/leadsTo`, leadsTo.source] satisfies Parameter]),
    ],
  }
}

/** How many routes somebody chooses between. A way in for some is none. */
export const routesToChoose = ({ routing, routes }: Rules): number =>
  routing?.basis === 'single route' ? 1 : routes.length

/** "10am to 3pm" or null */
export function hoursOfDay({ from, to }: Rules['timetable'][number]): Message | null {
  return from === undefined || to === undefined ? null : say('programme/hours', { from, to })
}
