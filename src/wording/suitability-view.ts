import type { Edition } from '../programme/edition.ts'
import type { Part } from '../programme/rules.ts'
import type { Criterion, Suitability } from '../rules/assessment.ts'
import type { Finding } from '../rules/finding.ts'
import { type CaseView, orderLength, type Subject, viewCase } from './case-view.ts'
import { findingsById, type NoteBook, type Sentence } from './notes.ts'
import { hoursOfDay, partAmounts, type Row } from './phrases.ts'
import { told } from './statements.ts'
import { capitalise, count, formatAmount, formatDate, joinWords, splitParagraphs } from './words.ts'

/** Exactly what the template of the suitability section sees. */
export interface SuitabilityView extends CaseView {
  conclusion: {
    suitable: boolean
    notSuitable: boolean
    open: boolean
    sentence: Sentence
    /** "It is proposed that the court …" ; null unless suitable. */
    proposal: string | null
    reasons: string[]
  }
  criteria: { name: string; requirement: string; recorded: string; outcome: string; refs: string[] }[]
  evidence: { name: string; paragraphs: string[] }[]
  motivation: string[]
  route: { sentence: Sentence; rows: Row[] } | null
  warnings: Sentence[]
  order: Row[]
  consequences: { texts: string[]; refs: string[] }
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
  const { record, assessment } = subject
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
  return {
    ...base,
    conclusion: {
      suitable: suitability.conclusion === 'suitable',
      notSuitable: suitability.conclusion === 'not suitable',
      open: !['suitable', 'not suitable'].includes(suitability.conclusion),
      sentence: notes.sentence(finding(suitability.findingId)),
      proposal: suitability.conclusion === 'suitable' ? proposal(edition, subject) : null,
      reasons: suitability.conclusion === 'not suitable' ? suitability.reasons : [],
    },
    criteria: suitability.criteria.map((criterion) => ({
      name: criterion.name,
      requirement: capitalise(criterion.requirement),
      recorded: capitalise(criterion.recorded ?? 'not recorded'),
      outcome: outcomeWords(criterion),
      refs: notes.ground(finding(criterion.findingId)),
    })),
    evidence: record.suitability.evidence.map(({ criterion, text }) => ({
      name: nameOf(suitability, criterion),
      paragraphs: splitParagraphs(text),
    })),
    motivation: splitParagraphs(record.suitability.motivation ?? ''),
    route: suitability.conclusion === 'not suitable' ? null : viewRoute(edition, subject, notes),
    warnings: assessment.findings
      .filter((candidate) => concernsSuitability(candidate) && candidate.severity === 'warning')
      .filter(({ outcome }) => outcome === 'noted')
      .map((candidate) => notes.sentence(candidate)),
    order: suitability.conclusion === 'not suitable' ? [] : orderRows(edition, subject),
    consequences: consequences(edition, notes, assessment.asOf),
    alternatives: record.suitability.alternatives.map(splitParagraphs),
    written: writtenBy(subject),
  }
}

function proposal(edition: Edition, { record, assessment }: Subject): string {
  const programme = `the ${edition.name} (${edition.abbreviation})`
  const { order } = record
  if (order === undefined) return `It is proposed that he takes part in ${programme}.`
  if (order.kind === 'licence')
    return `It is proposed that attendance at ${programme} is made a condition of the licence.`
  const length = orderLength(order)
  // A provisional route is not proposed to a court: it is decided later.
  const settled = assessment.route.state === 'final' && edition.rules.routes.length > 1
  const route = settled && assessment.route.name !== null ? `, on the route “${assessment.route.name}”` : ''
  return order.status === 'proposed'
    ? `It is proposed that the court makes a ${order.kind}${length === null ? '' : ` of ${length}`} with a requirement to take part in ${programme}${route}.`
    : `It is proposed that he takes part in ${programme}${route} under the ${order.kind}.`
}

