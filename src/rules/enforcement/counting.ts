import type { Decision } from '../../case/record.ts'
import { groupedBy, type Recorded } from '../../chronology/recorded.ts'
import type { Message } from '../../message.ts'
import type { EnforcementRule } from '../../programme/attendance.ts'
import type { Enforcement } from '../assessment.ts'
import type { Case } from '../case.ts'
import { decisionSaid } from '../decision-words.ts'
import { type Finding, finding } from '../finding.ts'
import { say as shared } from '../phrases.ts'
import { countSaid, type StandingAbsence } from './absences.ts'
import { say } from './findings.ts'
import { heldIn, type RuleStanding, type SessionCount, standingOf } from './standing.ts'
import { type Tally, tallyOf, withSessions } from './tally.ts'

/** Each rule of the edition beside the absences that it counts, and what is open about their number. */
export interface Counting {
  standings: CountedStanding[]
  findings: Finding[]
}

/** `count`: as a decision counts them, or else as they are entered; while it is open, what is missed on one day as one. */
export interface CountedStanding extends RuleStanding {
  count: Enforcement['count']
}

/**
 * What one session is, the words leave open: what is missed on one day is one session or several, and so is a meeting as
 * long as several. Each threshold that turns on it isn't taken as reached until a person has decided; nor, where
 * each session counts, until it is recorded how many a meeting held.
 */
export function countingOf(given: Case, unacceptable: readonly StandingAbsence[]): Counting {
  const { edition, chronology } = given
  const decision = chronology.decisions.latest('session count', null)
  const counts = countOf(decision)
  const standing = (decided: SessionCount) =>
    edition.rules.enforcement.map((rule) => standingOf(rule, unacceptable, decided, chronology.steps))
  const standings = standing(counts)
  const turning = standing(null).filter(({ state }) => state === 'open')
  if (turning.length === 0)
    return { standings: standings.map((each) => ({ ...each, count: each.tally.count })), findings: [] }
  const rules = turning.map(({ rule }) => rule)
  const isOpen = standings.some(({ state }) => state === 'open')
  const sessions = (tally: Tally) =>
    isOpen || counts !== 'units' ? tally.onDays : heldIn(rules, tally).least
  const those = unacceptable.filter((each) => turning.some(({ absences }) => absences.includes(each)))
  const found = { given, unacceptable: those, tally: tallyOf(those), turning: rules, counts }
  return {
    standings: standings.map((each) => ({
      ...each,
      count: withSessions(each.tally.count, sessions(each.tally)),
    })),
    findings: [isOpen || decision === null ? open(found) : decided(found, decision)],
  }
}

export function sessionCountOf({ chronology }: Case): SessionCount {
  return countOf(chronology.decisions.latest('session count', null))
}

function countOf(decision: Recorded<Decision> | null): SessionCount {
  return decision === null ? null : decision.value.outcome === 'units' ? 'units' : 'days'
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
  return rules.map(({ counts, speaksOf, unacceptable, withinMonths }) => {
    const stated = counts.includes('appointment') ? 'appointments' : 'sessions'
    return say('enforcement/threshold-named', {
      number: unacceptable,
      months: withinMonths ?? null,
      counts: speaksOf === 'absences' ? 'absences' : stated,
    })
  })
}
