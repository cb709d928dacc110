import type { Edition } from '../../programme/edition.ts'
import { covers } from '../../rules/modules.ts'
import { AHEAD, DECIDED, type Draft, decide, FIRST, hold, week } from '../draft.ts'
import { say } from '../phrases.ts'
import type { Dimension } from '../space.ts'
import type { Proposition } from '../statement.ts'
import {
  around,
  decisions,
  isUndecided,
  notRecorded,
  ofDays,
  ofFact,
  ofNumbers,
  plannedStart,
  value,
} from '../values.ts'

type Part = Edition['rules']['parts'][number]

/** 002-07, 003-05, 004-03: the size of the group. */
export function ofGroup({ rules: { group } }: Edition): Proposition[] {
  if (group === undefined) return []
  const sizes = [group.minimum, group.maximum].flatMap((n) => (n === undefined ? [] : around(n)))
  return [
    {
      topic: 'group',
      statements: [{ path: 'group', clause: group.source.clause, matter: 'group.size' }],
      dimensions: [
        planned(say('proof/group-size'), sizes, ({ plan }, size) => {
          plan.groupSize = size
        }),
      ],
    },
  ]
}

/** 004-05: the staff of a session. */
export function ofStaffing({ rules: { staffing } }: Edition): Proposition[] {
  if (staffing === undefined) return []
  return [
    {
      topic: 'group',
      statements: [{ path: 'staffing', clause: staffing.source.clause, matter: 'group.staffing' }],
      dimensions: [
        planned(say('proof/staff'), around(staffing.minimum), ({ plan }, staff) => {
          plan.staff = staff
        }),
      ],
    },
  ]
}

function planned(
  name: Parameters<typeof ofNumbers>[0],
  numbers: readonly number[],
  put: (draft: Draft, n: number) => void,
): Dimension {
  const { values } = ofNumbers(
    name,
    numbers.filter((n) => n > 0),
    put,
  )
  return { name, values: [notRecorded(), ...values] }
}

/** Each part that the edition says something of the evening about, and those of which it says nothing (C-10). */
export function ofEvenings({ rules }: Edition): Proposition[] {
  return rules.parts.map((part): Proposition => {
    const rule = rules.attendance.evening.find((each) => covers(each, part.id))
    return {
      topic: 'timetable',
      dimensions: [
        mode(),
        ofFact(say('proof/employed'), ({ person }, fact) => {
          person.employed = fact
        }),
        ofFact(say('proof/daytime'), ({ person }, fact) => {
          person.daytimeAvailable = fact
        }),
        {
          name: say('proof/daytime-reason'),
          values: [
            notRecorded(),
            value(say('proof/recorded'), ({ person }) => {
              person.daytimeReason = 'Works by day.'
            }),
          ],
        },
        sessionAhead(part, ['16:59', '17:00']),
        ...onRoute(rules, part),
      ],
      statements: [
        {
          path: `attendance.evening/${part.id}`,
          clause: rule?.source.clause ?? null,
          matter: `route.evening/${part.name}`,
          asked: ({ plan }) => plan.mode === 'evening',
        },
      ],
    }
  })
}

function mode(): Dimension {
  return {
    name: say('proof/planned-mode'),
    values: [
      notRecorded(),
      ...(['day', 'evening'] as const).map((each) =>
        value(say('proof/mode', { mode: each }), ({ plan }) => {
          plan.mode = each
        }),
      ),
    ],
  }
}

function sessionAhead(part: Part, times: readonly string[]): Dimension {
  return {
    name: say('proof/session-from'),
    values: [
      value(say('proof/none')),
      ...times.map((from) =>
        value(say('proof/time', { at: from }), (draft) =>
          hold(draft, { id: 's1', module: moduleOf(part), date: AHEAD, from }, null),
        ),
      ),
    ],
  }
}

export const moduleOf = (part: Part) => part.modules[0]?.id ?? part.id

/** A route that the part belongs to, decided by a person. Nothing where there is but one. */
export function onRoute({ routes, routing }: Edition['rules'], part: Part): Dimension[] {
  const route = routes.find(({ parts }) => parts.includes(part.id))
  if (routes.length < 2 || route === undefined) return []
  const level = routing?.levels.find((each) => each.route === route.id)
  return [
    {
      name: say('proof/route-of-part', { part: part.name }),
      values: [
        value(say('proof/text', { text: route.name }), (draft) => {
          decide(draft, { about: 'route', outcome: route.id, on: DECIDED })
          const [rm2000s] = level?.rm2000s ?? []
          if (rm2000s !== undefined) draft.risk.rm2000s = { level: rm2000s, assessedOn: '2024-01-05' }
          const [deviance] = level?.deviance ?? []
          if (deviance !== undefined) draft.risk.deviance = { level: deviance, assessedOn: '2024-01-05' }
        }),
      ],
    },
  ]
}

