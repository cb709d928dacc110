import type { Edition } from '../../programme/edition.ts'
import { covers } from '../../rules/modules.ts'
import { AHEAD, hold } from '../draft.ts'
import { say } from '../phrases.ts'
import type { Dimension } from '../space.ts'
import type { Proposition } from '../statement.ts'
import { notRecorded, ofFact, value } from '../values.ts'
import { moduleOf, onRoute, type Part } from './parts.ts'

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
          asked: ({ person }) => person.employed !== 'no',
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
