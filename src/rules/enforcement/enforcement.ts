import type { Chronology } from '../../chronology/chronology.ts'
import type { Steps } from '../../chronology/steps.ts'
import type { Edition } from '../../programme/edition.ts'
import type { Enforcement } from '../assessment.ts'
import type { Case } from '../case.ts'
import { decisionNamed } from '../decision-words.ts'
import { type Finding, finding } from '../finding.ts'
import { say as shared } from '../phrases.ts'
import { absencesOf, type StandingAbsence, shown, unenforceable } from './absences.ts'
import { stepsAlone } from './alone.ts'
import { answerFinding } from './answers.ts'
import { askedFindings, codeFindings } from './codes.ts'
import { complianceFindings } from './compliance.ts'
import { type Counting, countingOf } from './counting.ts'
import { say } from './findings.ts'
import { reasonFindings } from './reason.ts'
import { restedFindings } from './rested.ts'
import { earlierWarnings, statutoryWindows, warningMissing } from './statutory.ts'
import { answerTo, stepSince } from './steps.ts'
import { countAbsences } from './tally.ts'
import { reachedThresholds, thresholdFindings } from './thresholds.ts'

/**
 * Enforcement, an axis of its own beside attendance: which absences are unacceptable, whether each was answered,
 * and which thresholds are reached, the edition's and the law's. It never says that an order or licence was
 * broken. Absences whose reason isn't decided count to nothing here.
 */
export function assessEnforcement(given: Case): { enforcement: Enforcement; findings: Finding[] } {
  const { edition, chronology } = given
  const { steps } = chronology
  const absences = absencesOf(given)
  const of = (reason: StandingAbsence['reason']) => absences.filter((each) => each.reason === reason)
  const unacceptable = of('unacceptable')
  const counting = countingOf(given, unacceptable)
  const windows = statutoryWindows(chronology, unacceptable, steps)
  const last = unacceptable.at(-1)
  const stage = stageOf(edition, chronology, unacceptable, counting, steps)
  const ofAbsences = [
    ...counting.findings,
    ...thresholdFindings(edition, chronology.known.order, unacceptable, counting, steps),
    ...windows.map((window) => window.finding),
    ...warningMissing(chronology.known.order, unacceptable, steps),
    ...earlierWarnings(chronology),
    ...unacceptable.map((absence, index) =>
      answerFinding(edition, absence, steps, {
        first: index === 0,
        isThreshold: stage === 'threshold reached',
        dealtWith: last !== undefined && stepSince(last.date, steps) !== undefined,
      }),
    ),
    ...reasonFindings(given, absences, (absence) => statutoryWindows(chronology, [absence], steps)[0]),
    ...of('undecided').flatMap((absence) => evidenceFinding(chronology, absence)),
    ...of('open').map((absence) => openFinding(edition, absence)),
    ...unenforceable(given).map(unenforceableFinding),
    ...complianceFindings(given),
    ...codeFindings(given),
    ...askedFindings(steps),
    ...restedFindings(given),
  ]
  const findings = [...ofAbsences, ...stepsAlone(given, ofAbsences)]
  return {
    enforcement: {
      stage,
      unacceptable: unacceptable.map(shown),
      undecided: of('undecided').map(shown),
      acceptable: of('acceptable').map(shown),
      count: countAbsences(unacceptable),
      warnings: steps.warnings.map(({ value: { id, date, step } }) => ({ id, date, step })),
      findingIds: findings.map(({ id }) => id),
    },
    findings,
  }
}

/** The edition's threshold or the law's; below both, action is due until every absence is answered (C-5). */
function stageOf(
  edition: Edition,
  chronology: Chronology,
  unacceptable: readonly StandingAbsence[],
  counting: Counting,
  steps: Steps,
): Enforcement['stage'] {
  if (unacceptable.length === 0) return 'none'
  const law = statutoryWindows(chronology, unacceptable, steps).some(({ state }) => state === 'within')
  if (law || reachedThresholds(counting).length > 0) return 'threshold reached'
  if (edition.rules.enforcement.length === 0) return 'not stated'
  return unacceptable.every((absence) => answerTo(absence, steps)) ? 'action taken' : 'action due'
}

/** Only what can be enforced counts to a threshold that speaks of appointments. */
function unenforceableFinding({ id, label, date, reason, facts }: StandingAbsence): Finding {
  return finding({
    id: `enforcement.not-enforceable/${id}`,
    topic: 'enforcement',
    ...say('enforcement/appointment-not-enforceable', {
      absence: label,
      on: date,
      reason: reason === 'acceptable' ? 'undecided' : reason,
    }),
    outcome: 'noted',
    basis: [say('enforcement/ground-not-enforceable')],
    facts,
  })
}

/**
 * The day by which somebody was asked to bring evidence is told as it is recorded. How long that takes differs between
 * services and is stated by no edition, so it is never worked out, and nothing follows from it (B2).
 */
function evidenceFinding(
  { passed }: Chronology,
  { id, label, date, evidenceDueBy, facts }: StandingAbsence,
): Finding[] {
  if (evidenceDueBy === null) return []
  return [
    finding({
      id: `enforcement.evidence/${id}`,
      topic: 'enforcement',
      ...say('enforcement/evidence-due', {
        absence: label,
        on: date,
        due: evidenceDueBy,
        passed: passed(evidenceDueBy),
      }),
      outcome: 'noted',
      basis: [say('enforcement/ground-evidence')],
      facts,
    }),
  ]
}

/** Attended in part, sent home, moved at request and the like: it counts nowhere until staff decide. */
function openFinding({ terms }: Edition, absence: StandingAbsence): Finding {
  return finding({
    id: `enforcement.open/${absence.id}`,
    topic: 'enforcement',
    ...say('enforcement/attendance-not-decided', {
      how: absence.open ?? 'partial',
      absence: absence.label,
      on: absence.date,
      waiting: absence.waiting.map(({ value }) =>
        shared('decision/waits', { decision: decisionNamed(value) }),
      ),
    }),
    outcome: 'needs decision',
    basis: [say('enforcement/ground-attendance')],
    facts: absence.facts,
    readings: [
      { reading: shared('reading/attended'), outcome: say('enforcement/reading-attended-then') },
      { reading: shared('reading/missed'), outcome: say('enforcement/reading-missed-then') },
    ],
    settledBy: shared('settled/decision-on-attendance', {
      decider: deciderOn(absence, terms),
      event: absence.label,
    }),
  })
}

/** Those who run the group decide about what it owes and holds; the supervising officer about other appointments. */
export function deciderOn(
  { kind }: Pick<StandingAbsence, 'kind'>,
  { staff, supervisor }: Edition['terms'],
): string {
  return kind === 'catch-up' ? staff : supervisor
}
