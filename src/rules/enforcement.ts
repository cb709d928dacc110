import type { CaseRecord } from '../case/record.ts'
import type { Edition } from '../programme/edition.ts'
import type { Enforcement } from './assessment.ts'
import { dateInWords } from './dates.ts'
import { absencesOf, countAbsences, type StandingAbsence, shown } from './enforcement-absences.ts'
import { answerTo, type Steps, stepsOf } from './enforcement-steps.ts'
import { countInWords, isThresholdReached, thresholdFindings } from './enforcement-thresholds.ts'
import { type Finding, finding } from './finding.ts'
import { statutoryWindows, warningMissing } from './statutory.ts'

/**
 * Enforcement, an axis of its own beside attendance: which absences are unacceptable, whether each was answered,
 * and which thresholds are reached, the edition's and the law's. It never says that an order or licence was
 * broken. Absences whose reason isn't decided count to nothing here (A-15).
 */
export function assessEnforcement(
  edition: Edition,
  record: CaseRecord,
  asOf: string,
): { enforcement: Enforcement; findings: Finding[] } {
  const absences = absencesOf(record, asOf)
  const of = (reason: StandingAbsence['reason']) => absences.filter((each) => each.reason === reason)
  const unacceptable = of('unacceptable')
  const steps = stepsOf(record, asOf)
  const windows = statutoryWindows(record, asOf, unacceptable, steps)
  const answered = unacceptable.every((absence) => answerTo(absence, steps) !== undefined)
  const stageWith = (those: readonly StandingAbsence[]) => stageOf(edition, record, asOf, those, steps)
  const findings = [
    ...thresholdFindings(edition, record.order, unacceptable, answered),
    ...windows.map((window) => window.finding),
    ...warningMissing(record, unacceptable, steps),
    ...unacceptable.map((absence) => answerFinding(edition, absence, steps)),
    ...of('undecided').map((absence) => reasonFinding(edition, absence, unacceptable, stageWith)),
    ...of('open').map((absence) => openFinding(edition, absence)),
  ]
  return {
    enforcement: {
      stage: stageWith(unacceptable),
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
  record: CaseRecord,
  asOf: string,
  unacceptable: readonly StandingAbsence[],
  steps: Steps,
): Enforcement['stage'] {
  if (unacceptable.length === 0) return 'none'
  const law = statutoryWindows(record, asOf, unacceptable, steps).some(({ state }) => state === 'within')
  if (law || isThresholdReached(edition, countAbsences(unacceptable))) return 'threshold reached'
  if (edition.rules.enforcement.length === 0) return 'not stated'
  return unacceptable.every((absence) => answerTo(absence, steps)) ? 'action taken' : 'action due'
}

function answerFinding({ rules, terms }: Edition, absence: StandingAbsence, steps: Steps): Finding {
  const answer = answerTo(absence, steps)
  const told = `The absence from ${absence.label} on ${dateInWords(absence.date)} had no acceptable reason.`
  const action = rules.enforcement.find(({ unacceptable }) => unacceptable === 1)
  return finding({
    id: `enforcement.action/${absence.id}`,
    topic: 'enforcement',
    outcome: answer ? 'met' : 'not met',
    severity: answer ? 'information' : 'action',
    statement: answer
      ? `${told} Recorded on ${dateInWords(answer.value.date)} in answer: ${answer.value.step}.`
      : `${told} No warning or other step in answer to it is recorded. ${rules.enforcement.length > 0 ? `Enforcement action is due from the ${terms.supervisor}.` : `What follows is for the ${terms.supervisor} to decide.`}`,
    sources: action ? [action.source] : [],
    basis:
      answer && answer.value.for.length === 0
        ? 'A step that does not say what it answers is taken to answer every absence up to its date.'
        : action
          ? null
          : 'The first absence without an acceptable reason calls for enforcement action, which is usually a warning (C-5).',
    facts: [...absence.facts, ...(answer ? [answer.pointer] : [])],
    missing: answer ? [] : [`warning or other step for the absence of ${dateInWords(absence.date)}`],
  })
}

function reasonFinding(
  { terms }: Edition,
  absence: StandingAbsence,
  unacceptable: readonly StandingAbsence[],
  stageWith: (those: readonly StandingAbsence[]) => Enforcement['stage'],
): Finding {
  const more = [...unacceptable, { ...absence, reason: 'unacceptable' as const }]
  const outcome = (those: readonly StandingAbsence[]) =>
    `Absences without an acceptable reason: ${countInWords(countAbsences(those))}. ${STAGE[stageWith(those)]}`
  return finding({
    id: `enforcement.reason/${absence.id}`,
    topic: 'enforcement',
    outcome: 'needs decision',
    statement: `The reason for the absence from ${absence.label} on ${dateInWords(absence.date)} is not yet decided. It counts to no enforcement threshold meanwhile.`,
    basis:
      'An absence whose reason is not yet decided counts to the repeat threshold and not to enforcement (A-15).',
    facts: absence.facts,
    readings: [
      { reading: 'The reason is acceptable', outcome: outcome(unacceptable) },
      { reading: 'The reason is unacceptable', outcome: outcome(more) },
    ],
    settledBy: `A decision by the ${terms.supervisor} whether the reason is acceptable.`,
  })
}

const STAGE: Record<Enforcement['stage'], string> = {
  none: 'No enforcement action is due.',
  'action due': 'Enforcement action is due.',
  'action taken': 'Enforcement action has been taken.',
  'threshold reached': 'The threshold is reached.',
  'not stated': 'The edition does not state what follows.',
}

function openFinding({ terms }: Edition, absence: StandingAbsence): Finding {
  return finding({
    id: `enforcement.open/${absence.id}`,
    topic: 'enforcement',
    outcome: 'needs decision',
    statement: `The person came to ${absence.label} on ${dateInWords(absence.date)} in part or was sent home. Staff have not decided whether it counts as attended or missed.`,
    basis:
      'Whether coming late, leaving early or being sent home is a failure to attend is not stated: it counts nowhere until staff decide (A-7).',
    facts: absence.facts,
    readings: [
      { reading: 'It counts as attended', outcome: 'It is no absence.' },
      {
        reading: 'It counts as missed',
        outcome: 'It is an absence, and whether its reason is acceptable has to be decided.',
      },
    ],
    settledBy: `A decision by the ${terms.supervisor} on attendance at ${absence.label}.`,
  })
}
