import type { EnforcementRule } from '../../programme/attendance.ts'
import type { Edition } from '../../programme/edition.ts'
import { addDays, addMonths, addYears } from '../../rules/dates.ts'
import { term } from '../../rules/terms.ts'
import { type Draft, hold, week } from '../draft.ts'
import { say } from '../phrases.ts'
import type { Dimension } from '../space.ts'
import type { Proposition } from '../statement.ts'
import { around, decisions, isUndecided, ofDays, ofNumbers, value } from '../values.ts'
import { orderKinds } from './order.ts'
import { moduleOf } from './parts.ts'
import { firstMeeting } from './repeats.ts'

/** What each number of unacceptable absences leads to, and what it turns on. */
export function ofEnforcement({ rules }: Edition): Proposition[] {
  const stated = rules.enforcement
  const numbers = stated.length === 0 ? [2] : stated.map(({ unacceptable: n }) => n)
  const times = stated.flatMap(({ withinMonths = [] }) => withinMonths)
  const asked = (draft: Draft) => unacceptable(draft) > 0
  return [
    {
      topic: 'enforcement',
      dimensions: [...counting(rules, numbers), ...(times.length === 0 ? [] : [firstBefore(times)]), steps()],
      statements:
        stated.length === 0
          ? [{ path: 'enforcement', clause: null, matter: 'enforcement.not-stated', asked }]
          : [
              ...stated.map((rule) => ({
                path: `enforcement/${rule.id}`,
                clause: rule.source.clause,
                matter: `enforcement.threshold/${rule.id}`,
                asked,
              })),
              {
                path: 'enforcement/count',
                clause: null,
                matter: 'enforcement.count',
                asked: () => false,
                open: (draft: Draft) =>
                  isUndecided(draft, 'session count') && stated.some((rule) => turnsOnDays(draft, rule)),
              },
            ],
    },
  ]
}

/** by days the absences are fewer than the number, one by one they aren't; of each time that counts by itself. */
function turnsOnDays(draft: Draft, rule: EnforcementRule): boolean {
  const { counts, unacceptable: number, withinMonths } = rule
  const { sessions } = draft.schedule
  const others = [...draft.catchUps, ...(counts.includes('appointment') ? enforced(draft) : [])]
  const ends = [...sessions, ...others].map(({ date }) => date).sort()
  const isOver = draft.enforcement.some(({ step }) => step === 'breach or recall initiated')
  const times = (isOver || withinMonths === undefined ? ends.slice(-1) : ends).map((end) => {
    const isIn = ({ date }: { date: string }) =>
      date <= end && (withinMonths === undefined || addMonths(date, withinMonths) > end)
    const [held, beside] = [sessions.filter(isIn), others.filter(isIn).length]
    return { byDays: new Set(held.map(({ date }) => date)).size + beside, each: held.length + beside }
  })
  return times.every(({ byDays }) => byDays < number) && times.some(({ each }) => each >= number)
}

const enforced = ({ appointments }: Draft) => appointments.filter(({ enforceable }) => enforceable !== 'no')

function unacceptable(draft: Draft): number {
  return draft.schedule.sessions.length + draft.catchUps.length + enforced(draft).length
}

function counting({ parts: [part] }: Edition['rules'], numbers: readonly number[]): Dimension[] {
  const module = part === undefined ? '' : moduleOf(part)
  // Weekly, or day by day where they are many.
  const apart = Math.max(...numbers) > 11 ? 1 : 7
  return [
    ofNumbers(say('proof/unacceptable'), numbers.flatMap(around).sort(), (draft, n) => {
      for (let each = 0; each < n; each++)
        hold(draft, { id: `s${each}`, module, date: addDays(week(30), each * apart) }, 'unacceptable absence')
    }),
    lastOfThem(),
    {
      name: say('proof/days'),
      values: [
        value(say('proof/each-its-own')),
        value(say('proof/two-on-one'), ({ schedule: { sessions } }) => {
          const [first, second] = sessions
          if (first !== undefined && second !== undefined) second.date = first.date
        }),
      ],
    },
    firstMeeting(),
    decisions('session count', { few: true }),
  ]
}

/** How long before the others the first was: within each time, on the day that ends it. */
function firstBefore(times: readonly number[]): Dimension {
  const days = times.flatMap((months) => {
    const over = addMonths(week(31), -months)
    return [addDays(over, 1), over]
  })
  return ofDays(say('proof/first-absence-on'), [null, ...days], ({ schedule: { sessions } }, on) => {
    const [first, second] = sessions
    // The two of one day stay together.
    if (first !== undefined && first.date !== second?.date) first.date = on
  })
}

