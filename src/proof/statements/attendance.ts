import { OUTCOMES } from '../../case/record.ts'
import type { Edition } from '../../programme/edition.ts'
import { addDays } from '../../rules/dates.ts'
import type { Finding } from '../../rules/finding.ts'
import { covers } from '../../rules/modules.ts'
import { term } from '../../rules/terms.ts'
import { AHEAD, DECIDED, type Draft, decide, FIRST, hold, week, withdraw } from '../draft.ts'
import { say } from '../phrases.ts'
import type { Dimension, Value } from '../space.ts'
import type { Proposition, Statement } from '../statement.ts'
import { decisions, isUndecided, ofNumbers, value } from '../values.ts'
import { moduleOf } from './delivery.ts'

type Rules = Edition['rules']
type Part = Rules['parts'][number]

/** A module of each part that is spoken of in its own words: parts of which an edition says the same stand for one another. */
function partsApart({ parts, attendance }: Rules, list: 'catchUp' | 'repeat'): Part[] {
  const words = (part: Part) =>
    JSON.stringify([
      attendance[list].findIndex((each) => covers(each, part.id)),
      part.sessionHours !== undefined && !part.sessionHours.derived,
      part.amounts.some(({ unit }) => unit === 'full days'),
    ])
  return parts.filter((part, index) => parts.findIndex((other) => words(other) === words(part)) === index)
}

/** 000-20, 000-21: what becomes of one session, whatever is recorded of it, of its catch-up and of what came after. */
export function ofSessions({ rules }: Edition): Proposition[] {
  return partsApart(rules, 'catchUp').map((part): Proposition => {
    const module = moduleOf(part)
    const rule = rules.attendance.catchUp.find((each) => covers(each, part.id))
    return {
      topic: 'attendance',
      dimensions: [
        {
          name: say('proof/session'),
          values: [
            value(say('proof/none'), (draft) => hold(draft, { id: 's1', module, date: MISSED }, null)),
            ...OUTCOMES.map((each) =>
              value(term('outcome', each), (draft) => hold(draft, { id: 's1', module, date: MISSED }, each)),
            ),
          ],
        },
        catchUps(),
        later(rules, part),
        decidedOnSession(),
      ],
      statements: [
        {
          path: rule === undefined ? `attendance.everySession/${part.id}` : `attendance.catchUp/${part.id}`,
          clause: rule?.source.clause ?? rules.attendance.everySession?.source.clause ?? null,
          matter: 'attendance.session/s1',
          asked: (draft, findings) => isLeftOpen(draft) && !isRepeated(findings),
          open: (draft) => isLeftOpen(draft) && OPEN.includes(entryOf(draft, 's1')?.outcome ?? ''),
        },
        ...(rule?.force !== 'required before next' || rules.parts.every(({ id }) => covers(rule, id))
          ? []
          : [holdBeyond(rules, part, rule.source.clause)]),
      ],
    }
  })
}

/** the edition asks for the catch-up in some parts only, and how far a hold reaches isn't stated. */
function holdBeyond({ parts, attendance }: Rules, part: Part, clause: string): Statement {
  const rule = attendance.catchUp.find((each) => covers(each, part.id))
  const beyond = parts.filter(({ id }) => rule !== undefined && !covers(rule, id)).map(moduleOf)
  return {
    path: `attendance.catchUp/${part.id}/hold`,
    clause,
    matter: 'attendance.hold-beyond/s1',
    asked: () => false,
    open: (draft) =>
      isLeftOpen(draft) &&
      MISSES.includes(entryOf(draft, 's1')?.outcome ?? '') &&
      draft.schedule.sessions.some(({ id, module }) => id === 's2' && beyond.includes(module)),
  }
}

const MISSES = ['acceptable absence', 'unacceptable absence', 'absence undecided']

const MISSED = week(30)

/** neither attended nor missed by the words of any edition. */
const OPEN = ['partial', 'failed to comply', 'excluded', 'moved at request', 'attendance undecided']

/** The session wasn't attended, nothing was made up and nobody has decided about it. */
function isLeftOpen(draft: Draft): boolean {
  return (
    entryOf(draft, 's1')?.outcome !== 'attended' &&
    draft.catchUps.every(({ outcome }) => outcome !== 'attended') &&
    draft.decisions.length === 0
  )
}

/** Of a run that has to be taken again nothing is owed, and its part isn't over. */
function isRepeated(findings: readonly Finding[]): boolean {
  return findings.some(({ code }) => code === 'attendance/repeat-due')
}

function catchUps(): Dimension {
  const arranged = (date: string, outcome: (typeof OUTCOMES)[number]): Value =>
    value(say('proof/catch-up', { on: date, outcome: term('outcome', outcome) }), (draft) => {
      draft.catchUps.push({ id: 'c1', for: 's1', date, outcome })
    })
  return {
    name: say('proof/catch-up-of-session'),
    values: [
      value(say('proof/none')),
      arranged(MISSED, 'attended'),
      arranged(week(32), 'attended'),
      arranged(week(32), 'unacceptable absence'),
      arranged(week(32), 'partial'),
    ],
  }
}

/** A session attended before the catch-up, in the same module or in another part; the person has left. */
function later({ parts }: Rules, part: Part): Dimension {
  const others = parts.filter(({ id }) => id !== part.id).slice(0, 1)
  return {
    name: say('proof/session-later'),
    values: [
      value(say('proof/none')),
      ...[part, ...others].map((each) =>
        value(say('proof/attended-in', { part: each.name }), (draft) =>
          hold(draft, { id: 's2', module: moduleOf(each), date: week(31) }, 'attended'),
        ),
      ),
      value(term('status', 'withdrawn'), (draft) => withdraw(draft, week(33))),
    ],
  }
}

function decidedOnSession(): Dimension {
  const [attendance, absence] = [
    decisions('attendance', { rest: { subject: 's1' }, few: true }),
    decisions('absence', { rest: { subject: 's1' }, few: true }),
  ]
  return {
    name: say('proof/decision-on-session'),
    values: [...attendance.values, ...absence.values.slice(1)],
  }
}

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
            const session = { id: `s${each}`, module, date: week(each + 1) }
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
              hold(draft, { id: 'p1', module, date: week(10) }, 'partial'),
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
function turnsOnDays(draft: Draft, from: number): boolean {
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
      value(say('proof/decided-on', { outcome: term('decision', 'not required'), on: week(2) }), (draft) =>
        decide(draft, { about: 'repeat', subject: module, outcome: 'not required', on: week(2) }),
      ),
      value(say('proof/decided-on', { outcome: term('decision', 'required'), on: week(2) }), (draft) =>
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
                value(say('proof/decided-on', { outcome: term('decision', outcome), on }), (draft) =>
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

/** A session every third day, so that the longest part is over by the day. */
function dayOf(number: number): string {
  return addDays(FIRST, number * 3)
}

function lengths(): Dimension {
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

const entryOf = ({ attendance }: Draft, id: string) => attendance.find(({ session }) => session === id)
