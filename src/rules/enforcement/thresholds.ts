import type { EnforcementStep, Order } from '../../case/record.ts'
import type { Recorded } from '../../chronology/recorded.ts'
import type { Steps } from '../../chronology/steps.ts'
import { dateInWords } from '../../programme/date-words.ts'
import type { Edition } from '../../programme/edition.ts'
import type { EnforcementRule } from '../../programme/rules.ts'
import type { Enforcement } from '../assessment.ts'
import { type Finding, finding } from '../finding.ts'
import { count, list } from '../words.ts'
import { countAbsences, type StandingAbsence } from './absences.ts'
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
  const since = stepSince(last.date, steps)
  const open = since === undefined && reachedThresholds(edition, unacceptable).length > 0
  return edition.rules.enforcement.map((rule) => {
    const done = isThreshold(rule) ? sinceInWords(since) : answered ? ANSWERED : null
    const found = thresholdFinding(edition, order, unacceptable, rule, done, since)
    return open && isThreshold(rule) ? { ...found, severity: 'action' } : found
  })
}

const ANSWERED = 'A step in answer to each absence is recorded.'

/** What was recorded after a threshold was reached. Null: nothing yet. */
export function sinceInWords(since: Recorded<EnforcementStep> | undefined): string | null {
  return since === undefined
    ? null
    : `Recorded since: ${since.value.step}, on ${dateInWords(since.value.date)}.`
}

function thresholdFinding(
  edition: Edition,
  order: Order | undefined,
  unacceptable: readonly StandingAbsence[],
  rule: EnforcementRule,
  done: string | null,
  since: Recorded<EnforcementStep> | undefined,
): Finding {
  const due = isThreshold(rule) ? 'action' : 'warning'
  const number = countAbsences(unacceptable)
  const reached = counted(rule, number) >= rule.unacceptable
  const scope = rule.counts.includes('appointment')
    ? 'sessions and other appointments together'
    : 'group sessions alone'
  const pooled = rule.counts.includes('appointment')
  return finding({
    id: `enforcement.threshold/${rule.id}`,
    topic: 'enforcement',
    outcome: 'noted',
    severity: reached && done === null ? due : 'information',
    statement: [
      `Absences without an acceptable reason: ${countInWords(number)}.`,
      `Counting ${scope}, ${pointInWords(rule)} is ${reached ? 'reached' : 'not reached'}.`,
      ...(reached ? [done ?? follows(rule, edition, order)] : []),
    ].join(' '),
    sources: [rule.source],
    basis: pooled
      ? 'What counts is read widely: every attendance that was instructed, shown by kind (A-5). This says whether a threshold is reached. It never says as a fact what follows from it (C-5).'
      : 'This says whether a threshold is reached. It never says as a fact what follows from it (C-5).',
    facts: [
      ...unacceptable.filter(({ kind }) => pooled || kind === 'session').flatMap(({ facts }) => facts),
      ...(reached && isThreshold(rule) && since !== undefined ? [since.pointer] : []),
    ],
  })
}

/** Below a threshold proper, what the edition names is the number that calls for action. */
function pointInWords(rule: EnforcementRule): string {
  const number = `${rule.unacceptable === 1 ? 'one' : rule.unacceptable}${rule.derived ? ', worked out from the words of the edition' : ''}`
  return isThreshold(rule)
    ? `the threshold of ${number}${rule.derived ? ',' : ''}`
    : `the number that calls for action (${number})`
}

/** Recall is the word for a licence, and an order is never spoken of there (000-26). */
function follows(rule: EnforcementRule, { terms }: Edition, order: Order | undefined): string {
  if (rule.outcome === 'enforcement action')
    return `Enforcement action is for the ${terms.supervisor} to take.`
  const next =
    order === undefined
      ? 'Return to court, or recall under a licence,'
      : order.kind === 'licence'
        ? 'Recall under the licence'
        : 'Return to court'
  const may = rule.force === 'may' ? 'may already be considered' : 'is now to be considered'
  return `${next} ${may}, which is for the ${terms.supervisor} to decide.`
}

function notStated(unacceptable: readonly StandingAbsence[]): Finding {
  return finding({
    id: 'enforcement.not-stated',
    topic: 'enforcement',
    outcome: 'noted',
    severity: 'warning',
    statement: `Absences without an acceptable reason: ${countInWords(countAbsences(unacceptable))}. This edition does not state what follows.`,
    basis: 'What an edition does not state is not filled in from another.',
    facts: unacceptable.flatMap(({ facts }) => facts),
  })
}

/** `one session and 2 other appointments` */
export function countInWords({ sessions, appointments, catchUps }: Enforcement['count']): string {
  const kinds = [
    ...(sessions > 0 ? [count(sessions, 'session')] : []),
    ...(catchUps > 0 ? [count(catchUps, 'catch-up')] : []),
    ...(appointments > 0 ? [count(appointments, 'other appointment')] : []),
  ]
  return kinds.length === 0 ? 'none' : list(kinds)
}
