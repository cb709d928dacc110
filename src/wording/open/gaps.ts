import { COMPLETION_CRITERIA, GAPS, type Gap } from '../../case/decision.ts'
import type { Edition } from '../../programme/edition.ts'
import { eveningCondition } from '../../rules/delivery/timetable.ts'
import { legalBases } from '../../rules/suitability/legal-basis.ts'
import { orderIsOver, type Subject } from '../case-view.ts'
import { type CaseDocument, REPORTS, type ReportKind } from '../document-kinds.ts'
import type { FindingCode } from '../places/kinds.ts'
import { writtenAsReport, writtenReports } from '../progress/written.ts'
import { reportSupervisor } from '../supervisor.ts'
import type { Matter } from './levels.ts'

/** Something that a document would have and the case doesn't. */
export interface Lacking {
  matter: Matter
  /** As a decision to send without it names it. Null: nothing is sent without it. */
  gap: Gap | null
  /** Ids of the findings that tell it. */
  findings: readonly string[]
}

/** What a document of this kind lacks, whatever its level. */
export function lackingIn(kind: CaseDocument, edition: Edition, subject: Subject): Lacking[] {
  if (kind === 'suitability-section') return lackingInSection(edition, subject)
  const report = REPORTS.find((each) => each === kind)
  return report === undefined ? [] : lackingInReport(report, edition, subject)
}

function lackingInSection(edition: Edition, subject: Subject): Lacking[] {
  const { known } = subject.chronology
  const { suitability } = subject.assessment
  const { order } = known
  const isProposed = suitability.conclusion === 'suitable'
  const ofCourt = isProposed && order !== undefined && order.kind !== 'licence' && order.status === 'proposed'
  const withoutLength =
    isProposed && order !== undefined && order.kind !== 'licence' && order.length === undefined
  const criteria = suitability.conclusion === 'not suitable' ? [] : suitability.criteria
  const stopped = [
    ...(isProposed && order === undefined ? ['order'] : []),
    ...(withoutLength ? ['order length'] : []),
  ]
  const short = subject.assessment.findings.filter(({ code }) => TOO_SHORT.includes(code)).map(({ id }) => id)
  return [
    ...when(order?.status === 'proposed' && short.length > 0, 'order too short', short),
    ...when(known.suitability.author === undefined, 'author'),
    ...when(known.suitability.writtenOn === undefined, 'date'),
    ...stopped.map((id) => ({
      matter: id === 'order' ? ('order kind' as const) : ('length of order' as const),
      gap: id as Gap,
      findings: criteria
        .filter((each) => each.id === id && each.outcome === 'not recorded')
        .map(({ findingId }) => findingId),
    })),
    ...when(suitability.conclusion === 'not suitable' && suitability.reasons.length === 0, 'reasons'),
    ...criteria
      .filter(({ id, outcome }) => outcome === 'not recorded' && !stopped.includes(id))
      .map(({ id, findingId }) => requirement(id, findingId)),
    ...when(ofCourt && order.requirementDays === undefined, 'days'),
    ...when(ofCourt && legalBases(known).includes('not recorded'), 'conviction date'),
    ...when(
      suitability.conclusion !== 'not suitable' && edition.issue?.accredited === undefined,
      'accreditation',
    ),
    ...when(isProposed && eveningUnexplained(edition, subject), 'evening reason', eveningFindings(subject)),
  ]
}

const TOO_SHORT: readonly string[] = [
  'suitability/time-short',
  'suitability/time-over',
] satisfies FindingCode[]

function lackingInReport(kind: ReportKind, edition: Edition, subject: Subject): Lacking[] {
  const { report: own } = subject.chronology.known
  const progress = kind === 'progress-report' ? writtenReports(subject).report?.value : undefined
  const head = progress ?? own
  const ofTime = progress === undefined && kind === 'progress-report' ? writtenAsReport(subject) : null
  const { completion, psychometrics } = subject.assessment
  const due = psychometrics.checkpoints.filter(({ state }) => DUE.includes(state))
  return [
    ...when(head.author === undefined, 'author'),
    ...when(head.completedOn === undefined, 'date'),
    ...completion.requirements
      .filter(({ name, outcome }) => name === 'supervisor meetings' && outcome === 'not recorded')
      .map(({ findingId }) => requirement(COMPLETION_CRITERIA[0], findingId)),
    ...when(eveningUnexplained(edition, subject), 'evening reason'),
    ...when(targetsLacking(edition, subject), 'target progress'),
    ...when((head.participantComments ?? head.commentsAskedOn) === undefined, 'comments'),
    ...when(
      due.length > 0,
      'tests',
      due.map(({ findingId }) => findingId),
    ),
    ...when(
      reportSupervisor(edition, subject.chronology.known).name === null && !orderIsOver(subject.chronology),
      'supervisor',
    ),
    ...when(own.summary === undefined, 'summary'),
    ...when(own.engagement === undefined, 'engagement'),
    ...when((progress?.text ?? ofTime?.summary ?? ofTime?.engagement) === undefined, 'text'),
  ]
}

const DUE: readonly string[] = ['due', 'overdue', 'results missing', 'not valid', 'not taken']

function when(isLacking: boolean, matter: Matter, findings: readonly string[] = []): Lacking[] {
  const gap = (GAPS as readonly string[]).includes(matter) ? (matter as Gap) : null
  return isLacking ? [{ matter, gap, findings }] : []
}

function requirement(criterion: string, findingId: string): Lacking {
  return { matter: 'requirement', gap: criterion as Gap, findings: [findingId] }
}

/** He is in an evening group of an edition that asks why, and nothing is recorded of it. */
function eveningUnexplained({ rules }: Edition, { chronology: { known } }: Subject): boolean {
  return (
    known.plan.mode === 'evening' &&
    rules.attendance.evening.some((rule) => eveningCondition(known, rule).holds === 'not recorded')
  )
}

const eveningFindings = ({ assessment }: Subject) =>
  assessment.findings
    .filter(({ id, outcome }) => id.startsWith('route.evening/') && outcome === 'not recorded')
    .map(({ id }) => id)

/** A target of the route, or one of his own, has no progress recorded. */
function targetsLacking({ rules }: Edition, { chronology: { known }, assessment }: Subject): boolean {
  const asked = rules.treatmentTargets
    .filter(({ part }) => part === undefined || assessment.route.parts.includes(part))
    .map(({ id }) => id)
  return (
    known.targets.some(({ progress }) => progress === 'not recorded') ||
    asked.some((id) => !known.targets.some(({ target }) => target === id))
  )
}
