import type { Edition } from '../../programme/edition.ts'
import { covers } from '../../rules/modules.ts'
import { term } from '../../rules/terms.ts'
import { DECIDED, type Draft, decide, hold, nth, week } from '../draft.ts'
import { say } from '../phrases.ts'
import type { Dimension } from '../space.ts'
import type { Proposition } from '../statement.ts'
import { decisions, isUndecided, ofNumbers, value } from '../values.ts'
import { moduleOf, type Part, partsApart } from './parts.ts'

/** 000-23, 002-17, 002-18: how many missed sessions repeat a module, by every way of counting them. */
export function ofRepeats({ rules }: Edition): Proposition[] {
  return partsApart(rules, 'repeat').map((part): Proposition => {
    const module = moduleOf(part)
    const rule = rules.attendance.repeat.find((each) => covers(each, part.id))
    const from = rule === undefined ? ASKED_FROM : rule.missed.n + (rule.missed.op === 'more than' ? 1 : 0)
    return {
      topic: 'attendance',
      dimensions: [
        ofNumbers(say('proof/missed'), [0, from - 1, from, from + 1], (draft, n) => {
          for (let each = 0; each < n; each++) {
            const session = { id: `s${each}`, module, date: nth(each + 1, from + 2) }
            hold(draft, session, each === 0 ? 'absence undecided' : 'acceptable absence')
          }
        }),
        sameDay(),
        firstMeeting(),
        {
          name: say('proof/session-besides'),
          values: [
            value(say('proof/none')),
            value(term('outcome', 'partial'), (draft) =>
              hold(draft, { id: 'p1', module, date: '2026-02-13' }, 'partial'),
            ),
          ],
        },
        decidedRepeat(module),
        decisions('session count', { few: true }),
      ],
      statements: [
        {
          path: `attendance.repeat/${part.id}`,
          clause: rule?.source.clause ?? null,
          matter: `attendance.repeat/${module}/1`,
          asked: ({ attendance }) => attendance.some(({ outcome }) => outcome !== 'partial'),
          open: (draft) =>
            rule !== undefined &&
            isUndecided(draft, 'repeat') &&
            (turnsOn(draft, from) || (isCountOpen(part) && turnsOnDays(draft, from))),
        },
      ],
    }
  })
}

/** From how many missed sessions on a person is asked, where an edition states no repeat. */
const ASKED_FROM = 3

/** Sessions of one length on days of their own come to less than the number, and with one that is open to as many. */
function turnsOn({ schedule, attendance }: Draft, from: number): boolean {
  const missed = attendance.filter(({ outcome }) => outcome !== 'partial')
  const days = new Set(schedule.sessions.map(({ date }) => date))
  const isPlain =
    days.size === schedule.sessions.length &&
    schedule.sessions.every(({ length, units }) => length === undefined && units === undefined)
  return from > 1 && isPlain && missed.length === from - 1 && attendance.length === from
}

/** neither a stated length nor full days say what one session of a part is. */
function isCountOpen({ sessionHours, amounts }: Part): boolean {
  return (
    (sessionHours === undefined || sessionHours.derived) && amounts.every(({ unit }) => unit !== 'full days')
  )
}

/** Two missed on one day are fewer than the number by days, and as many one by one. */
export function turnsOnDays(draft: Draft, from: number): boolean {
  const { sessions } = draft.schedule
  const days = new Set(sessions.map(({ date }) => date)).size
  return (
    isUndecided(draft, 'session count') &&
    sessions.every(({ length, units }) => length === undefined && units === undefined) &&
    draft.attendance.every(({ outcome }) => outcome !== 'partial') &&
    days < from &&
    sessions.length >= from
  )
}

function sameDay(): Dimension {
  return {
    name: say('proof/days'),
    values: [
      value(say('proof/each-its-own')),
      value(say('proof/two-on-one'), ({ schedule: { sessions } }) => {
        const [first, second] = sessions
        if (first !== undefined && second !== undefined) second.date = first.date
      }),
    ],
  }
}

/** What is known of how many sessions the first meeting held. */
export function firstMeeting(): Dimension {
  return {
    name: say('proof/first-meeting'),
    values: [
      value(say('proof/a-session')),
      value(say('proof/a-full-day'), ({ schedule: { sessions } }) => {
        if (sessions[0] !== undefined) sessions[0].length = 'full day'
      }),
      value(say('proof/held', { n: 2 }), ({ schedule: { sessions } }) => {
        if (sessions[0] !== undefined) sessions[0].units = 2
      }),
    ],
  }
}

/** As of any matter, and one taken on the day of a miss, after which more were missed. */
function decidedRepeat(module: string): Dimension {
  const all = decisions('repeat', { rest: { subject: module } })
  return {
    name: all.name,
    values: [
      ...all.values,
      value(say('proof/decided-on', { answer: term('decision', 'not required'), on: week(2) }), (draft) =>
        decide(draft, { about: 'repeat', subject: module, outcome: 'not required', on: week(2) }),
      ),
      value(say('proof/decided-on', { answer: term('decision', 'required'), on: week(2) }), (draft) =>
        decide(draft, { about: 'repeat', subject: module, outcome: 'required', on: week(2) }),
      ),
    ],
  }
}

/** after a repeat has begun, the count starts anew, and a decision can be about either run. */
export function ofLaterRuns({ rules }: Edition): Proposition[] {
  return partsApart(rules, 'repeat').map((part): Proposition => {
    const module = moduleOf(part)
    const rule = rules.attendance.repeat.find((each) => covers(each, part.id))
    const began = '2026-03-10'
    return {
      topic: 'attendance',
      dimensions: [
        ofNumbers(say('proof/missed-before'), [1, 2, 3, 4], (draft, n) => {
          for (let each = 0; each < n; each++)
            hold(draft, { id: `a${each}`, module, date: week(each) }, 'acceptable absence')
        }),
        {
          name: say('proof/first-of-run'),
          values: (['attended', 'acceptable absence', 'cancelled by service', 'partial'] as const).map(
            (each) =>
              value(term('outcome', each), (draft) =>
                hold(draft, { id: 'b1', module, date: began, run: 2 }, each),
              ),
          ),
        },
        ofNumbers(say('proof/missed'), [0, 1, 2, 3], (draft, n) => {
          for (let each = 0; each < n; each++)
            hold(
              draft,
              { id: `c${each}`, module, date: `2026-03-1${each + 2}`, run: 2 },
              'acceptable absence',
            )
        }),
        {
          name: decisions('repeat').name,
          values: [
            value(say('proof/none')),
            ...(['required', 'not required'] as const).flatMap((outcome) =>
              [week(39), began, DECIDED].map((on) =>
                value(say('proof/decided-on', { answer: term('decision', outcome), on }), (draft) =>
                  decide(draft, { about: 'repeat', subject: module, outcome, on }),
                ),
              ),
            ),
          ],
        },
      ],
      statements: [
        {
          path: `attendance.repeat/${part.id}/2`,
          clause: rule?.source.clause ?? null,
          matter: `attendance.repeat/${module}/2`,
          // Of a run in which nothing was missed nothing is said.
          asked: ({ attendance }) =>
            attendance.some(
              ({ session, outcome }) => !session.startsWith('a') && outcome === 'acceptable absence',
            ),
        },
      ],
    }
  })
}
