import type { AssessmentInWords, FindingInWords } from '../../language/in-words.ts'
import type { Message } from '../../message.ts'
import type { Edition, Topic } from '../../programme/edition.ts'
import { term } from '../../rules/terms.ts'
import { type CaseView, orderLength, type Subject, viewCase } from '../case-view.ts'
import type { Sentence } from '../notes.ts'
import type { Passage } from '../passage.ts'
import { mapOf } from '../places/places.ts'
import { type LeftOut, told } from '../programme/statements.ts'
import { untold } from '../rest.ts'
import type { Row, Teller } from '../teller.ts'
import { capital } from '../words.ts'
import { type CriterionRow, criterionRow } from './criteria.ts'
import { say } from './phrases.ts'
import { orderRows, type ProposedRoute, viewRoute } from './route.ts'

/** Exactly what the template of the suitability section sees. */
export interface SuitabilityView extends CaseView {
  conclusion: {
    suitable: boolean
    notSuitable: boolean
    open: boolean
    /** Null where it stands among the open matters. */
    sentence: Sentence | null
    /** "It is proposed that the court …" ; null unless suitable. */
    proposal: Passage | null
    /** Reasons against, beyond the one that the sentence gives. */
    reasons: Passage[]
  }
  criteria: CriterionRow[]
  /** What is found of criteria that have no row. */
  alsoCriteria: Sentence[]
  evidence: { name: Passage; paragraphs: Passage[] }[]
  motivation: Passage[]
  /** Facts that aren't recorded. */
  missing: Sentence[]
  route: ProposedRoute | null
  warnings: Sentence[]
  order: Row[]
  /** "community order", "licence", or the edition's words where none is recorded */
  orderName: Passage
  /** Null where the programme is not proposed: nobody has to know what follows in it. */
  consequences: { texts: Passage[]; refs: string[] } | null
  alternatives: Passage[][]
  written: Passage | null
}

export function viewSuitability(
  edition: Edition,
  subject: Subject,
  final: boolean,
  teller: Teller,
): { view: SuitabilityView; leftOut: LeftOut[] } {
  const { chronology, assessment } = subject
  const { suitability } = assessment
  const { order, suitability: written } = chronology.known
  const map = mapOf('suitability-section', assessment)
  const base = viewCase({
    edition,
    subject,
    title: say('section/title', { abbreviation: edition.abbreviation }),
    author: subject.chronology.known.suitability.author?.name,
    final,
    teller,
    open: map.open,
  })
  const criteria = suitability.criteria.map((criterion) => criterionRow(edition, criterion, teller))
  const conclusion = teller.finding(suitability.findingId)
  // The sentence itself names the decision that it rests on.
  const concluded = teller.sentence(
    conclusion,
    suitability.decision === null ? conclusion : { ...conclusion, facts: [] },
  )
  const proposed = suitability.conclusion !== 'not suitable'
  const route = proposed ? viewRoute(edition, subject, map.at('section/heading-route'), teller) : null
  const quoted = suitability.criteria.flatMap(({ findingId }) => teller.finding(findingId).sources)
  /** Without the clauses that the table's notes quote, where the finding has another ground as well. */
  const unquoted = (candidate: FindingInWords): FindingInWords => {
    const sources = candidate.sources.filter(
      ({ clause, words }) => !quoted.some((each) => each.clause === clause && each.words === words),
    )
    return candidate.basis === null ? candidate : { ...candidate, sources }
  }
  const following = proposed ? consequences(edition, teller, assessment.asOf) : null
  const view: SuitabilityView = {
    ...base,
    missing: map.at('section/heading-missing').map((finding) => teller.sentence(finding)),
    conclusion: {
      suitable: suitability.conclusion === 'suitable',
      notSuitable: suitability.conclusion === 'not suitable',
      open: !['suitable', 'not suitable'].includes(suitability.conclusion),
      sentence: map.open.includes(conclusion) ? null : concluded,
      proposal:
        suitability.conclusion === 'suitable'
          ? teller.workedOut(proposal(edition, subject), {
              facts: [...(order === undefined ? [] : ['/order']), ...conclusion.facts],
            })
          : null,
      reasons: suitability.conclusion === 'not suitable' ? furtherReasons(subject, teller) : [],
    },
    criteria,
    alsoCriteria: untold(map.at('section/heading-criteria'), criteria).map((finding) =>
      teller.sentence(finding),
    ),
    evidence: written.evidence.map(({ criterion, text }, index) => ({
      name: nameOf(suitability, criterion, teller),
      paragraphs: teller.paragraphs(text, `/suitability/evidence/${index}/text`),
    })),
    motivation: teller.paragraphs(written.motivation, '/suitability/motivation'),
    route,
    warnings: map
      .at('section/heading-warnings')
      .map((finding) => teller.sentence(finding, unquoted(finding))),
    order: proposed ? orderRows(edition, subject, teller) : [],
    orderName:
      order === undefined
        ? teller.ofEdition(edition.terms.order, '/terms/order')
        : teller.recorded(term('order', order.kind), '/order/kind'),
    consequences: following,
    alternatives: written.alternatives.map((each, index) => {
      const at = `/suitability/alternatives/${index}`
      if (typeof each === 'string') return teller.paragraphs(each, at)
      return [
        ...teller.paragraphs(each.option, `${at}/option`),
        ...teller.paragraphs(each.view, `${at}/view`),
      ]
    }),
    written: writtenBy(subject, teller),
  }
  return { view, leftOut: following?.leftOut ?? [] }
}

