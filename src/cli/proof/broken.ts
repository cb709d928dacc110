import type { LaidArea } from '../../document/laid.ts'
import { MONTHS } from '../../programme/date-words.ts'
import type { Fault } from './fault.ts'

/** Numbers, and what belongs to them, that a line end parts: telephone numbers, postcodes, days and months, amounts, times. */
export function brokenNumbers(areas: readonly LaidArea[]): Fault[] {
  const lines = areas.flatMap((area) => area.lines)
  return lines.flatMap((line, at) => {
    const next = lines[at + 1]
    if (next === undefined || next.block !== line.block) return []
    const [before, after] = [line.text.trimEnd(), next.text.trimStart()]
    if (!PARTED.some(([end, start]) => end.test(before) && start.test(after))) return []
    const [last, first] = [before.split(/\s+/).at(-1), after.split(/\s+/)[0]]
    return [{ at: '', what: `a line ends between “${last}” and “${first}”` }]
  })
}

const UNITS = 'hours?|days?|weeks?|months?|years?|sessions?|minutes?|half|full|per cent|[ap]m'

/** How a line ends, and how the next begins. */
const PARTED: readonly (readonly [end: RegExp, start: RegExp])[] = [
  [/(?:^|\s)\d[\d.:]*$/, /^\d{2,}/],
  [/(?:^|\s)\d[\d.:]*$/, new RegExp(`^(?:%|(?:${MONTHS.join('|')}|${UNITS})\\b)`)],
  [/(?:^|\s)[A-Z]{1,2}\d[\dA-Z]?$/, /^\d[A-Z]{2}\b/],
  [/[a-z]\.[a-z]{2,}\/$/i, /^\w/],
  [/(?:^|\s)(?:Mr|Mrs|Ms|Dr)$/, /^\p{Lu}/u],
]
