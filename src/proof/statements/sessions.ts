import { OUTCOMES } from '../../case/record.ts'
import type { Edition } from '../../programme/edition.ts'
import type { Rules } from '../../programme/rules.ts'
import type { Finding } from '../../rules/finding.ts'
import { covers } from '../../rules/modules.ts'
import { term } from '../../rules/terms.ts'
import { type Draft, hold, week, withdraw } from '../draft.ts'
import { say } from '../phrases.ts'
import type { Dimension, Value } from '../space.ts'
import type { Proposition, Statement } from '../statement.ts'
import { decisions, value } from '../values.ts'
import { moduleOf, type Part, partsApart } from './parts.ts'

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
    open: (draft, findings) =>
      isLeftOpen(draft) &&
      !isRepeated(findings) &&
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
export function isRepeated(findings: readonly Finding[]): boolean {
  return findings.some(({ code }) => code === 'attendance/repeat-due')
}

export function catchUps(): Dimension {
  const arranged = (date: string, outcome: (typeof OUTCOMES)[number]): Value =>
    value(say('proof/catch-up', { on: date, answer: term('outcome', outcome) }), (draft) => {
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

export const entryOf = ({ attendance }: Draft, id: string) => attendance.find(({ session }) => session === id)
