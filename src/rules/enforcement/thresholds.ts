import type { EnforcementStep, Order } from '../../case/record.ts'
import type { Recorded } from '../../chronology/recorded.ts'
import type { Steps } from '../../chronology/steps.ts'
import type { Message } from '../../message.ts'
import type { EnforcementRule } from '../../programme/attendance.ts'
import type { Edition } from '../../programme/edition.ts'
import type { Enforcement } from '../assessment.ts'
import { type Finding, finding } from '../finding.ts'
import { say as shared } from '../phrases.ts'
import { term } from '../terms.ts'
import { countSaid, type StandingAbsence } from './absences.ts'
import type { CountedStanding, Counting } from './counting.ts'
import { say } from './findings.ts'
import { lastDay } from './standing.ts'
import { answerTo, stepSince } from './steps.ts'
import { countAbsences } from './tally.ts'

/**
 * A threshold proper: what follows is more than a warning, and the edition says that it follows. What only may or could
 * follow, and enforcement action at the first absence, is action due (C-5).
 */
export function isThreshold({ outcome, force }: EnforcementRule): boolean {
  return outcome !== 'enforcement action' && force !== 'may' && force !== 'could be'
}

/** The thresholds of the edition that are reached. */
export function reachedThresholds({ standings }: Counting): CountedStanding[] {
  return standings.filter(({ rule, state }) => isThreshold(rule) && state === 'reached')
}

/**
 * Each rule of the edition beside the count that it makes. None where nothing unacceptable is recorded. What has
 * been done since is told in place of what would be due: a step in answer to each absence, or, at a threshold, a
 * step beyond a warning. Where one threshold is reached, the others that the edition states belong to that decision.
 */
export function thresholdFindings(
  edition: Edition,
  order: Order | undefined,
  unacceptable: readonly StandingAbsence[],
  counting: Counting,
  steps: Steps,
): Finding[] {
  const last = unacceptable.at(-1)
  if (last === undefined) return []
  if (edition.rules.enforcement.length === 0) return [notStated(unacceptable)]
  const since = stepSince(last.date, steps)
  const further = since && done(since)
  const open = since === undefined && reachedThresholds(counting).length > 0
  return counting.standings.map((standing) => {
    const proper = isThreshold(standing.rule)
    const answered = standing.absences.every((absence) => answerTo(absence, steps) !== undefined)
    const answer = answered ? say('enforcement/all-answered') : undefined
    const told = thresholdFinding(standing, { edition, order, dealtWith: proper ? further : answer, since })
    return open && proper ? { ...told, severity: 'action' } : told
  })
}

/** What was recorded after a threshold was reached. */
export function done({ value: { step, date } }: Recorded<EnforcementStep>): Message {
  return say('enforcement/step-since', { step: term('step', step), on: date })
}

interface Found {
  edition: Edition
  order: Order | undefined
  dealtWith: Message | undefined
  since: Recorded<EnforcementStep> | undefined
}

