import type { Chronology } from '../../chronology/chronology.ts'
import { decisionNamed, decisionSaid } from '../decision-words.ts'
import { type Finding, finding } from '../finding.ts'
import { named } from '../modules.ts'
import { sessionInModule } from '../session-words.ts'
import { say } from './findings.ts'
import { catchUpRule, heldUntil, NEVER } from './hold.ts'
import { decisionOnHold, isOwedOn, type Miss, missesIn, type Reach, reachOf } from './reach.ts'
import type { Run } from './run.ts'
import type { StandingSession } from './runs.ts'

interface MissPassed extends Miss {
  /** Sessions attended in other modules before its catch-up: where the edition asks for it first, and elsewhere. */
  covered: StandingSession[]
  beyond: StandingSession[]
}

/**
 * A hold is the programme's, not the module's: sessions attended in another module while a catch-up was owed. They are
 * told with the earliest miss that they came after. Where the edition asks for the catch-up in other parts only, whether
 * the hold reaches so far is open as long as the catch-up is owed; a decision that names a miss is told with that one.
 * @param current runs of which the sessions may have gone ahead
 * @param held runs in which a missed session is still of account: they needn't be taken again
 */
export function assessHoldElsewhere(current: readonly Run[], held: readonly Run[]): Finding[] {
  const misses = missesIn(held).map((miss): MissPassed => ({ ...miss, covered: [], beyond: [] }))
  for (const run of current) {
    for (const session of run.sessions) {
      if (session.happened !== 'attended') continue
      const owed = misses
        .filter((each) => each.run.module.id !== run.module.id && isOwedOn(each, session.session.date))
        .map((miss) => ({ miss, reach: reachOf(miss, run.part) }))
      const covering = owed.find(({ reach: { holds, decision } }) => holds === true && decision === null)
      if (covering !== undefined) covering.miss.covered.push(session)
      else for (const { beyond } of toTell(owed)) beyond.push(session)
    }
  }
  return misses.flatMap((miss) => [
    ...(miss.covered.length > 0 ? [told(miss)] : []),
    ...(miss.beyond.length > 0 ? [beyond(miss)] : []),
  ])
}

/**
 * Those that a decision names, and the earliest of the others, unless it is decided that the whole programme waits for
 * one of those already.
 */
function toTell(owed: readonly { miss: MissPassed; reach: Reach }[]): MissPassed[] {
  const isNamed = ({ miss, reach }: (typeof owed)[number]) =>
    reach.decision?.value.subject === miss.missed.session.id
  const byName = owed.filter(isNamed)
  const other = byName.some(({ reach }) => reach.holds) ? undefined : owed.find((each) => !isNamed(each))
  return [...byName, ...(other === undefined ? [] : [other])].map(({ miss }) => miss)
}

/** Decisions on how far a hold reaches that no session turned on: they are told, and change nothing so far. */
export function idleHoldDecisions({ decisions }: Chronology, findings: readonly Finding[]): Finding[] {
  const cited = new Set(findings.flatMap(({ facts }) => facts))
  return decisions
    .about('hold')
    .filter(({ standing, pointer }) => standing === 'stands' && !cited.has(pointer))
    .map(({ value, pointer }) =>
      finding({
        id: `attendance.hold-decision/${value.id}`,
        topic: 'attendance',
        outcome: 'noted',
        ...say('attendance/hold-decision-idle', { decision: decisionNamed(value) }),
        facts: [pointer],
      }),
    )
}

function told({ run, missed, covered }: MissPassed): Finding {
  return finding({
    ...common(run, missed, covered),
    id: `attendance.hold-elsewhere/${missed.session.id}`,
    outcome: 'noted',
    severity: heldUntil(missed) === NEVER ? 'warning' : 'information',
    ...say('attendance/attended-elsewhere-before-catch-up', {
      ...toldOf(run, missed, covered),
      on: missed.caughtUpOn,
    }),
  })
}

function beyond({ run, missed, beyond: sessions }: MissPassed): Finding {
  const all = {
    ...common(run, missed, sessions),
    id: `attendance.hold-beyond/${missed.session.id}`,
    basis: [say('attendance/ground-hold-beyond')],
  }
  const part = named(run.part.name)
  const words = { ...toldOf(run, missed, sessions), part }
  const decision = decisionOnHold({ run, missed })
  if (decision !== null) {
    const whole = decision.value.outcome === 'whole programme'
    return finding({
      ...all,
      outcome: 'decided',
      severity: whole && heldUntil(missed) === NEVER ? 'warning' : 'information',
      ...say('attendance/hold-beyond-decided', { ...words, whole, decision: decisionSaid(decision.value) }),
      facts: [...all.facts, decision.pointer],
    })
  }
  if (heldUntil(missed) !== NEVER || run.chronology.ended !== null) {
    return finding({ ...all, outcome: 'noted', ...say('attendance/attended-beyond-hold', words) })
  }
  return finding({
    ...all,
    outcome: 'needs decision',
    ...say('attendance/hold-beyond-open', words),
    readings: [
      {
        reading: say('attendance/reading-hold-of-programme'),
        outcome: say('attendance/if-hold-of-programme'),
      },
      {
        reading: say('attendance/reading-hold-of-part', { part }),
        outcome: say('attendance/if-hold-of-part'),
      },
    ],
    settledBy: say('attendance/settled-by-catch-up'),
  })
}

function toldOf(run: Run, missed: StandingSession, sessions: readonly StandingSession[]) {
  return {
    sessions: sessions.map(({ session }) => sessionInModule(run, session)),
    n: sessions.length,
    missed: sessionInModule(run, missed.session),
  }
}

function common(run: Run, missed: StandingSession, sessions: readonly StandingSession[]) {
  const rule = catchUpRule(run)
  return {
    topic: 'attendance' as const,
    sources: rule ? [rule.source] : [],
    facts: [...missed.facts, ...sessions.flatMap(({ facts }) => facts)],
  }
}
