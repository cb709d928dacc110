import type { AssessmentInWords } from '../../language/in-words.ts'
import type { Item } from '../../message.ts'
import type { Subject } from '../case-view.ts'
import type { ReportKind } from '../document-kinds.ts'
import type { Passage } from '../passage.ts'
import type { Row, Teller } from '../teller.ts'
import { sentences } from '../words.ts'
import { withoutDecider } from './absences.ts'
import { hoursRow, sessionsRow } from './amounts.ts'
import { say } from './phrases.ts'
import { recommendationsCounted } from './recommendations.ts'
import { isStepAlone } from './step-alone.ts'
import { progressCounted, type Target } from './targets.ts'
import { testsCounted } from './tested.ts'

/**
 * What a reader of the report wants to know first, in six rows.
 * @param fits the report that fits where he stands
 */
export function summary(subject: Subject, all: readonly Target[], fits: ReportKind, teller: Teller): Row[] {
  const { chronology } = subject
  const tested = [
    ...chronology.administrations.map(({ pointer }) => pointer),
    ...(chronology.known.instruments.length > 0 ? ['/psychometrics/instruments'] : []),
  ]
  return teller.rows([
    [say('report/label-result'), result(subject, fits, teller)],
    [say('report/label-attendance'), attendance(subject, teller)],
    [say('report/label-progress'), progressCounted(all, teller)],
    [say('report/label-tests'), teller.workedOut(testsCounted(subject, teller), { facts: tested })],
    [say('report/heading-enforcement'), absences(subject, teller)],
    [say('report/heading-recommendations'), recommendationsCounted(chronology.known, teller)],
  ])
}

/** Where the programme stands; what more is found of it, a sentence below says. */
function result(subject: Subject, fits: ReportKind, teller: Teller): Passage {
  const { chronology, assessment } = subject
  const { completion } = assessment
  const { severity } = teller.finding('completion')
  const held = chronology.sessions.flatMap(({ facts }) => facts)
  const told = completion.ended === null && severity === 'information'
  return teller.workedOut(resultTold(subject, fits), {
    findings: told ? ['completion'] : [],
    facts: chronology.ended === null ? held : [chronology.ended.pointer],
  })
}

function resultTold({ chronology, assessment }: Subject, fits: ReportKind): Item {
  const { status, completion } = assessment
  if (status === 'completed') {
    const [on, last] = [completedOn({ chronology, assessment }), lastDay(chronology)]
    // Beside it a later day on which it was recorded, which somebody may take for it.
    const noted = recordedOn(chronology)
    return say('report/result-completed', {
      on,
      last: last === on ? null : last,
      noted: noted !== null && on !== null && noted > on ? noted : null,
    })
  }
  if (status === 'attendance complete') {
    const open = completion.requirements
      .filter(({ outcome }) => outcome !== 'met' && outcome !== 'decided')
      .map(({ name }) => say('report/requirement-open', { name }))
    return say('report/result-open', { open })
  }
  return say('report/result-not-finished', { fits })
}

/**
 * The last day on which something that completion asks for was done, as its table has them, or else the day that the record
 * names for it. Null: it isn't completed.
 */
export function completedOn({ chronology, assessment }: Subject): string | null {
  if (assessment.status !== 'completed') return null
  const { report, contact } = chronology.known
  const asked = assessment.completion.requirements.map(({ name }) => name)
  const tests = assessment.psychometrics.checkpoints.filter(({ id }) => id === 'after')
  const days = [
    lastDay(chronology),
    ...(asked.includes('post-programme measures') ? tests.map(({ takenOn }) => takenOn) : []),
    ...(asked.includes('supervisor meetings')
      ? [contact?.regular?.on, chronology.decisions.latest('criterion', 'supervisor meetings')?.value.on]
      : []),
    ...(asked.includes('end report') ? [report.completedOn, report.sentOn] : []),
    ...(asked.includes('final review') ? [report.review?.heldOn] : []),
  ]
  const done =
    days
      .filter((day) => typeof day === 'string')
      .sort()
      .at(-1) ?? null
  return done ?? recordedOn(chronology)
}

/** When somebody recorded that the programme is complete. */
const recordedOn = ({ statuses }: Subject['chronology']): string | null =>
  statuses.filter(({ value }) => value.status === 'programme complete').at(-1)?.value.on ?? null

/** The last session attended or made up. */
function lastDay({ sessions }: Subject['chronology']): string | null {
  const days = sessions.flatMap(({ happened, session, caughtUpOn }) =>
    caughtUpOn !== null ? [caughtUpOn] : happened === 'attended' ? [session.date] : [],
  )
  return days.sort().at(-1) ?? null
}

/** Sessions and hours. */
export function attendance(subject: Subject, teller: Teller): Passage {
  const sessions = sessionsRow(subject) ?? say('report/no-session-held')
  const ended = subject.assessment.completion.ended?.on ?? null
  // What is planned after somebody left is counted nowhere.
  const counted = subject.chronology.sessions.filter(
    ({ session, entry }) => ended === null || session.date <= ended || entry !== null,
  )
  return teller.workedOut(sentences([sessions, hoursRow(subject.assessment)]), {
    findings: teller.found('attendance.hours'),
    facts: counted.flatMap(({ facts }) => facts),
  })
}

function absences(subject: Subject, teller: Teller): Passage {
  const { chronology, assessment } = subject
  const { sessions, appointments } = chronology
  const { enforcement, findings } = assessment
  const alone = findings.filter(isStepAlone).length
  return teller.workedOut(
    enforcementTold(enforcement, { alone, decided: withoutDecider(subject).length === 0 }),
    {
      findings: enforcement.findingIds,
      facts: [...sessions.flatMap(({ facts }) => facts), ...appointments.map(({ pointer }) => pointer)],
    },
  )
}

/** How many, what follows, and how many reasons are still open: those could change it. */
function enforcementTold(
  { stage, unacceptable, undecided }: AssessmentInWords['enforcement'],
  { alone, decided }: { alone: number; decided: boolean },
): Item {
  return sentences([
    ...(unacceptable.length === 0
      ? []
      : [say('report/absences-unacceptable', { n: unacceptable.length, decided })]),
    ...(stage === 'none' && alone > 0 ? [] : [say('report/enforcement-stage', { stage })]),
    ...(alone > 0 ? [say('report/steps-alone', { n: alone })] : []),
    ...(undecided.length === 0 ? [] : [say('report/absences-undecided', { n: undecided.length })]),
  ])
}