function thresholdFinding(
  { rule, state, absences, count }: CountedStanding,
  { edition, order, dealtWith, since }: Found,
): Finding {
  const pooled = rule.counts.includes('appointment')
  const reached = state === 'reached'
  const counting = countingSaid(rule, count)
  const told = {
    count: countSaid(count),
    counting,
    number: rule.unacceptable,
    months: rule.withinMonths ?? null,
    upTo: rule.withinMonths === undefined ? null : lastDay(absences),
    derived: rule.derived === true,
  }
  const codes = CODES[isThreshold(rule) ? 'threshold' : 'actionNumber']
  return finding({
    id: `enforcement.threshold/${rule.id}`,
    topic: 'enforcement',
    ...(reached
      ? say(codes.reached, { ...told, follows: dealtWith ?? follows(rule, edition, order) })
      : say(state === 'open' ? codes.open : codes.notReached, told)),
    outcome: 'noted',
    severity: !reached || dealtWith !== undefined ? 'information' : isThreshold(rule) ? 'action' : 'warning',
    sources: [rule.source, ...(reached && rule.leadsTo !== undefined ? [rule.leadsTo.source] : [])],
    basis: [
      ...(pooled ? [say('enforcement/ground-pooled', { stated: rule.speaksOf === 'sessions' })] : []),
      ...(pooled && absences.some(({ enforceable }) => enforceable === 'not recorded')
        ? [say('enforcement/ground-enforceable')]
        : []),
      ...(rule.withinMonths === undefined
        ? []
        : [say('enforcement/ground-within', { months: rule.withinMonths })]),
      ...(counting === 'catch-ups' ? [say('enforcement/ground-catch-up')] : []),
      ...(reached && dealtWith === undefined && isRecallRead(rule, order)
        ? [say('enforcement/ground-recall')]
        : []),
      say('enforcement/ground-threshold'),
    ],
    facts: [
      ...absences.filter(({ kind }) => pooled || kind !== 'appointment').flatMap(({ facts }) => facts),
      ...(reached && isThreshold(rule) && since !== undefined ? [since.pointer] : []),
    ],
  })
}

/** What is counted, by the edition's words or, where they speak of absences only, as they are read here. */
function countingSaid(
  { counts, speaksOf }: EnforcementRule,
  { catchUps }: Enforcement['count'],
): 'widely' | 'appointments' | 'catch-ups' | 'sessions' {
  if (speaksOf === 'absences' && counts.includes('appointment')) return 'widely'
  if (counts.includes('appointment')) return 'appointments'
  return catchUps > 0 ? 'catch-ups' : 'sessions'
}

const CODES = {
  threshold: {
    reached: 'enforcement/threshold-reached',
    open: 'enforcement/threshold-open',
    notReached: 'enforcement/threshold-not-reached',
  },
  actionNumber: {
    reached: 'enforcement/action-number-reached',
    open: 'enforcement/action-number-open',
    notReached: 'enforcement/action-number-not-reached',
  },
} as const

/**
 * What the edition's own words say that follows. They speak of court; that under a licence this is recall is a reading
 * (000-26), told as a ground.
 */
function follows(rule: EnforcementRule, { terms }: Edition, order: Order | undefined): Message {
  const { supervisor } = terms
  const { outcome, force, leadsTo } = rule
  const under = order === undefined ? 'unknown' : order.kind === 'licence' ? 'licence' : 'order'
  if (outcome !== 'enforcement action')
    return say('enforcement/court-or-recall-follows', {
      ...{ order: under, words: inWords(outcome), force, supervisor },
    })
  const also =
    leadsTo &&
    say('enforcement/court-or-recall-later', {
      ...{ order: under, words: inWords(leadsTo.outcome), force: leadsTo.force },
    })
  return say('enforcement/action-follows', { force, supervisor, also: also === undefined ? [] : [also] })
}

/** No edition names recall, so that it follows is a reading where it isn't known that the order is no licence. */
function isRecallRead({ outcome, leadsTo }: EnforcementRule, order: Order | undefined): boolean {
  const speaksOfCourt = outcome !== 'enforcement action' || leadsTo !== undefined
  return speaksOfCourt && (order === undefined || order.kind === 'licence')
}

/** The consequence that an edition names; the sentence that speaks of a breach goes on to the court (000-24). */
export function inWords(
  outcome: EnforcementRule['outcome'],
): 'return to court' | 'return to court or prison' {
  return outcome === 'return to court or prison' ? outcome : 'return to court'
}

function notStated(unacceptable: readonly StandingAbsence[]): Finding {
  return finding({
    id: 'enforcement.not-stated',
    topic: 'enforcement',
    ...say('enforcement/consequence-not-stated', { count: countSaid(countAbsences(unacceptable)) }),
    outcome: 'noted',
    severity: 'warning',
    basis: [shared('ground/not-filled-in')],
    facts: unacceptable.flatMap(({ facts }) => facts),
  })
}
