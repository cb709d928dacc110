import type { Edition } from '../../programme/edition.ts'
import type { Rules } from '../../programme/rules.ts'
import type { Amount } from '../../programme/source.ts'
import { AHEAD, type Draft } from '../draft.ts'
import { say } from '../phrases.ts'
import type { Dimension } from '../space.ts'
import type { Proposition, Statement } from '../statement.ts'
import { value } from '../values.ts'
import { fill, lengths } from './amounts.ts'
import { onRoute, type Part } from './parts.ts'

/** Amounts that are looked at while they are planned: fewer than what the edition states, as many, more. */
export function ofPlans({ rules }: Edition): Proposition[] {
  return rules.parts.flatMap((part): Proposition[] => {
    const amount = part.amounts.find((each) => isExact(each) && COUNTED.includes(each.unit))
    if (amount === undefined) return []
    const { least, most } = boundsOf(amount)
    return [
      {
        topic: 'timetable',
        dimensions: [
          {
            name: say('proof/planned-in', { part: part.name }),
            values: [...new Set([least - 1, least, most, most + 1])].map((n) =>
              value(say('proof/amount', { n, unit: amount.unit }), (draft) => {
                fill(draft, part, n, amount.unit)
                planLast(draft)
              }),
            ),
          },
          ...onRoute(rules, part),
        ],
        statements: [
          {
            path: `parts/${part.id}/plan`,
            clause: amount.source.clause,
            matter: `attendance.plan/${part.id}/${amount.unit.replace(' ', '-')}`,
            asked: (draft) => {
              const n = comesTo(draft, amount.unit)
              return n < least || n > most
            },
          },
        ],
      },
    ]
  })
}

/** What meetings come to by themselves. */
const COUNTED: readonly Amount['unit'][] = ['hours', 'sessions', 'full days']

const isExact = ({ approximate, derived }: Amount) => !approximate && !derived

function boundsOf({ value: exact, minimum, maximum }: Amount): { least: number; most: number } {
  return { least: exact ?? minimum ?? maximum ?? 1, most: exact ?? maximum ?? minimum ?? 1 }
}

/** The last session is still to come. */
function planLast(draft: Draft): void {
  const last = draft.schedule.sessions.at(-1)
  if (last === undefined) return
  last.date = AHEAD
  draft.attendance = draft.attendance.filter(({ session }) => session !== last.id)
}

function comesTo({ schedule: { sessions } }: Draft, unit: Amount['unit']): number {
  return unit === 'hours' ? sessions.reduce((sum, { hours = 0 }) => sum + hours, 0) : sessions.length
}

/** A route's own total, just not reached, reached and passed, over all of its parts; one length not recorded. */
export function ofTotals({ rules }: Edition): Proposition[] {
  return rules.routes.flatMap((route): Proposition[] => {
    const [total] = route.totals
    const parts = rules.parts.filter(({ id }) => route.parts.includes(id))
    const last = parts.at(-1)
    if (total === undefined || last === undefined) return []
    const { least } = boundsOf(total)
    const common = { path: `routes/${route.id}/totals`, clause: total.source.clause }
    const hours: Statement = { ...common, matter: 'attendance.hours' }
    const short: Statement = {
      ...common,
      path: `${common.path}/short`,
      matter: 'attendance.route',
      asked: (draft) => comesTo(draft, total.unit) < least,
    }
    // A part that has an amount of its own is what falls short.
    const isOfRoute = isExact(total) && parts.every(({ amounts }) => amounts.length === 0)
    return [
      {
        topic: 'attendance',
        dimensions: [
          doneOf(parts, total),
          lengths(),
          ...onRoute({ ...rules, routes: alone(rules, route.id) }, last),
        ],
        statements: isOfRoute ? [hours, short] : [hours],
      },
    ]
  })
}

/** The route that is meant, before others that have the part as well. */
function alone({ routes }: Rules, id: string): Rules['routes'] {
  return [...routes].sort((a, b) => Number(b.id === id) - Number(a.id === id))
}

function doneOf(parts: readonly Part[], { unit, ...total }: Amount): Dimension {
  const { least } = boundsOf({ unit, ...total })
  return {
    name: say('proof/done-of-programme'),
    values: [least - 1, least, least + 1].map((n) =>
      value(say('proof/amount', { n, unit }), (draft) => {
        const share = Math.floor(n / parts.length)
        for (const [index, part] of parts.entries())
          fill(draft, part, index === 0 ? n - share * (parts.length - 1) : share, unit)
      }),
    ),
  }
}
