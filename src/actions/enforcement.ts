import type { Message } from '../message.ts'
import type { EnforcementRule } from '../programme/attendance.ts'
import type { Absence } from '../rules/assessment.ts'
import { absencesOf, ofOneReason, type StandingAbsence } from '../rules/enforcement/absences.ts'
import { type CountedStanding, countingOf } from '../rules/enforcement/counting.ts'
import { deciderOn } from '../rules/enforcement/enforcement.ts'
import { answerTo, stepSince } from '../rules/enforcement/steps.ts'
import { inWords, reachedThresholds } from '../rules/enforcement/thresholds.ts'
import type { Finding } from '../rules/finding.ts'
import { term } from '../rules/terms.ts'
import { type RankedAction, type Standing, undated } from './action.ts'
import { attendanceMatters, reasonMatter } from './matters.ts'
import { say } from './phrases.ts'

/** Enforcement is for the supervising officer; no period is stated, so no date is worked out. */
export function enforcementActions(standing: Standing): RankedAction[] {
  const { edition, assessed } = standing
  const { supervisor } = edition.terms
  const { enforcement } = assessed
  return [
    ...pressing(standing),
    ...reasons(standing),
    ...absencesOf(standing).flatMap((absence) => {
      const id = `enforcement.open/${absence.id}`
      if (standing.finding(id) === undefined) return []
      const action = say('action/decide-absence', dayOf(absence))
      const matters = attendanceMatters(absence.id)
      return { ...undated(4, deciderOn(absence, edition.terms), action, id), matters }
    }),
    ...failures(standing),
    ...warnings(standing),
    ...enforcement.unacceptable.flatMap((absence) => {
      const id = `${STATUTORY}${absence.id}`
      if (standing.finding(id)?.outcome !== 'needs decision') return []
      return undated(1, supervisor, say('action/decide-twelve-months', { on: absence.date }), id)
    }),
  ]
}

/** What is said of an absence is looked into first: once for all sessions of a day for which the same was said. */
function reasons({ edition, chronology, assessed }: Standing): RankedAction[] {
  return ofOneReason(assessed.enforcement.undecided, chronology).flatMap((those) => {
    const [first, ...others] = those
    if (first === undefined) return []
    const given = isReasonGiven(first, chronology)
    const asked =
      others.length === 0
        ? say('action/decide-absence-reason', { ...dayOf(first), given })
        : say('action/decide-reason-of-day', { n: those.length, on: first.date, given })
    return {
      ...undated(4, edition.terms.supervisor, asked, `enforcement.reason/${first.id}`),
      ...(others.length === 0 ? {} : { alsoFindingIds: others.map(({ id }) => `enforcement.reason/${id}`) }),
      matters: those.map(({ id }) => reasonMatter(id)),
    }
  })
}

function isReasonGiven(
  { id }: Absence,
  { session, catchUps, appointments }: Standing['chronology'],
): boolean {
  const reason =
    session(id)?.reason ??
    catchUps.find(({ catchUp }) => catchUp.id === id)?.catchUp.reason ??
    appointments.find(({ appointment }) => appointment.id === id)?.appointment.reason
  return reason != null
}

/** Failures to comply at what counts as attended, while no step answers them: no rule says what follows. */
function failures({ edition, assessed }: Standing): RankedAction[] {
  return ofKind(assessed.findings, COMPLIANCE)
    .filter(({ severity }) => severity === 'warning')
    .map(({ id, parameters: { absence, on } }) =>
      undated(
        4,
        edition.terms.supervisor,
        say('action/decide-failure', { absence: absence as Message, on: (on as { date: string }).date }),
        id,
      ),
    )
}

/** Warnings that somebody asked to take back, or whose ground has changed. */
function warnings({ edition, chronology, assessed }: Standing): RankedAction[] {
  const { supervisor } = edition.terms
  const steps = new Map(chronology.steps.inEffect.map(({ value }) => [value.id, value]))
  return assessed.findings.flatMap(({ id, severity }) => {
    const step = severity === 'warning' ? steps.get(id.slice(id.indexOf('/') + 1)) : undefined
    if (step === undefined) return []
    if (id.startsWith(WITHDRAWAL)) {
      return undated(4, supervisor, say('action/decide-withdrawal', { on: step.date }), id)
    }
    if (!id.startsWith(RESTED)) return []
    const action = say('action/decide-warning', { step: term('step', step.step), on: step.date })
    return undated(4, supervisor, action, id)
  })
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
        ? 'recall'
        : chronology.known.order === undefined
          ? 'court-or-recall'
          : 'return to court'
    const counting = countingOf(standing, absencesWithout(standing))
    const reached = reachedThresholds(counting).at(-1)
    const action = say('action/decide-enforcement', {
      next,
      threshold: reached === undefined ? 'law' : isWidely(reached) ? 'widely' : 'edition',
      force: reached?.rule.force ?? 'must',
      words: inWords(reached?.rule.outcome ?? 'breach'),
      months: reached?.rule.withinMonths ?? null,
      referral: reached !== undefined && lawfulReferral(assessed.findings) !== undefined,
    })
    return [forAll(standing, undated(1, supervisor, action, thresholdId(assessed.findings, reached?.rule)))]
  }
  const open = enforcement.unacceptable.filter((absence) => answerTo(absence, steps) === undefined)
  const silent = enforcement.stage === 'not stated'
  return open.map((absence) =>
    undated(
      1,
      supervisor,
      say(silent ? 'action/decide-enforcement-step' : 'action/take-enforcement-action', dayOf(absence)),
      `enforcement.action/${absence.id}`,
    ),
  )
}

/** The finding of the threshold that is reached: the edition's widest, or else the law's. */
function thresholdId(findings: readonly Finding[], reached: EnforcementRule | undefined): string {
  if (reached !== undefined) return `${THRESHOLD}${reached.id}`
  return lawfulReferral(findings)?.id ?? 'enforcement.not-stated'
}

/** A failure within the twelve months that a warning opened in law, which nobody has dealt with. */
function lawfulReferral(findings: readonly Finding[]): Finding | undefined {
  return ofKind(findings, STATUTORY).find(({ severity }) => severity === 'action')
}

/** One decision covers every threshold, the law's as well, and each absence without an answer. */
function forAll({ assessed }: Standing, action: RankedAction): RankedAction {
  const also = [THRESHOLD, STATUTORY, 'enforcement.action/']
    .flatMap((prefix) => ofKind(assessed.findings, prefix))
    .filter(({ id, severity }) => severity === 'action' && id !== action.findingId)
  return also.length === 0 ? action : { ...action, alsoFindingIds: also.map(({ id }) => id) }
}

/** The words don't say that sessions and appointments count together, and only together do they reach it. */
function isWidely({ rule: { speaksOf, unacceptable }, count }: CountedStanding): boolean {
  const sessions = count.pooled - count.appointments
  return sessions < unacceptable && (speaksOf === 'absences' || count.appointments < unacceptable)
}

const THRESHOLD = 'enforcement.threshold/'
const STATUTORY = 'enforcement.statutory/'
const COMPLIANCE = 'enforcement.compliance/'
const WITHDRAWAL = 'enforcement.withdrawal/'
const RESTED = 'enforcement.rested/'

function absencesWithout(standing: Standing): StandingAbsence[] {
  return absencesOf(standing).filter(({ reason }) => reason === 'unacceptable')
}

function ofKind(findings: readonly Finding[], prefix: string): Finding[] {
  return findings.filter(({ id }) => id.startsWith(prefix))
}

function dayOf({ label, date }: Absence) {
  return { absence: label, on: date }
}