type Suitability = AssessmentInWords['suitability']

/** The finding quotes the decision's own reason already. Somebody's own words, or what a criterion came to. */
function furtherReasons({ chronology, assessment }: Subject, teller: Teller): Passage[] {
  const { reasons, decision, criteria } = assessment.suitability
  const recorded = chronology.known.suitability.reasons
  return reasons
    .filter((reason) => reason !== decision?.reason)
    .map((reason) => {
      const index = recorded.indexOf(reason)
      if (index >= 0) return teller.written(reason, `/suitability/reasons/${index}`)
      const against = criteria.filter(({ findingId }) => teller.finding(findingId).statement === reason)
      return teller.workedOut(reason, { findings: against.map(({ findingId }) => findingId) })
    })
}

function proposal(edition: Edition, { chronology, assessment }: Subject): Message {
  const programme = { programme: edition.name, abbreviation: edition.abbreviation }
  const { order } = chronology.known
  const { person } = edition.terms
  if (order === undefined) return say('section/proposal-to-take-part', { ...programme, person })
  if (order.kind === 'licence') return say('section/proposal-of-condition', programme)
  // A provisional route is not proposed to a court: it is decided later.
  const { routing, routes } = edition.rules
  const choice = routes.length > 1 && (routing?.basis !== 'single route' || assessment.route.directEntry)
  const settled = assessment.route.state === 'final' && choice
  const proposed = {
    ...programme,
    order: term('order', order.kind),
    route: settled ? assessment.route.name : null,
  }
  return order.status === 'proposed'
    ? say('section/proposal-of-requirement', { ...proposed, length: orderLength(order) })
    : say('section/proposal-under-order', { ...proposed, person })
}

function nameOf({ criteria }: Suitability, id: string, teller: Teller): Passage {
  const name = criteria.find((criterion) => criterion.id === id)?.name
  return teller.words(name ?? capital({ text: id }))
}

/** What the edition tells a court of missed sessions, in its own words, and what of it doesn't hold on the day. */
function consequences(edition: Edition, teller: Teller, asOf: string) {
  const { told: all, leftOut } = told(edition, 'sentencer', asOf, teller.language)
  const items = all.filter(({ topic }) => OF_MISSING.includes(topic))
  // What is withheld is told to nobody, and isn't missed here.
  const own = edition.statements
    .filter(
      ({ topic, sentencer, withheld }) => OF_MISSING.includes(topic) && sentencer !== undefined && !withheld,
    )
    .map(({ source }) => source.clause)
  return {
    texts: items.map(({ text, at, statement }) => teller.ofEdition(text, at, [statement.source])),
    refs: teller.notes.onePlace(
      items.map(({ statement }) => statement.source),
      items.map(({ at }) => at),
    ),
    leftOut: leftOut.filter(({ clause }) => own.includes(clause)),
  }
}

const OF_MISSING: readonly Topic[] = ['missed sessions', 'enforcement']

/** "Written by Judith Hallam, Probation officer, on 27 February 2026, with advice from …"; null where not recorded. */
function writtenBy({ chronology: { known } }: Subject, teller: Teller): Passage | null {
  const { author, writtenOn: on = null, advisers } = known.suitability
  if (author === undefined) return null
  const { name, role } = author
  const named = advisers.map((adviser) =>
    say('section/adviser-named', { name: adviser.name, role: adviser.role }),
  )
  return teller.recorded(
    say('section/written-by', { name, role, on, advisers: named.length === 0 ? null : named }),
    ...['/suitability/author', '/suitability/writtenOn', '/suitability/advisers'],
  )
}
