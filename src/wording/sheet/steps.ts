import type { Edition } from '../../programme/edition.ts'
import { enforcementAfter, type Rules, repeatAfter, type Stated } from '../programme/glance.ts'
import { say } from './phrases.ts'
import { type Told, unsaid } from './told.ts'

/** The first miss, the repeat, and what follows without a good reason, in this order. */
export function steps({ rules }: Edition): Told {
  const { attendance, enforcement } = rules
  const stated = [
    ...attendance.catchUp.map((_, at) => catchUp(rules, at)),
    ...together(attendance.repeat.map((repeat, at) => repeatAfter(rules, repeat, at))),
    ...together(enforcement.map(enforcementAfter)),
  ]
  return { stated: stated.length === 0 ? [unsaid(say('sheet/no-steps'))] : stated }
}

function catchUp({ attendance, parts: all }: Rules, at: number): Stated {
  const { parts, force, individual, source } = attendance.catchUp[
    at
  ] as Rules['attendance']['catchUp'][number]
  const places = parts === 'all' ? [] : parts.map((id) => all.findIndex((part) => part.id === id))
  const names = places.flatMap((place) => all[place]?.name ?? [])
  return {
    item: say('sheet/catch-up', { force, individual, parts: names.length === 0 ? null : names }),
    of: [
      [`/rules/attendance/catchUp/${at}`, source],
      ...places.flatMap((place): Stated['of'] => {
        const part = all[place]
        return part === undefined ? [] : [[`/rules/parts/${place}/name`, part.source]]
      }),
    ],
  }
}

/** What an edition says of one step for several parts, or in several ways, is one step. */
function together(told: readonly Stated[]): Stated[] {
  if (told.length === 0) return []
  return [
    {
      item: say('sheet/steps', { steps: told.map(({ item }) => item) }),
      of: told.flatMap(({ of }) => of),
    },
  ]
}
