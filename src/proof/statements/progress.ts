import type { Rules } from '../../programme/rules.ts'
import { AHEAD, DECIDED, DECIDED_BEFORE, type Draft, hold } from '../draft.ts'
import { say } from '../phrases.ts'
import type { Dimension } from '../space.ts'
import { value } from '../values.ts'
import { fill } from './amounts.ts'
import { moduleOf, onRoute, type Part } from './parts.ts'

/** The day of the last session that was held, where there is one. */
export const lastDay = ({ schedule: { sessions } }: Draft) =>
  sessions
    .map(({ date }) => date)
    .filter((date) => date !== AHEAD)
    .sort()
    .at(-1) ?? DECIDED

export function begun({ parts: [part] }: Rules): Dimension {
  const module = part === undefined ? '' : moduleOf(part)
  return {
    name: say('proof/start'),
    values: [
      value(say('proof/none')),
      ...[AHEAD, DECIDED].map((date) =>
        value(say('proof/day', { on: date }), (draft) =>
          hold(draft, { id: 's1', module, date }, date === AHEAD ? null : 'attended'),
        ),
      ),
    ],
  }
}

export function throughPart(rules: Rules, id: string): Dimension {
  const part = rules.parts.find((each) => each.id === id)
  return standing(part === undefined ? [] : [part], say('proof/done-in', { part: part?.name ?? '' }), rules)
}

/** Every session of a route, by what the edition says of it. */
export function throughProgramme(rules: Rules): Dimension {
  const { parts } = routeOf(rules)
  return standing(parts, say('proof/done-of-programme'), rules)
}

export function standing(parts: readonly Part[], name: Dimension['name'], rules: Rules): Dimension {
  const [part] = parts
  const onIt = part === undefined ? [] : onRoute(rules, parts.at(-1) ?? part).flatMap(({ values }) => values)
  const choose = (draft: Draft) => {
    for (const each of onIt) each.put(draft)
  }
  return {
    name,
    values: [
      value(say('proof/none'), choose),
      value(say('proof/in-part'), (draft) => {
        choose(draft)
        if (part !== undefined)
          hold(draft, { id: 's1', module: moduleOf(part), date: DECIDED_BEFORE }, 'attended')
      }),
      value(say('proof/all-but-one'), (draft) => {
        choose(draft)
        complete(draft, rules, parts)
        const last = draft.schedule.sessions.at(-1)
        draft.attendance = draft.attendance.map((each) =>
          each.session === last?.id ? { ...each, outcome: 'acceptable absence' } : each,
        )
      }),
      value(say('proof/all'), (draft) => {
        choose(draft)
        complete(draft, rules, parts)
      }),
    ],
  }
}

/** The last route that isn't reached by direct entry alone, with its parts. */
function routeOf({ routes, parts }: Rules): { parts: Part[]; route: Rules['routes'][number] | undefined } {
  const [route] = routes
  return { route, parts: parts.filter(({ id }) => route?.parts.includes(id)) }
}

/** All that the edition states for these parts, and for a route of its own amount. */
function complete(draft: Draft, { routes }: Rules, parts: readonly Part[]): void {
  const ids = parts.map(({ id }) => id).join()
  const total = routes.find((each) => each.parts.join() === ids)?.totals[0]
  for (const part of parts) {
    const amount = part.amounts[0] ?? (total === undefined ? undefined : shareOf(total, parts))
    fill(draft, part, amount?.value ?? amount?.minimum ?? 1, amount?.unit ?? 'sessions')
  }
}

/** Part of a route's amount: parts without one of their own are as long as each other. */
function shareOf({ value: n = 0, unit }: Rules['routes'][number]['totals'][number], parts: readonly Part[]) {
  return { value: Math.ceil(n / parts.length), minimum: undefined, unit }
}
