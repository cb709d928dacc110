import type { EnforcementStep, Order } from '../../case/record.ts'
import type { Recorded } from '../../chronology/recorded.ts'
import type { Steps } from '../../chronology/steps.ts'
import type { Message } from '../../message.ts'
import type { Edition } from '../../programme/edition.ts'
import type { EnforcementRule } from '../../programme/rules.ts'
import type { Enforcement } from '../assessment.ts'
import { type Finding, finding } from '../finding.ts'
import { say as shared } from '../phrases.ts'
import { term } from '../terms.ts'
import { countAbsences, countSaid, type StandingAbsence } from './absences.ts'
import { say } from './findings.ts'
import { answerTo, stepSince } from './steps.ts'

/** How many absences a rule counts: group sessions alone, or every instructed attendance together. */
export function counted({ counts }: EnforcementRule, { sessions, pooled }: Enforcement['count']): number {
  return counts.includes('appointment') ? pooled : sessions
}

/**
 * A threshold proper: what follows is more than a warning, and the edition says that it follows. A "may" below
 * it, or enforcement action at the first absence, is action due (C-5).
 */
export function isThreshold({ outcome, force }: EnforcementRule): boolean {
  return outcome !== 'enforcement action' && force !== 'may'
}

export function reachedThresholds(
  { rules }: Edition,
  unacceptable: readonly StandingAbsence[],
): EnforcementRule[] {
  const number = countAbsences(unacceptable)
  return rules.enforcement.filter((rule) => isThreshold(rule) && counted(rule, number) >= rule.unacceptable)
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
  steps: Steps,
): Finding[] {
  const last = unacceptable.at(-1)
  if (last === undefined) return []
  if (edition.rules.enforcement.length === 0) return [notStated(unacceptable)]
  const answered = unacceptable.every((absence) => answerTo(absence, steps) !== undefined)
  const answer = answered ? say('enforcement/all-answered') : undefined
  const since = stepSince(last.date, steps)
  const further = since && done(since)
  const open = since === undefined && reachedThresholds(edition, unacceptable).length > 0
  return edition.rules.enforcement.map((rule) => {
    const dealtWith = isThreshold(rule) ? further : answer
    const found = thresholdFinding(edition, order, unacceptable, rule, dealtWith, since)
    return open && isThreshold(rule) ? { ...found, severity: 'action' } : found
  })
}

/** What was recorded after a threshold was reached. */
export function done({ value: { step, date } }: Recorded<EnforcementStep>): Message {
  return say('enforcement/step-since', { step: term('step', step), on: date })
}

function thresholdFinding(
  edition: Edition,
  order: Order | undefined,
  unacceptable: readonly StandingAbsence[],
  rule: EnforcementRule,
  dealtWith: Message | undefined,
  since: Recorded<EnforcementStep> | undefined,
): Finding {
  const number = countAbsences(unacceptable)
  const pooled = rule.counts.includes('appointment')
  const reached = counted(rule, number) >= rule.unacceptable
  const told = {
    count: countSaid(number),
    pooled,
    number: rule.unacceptable,
    derived: rule.derived === true,
  }
  const codes = CODES[isThreshold(rule) ? 'threshold' : 'actionNumber']
  return finding({
    id: `enforcement.threshold/${rule.id}`,
    topic: 'enforcement',
    ...(reached
      ? say(codes.reached, { ...told, follows: dealtWith ?? follows(rule, edition, order) })
      : say(codes.notReached, told)),
    outcome: 'noted',
    severity: !reached || dealtWith !== undefined ? 'information' : isThreshold(rule) ? 'action' : 'warning',
    sources: [rule.source],
    basis: [...(pooled ? [say('enforcement/ground-pooled')] : []), say('enforcement/ground-threshold')],
    facts: [
      ...unacceptable.filter(({ kind }) => pooled || kind === 'session').flatMap(({ facts }) => facts),
      ...(reached && isThreshold(rule) && since !== undefined ? [since.pointer] : []),
    ],
  })
}

const CODES = {
  threshold: {
    reached: 'enforcement/threshold-reached',
    notReached: 'enforcement/threshold-not-reached',
  },
  actionNumber: {
    reached: 'enforcement/action-number-reached',
    notReached: 'enforcement/action-number-not-reached',
  },
} as const

/** Recall is the word for a licence, and an order is never spoken of there (000-26). */
function follows({ outcome, force }: EnforcementRule, { terms }: Edition, order: Order | undefined): Message {
  const { supervisor } = terms
  if (outcome === 'enforcement action') return say('enforcement/action-follows', { supervisor })
  return say('enforcement/court-or-recall-follows', {
    order: order === undefined ? 'unknown' : order.kind === 'licence' ? 'licence' : 'order',
    may: force === 'may',
    supervisor,
  })
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
