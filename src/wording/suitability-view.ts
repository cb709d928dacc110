import { dateInWords } from '../programme/date-words.ts'
import type { Edition } from '../programme/edition.ts'
import type { Source } from '../programme/source.ts'
import type { Suitability } from '../rules/assessment.ts'
import type { Finding } from '../rules/finding.ts'
import { type CaseView, orderLength, type Subject, viewCase } from './case-view.ts'
import { findingsById, type NoteBook, type Sentence } from './notes.ts'
import type { Row } from './phrases.ts'
import { told } from './statements.ts'
import { type CriterionRow, criterionRow } from './suitability-criteria.ts'
import { orderRows, type ProposedRoute, viewRoute } from './suitability-route.ts'
import { capitalise, joinWords, splitParagraphs } from './words.ts'

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
export const concernsSuitability = (finding: Finding) => TOPICS.includes(finding.topic)

export function viewSuitability(
  edition: Edition,
  subject: Subject,
  final: boolean,
  notes: NoteBook,
): SuitabilityView {
  const { chronology, assessment } = subject
  const { suitability } = assessment
  const finding = findingsById(assessment)
  const base = viewCase({
    edition,
    subject,
    title: `Suitability for ${edition.abbreviation}`,
    final,
    notes,
    concerns: concernsSuitability,
  })
  const conclusion = finding(suitability.findingId)
  // The sentence itself names the decision that it rests on.
  const concluded: Sentence = {
    text: conclusion.statement,
    refs: notes.ground(suitability.decision === null ? conclusion : { ...conclusion, facts: [] }),
  }
  const proposed = suitability.conclusion !== 'not suitable'
  const route = proposed ? viewRoute(edition, subject, notes) : null
  /** Without the clauses that the table's notes quote, where the finding has another ground as well. */
  const unquoted = (candidate: Finding): Finding => {
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
      proposal: suitability.conclusion === 'suitable' ? proposal(edition, subject) : null,
      reasons: suitability.conclusion === 'not suitable' ? furtherReasons(suitability) : [],
    },
    criteria: suitability.criteria.map((criterion) =>
      criterionRow(edition, criterion, finding(criterion.findingId), notes),
    ),
    evidence: chronology.known.suitability.evidence.map(({ criterion, text }) => ({
      name: nameOf(suitability, criterion),
      paragraphs: splitParagraphs(text),
    })),
    motivation: splitParagraphs(chronology.known.suitability.motivation ?? ''),
    route,
    warnings: assessment.findings
      .filter((candidate) => concernsSuitability(candidate) && candidate.severity === 'warning')
      .filter(({ outcome }) => outcome === 'noted')
      .map((candidate) => ({ text: candidate.statement, refs: notes.ground(unquoted(candidate)) })),
    order: proposed ? orderRows(edition, subject) : [],
    orderName: chronology.known.order?.kind ?? edition.terms.order,
    consequences: proposed ? consequences(edition, notes, assessment.asOf) : null,
    alternatives: chronology.known.suitability.alternatives.map(splitParagraphs),
    written: writtenBy(subject),
  }
}

/** The finding quotes the decision's own reason already. */
const furtherReasons = ({ reasons, decision }: Suitability) =>
  reasons.filter((reason) => reason !== decision?.reason)

function proposal(edition: Edition, { chronology, assessment }: Subject): string {
  const programme = `the ${edition.name} (${edition.abbreviation})`
  const { order } = chronology.known
  const person = `the ${edition.terms.person}`
  if (order === undefined) return `It is proposed that ${person} takes part in ${programme}.`
  if (order.kind === 'licence')
    return `It is proposed that attendance at ${programme} is made a condition of the licence.`
  const length = orderLength(order)
  // A provisional route is not proposed to a court: it is decided later.
  const { routing, routes } = edition.rules
  const choice = routes.length > 1 && (routing?.basis !== 'single route' || assessment.route.directEntry)
  const settled = assessment.route.state === 'final' && choice
  const route = settled && assessment.route.name !== null ? `, on the route “${assessment.route.name}”` : ''
  return order.status === 'proposed'
    ? `It is proposed that the court makes a ${order.kind}${length === null ? '' : ` of ${length}`} with a requirement to take part in ${programme}${route}.`
    : `It is proposed that ${person} takes part in ${programme}${route} under the ${order.kind}.`
}

const nameOf = (suitability: Suitability, id: string) =>
  suitability.criteria.find((criterion) => criterion.id === id)?.name ?? capitalise(id)

/** What the edition tells a court of missed sessions, in its own words. */
function consequences(
  edition: Edition,
  notes: NoteBook,
  asOf: string,
): NonNullable<SuitabilityView['consequences']> {
  const items = told(edition, 'sentencer', asOf).told.filter(
    ({ topic }) => topic === 'missed sessions' || topic === 'enforcement',
  )
  return {
    texts: items.map(({ text }) => text),
    refs: notes.places(together(items.map(({ statement }) => statement.source))),
  }
}

/** One place that names every line and clause once: "Lines 85, 87 and 89 (002-16, 002-18 and 002-19)". */
function together(sources: readonly Source[]): Source[] {
  const [first] = sources
  if (first === undefined) return []
  const clauses = [...new Set(sources.map(({ clause }) => clause))]
  const lines = [...new Set(sources.map(({ lines }) => lines))]
  return [{ ...first, clause: joinWords(clauses), lines: lines.join(', ') }]
}

/** "Written by Judith Hallam, Probation officer, on 27 February 2026, with advice from …" ; empty where not recorded. */
function writtenBy({ chronology: { known } }: Subject): string {
  const { author, writtenOn, advisers } = known.suitability
  if (author === undefined) return ''
  const on = writtenOn === undefined ? '' : `, on ${dateInWords(writtenOn)}`
  const advice = joinWords(advisers.map(({ name, role }) => `${name} (${role})`))
  return `Written by ${author.name}, ${author.role}${on}${advice === '' ? '' : `, with advice from ${advice}`}.`
}
