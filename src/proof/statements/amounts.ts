import type { Edition } from '../../programme/edition.ts'
import { addDays } from '../../rules/dates.ts'
import { term } from '../../rules/terms.ts'
import { AHEAD, DECIDED, type Draft, hold, ORDER_FROM } from '../draft.ts'
import { say } from '../phrases.ts'
import type { Dimension } from '../space.ts'
import type { Proposition } from '../statement.ts'
import { value } from '../values.ts'
import type { Part } from './parts.ts'
import { entryOf, isRepeated } from './sessions.ts'

/** Amounts of a part, exactly reached or not, with the last session held, made up, missed or still to come. */
export function ofAmounts({ rules }: Edition): Proposition[] {
  return rules.parts.map((part): Proposition => {
    const [amount] = part.amounts
    return {
      topic: 'attendance',
      dimensions: [
        {
          name: say('proof/done-in', { part: part.name }),
          values: boundariesOf(part).map((n) =>
            value(say('proof/amount', { n, unit: amount?.unit ?? 'sessions' }), (draft) =>
              fill(draft, part, n, amount?.unit ?? 'sessions'),
            ),
          ),
        },
        lengths(),
        lastSession(),
      ],
      statements: [
        {
          path: `parts/${part.id}`,
          clause: amount?.source.clause ?? part.source.clause,
          matter: `attendance.part/${part.id}`,
          asked: (draft, findings) => isAllDone(draft) && !isRepeated(findings),
        },
      ],
    }
  })
}

/** Something is scheduled, and all of it attended or made up. */
function isAllDone({ schedule: { sessions }, attendance, catchUps: made }: Draft): boolean {
  return (
    sessions.length > 0 &&
    attendance.length === sessions.length &&
    attendance.every(({ outcome }) => outcome === 'attended' || made.length > 0)
  )
}

function boundariesOf({ amounts: [amount] }: Part): number[] {
  const { value: exact, minimum, maximum } = amount ?? { value: 2 }
  const least = exact ?? minimum ?? 1
  return [...new Set([least - 1, least, least + 1, ...(maximum === undefined ? [] : [maximum, maximum + 1])])]
}

/** Sessions in every module of a part that come to an amount: in hours by as few meetings as can be. */
export function fill(draft: Draft, part: Part, n: number, unit: string): void {
  const modules = part.modules.length > 0 ? part.modules.map(({ id }) => id) : [part.id]
  const isHours = unit === 'hours'
  const meetings = Math.max(modules.length, isHours ? Math.ceil(n / MOST_HOURS) : n)
  for (let each = 0; each < meetings; each++) {
    const at = draft.schedule.sessions.length
    const module = modules[Math.floor((each * modules.length) / meetings)] ?? part.id
    const length = unit === 'full days' ? { length: 'full day' as const } : {}
    const hours = isHours ? { hours: n / meetings } : {}
    hold(draft, { id: `f${at}`, module, date: dayOf(at), ...length, ...hours }, 'attended')
  }
}

/** A meeting is no longer than a day. */
const MOST_HOURS = 20

/** A session a day, so that the longest programme is over by the day. */
function dayOf(number: number): string {
  return addDays(ORDER_FROM, Math.min(number, 800))
}

/** Whether the length of the last session is recorded. */
export function lengths(): Dimension {
  return {
    name: say('proof/lengths'),
    values: [
      value(say('proof/recorded')),
      value(say('proof/not-recorded'), ({ schedule: { sessions } }) => {
        const last = sessions.at(-1)
        if (last !== undefined) delete last.hours
      }),
    ],
  }
}

function lastSession(): Dimension {
  const change = (change: (draft: Draft, id: string) => void) => (draft: Draft) => {
    const last = draft.schedule.sessions.at(-1)
    if (last !== undefined) change(draft, last.id)
  }
  return {
    name: say('proof/last-one'),
    values: [
      value(term('outcome', 'attended')),
      value(
        term('outcome', 'acceptable absence'),
        change((draft, id) => {
          const entry = entryOf(draft, id)
          if (entry !== undefined) entry.outcome = 'acceptable absence'
        }),
      ),
      value(
        say('proof/made-up'),
        change((draft, id) => {
          const entry = entryOf(draft, id)
          if (entry !== undefined) entry.outcome = 'acceptable absence'
          draft.catchUps.push({ id: 'c1', for: id, date: DECIDED, outcome: 'attended' })
        }),
      ),
      value(
        say('proof/day', { on: AHEAD }),
        change((draft, id) => {
          draft.attendance = draft.attendance.filter(({ session }) => session !== id)
          const session = draft.schedule.sessions.find((each) => each.id === id)
          if (session !== undefined) session.date = AHEAD
        }),
      ),
    ],
  }
}
