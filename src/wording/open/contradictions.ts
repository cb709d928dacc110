import type { FindingInWords } from '../../language/in-words.ts'
import type { Subject } from '../case-view.ts'
import type { CaseDocument } from '../document-kinds.ts'
import { mapOf, sectionsOf } from '../places/places.ts'
import type { Mark } from '../templates/marks.ts'
import type { Contradiction } from './contradiction.ts'
import type { Lacking } from './gaps.ts'

/** What a document would say. */
interface Said {
  kind: CaseDocument
  subject: Subject
  /** What it sets out as to be decided. */
  open: readonly Pick<FindingInWords, 'id'>[]
  lacking: readonly Lacking[]
}

/** A check of what is about to be shown, whatever made it so: a final is refused, a draft says it in a line. */
export function contradictionsIn(said: Said): Contradiction[] {
  return [
    ...(isProposedBesideNotMet(said) ? (['proposed beside not met'] as const) : []),
    ...(hasDecisionNotListed(said) ? (['decision not listed'] as const) : []),
    ...(isCompletedBesideOpen(said) ? (['completed beside open'] as const) : []),
    ...(isProgressAfterCompletion(said) ? (['progress after completion'] as const) : []),
  ]
}

/** The same of what is composed: what its template printed, and from what. */
export function contradictionsSaid(
  kind: CaseDocument,
  { assessment }: Subject,
  marks: readonly Pick<Mark, 'code' | 'ground'>[],
): Contradiction[] {
  const told = new Set(marks.flatMap(({ ground }) => (ground.by === 'rule' ? ground.findings : [])))
  const { placesOf } = mapOf(kind, assessment)
  const untold = assessment.findings.some(
    (finding) =>
      finding.severity === 'warning' &&
      !told.has(finding.id) &&
      placesOf(finding).flatMap(sectionsOf).length > 0,
  )
  const { unacceptable, undecided } = assessment.enforcement
  const isNone = marks.some(({ code }) => code === 'report/no-absence')
  return [
    ...(untold ? (['warning not told'] as const) : []),
    ...(isNone && unacceptable.length + undecided.length > 0 ? (['no absence beside one'] as const) : []),
  ]
}

/** A requirement that is not met needs a decision of its own, one that isn't recorded its entry in the list. */
function isProposedBesideNotMet({ kind, subject: { assessment }, open, lacking }: Said): boolean {
  const { conclusion, criteria } = assessment.suitability
  if (kind !== 'suitability-section' || conclusion !== 'suitable') return false
  const found = new Set(assessment.findings.map(({ id }) => id))
  return criteria.some(({ id, outcome, findingId }) => {
    if (outcome === 'not recorded') return !lacking.some(({ findings }) => findings.includes(findingId))
    // Of somebody who has left, nobody decides any more what earlier treatment comes to.
    if (outcome === 'needs decision')
      return assessment.completion.ended === null && !open.some((each) => each.id === findingId)
    // That it hasn't been assessed is no reason against anyone.
    return outcome === 'not met' && id !== 'assessment' && !found.has(`suitability.contrary/${id}`)
  })
}

/** A report says that a decision is needed, and sets none out. */
function hasDecisionNotListed({ kind, subject: { assessment }, open }: Said): boolean {
  return kind !== 'suitability-section' && assessment.status === 'needs decision' && open.length === 0
}

/** The words, the days and the signatures of such a case are those of the report at its end. */
function isProgressAfterCompletion({ kind, subject: { assessment } }: Said): boolean {
  return kind === 'progress-report' && assessment.findings.some(({ code }) => code === TOO_SOON)
}
const TOO_SOON = 'recorded-status/complete-too-soon'

function isCompletedBesideOpen({ kind, subject: { assessment }, open }: Said): boolean {
  if (kind === 'suitability-section' || assessment.status !== 'completed') return false
  const undone = assessment.completion.requirements.some(
    ({ outcome }) => outcome !== 'met' && outcome !== 'decided',
  )
  return undone || open.length > 0
}
