import type { Gap } from '../../case/decision.ts'
import type { Chronology } from '../../chronology/chronology.ts'
import type { DecisionEvent } from '../../chronology/decisions.ts'
import { groupedBy } from '../../chronology/recorded.ts'
import type { FindingInWords } from '../../language/in-words.ts'
import { approvedSaid } from '../../rules/decision-words.ts'
import { departureId } from '../../rules/decisions/departures.ts'
import type { Passage } from '../passage.ts'
import type { Teller } from '../teller.ts'
import { isInTheWay, type OpenItem, openGap } from './list.ts'
import { say } from './phrases.ts'

interface Given {
  /** What is open in the document. */
  items: readonly OpenItem[]
  chronology: Pick<Chronology, 'decisions'>
}

/** A passage of points to note, and the gaps that it is about where it tells a decision to send documents without them. */
export interface Point {
  passage: Passage
  gaps: readonly Gap[]
}

/**
 * What is placed among the points to note, a passage each: a decision to send documents without something as this
 * document tells it, once for all that it covers, with what the document lacks where that is placed there too;
 * everything else as `tell` tells it.
 */
export function pointsOf(
  findings: readonly FindingInWords[],
  { items, chronology }: Given,
  teller: Teller,
  tell: (finding: FindingInWords) => Passage,
): Point[] {
  const departures = findings.flatMap((finding) => departuresOf(finding, items, chronology))
  const covered = new Set(departures.flatMap(({ lacking }) => lacking))
  const together = groupedBy(departures, ({ decision, how, gap }) =>
    [how, how === 'without effect' ? gap : decision.pointer].join(' '),
  )
  const placed = new Set(findings.map(({ id }) => id))
  return [
    ...[...together.values()].map((those) => departureTold(those, placed, teller)),
    ...findings
      .filter(({ id }) => !covered.has(id) && gapOf(id) === null)
      .map((finding) => ({ passage: tell(finding), gaps: [] })),
  ]
}

interface Departure {
  gap: Gap
  decision: DecisionEvent
  /** What it comes to in this document. */
  how: 'sent' | 'waits' | 'without effect'
  /** Nothing can be sent without it. */
  isMissing: boolean
  /** Ids of the finding that tells it, and of those of what the document lacks. */
  finding: string
  lacking: readonly string[]
}

function departuresOf(
  { id, facts }: FindingInWords,
  items: readonly OpenItem[],
  { decisions }: Given['chronology'],
): Departure[] {
  const gap = gapOf(id)
  const decision = decisions.all.find(
    ({ value, pointer }) => value.subject === gap && facts.includes(pointer),
  )
  if (gap === null || decision === undefined) return []
  const item = openGap(items, gap)
  const isOwned = item !== undefined && item.level === 'owned'
  const how = !isOwned ? 'without effect' : isInTheWay(item) ? 'waits' : 'sent'
  const isMissing = item?.level === 'stops'
  return [{ gap, decision, how, isMissing, finding: id, lacking: item?.findings ?? [] }]
}

/** @param those of one decision, which come to the same. @param placed ids of what is told in the same place */
function departureTold(those: readonly Departure[], placed: ReadonlySet<string>, teller: Teller): Point {
  // That nobody has confirmed the programme comes first, whatever else is lacking.
  const inOrder = those.toSorted(
    (a, b) => Number(b.gap === 'accreditation') - Number(a.gap === 'accreditation'),
  )
  const gaps = inOrder.map(({ gap }) => gap)
  const [first] = inOrder
  if (first === undefined) throw new Error('a decision about nothing')
  const { by, on, reason, approvedBy } = first.decision.value
  const rests = {
    findings: inOrder.flatMap(({ finding, lacking }) => [finding, ...lacking.filter((id) => placed.has(id))]),
  }
  if (first.how === 'without effect') {
    const said = say('open/without-effect', { gap: first.gap, isMissing: first.isMissing, ...by, on })
    return { passage: teller.workedOut(said, rests), gaps }
  }
  const [what, ...others] = gaps.map((gap) => say('open/gap-lacking', { gap }))
  if (what === undefined) throw new Error('a decision about nothing')
  const decided = {
    ...{ what, others, n: gaps.length, ...by, on, reason },
    approved: approvedSaid(approvedBy),
  }
  const said = first.how === 'sent' ? say('open/sent-without', decided) : say('open/waits', decided)
  return { passage: teller.workedOut(said, rests), gaps }
}

/** What a decision is about that is told by a finding of this id. Null: it tells something else. */
function gapOf(id: string): Gap | null {
  const start = departureId('')
  return id.startsWith(start) ? (id.slice(start.length) as Gap) : null
}
