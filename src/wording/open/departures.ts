import type { Gap } from '../../case/decision.ts'
import type { Chronology } from '../../chronology/chronology.ts'
import type { FindingInWords } from '../../language/in-words.ts'
import { departureId } from '../../rules/decisions/departures.ts'
import type { Passage } from '../passage.ts'
import type { Teller } from '../teller.ts'
import { isInTheWay, type OpenItem, openGap } from './list.ts'
import { say } from './phrases.ts'

/** A decision to send documents without something, as this document tells it. Null: the finding is about something else. */
export function departureTold(
  finding: FindingInWords,
  items: readonly OpenItem[],
  { decisions }: Pick<Chronology, 'decisions'>,
  teller: Teller,
): Passage | null {
  const gap = gapOf(finding)
  const taken = decisions.all.find(({ pointer }) => finding.facts.includes(pointer))?.value
  if (gap === null || taken === undefined) return null
  const item = openGap(items, gap)
  const { by, on, reason, approvedBy } = taken
  if (item === undefined || item.level !== 'owned') {
    const said = say('open/without-effect', { gap, isMissing: item?.level === 'stops', ...by, on })
    return teller.workedOut(said, { findings: [finding.id, ...(item?.findings ?? [])] })
  }
  const decided = {
    ...{ what: say('open/gap-lacking', { gap }), ...by, on, reason },
    approved: approvedBy === undefined ? null : say('open/approved-by', approvedBy),
  }
  const said = isInTheWay(item) ? say('open/waits', decided) : say('open/sent-without', decided)
  return teller.workedOut(said, { findings: [finding.id, ...item.findings] })
}

/** What a decision is about that is told by this finding. */
export function gapOf({ id }: Pick<FindingInWords, 'id'>): Gap | null {
  const start = departureId('')
  return id.startsWith(start) ? (id.slice(start.length) as Gap) : null
}
