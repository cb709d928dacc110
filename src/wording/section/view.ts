import type { Edition } from '../../programme/edition.ts'
import { type CaseView, type Subject, viewCase } from '../case-view.ts'
import { boxesOf, type DecisionBox } from '../open/boxes.ts'
import { openIn } from '../open/list.ts'
import { nothingLeft, sentOf, stillToDo, stillToRecord } from '../open/told.ts'
import type { Figure, Passage } from '../passage.ts'
import { kindOf } from '../places/kinds.ts'
import { mapOf } from '../places/places.ts'
import type { PartsBar } from '../programme/figures.ts'
import type { LeftOut } from '../programme/statements.ts'
import { type AddendumView, addendaTold } from '../report/addenda.ts'
import { untold } from '../rest.ts'
import type { Row, Teller } from '../teller.ts'
import { type Alternatives, alternatives } from './alternatives.ts'
import { commitmentBar } from './bar.ts'
import { commitment } from './commitment.ts'
import { type Completion, completion } from './completion.ts'
import { criterionRow } from './criteria.ts'
import type { CriterionRow } from './criterion-row.ts'
import { identity, identityLines } from './identity.ts'
import { levelsRow } from './levels.ts'
import { type Missed, missed } from './missed.ts'
import { alsoProposed, orderContent, orderOrLicence } from './order.ts'
import { say } from './phrases.ts'
import { points } from './points.ts'
import { proposal } from './proposal.ts'
import { type Rationale, rationale } from './rationale.ts'
import { assessed, type Reasons, reasons } from './reasons.ts'
import { type ProposedRoute, viewRoute } from './route.ts'
import { timesOf } from './times.ts'
import { told } from './told.ts'

/** Exactly what the template of the suitability section sees. */
export interface SuitabilityView extends CaseView {
  /** Of sections that are called otherwise where a licence is spoken of. */
  headings: { proposed: Passage; points: Passage }
  /** Who it is about, above the list of the rest. */
  lines: Passage[][]
  identity: Row[]
  /** A draft opens with what is still to be done, then with what is to be decided, and with what isn't recorded. */
  stillToDo: Passage[]
  nothingLeft: Passage | null
  decisions: { matters: DecisionBox[]; sentences: Passage[] } | null
  missing: Passage[]
  /** Null unless the programme is proposed. */
  proposed: { sentence: Passage; also: Passage | null; rows: Row[]; bar: Figure<PartsBar> | null } | null
  /** Null unless it is decided that it isn't. */
  notProposed: ({ assessed: Passage | null } & Reasons) | null
  criteria: CriterionRow[]
  /** Who decided about a criterion, and why. */
  decided: Passage[]
  /** What is found of criteria that have no row. */
  alsoCriteria: Passage[]
  /** Who assessed the person as suitable. */
  assessed: Passage | null
  rationale: Rationale
  route: ProposedRoute | null
  /** What the order would contain; null unless the programme is proposed. */
  order: { heading: Passage; items: Passage[] } | null
  /** Null where the programme is not proposed: nobody has to know what follows in it. */
  missed: Missed | null
  alternatives: Alternatives
  points: Passage[]
  completion: Completion
  /** What it is, the last sentence. */
  advice: Passage
  addenda: AddendumView[]
}

export function viewSuitability(
  edition: Edition,
  subject: Subject,
  final: boolean,
  teller: Teller,
): { view: SuitabilityView; leftOut: LeftOut[] } {
  const { known } = subject.chronology
  const { suitability, asOf } = subject.assessment
  const of = orderOrLicence(known)
  const isMade = known.order?.status === 'made'
  const map = mapOf('suitability-section', subject.assessment)
  const items = openIn('suitability-section', edition, subject)
  const base = viewCase({
    edition,
    subject,
    title: say('section/title', { made: isMade ? of : 'no' }),
    author: known.suitability.author?.name,
    addenda: known.suitability.addenda,
    final,
    teller,
  })
  const isProposed = suitability.conclusion === 'suitable'
  const isRefused = suitability.conclusion === 'not suitable'
  const times = timesOf(edition, subject)
  const lengths = map
    .at(isProposed ? 'section/heading-proposed' : 'section/heading-route')
    .filter((finding) => finding.topic === 'route' && kindOf(finding) === 'count')
  const rows = isRefused
    ? []
    : commitment(
        edition,
        subject,
        times,
        lengths.map(({ id }) => id),
        teller,
      )
  const criteria = suitability.criteria.map((each) => criterionRow(edition, subject, items, each, teller))
  const levels = isRefused ? null : levelsRow(edition, known, teller)
  const following = isRefused ? null : missed(edition, subject, teller)
  const said = assessed(subject, teller)
  // The boxes tell a conclusion that is open.
  const stated = map
    .at('section/heading-decisions')
    .filter((finding) => !map.open.includes(finding))
    .map((finding) => told(finding, teller))
  const matters = boxesOf(map, subject.assessment, teller)
  const options = alternatives(known, teller)
  const written = rationale(subject, isProposed, teller)
  const missing = final
    ? []
    : [
        ...map.at('section/heading-missing').map((finding) => told(finding, teller)),
        ...stillToRecord(items, teller),
        ...[written.empty, options.lacking].filter((lacking) => lacking !== null),
      ]
  const sent = sentOf(known.suitability, '/suitability')
  const view: SuitabilityView = {
    ...base,
    headings: {
      proposed: teller.words(say('section/heading-proposed', { of: isMade ? `${of} made` : of })),
      points: teller.words(say('section/heading-warnings', { of })),
    },
    lines: identityLines(known, asOf, teller),
    identity: identity(edition, known, isProposed, teller),
    decisions: matters.length + stated.length === 0 ? null : { matters, sentences: stated },
    stillToDo: final ? [] : stillToDo(items, sent, teller),
    nothingLeft: nothingLeft(items, { final, missing: missing.length > 0, sent }, teller),
    missing,
    proposed: isProposed
      ? {
          sentence: proposal(edition, subject, teller),
          also: alsoProposed(known, teller),
          rows,
          bar: commitmentBar(subject, times, teller),
        }
      : null,
    notProposed: isRefused ? { assessed: said, ...reasons(subject, teller) } : null,
    criteria: levels === null ? criteria : [...criteria, levels],
    decided: criteria.flatMap((row) => row.decided ?? []),
    alsoCriteria: untold(map.at('section/heading-criteria'), [
      ...criteria,
      { said: isProposed ? said : null },
    ]).map((finding) => told(finding, teller)),
    assessed: isProposed ? said : null,
    rationale: written,
    route: isRefused
      ? null
      : viewRoute(edition, subject, map.at('section/heading-route'), isProposed ? [] : rows, teller),
    order: isProposed
      ? {
          heading: teller.words(say('section/heading-order', { of: isMade ? `${of} made` : of })),
          items: orderContent(edition, subject, teller),
        }
      : null,
    missed: following === null ? null : following.view,
    alternatives: options,
    points: points(
      // What isn't recorded and doesn't keep it from being final.
      [...map.at('section/heading-warnings'), ...(final ? map.at('section/heading-missing') : [])],
      { edition, subject, items, isRefused },
      teller,
    ),
    addenda: addendaTold(known.suitability.addenda, teller),
    completion: completion(edition, subject, final, teller),
    advice: teller.words(say('section/advice', { of })),
  }
  return { view, leftOut: following?.leftOut ?? [] }
}
