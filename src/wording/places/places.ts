import type { Gap } from '../../case/decision.ts'
import { departureId } from '../../rules/decisions/departures.ts'
import type { FindingKind } from '../../rules/finding.ts'
import type { DocumentKind } from '../document-kinds.ts'
import { isDecision } from './action-kinds.ts'
import { appointmentsPlaces } from './appointments.ts'
import { type FindingCode, KINDS, kindOf, type Placed } from './kinds.ts'
import { LETTER } from './letter.ts'
import { NON_COMPLETION } from './non-completion.ts'
import { say } from './phrases.ts'
import type { DocumentPlaces, NotHere, Place, Section } from './place.ts'
import { PROGRESS } from './progress.ts'
import { REPORT } from './report.ts'
import { sectionPlaces } from './section.ts'

/** What of an assessment tells where its findings belong. */
export interface Standing<Finding extends Placed = Placed> {
  status: string
  suitability: {
    conclusion: string
    findingId: string
    criteria: readonly { id: string; findingId: string }[]
  }
  route: { findingId: string }
  undecided: readonly string[]
  findings: readonly Finding[]
  nextActions?: readonly { code: string; findingId: string; alsoFindingIds?: readonly string[] | undefined }[]
}

/** Each document has its places, by what is proposed in it; or none, where it is about nobody. */
const DOCUMENTS: Readonly<Record<DocumentKind, NotHere | ((standing: Standing) => DocumentPlaces)>> = {
  'sentencer-information': { notHere: say('not-here/edition-alone') },
  'participant-leaflet': { notHere: say('not-here/edition-alone') },
  'suitability-section': ({ suitability, status }) =>
    sectionPlaces(suitability.conclusion, status !== 'not started'),
  'progress-report': () => PROGRESS,
  'treatment-report': () => REPORT,
  'non-completion-report': () => NON_COMPLETION,
  'participant-summary': LETTER,
  appointments: ({ status }) => appointmentsPlaces(status),
}

/** Where a document tells what is found about a person. */
export interface DocumentMap<Finding extends Placed> {
  /** Where it tells a finding: once in each of these. */
  placesOf(finding: Placed): readonly Place[]
  /** The findings that it tells in a section, in their order. */
  at(section: Section): readonly Finding[]
  /** What a person has to decide: its boxes, its count of them, and why it isn't final. Some tell further findings. */
  open: readonly Finding[]
  /** Where it tells first what a reader has to know. Null: it is about nobody. */
  points: Section | null
  /** Where it tells what someone must do next, by the code of the action. */
  placeOfAction(code: string): Place
}

export function mapOf<Finding extends Placed>(
  document: DocumentKind,
  standing: Standing<Finding>,
): DocumentMap<Finding> {
  const places = DOCUMENTS[document]
  if ('notHere' in places)
    return { placesOf: () => [places], at: () => [], open: [], points: null, placeOfAction: () => places }
  const chosen = places(standing)
  const undecided = new Set(standing.undecided)
  const without = sentWithout(standing)
  const decided = chosen.steps === undefined ? new Set<string>() : toDecide(standing)
  const settled = chosen.steps === undefined ? new Set<string>() : settledBeside(standing)
  const stepped = chosen.steps === undefined ? new Set<string>() : inSteps(standing)
  const placesOf = (finding: Placed): Place[] => {
    const told = stepped.has(finding.id) ? chosen.steps?.tell[finding.code as FindingCode] : undefined
    if (told !== undefined) return [told]
    if (settled.has(finding.id)) return ['document/needs-decision']
    return placesIn(chosen, standing, finding, {
      isUndecided: undecided.has(finding.id),
      isToDecide: decided.has(finding.id),
      isSentWithout: without.includes(finding.id),
    })
  }
  const sections = new Map<Section, Finding[]>()
  for (const finding of standing.findings) {
    for (const section of placesOf(finding).flatMap(sectionsOf)) {
      const those = sections.get(section)
      if (those === undefined) sections.set(section, [finding])
      else those.push(finding)
    }
  }
  const at = (section: Section) => sections.get(section) ?? []
  const { points, actions, tellsAction = () => true } = chosen
  const placeOfAction = (code: string) =>
    tellsAction(code) ? actions : { notHere: say('not-here/work-of-staff') }
  const open = at('document/needs-decision').filter(({ id }) => !settled.has(id))
  return { placesOf, at, open, points, placeOfAction }
}

