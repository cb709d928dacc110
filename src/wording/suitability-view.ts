import type { AssessmentInWords, FindingInWords } from '../language/in-words.ts'
import type { Language } from '../language/language.ts'
import type { Message } from '../message.ts'
import type { Edition } from '../programme/edition.ts'
import type { Source } from '../programme/source.ts'
import type { Finding } from '../rules/finding.ts'
import { term } from '../rules/terms.ts'
import { type CaseView, orderLength, type Subject, viewCase } from './case-view.ts'
import { findingsById, type NoteBook, type Sentence } from './notes.ts'
import { capital, type Row } from './rows.ts'
import { say } from './section-phrases.ts'
import { told } from './statements.ts'
import { type CriterionRow, criterionRow } from './suitability-criteria.ts'
import { orderRows, type ProposedRoute, viewRoute } from './suitability-route.ts'
import { splitParagraphs } from './words.ts'

/** Exactly what the template of the suitability section sees. */
export interface SuitabilityView extends CaseView {
  conclusion: {
    suitable: boolean
    notSuitable: boolean
    open: boolean
    /** Null where it stands among the open matters. */
    sentence: Sentence | null
    /** "It is proposed that the court …" ; null unless suitable. */
    proposal: string | null
    /** Reasons against, beyond the one that the sentence gives. */
    reasons: string[]
  }
  criteria: CriterionRow[]
  evidence: { name: string; paragraphs: string[] }[]
  motivation: string[]
  route: ProposedRoute | null
  warnings: Sentence[]
  order: Row[]
  /** "community order", "licence", or the edition's words where none is recorded */
  orderName: string
  /** Null where the programme is not proposed: nobody has to know what follows in it. */
  consequences: { texts: string[]; refs: string[] } | null
  alternatives: string[][]
  written: string
}

const TOPICS: readonly Finding['topic'][] = ['suitability', 'route', 'group', 'attempts', 'case']
export const concernsSuitability = ({ topic }: Pick<Finding, 'topic'>) => TOPICS.includes(topic)

export function viewSuitability(
  edition: Edition,
  subject: Subject,
  final: boolean,
  notes: NoteBook,
  language: Language,
): SuitabilityView {
  const { chronology, assessment } = subject
  const { suitability } = assessment
  const { order } = chronology.known
  const finding = findingsById(assessment)
  const base = viewCase({
    edition,
    subject,
    title: language.say(say('section/title', { abbreviation: edition.abbreviation })),
    final,
    notes,
    language,
    concerns: concernsSuitability,
  })
  const conclusion = finding(suitability.findingId)
  // The sentence itself names the decision that it rests on.
  const concluded: Sentence = {
    text: conclusion.statement,
    refs: notes.ground(suitability.decision === null ? conclusion : { ...conclusion, facts: [] }),
  }
  const proposed = suitability.conclusion !== 'not suitable'
  const route = proposed ? viewRoute(edition, subject, notes, language) : null
  /** Without the clauses that the table's notes quote, where the finding has another ground as well. */
  const unquoted = (candidate: FindingInWords): FindingInWords => {
    const quoted = suitability.criteria.flatMap(({ findingId }) => finding(findingId).sources)
    const sources = candidate.sources.filter(
      ({ clause, words }) => !quoted.some((each) => each.clause === clause && each.words === words),
    )
    return candidate.basis === null ? candidate : { ...candidate, sources }
  }
  return {
    ...base,
    // The route has a section of its own; a group's size doesn't matter to somebody who won't join it.
    missing: base.missing
      .filter(({ text }) => text !== route?.sentence.text)
      .filter(({ topic }) => topic !== 'group' || proposed),
    conclusion: {
      suitable: suitability.conclusion === 'suitable',
      notSuitable: suitability.conclusion === 'not suitable',
      open: !['suitable', 'not suitable'].includes(suitability.conclusion),
      sentence: base.open.some(({ statement }) => statement.text === concluded.text) ? null : concluded,
      proposal: suitability.conclusion === 'suitable' ? language.say(proposal(edition, subject)) : null,
      reasons: suitability.conclusion === 'not suitable' ? furtherReasons(suitability) : [],
    },
    criteria: suitability.criteria.map((criterion) =>
      criterionRow(edition, criterion, finding(criterion.findingId), notes, language),
    ),
    evidence: chronology.known.suitability.evidence.map(({ criterion, text }) => ({
      name: nameOf(suitability, criterion, language),
      paragraphs: splitParagraphs(text),
    })),
    motivation: splitParagraphs(chronology.known.suitability.motivation ?? ''),
    route,
    warnings: assessment.findings
      .filter((candidate) => concernsSuitability(candidate) && candidate.severity === 'warning')
      .filter(({ outcome }) => outcome === 'noted')
      .map((candidate) => ({ text: candidate.statement, refs: notes.ground(unquoted(candidate)) })),
    order: proposed ? orderRows(edition, subject, language) : [],
    orderName: order === undefined ? edition.terms.order : language.say(term('order', order.kind)),
    consequences: proposed ? consequences(edition, notes, assessment.asOf, language) : null,
    alternatives: chronology.known.suitability.alternatives.map(splitParagraphs),
    written: writtenBy(subject, language),
  }
}

type Suitability = AssessmentInWords['suitability']

/** The finding quotes the decision's own reason already. */
const furtherReasons = ({ reasons, decision }: Suitability) =>
  reasons.filter((reason) => reason !== decision?.reason)

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

const nameOf = ({ criteria }: Suitability, id: string, language: Language) =>
  criteria.find((criterion) => criterion.id === id)?.name ?? language.say(capital({ text: id }))

/** What the edition tells a court of missed sessions, in its own words. */
function consequences(
  edition: Edition,
  notes: NoteBook,
  asOf: string,
  language: Language,
): NonNullable<SuitabilityView['consequences']> {
  const items = told(edition, 'sentencer', asOf, language).told.filter(
    ({ topic }) => topic === 'missed sessions' || topic === 'enforcement',
  )
  return {
    texts: items.map(({ text }) => text),
    refs: notes.places(
      together(
        items.map(({ statement }) => statement.source),
        language,
      ),
    ),
  }
}

/** One place that names every line and clause once: "Lines 85, 87 and 89 (002-16, 002-18 and 002-19)". */
function together(sources: readonly Source[], language: Language): Source[] {
  const [first] = sources
  if (first === undefined) return []
  const clauses = [...new Set(sources.map(({ clause }) => clause))]
  const lines = [...new Set(sources.map(({ lines }) => lines))]
  const clause = language.say({ and: clauses.map((text) => ({ text })) })
  return [{ ...first, clause, lines: lines.join(', ') }]
}

/** "Written by Judith Hallam, Probation officer, on 27 February 2026, with advice from …" ; empty where not recorded. */
function writtenBy({ chronology: { known } }: Subject, language: Language): string {
  const { author, writtenOn: on = null, advisers } = known.suitability
  if (author === undefined) return ''
  const { name, role } = author
  const named = advisers.map((adviser) =>
    say('section/adviser-named', { name: adviser.name, role: adviser.role }),
  )
  return language.say(
    say('section/written-by', { name, role, on, advisers: named.length === 0 ? null : named }),
  )
}
