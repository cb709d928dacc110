import type { Gap } from '../../case/decision.ts'
import type { Chronology } from '../../chronology/chronology.ts'
import type { FindingInWords } from '../../language/in-words.ts'
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

/** A passage of points to note, and the gap that it is about where it tells a decision to send documents without it. */
interface Point {
  passage: Passage
  gap: Gap | null
}

/**
 * What is placed among the points to note, a passage each: a decision to send documents without something as this
 * document tells it, with what it lacks where that is placed there too; everything else as `tell` tells it.
 */
export function pointsOf(
  findings: readonly FindingInWords[],
  given: Given,
  teller: Teller,
  tell: (finding: FindingInWords) => Passage,
): Point[] {
  const gaps = findings.map((finding) => ({ finding, gap: gapOf(finding) }))
  const covered = new Set(
    gaps.flatMap(({ gap }) => (gap === null ? [] : (openGap(given.items, gap)?.findings ?? []))),
  )
  return gaps
    .filter(({ finding }) => !covered.has(finding.id))
    .map(({ finding, gap }) => {
      if (gap === null) return { passage: tell(finding), gap }
      const also = findings.filter(({ id }) => openGap(given.items, gap)?.findings.includes(id))
      return {
        passage: departureTold(
          finding,
          gap,
          [finding, ...also].map(({ id }) => id),
          given,
          teller,
        ),
        gap,
      }
    })
}

/** @param rests ids of the findings that the passage tells */
function departureTold(
  finding: FindingInWords,
  gap: Gap,
  rests: readonly string[],
  { items, chronology }: Given,
  teller: Teller,
): Passage {
  const taken = chronology.decisions.all.find(
    ({ value, pointer }) => value.subject === gap && finding.facts.includes(pointer),
  )
  if (taken === undefined) throw new Error(`no decision stands behind ${finding.id}`)
  const item = openGap(items, gap)
  const { by, on, reason, approvedBy } = taken.value
  if (item === undefined || item.level !== 'owned') {
    const said = say('open/without-effect', { gap, isMissing: item?.level === 'stops', ...by, on })
    return teller.workedOut(said, { findings: rests })
  }
  const decided = {
    ...{ what: say('open/gap-lacking', { gap }), ...by, on, reason },
    approved: approvedBy === undefined ? null : say('open/approved-by', approvedBy),
  }
  const said = isInTheWay(item) ? say('open/waits', decided) : say('open/sent-without', decided)
  return teller.workedOut(said, { findings: rests })
}

/** What a decision is about that is told by this finding. */
function gapOf({ id }: Pick<FindingInWords, 'id'>): Gap | null {
  const start = departureId('')
  return id.startsWith(start) ? (id.slice(start.length) as Gap) : null
}