/** Where a place is: none where something isn't told. */
export function sectionsOf(place: Place): readonly Section[] {
  return typeof place === 'string' ? [place] : 'notHere' in place ? [] : place
}

/**
 * Where a finding's kind stands. The conclusion and the route stand in their sections whatever they come to. What is
 * open stands among the open matters: alone, or, where it is a row, the conclusion or the route, as well.
 */
function placesIn(
  { topics, except, own, about, decidedInRows = false }: DocumentPlaces,
  standing: Standing,
  finding: Placed,
  {
    isUndecided,
    isToDecide,
    isSentWithout,
  }: { isUndecided: boolean; isToDecide: boolean; isSentWithout: boolean },
): Place[] {
  const { id, code, topic, outcome } = finding
  const places = topics[topic]
  const of = (kind: FindingKind) => ('notHere' in places ? places : places[kind])
  if (isToDecide) return [of('open matter')]
  const isConclusion = id === standing.suitability.findingId
  const isUnsettled = outcome === 'needs decision' || (isConclusion && outcome !== 'decided')
  const isOpen = isUndecided || (topic === about && isUnsettled)
  const open = isOpen ? [of('open matter')] : []
  const kind = kindOf(finding)
  if (isConclusion) return [own.suitability, ...open]
  if (id === standing.route.findingId) return [except[code as FindingCode] ?? own.route, ...open]
  // What nobody decides any more, since the person has left, is still to be known.
  if (kind === 'open matter') return open.length > 0 ? open : [of('warning')]
  // What is raised to a warning is no exception among the warnings.
  const exception = kind === KINDS[code as FindingCode] ? except[code as FindingCode] : undefined
  return distinct([
    // The decision to send the document without it tells what isn't recorded.
    exception ?? of(kind === 'gap' && isSentWithout ? 'warning' : kind),
    ...open,
    ...alsoOf(finding, kind, decidedInRows, isSentWithout).map(of),
  ])
}

/** What a next step asks somebody to decide, whether or not two readings of it are fair: what follows from absences, say. */
function toDecide({ nextActions = [] }: Standing): ReadonlySet<string> {
  return new Set(nextActions.flatMap(({ code, findingId }) => (isDecision(code) ? [findingId] : [])))
}

/**
 * What calls for the decision that another finding asks for: further thresholds, the law's referral. It stands in the
 * same box. What is open by itself has a box of its own.
 */
function settledBeside({ nextActions = [], undecided, findings }: Standing): ReadonlySet<string> {
  const also = nextActions.flatMap(({ code, alsoFindingIds = [] }) =>
    isDecision(code) ? alsoFindingIds : [],
  )
  return new Set(
    findings
      .filter(({ id, code }) => also.includes(id) && CALLING.includes(code as FindingCode))
      .flatMap(({ id }) => (undecided.includes(id) ? [] : [id])),
  )
}

const CALLING: readonly FindingCode[] = ['enforcement/threshold-reached', 'enforcement/failure-within-window']

const inSteps = ({ nextActions = [] }: Standing): ReadonlySet<string> =>
  new Set(nextActions.flatMap(({ findingId, alsoFindingIds = [] }) => [findingId, ...alsoFindingIds]))

/** Criteria that aren't recorded, and somebody decided to send the section without: the decision tells them. */
function sentWithout({ suitability, findings }: Standing): string[] {
  const sent = findings.filter(({ code, parameters }) => code === SENT && parameters.send === true)
  return suitability.criteria.flatMap(({ id, findingId }) =>
    sent.some((each) => each.id === departureId(id as Gap)) ? [findingId] : [],
  )
}

const SENT: FindingCode = 'decisions/departure-of-section'

/** What else a row is: a gap where nothing is recorded; a point to note where there is more to say than that it is met. */
function alsoOf(
  { outcome, severity }: Placed,
  kind: FindingKind,
  decidedInRows: boolean,
  isSentWithout: boolean,
): FindingKind[] {
  if (kind !== 'criterion') return []
  if (outcome === 'not recorded') return [isSentWithout ? 'warning' : 'gap']
  return (outcome === 'decided' && !decidedInRows) || (outcome === 'met' && severity === 'warning')
    ? ['warning']
    : []
}

const distinct = (places: readonly Place[]): Place[] => [...new Set(places)]
