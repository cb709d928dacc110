import type { Edition } from '../../programme/edition.ts'
import { AHEAD, type Draft, FIRST, hold, nth, ORDER_FROM, week } from '../draft.ts'
import { say } from '../phrases.ts'
import type { Proposition } from '../statement.ts'
import { around, decisions, isUndecided, ofDays, ofNumbers, plannedStart } from '../values.ts'
import { moduleOf } from './parts.ts'

/** 002-19, A-12: starts, and what else may be one. */
export function ofAttempts({ rules }: Edition): Proposition[] {
  const rule = rules.attendance.maximumAttempts
  const [part] = rules.parts
  if (rule === undefined || part === undefined) return []
  const most = rule.value
  return [
    {
      topic: 'attempts',
      dimensions: [
        ofNumbers(say('proof/starts'), [0, ...around(most)], ({ attempts }, n) => {
          for (let each = 0; each < n; each++)
            attempts.push({ offeredOn: FIRST, startedOn: nth(each, most + 1) })
        }),
        ofNumbers(say('proof/offers'), [0, 1], ({ attempts }, n) => {
          if (n > 0) attempts.push({ offeredOn: week(30) })
        }),
        ofNumbers(say('proof/direct-entries'), [0, 1], ({ attempts }, n) => {
          if (n > 0) attempts.push({ offeredOn: week(31), startedOn: week(32), entry: 'direct entry' })
        }),
        ofNumbers(say('proof/restarts'), [0, 1], (draft, n) => {
          const module = moduleOf(part)
          if (n > 0) hold(draft, { id: 's1', module, date: week(33), run: 2 }, 'attended')
        }),
        decisions('attempt', { few: true }),
        plannedStart([null, FIRST, AHEAD]),
        ofDays(say('proof/order-made-on'), [ORDER_FROM, week(2)], ({ order }, on) => {
          if (order !== undefined) order.startsOn = on
        }),
      ],
      statements: [
        {
          path: 'attendance.maximumAttempts',
          clause: rule.source.clause,
          matter: 'attempts',
          open: (draft) => isUndecided(draft, 'attempt') && turnsOnWhatCounts(draft, most),
        },
      ],
    },
  ]
}

/** Starts under this order are fewer than the most, and with what else may be one they are as many. */
function turnsOnWhatCounts({ attempts, schedule, order }: Draft, most: number): boolean {
  if (order?.startsOn !== ORDER_FROM || attempts.every(({ startedOn }) => startedOn === undefined))
    return false
  const started = attempts.filter((each) => each.startedOn !== undefined && each.entry === undefined).length
  return started < most && attempts.length + schedule.sessions.length >= most
}