/** 000-15, 001-16: what somebody in work needs time off for. */
export function ofTimeOff({ rules }: Edition): Proposition[] {
  const rule = rules.attendance.timeOffWork
  if (rule === undefined) return []
  const part = rules.parts.find(({ id }) => covers(rule, id))
  return [
    {
      topic: 'timetable',
      dimensions: [
        ofFact(say('proof/employed'), ({ person }, fact) => {
          person.employed = fact
        }),
        mode(),
        ...(part === undefined ? [] : [sessionAhead(part, ['10:00'])]),
      ],
      statements: [
        {
          path: 'attendance.timeOffWork',
          clause: rule.source.clause,
          matter: 'route.time-off-work',
          asked: ({ person }) => person.employed === 'yes',
        },
      ],
    },
  ]
}

/** 004-16, 004-17: between which hours sessions are planned. */
export function ofTimetable({ rules }: Edition): Proposition[] {
  return rules.timetable.flatMap((entry): Proposition[] => {
    const { id, from, to, source } = entry
    const part = rules.parts.find((each) => covers(entry, each.id))
    if (from === undefined || to === undefined || part === undefined) return []
    return [
      {
        topic: 'timetable',
        dimensions: [
          mode(),
          {
            name: say('proof/session-times'),
            values: [before(from), from, before(to)].flatMap((start) =>
              [before(to), to, after(to)]
                .filter((end) => end > start)
                .map((end) =>
                  value(say('proof/from-to', { from: start, to: end }), (draft) =>
                    hold(
                      draft,
                      { id: 's1', module: moduleOf(part), date: AHEAD, from: start, to: end },
                      null,
                    ),
                  ),
                ),
            ),
          },
          ...onRoute(rules, part),
        ],
        statements: [
          {
            path: `timetable/${id}`,
            clause: source.clause,
            matter: `attendance.plan/${part.id}/times`,
            asked: ({ plan, schedule: { sessions } }) =>
              plan.mode !== undefined &&
              plan.mode === (entry.mode ?? plan.mode) &&
              sessions.some((each) => (each.from ?? from) < from || (each.to ?? to) > to),
          },
        ],
      },
    ]
  })
}

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
const timeOf = (n: number) =>
  `${String(Math.floor(n / 60)).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}`
const before = (time: string) => timeOf(minutes(time) - 1)
const after = (time: string) => timeOf(minutes(time) + 1)

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
          for (let each = 0; each < n; each++) attempts.push({ offeredOn: FIRST, startedOn: week(each) })
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
        ofDays(say('proof/order-made-on'), [BEFORE_ALL, week(2)], ({ order }, on) => {
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
  if (order?.startsOn !== BEFORE_ALL || attempts.every(({ startedOn }) => startedOn === undefined))
    return false
  const started = attempts.filter((each) => each.startedOn !== undefined && each.entry === undefined).length
  return started < most && attempts.length + schedule.sessions.length >= most
}

/** Start of an order under which all starts fall. */
const BEFORE_ALL = '2024-01-08'

/** a programme begun elsewhere. Nothing that an edition states. */
export function ofTransfer(): Proposition[] {
  return [
    {
      topic: 'transfer',
      dimensions: [
        {
          name: say('proof/earlier-programme'),
          values: [
            value(say('proof/none')),
            ...(['prison', 'community'] as const).map((setting) =>
              value(say('proof/setting', { setting }), (draft) => {
                draft.earlierProgrammes = [{ name: 'Earlier', setting }]
              }),
            ),
          ],
        },
        ofFact(
          say('proof/earlier-fact', { name: 'completed' }),
          ({ earlierProgrammes: [programme] }, fact) => {
            if (programme !== undefined) programme.completed = fact
          },
        ),
        planned(say('proof/missed-there'), [1, 2, 3], ({ earlierProgrammes: [programme] }, n) => {
          if (programme !== undefined) programme.missedSessions = n
        }),
      ],
      statements: [
        {
          path: 'transfer',
          clause: null,
          matter: 'case.transfer/1',
          asked: ({ earlierProgrammes: [programme] }) =>
            programme?.setting === 'community' && programme.completed !== 'yes',
        },
      ],
    },
  ]
}