/** What the last absence is from: a session, another appointment that can or can't be enforced, a catch-up. */
function lastOfThem(): Dimension {
  const instead = (change: (draft: Draft, date: string) => void) => (draft: Draft) => {
    const last = draft.schedule.sessions.pop()
    if (last === undefined) return
    draft.attendance = draft.attendance.filter(({ session }) => session !== last.id)
    change(draft, last.date)
  }
  const outcome = 'unacceptable absence' as const
  return {
    name: say('proof/last-absence'),
    values: [
      value(say('proof/a-session')),
      ...(['yes', 'no', 'not recorded'] as const).map((enforceable) =>
        value(
          say('proof/appointment', { enforceable }),
          instead(({ appointments }, date) => {
            appointments.push({ id: 'p1', kind: 'supervision', date, enforceable, outcome })
          }),
        ),
      ),
      value(
        say('proof/a-catch-up'),
        instead((draft, date) => {
          const module = draft.schedule.sessions[0]?.module
          const [first] = draft.schedule.sessions
          if (first === undefined || module === undefined) return
          draft.catchUps.push({ id: 'c1', for: first.id, date, outcome })
        }),
      ),
    ],
  }
}

function steps(): Dimension {
  const taken = (step: Draft['enforcement'][number]['step'], date: string) => (draft: Draft) => {
    draft.enforcement.push({ id: `e${draft.enforcement.length}`, step, date })
  }
  return {
    name: say('proof/steps'),
    values: [
      value(say('proof/none')),
      value(term('step', 'first warning'), taken('first warning', week(31))),
      value(term('step', 'breach or recall initiated'), taken('breach or recall initiated', week(40))),
    ],
  }
}

/** the reason for an absence, decided or not. */
export function ofReasons({ rules }: Edition): Proposition[] {
  const [part] = rules.parts
  const module = part === undefined ? '' : moduleOf(part)
  const [stated] = rules.enforcement
  return [
    {
      topic: 'enforcement',
      dimensions: [
        {
          name: say('proof/absence-from'),
          values: [
            value(say('proof/a-session'), (draft) =>
              hold(draft, { id: 'u1', module, date: ON }, 'absence undecided'),
            ),
            ...(['yes', 'no', 'not recorded'] as const).map((enforceable) =>
              value(say('proof/appointment', { enforceable }), ({ appointments }) => {
                appointments.push({
                  ...{ id: 'u1', kind: 'supervision' as const, date: ON, enforceable },
                  outcome: 'absence undecided',
                })
              }),
            ),
          ],
        },
        ofNumbers(say('proof/unacceptable'), [0, 1, 2], (draft, n) => {
          for (let each = 0; each < n; each++)
            hold(draft, { id: `s${each}`, module, date: week(20 + each) }, 'unacceptable absence')
        }),
        warnings(),
        orderKinds(),
        decisions('absence', { rest: { subject: 'u1' }, few: true }),
      ],
      statements: [
        {
          path: 'enforcement/reason',
          clause: stated?.source.clause ?? null,
          matter: 'enforcement.reason/u1',
          asked: () => false,
          open: (draft) =>
            isUndecided(draft, 'absence') &&
            draft.appointments.every(({ enforceable }) => enforceable !== 'no'),
        },
      ],
    },
  ]
}

const ON = '2026-03-17'

/** Under an order; a day within a year, on its anniversary, a day after it. */
function warnings(): Dimension {
  const anniversary = addYears(ON, -1)
  const days = [null, addDays(anniversary, 1), anniversary, addDays(anniversary, -1)]
  return ofDays(say('proof/warning-of'), days, ({ enforcement }, date) => {
    enforcement.push({ id: 'w1', step: 'first warning', date })
  })
}

/** A5-16: the twelve months that the law counts from a warning. Nothing that an edition states. */
export function ofLaw({ rules }: Edition): Proposition[] {
  const [part] = rules.parts
  const module = part === undefined ? '' : moduleOf(part)
  return [
    {
      topic: 'enforcement',
      dimensions: [
        {
          name: say('proof/session'),
          values: [
            value(term('outcome', 'unacceptable absence'), (draft) =>
              hold(draft, { id: 'u1', module, date: ON }, 'unacceptable absence'),
            ),
          ],
        },
        warnings(),
        {
          name: say('proof/warning-withdrawn'),
          values: [
            value(say('proof/none')),
            value(say('proof/day', { on: ON }), ({ enforcement }) => {
              enforcement.push({ id: 'w2', step: 'warning withdrawn', date: ON })
            }),
          ],
        },
        orderKinds(),
        decisions('enforcement window', { rest: { subject: 'u1' } }),
      ],
      statements: [
        {
          path: 'enforcement/law',
          clause: null,
          matter: 'enforcement.statutory/u1',
          asked: isUnderLaw,
          open: (draft) =>
            isUnderLaw(draft) &&
            isUndecided(draft, 'enforcement window') &&
            draft.enforcement.every(({ date }) => date === addYears(ON, -1)),
        },
      ],
    },
  ]
}

/** Under an order to which the twelve months apply, with a warning in effect. */
function isUnderLaw({ order, enforcement }: Draft): boolean {
  return (
    (order?.kind === 'community order' || order?.kind === 'suspended sentence order') &&
    enforcement.map(({ id }) => id).join() === 'w1'
  )
}
