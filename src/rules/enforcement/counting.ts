import type { Decision } from '../../case/record.ts'
import { groupedBy, type Recorded } from '../../chronology/recorded.ts'
import type { Message } from '../../message.ts'
import type { EnforcementRule } from '../../programme/attendance.ts'
import type { Enforcement } from '../assessment.ts'
import { exactly, type Units } from '../attendance/hours.ts'
import type { Case } from '../case.ts'
import { decisionSaid } from '../decision-words.ts'
import { type Finding, finding } from '../finding.ts'
import { say as shared } from '../phrases.ts'
import { countSaid, type StandingAbsence } from './absences.ts'
import { say } from './findings.ts'
import { type Tally, tallyOf, withSessions } from './tally.ts'

/** Each rule of the edition beside the absences that it counts, and what is open about their number. */
export interface Counting {
  standings: RuleStanding[]
  /** As a decision counts them, or else as they are entered; while it is open, what is missed on one day as one. */
  count: Enforcement['count']
  findings: Finding[]
}

export interface RuleStanding {
  rule: EnforcementRule
  state: RuleState
}

/** open: it turns on what counts as one session. */
export type RuleState = 'reached' | 'open' | 'not reached'

/** What somebody decided that one session is, for the whole order. Null: nobody did. */
export type SessionCount = 'units' | 'days' | null

/**
 * What one session is, the words leave open: what is missed on one day is one session or several, and so is a meeting as
 * long as several. Each threshold that turns on it isn't taken as reached until a person has decided; nor, where
 * each session counts, until it is recorded how many a meeting held.
 */
export function countingOf(given: Case, unacceptable: readonly StandingAbsence[]): Counting {
  const { edition, chronology } = given
  const tally = tallyOf(unacceptable)
  const decision = chronology.decisions.latest('session count', null)
  const counts = countOf(decision)
  const rules = edition.rules.enforcement
  const standings = rules.map((rule) => ({ rule, state: stateOf(rule, tally, counts) }))
  const turning = rules.filter((rule) => stateOf(rule, tally, null) === 'open')
  if (turning.length === 0) return { standings, count: tally.count, findings: [] }
  const found = { given, unacceptable, tally, turning, counts }
  const isOpen = standings.some(({ state }) => state === 'open')
  return {
    standings,
    count: withSessions(
      tally.count,
      isOpen || counts !== 'units' ? tally.onDays : heldIn(turning, tally).least,
    ),
    findings: [isOpen || decision === null ? open(found) : decided(found, decision)],
  }
}

export function sessionCountOf({ chronology }: Case): SessionCount {
  return countOf(chronology.decisions.latest('session count', null))
}

function countOf(decision: Recorded<Decision> | null): SessionCount {
  return decision === null ? null : decision.value.outcome === 'units' ? 'units' : 'days'
}

export function stateOf(rule: EnforcementRule, tally: Tally, decided: SessionCount): RuleState {
  const { catchUps, appointments } = tally.count
  // A missed catch-up is an absence from a session here; every instructed attendance counts together.
  const beside = catchUps + (rule.counts.includes('appointment') ? appointments : 0)
  const held = heldIn([rule], tally)
  const least = beside + (decided === 'units' ? held.least : tally.onDays)
  const most = beside + (decided === 'days' ? tally.onDays : held.most)
  return least >= rule.unacceptable ? 'reached' : most >= rule.unacceptable ? 'open' : 'not reached'
}

/** Sessions where each that was held counts. Words that speak of absences count a long meeting as one. */
function heldIn(rules: readonly EnforcementRule[], { count, units }: Tally): Units {
  return rules.every(({ speaksOf }) => speaksOf === 'absences') ? exactly(count.sessions) : units
}

interface Found {
  given: Case
  unacceptable: readonly StandingAbsence[]
  tally: Tally
  /** The rules that turn on what one session is. */
  turning: EnforcementRule[]
  counts: SessionCount
}

function open(found: Found): Finding {
  const { given, tally, turning, counts } = found
  const { supervisor } = given.edition.terms
  const thresholds = named(turning)
  const held = heldIn(turning, tally)
  const several = severalOf(found).length > 1
  const way = (reading: Message, sessions: number, reached: boolean) => {
    const count = countSaid(withSessions(tally.count, sessions))
    return { reading, outcome: say('enforcement/reading-of-count', { count, reached, thresholds }) }
  }
  const once = several ? shared('reading/once-a-day') : say('enforcement/reading-held', { as: 'one' })
  const each = several ? shared('reading/each-session') : say('enforcement/reading-held', { as: 'held' })
  return finding({
    ...common(found),
    ...say('enforcement/count-open', {
      ...told(found),
      counts: counts === 'units' ? 'units' : 'open',
      thresholds,
    }),
    outcome: 'needs decision',
    readings:
      counts === 'units'
        ? [
            way(say('enforcement/reading-held', { as: 'least' }), held.least, false),
            way(say('enforcement/reading-held', { as: 'most' }), held.most, true),
          ]
        : [way(once, tally.onDays, false), way(each, held.most, true)],
    settledBy:
      counts === 'units'
        ? say('enforcement/units-needed')
        : say('enforcement/count-decision', { supervisor }),
  })
}

function decided(found: Found, decision: Recorded<Decision>): Finding {
  const { facts, ...all } = common(found)
  const counts = found.counts ?? 'days'
  return finding({
    ...all,
    ...say('enforcement/count-decided', { ...told(found), counts, decision: decisionSaid(decision.value) }),
    outcome: 'decided',
    facts: [...facts, decision.pointer],
  })
}

function common(found: Found) {
  return {
    id: 'enforcement.count',
    topic: 'enforcement' as const,
    sources: found.turning.map(({ source }) => source),
    basis: [say('enforcement/ground-count')],
    facts: severalOf(found).flatMap(({ facts }) => facts),
  }
}

function told(found: Found) {
  const several = severalOf(found)
  const days = [...new Set(several.map(({ date }) => date))]
  return {
    absences: several.map(({ label }) => label),
    n: several.length,
    days: days.map((date) => ({ date })),
  }
}

/** What can be one session or more: several of one day, and a meeting as long as several where that is counted. */
function severalOf({ unacceptable, turning }: Found): StandingAbsence[] {
  const sessions = unacceptable.filter(({ kind }) => kind === 'session')
  const ofDay = groupedBy(sessions, ({ date }) => date)
  const inUnits = turning.some(({ speaksOf }) => speaksOf === 'sessions')
  return sessions.filter(
    ({ date, units }) => (ofDay.get(date)?.length ?? 0) > 1 || (inUnits && units.most > 1),
  )
}

function named(rules: readonly EnforcementRule[]): Message[] {
  return rules.map(({ counts, speaksOf, unacceptable }) => {
    const stated = counts.includes('appointment') ? 'appointments' : 'sessions'
    return say('enforcement/threshold-named', {
      number: unacceptable,
      counts: speaksOf === 'absences' ? 'absences' : stated,
    })
  })
}
