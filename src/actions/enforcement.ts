import { dateInWords } from '../programme/date-words.ts'
import type { EnforcementRule } from '../programme/rules.ts'
import type { Absence, Enforcement } from '../rules/assessment.ts'
import { absencesOf, type StandingAbsence } from '../rules/enforcement/absences.ts'
import { countable } from '../rules/enforcement/days.ts'
import { deciderOn } from '../rules/enforcement/enforcement.ts'
import { answerTo, stepSince } from '../rules/enforcement/steps.ts'
import { reachedThresholds } from '../rules/enforcement/thresholds.ts'
import type { Finding } from '../rules/finding.ts'
import { type RankedAction, type Standing, undated } from './action.ts'

/** Enforcement is for the supervising officer; no period is stated, so no date is worked out. */
export function enforcementActions(standing: Standing): RankedAction[] {
  const { edition, assessed } = standing
  const { supervisor } = edition.terms
  const { enforcement } = assessed
  return [
    ...pressing(standing),
    ...enforcement.undecided.map((absence) =>
      undated(
        4,
        supervisor,
        `Decide whether the reason for the absence from ${inWords(absence)} is acceptable`,
        `enforcement.reason/${absence.id}`,
      ),
    ),
    ...ofKind(assessed.findings, 'enforcement.open/').map(({ id }) => {
      const absence = absencesOf(standing).find((each) => id === `enforcement.open/${each.id}`)
      const subject = absence === undefined ? 'it' : inWords(absence)
      const who = absence === undefined ? supervisor : deciderOn(absence, edition.terms)
      return undated(4, who, `Decide whether ${subject} counts as attended or missed`, id)
    }),
    ...ofKind(assessed.findings, STATUTORY)
      .filter(({ outcome }) => outcome === 'needs decision')
      .map(({ id }) =>
        undated(
          1,
          supervisor,
          `Decide whether the failure of ${dateOf(enforcement, id)} lies within twelve months of the warning`,
          id,
        ),
      ),
  ]
}

function pressing(standing: Standing): RankedAction[] {
  const { edition, chronology, assessed } = standing
  const { enforcement } = assessed
  const { supervisor } = edition.terms
  const { steps } = chronology
  const last = enforcement.unacceptable.at(-1)
  if (last === undefined) return []
  if (enforcement.stage === 'threshold reached') {
    if (stepSince(last.date, steps) !== undefined) return []
    const next =
      chronology.known.order?.kind === 'licence'
        ? 'recall under the licence'
        : chronology.known.order === undefined
          ? 'return to court or recall'
          : 'return to court'
    const counting = countable(standing, absencesWithout(standing)).absences
    const reached = reachedThresholds(edition, counting).at(-1)
    const whose = reached === undefined ? 'the threshold in law' : 'the edition’s threshold'
    const words = `Decide on ${next}: ${whose} of absences without an acceptable reason is reached`
    return [forAll(standing, undated(1, supervisor, words, thresholdId(assessed.findings, reached)))]
  }
  const open = enforcement.unacceptable.filter((absence) => answerTo(absence, steps) === undefined)
  const silent = enforcement.stage === 'not stated'
  return open.map((absence) =>
    undated(
      1,
      supervisor,
      silent
        ? `Decide what follows the absence from ${inWords(absence)}, which this edition does not state`
        : `Take enforcement action on the absence from ${inWords(absence)} and record it`,
      `enforcement.action/${absence.id}`,
    ),
  )
}

/** The finding of the threshold that is reached: the edition's widest, or else the law's. */
function thresholdId(findings: readonly Finding[], reached: EnforcementRule | undefined): string {
  if (reached !== undefined) return `${THRESHOLD}${reached.id}`
  const law = ofKind(findings, STATUTORY).find(({ severity }) => severity === 'action')
  return law?.id ?? 'enforcement.not-stated'
}

/** One decision covers every threshold, the law's as well, and each absence without an answer. */
function forAll({ assessed }: Standing, action: RankedAction): RankedAction {
  const also = [THRESHOLD, STATUTORY, 'enforcement.action/']
    .flatMap((prefix) => ofKind(assessed.findings, prefix))
    .filter(({ id, severity }) => severity === 'action' && id !== action.findingId)
  return also.length === 0 ? action : { ...action, alsoFindingIds: also.map(({ id }) => id) }
}

const THRESHOLD = 'enforcement.threshold/'
const STATUTORY = 'enforcement.statutory/'

function absencesWithout(standing: Standing): StandingAbsence[] {
  return absencesOf(standing).filter(({ reason }) => reason === 'unacceptable')
}

function ofKind(findings: readonly Finding[], prefix: string): Finding[] {
  return findings.filter(({ id }) => id.startsWith(prefix))
}

function dateOf({ unacceptable }: Enforcement, findingId: string): string {
  const absence = unacceptable.find(({ id }) => findingId.endsWith(`/${id}`))
  return absence === undefined ? 'the second absence' : dateInWords(absence.date)
}

function inWords({ label, date }: Absence): string {
  return `${label} on ${dateInWords(date)}`
}
