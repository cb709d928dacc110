import { isMissed } from '../../chronology/happened.ts'
import { compare } from '../../chronology/recorded.ts'
import { dateInWords } from '../../programme/date-words.ts'
import type { ModuleProgress } from '../assessment.ts'
import type { Case } from '../case.ts'
import { type Finding, finding } from '../finding.ts'
import { covers, modulesOf, named } from '../modules.ts'
import { sessionInWords, sessionsInWords } from '../session-words.ts'
import { inModule, type Run } from './run.ts'
import type { StandingSession } from './runs.ts'

export type CatchUpForce = ModuleProgress['catchUpForce']

/** What the edition says of catch-ups in the part of a run: a condition of carrying on, offered, or nothing (C-13). */
export function catchUpForce({ edition, part }: Pick<Run, 'edition' | 'part'>): CatchUpForce {
  const rule = catchUpRule({ edition, part })
  if (rule === undefined) return 'not stated'
  return rule.force === 'offered' ? 'offered' : 'required before next'
}

/** Missed sessions without a completed catch-up. Each miss owes one, whatever the reason (002-16). */
export function catchUpsOwed({ sessions }: Pick<Run, 'sessions'>): StandingSession[] {
  return sessions.filter(({ happened, caughtUpOn }) => isMissed(happened) && caughtUpOn === null)
}

/** One finding a missed session without its catch-up, and one where later sessions went ahead regardless. */
export function assessHold(run: Run): Finding[] {
  const owed = catchUpsOwed(run).map((session) => owedFinding(run, session))
  if (catchUpForce(run) !== 'required before next') return owed
  return [
    ...owed,
    ...run.sessions.filter(({ happened }) => isMissed(happened)).flatMap((s) => passed(run, s)),
  ]
}

/** Once the person has left, the miss stays on record and nobody asks for the catch-up. */
function owedFinding(run: Run, { session, facts }: StandingSession): Finding {
  const { edition, part, module, chronology } = run
  const left = chronology.ended !== null
  const rule = catchUpRule(run)
  const force = catchUpForce(run)
  const told = `${inModule(run)}, ${sessionInWords(run.chronology, session)} was missed and no completed catch-up is recorded.`
  const every = edition.rules.attendance.everySession
  return finding({
    id: `attendance.hold/${module.id}/${session.id}`,
    topic: 'attendance',
    outcome: force === 'required before next' ? 'not met' : 'noted',
    severity: left ? 'information' : force === 'required before next' ? 'action' : 'warning',
    statement: left
      ? `${told} None is asked for since participation ended.`
      : `${told} ${FORCE[force](named(part.name), rule?.individual === true)}`,
    sources: rule ? [rule.source] : every ? [every.source] : [],
    basis:
      force === 'not stated' ? `${NOT_STATED}${every ? ' Every session has to be attended.' : ''}` : null,
    facts,
  })
}

const FORCE: Record<CatchUpForce, (part: string, individual: boolean) => string> = {
  'required before next': (_, individual) =>
    `${individual ? 'An individual catch-up' : 'A catch-up'} has to be done before the programme goes on.`,
  offered: () => 'A catch-up is to be offered. The programme may go on meanwhile.',
  'not stated': (part) =>
    `This edition does not state a catch-up for ${part}. One is recommended, and attendance is not complete without it.`,
}

const NOT_STATED =
  'Catch-ups differ between editions and parts, and none is stated here, so there is no hold. Attendance is taken as complete when every session was attended or made up (C-13).'

/** Sessions of the same run attended between a miss and its catch-up. */
function passed(run: Run, missed: StandingSession): Finding[] {
  const until = missed.caughtUpOn ?? '9999-12-31'
  const after = run.sessions.filter(
    ({ happened, session }) =>
      happened === 'attended' && session.date > missed.session.date && session.date < until,
  )
  if (after.length === 0) return []
  const rule = catchUpRule(run)
  const sessions = after.map(({ session }) => session)
  return [
    finding({
      id: `attendance.hold-passed/${run.module.id}/${missed.session.id}`,
      topic: 'attendance',
      outcome: 'noted',
      severity: missed.caughtUpOn === null ? 'warning' : 'information',
      statement: `${inModule(run)}, ${sessionsInWords(run.chronology, sessions)} ${sessions.length === 1 ? 'was' : 'were'} attended before the catch-up for ${sessionInWords(run.chronology, missed.session)}${missed.caughtUpOn === null ? '' : ` was done on ${dateInWords(missed.caughtUpOn)}`}. The edition asks for the catch-up first.`,
      sources: rule ? [rule.source] : [],
      facts: [...missed.facts, ...after.flatMap(({ facts }) => facts)],
    }),
  ]
}

/**
 * Whether a catch-up that has to come first was owed on a day, in whichever module: the programme as a whole waits.
 * The misses are gone through once, however many days are asked about.
 */
export function holdsOf({ edition, chronology }: Case): (date: string) => boolean {
  const misses = edition.rules.parts
    .filter((part) => catchUpForce({ edition, part }) === 'required before next')
    .flatMap((part) => modulesOf(part, chronology).flatMap(({ id }) => chronology.sessionsOf(id)))
    .filter(({ happened }) => isMissed(happened))
    .sort((a, b) => compare(a.session.date, b.session.date))
  /** The first day after each miss on which nothing missed so far is owed any more. */
  const until: string[] = []
  for (const { caughtUpOn } of misses) {
    const own = caughtUpOn ?? '9999-12-31'
    const before = until.at(-1) ?? ''
    until.push(own > before ? own : before)
  }
  return (date) => {
    const next = misses.findIndex(({ session }) => session.date >= date)
    const last = next < 0 ? misses.length - 1 : next - 1
    return (until[last] ?? '') > date
  }
}

function catchUpRule({ edition, part }: Pick<Run, 'edition' | 'part'>) {
  return edition.rules.attendance.catchUp.find((rule) => covers(rule, part.id))
}
