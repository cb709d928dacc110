import type { Message } from '../../message.ts'
import type { Edition } from '../../programme/edition.ts'
import type { CellName } from '../../programme/sheet.ts'
import type { Passage } from '../passage.ts'
import type { Stated } from '../programme/glance.ts'
import type { Teller } from '../teller.ts'
import { length, open, place } from './conditions.ts'
import { evidence } from './evidence.ts'
import { order } from './order.ts'
import { say } from './phrases.ts'
import { steps } from './steps.ts'
import { passageOf, type Told } from './told.ts'

/** One of the six cells of the first page: sentences, or steps that are numbered. */
export interface Cell {
  title: Passage
  steps: Passage[]
  sentences: Passage[]
}

const CELLS: readonly [CellName, Message, (edition: Edition, teller: Teller, asOf: string) => Told][] = [
  ['audience', say('sheet/cell-audience'), open],
  ['order', say('sheet/cell-order'), order],
  ['length', say('sheet/cell-length'), length],
  ['place', say('sheet/cell-place'), place],
  ['missed', say('sheet/cell-missed'), steps],
  ['evidence', say('sheet/cell-evidence'), evidence],
]

/**
 * In the words of the edition where it has its own, else told from its rules.
 * @param asOf YYYY-MM-DD
 */
export function cells(edition: Edition, asOf: string, teller: Teller): Cell[] {
  return CELLS.map(([name, title, worked]) => {
    const told = worked(edition, teller, asOf)
    const own = edition.glance?.[name]?.map(({ text, source }, at): Stated => {
      const pointer = `/glance/${name}/${at}/text`
      return { item: { text }, of: [source === undefined ? pointer : [pointer, source]] }
    })
    const stated = [...(told.today ?? []), ...(own ?? told.stated)].map((each) => passageOf(each, teller))
    const numbered = name === 'missed' && stated.length > 1
    return {
      title: teller.words(title),
      steps: numbered ? stated : [],
      sentences: [...(numbered ? [] : stated), ...(told.open ?? []).map((each) => passageOf(each, teller))],
    }
  })
}