const OUTCOMES: Record<Criterion['outcome'], string> = {
  met: 'Met',
  'not met': 'Not met',
  'not recorded': 'Not recorded',
  'needs decision': 'Needs a decision',
  decided: 'Decided',
}
const outcomeWords = ({ outcome }: Criterion) => OUTCOMES[outcome]

const nameOf = (suitability: Suitability, id: string) =>
  suitability.criteria.find((criterion) => criterion.id === id)?.name ?? capitalise(id)

function viewRoute(
  edition: Edition,
  { record, assessment }: Subject,
  notes: NoteBook,
): SuitabilityView['route'] {
  const { route } = assessment
  const chosen = edition.rules.routes.find(({ id }) => id === route.routeId)
  const parts = edition.rules.parts.filter(({ id }) => route.parts.includes(id))
  const rows: [string, string][] = [
    [chosen === undefined ? 'Parts of every route' : 'Parts', joinWords(parts.map(partWithLength))],
    [
      'Length',
      [joinWords((chosen?.totals ?? []).map(formatAmount), 'or'), chosen?.duration?.words ?? '']
        .filter(Boolean)
        .join(', '),
    ],
    [
      'Planned start',
      [record.plan.startsOn && formatDate(record.plan.startsOn), record.plan.venue]
        .filter(Boolean)
        .join(', '),
    ],
  ]
  const timetable = edition.rules.timetable.filter(
    ({ parts: of, mode }) =>
      (of === 'all' || of.some((id) => route.parts.includes(id))) &&
      (record.plan.mode === undefined ||
        mode === undefined ||
        mode === 'either' ||
        mode === record.plan.mode),
  )
  return {
    sentence: notes.sentence(findingsById(assessment)(route.findingId)),
    rows: [
      ...rows
        .map(([label, value]) => ({ label, value: capitalise(value) }))
        .filter(({ value }) => value !== ''),
      ...timetable.map((entry) => ({
        label: entry.name,
        value: capitalise([entry.pattern, hoursOfDay(entry)].filter((part) => part !== null).join(', ')),
      })),
    ],
  }
}

function partWithLength(part: Part): string {
  const amounts = partAmounts(part)
  return amounts === '' ? part.name : `${part.name} (${amounts})`
}

function orderRows(edition: Edition, { record }: Subject): Row[] {
  const { eligibility } = edition.rules
  const { order } = record
  const minimum = eligibility.minimumLength
  const declared = order === undefined ? null : orderLength(order)
  const lengths = [
    ...(declared === null ? [] : [declared]),
    ...(minimum === undefined ? [] : [`the edition asks for at least ${count(minimum.years, 'year')}`]),
  ]
  const rows: [string, string | undefined][] = [
    [
      'Requirement',
      `A ${order?.kind === 'licence' ? 'condition' : 'requirement'} to take part in the programme`,
    ],
    ['Length', lengths.length === 0 ? undefined : capitalise(lengths.join('; '))],
    ['Other conditions', order?.conditions.length ? order.conditions.join('; ') : undefined],
  ]
  return rows.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]))
}

/** What the edition tells a court of missed sessions, in its own words. */
function consequences(edition: Edition, notes: NoteBook, asOf: string): SuitabilityView['consequences'] {
  const items = told(edition, 'sentencer', asOf).told.filter(
    ({ topic }) => topic === 'missed sessions' || topic === 'enforcement',
  )
  return {
    texts: items.map(({ text }) => text),
    refs: notes.places(items.map(({ statement }) => statement.source)),
  }
}

/** "Written by Judith Hallam, Probation officer, on 27 February 2026, with advice from …" ; empty where not recorded. */
function writtenBy({ record: { suitability } }: Subject): string {
  const { author, writtenOn, advisers } = suitability
  if (author === undefined) return ''
  const on = writtenOn === undefined ? '' : `, on ${formatDate(writtenOn)}`
  const advice = joinWords(advisers.map(({ name, role }) => `${name} (${role})`))
  return `Written by ${author.name}, ${author.role}${on}${advice === '' ? '' : `, with advice from ${advice}`}.`
}
