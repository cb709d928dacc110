import type { Item } from '../../message.ts'
import type { Passage } from '../passage.ts'
import { type Parameter, placesOf, type Stated } from '../programme/glance.ts'
import type { Teller } from '../teller.ts'

/** What a cell tells, and what nobody has said, which is something to ask: that is added to words of its own, too. */
export interface Told {
  /** Of today, and before words of its own. */
  today?: Stated[]
  stated: Stated[]
  open?: Stated[]
}

export function passageOf({ item, of }: Stated, teller: Teller): Passage {
  if (of.length === 0) return teller.words(item)
  const sourced = of.filter((each): each is Parameter => typeof each !== 'string')
  const { sources } = placesOf(sourced)
  const at = [...new Set(of.map((each) => (typeof each === 'string' ? each : each[0])))]
  return teller.ofEdition(item, at, sources)
}

/** What nobody says: it rests on nothing of the edition. */
export const unsaid = (item: Item): Stated => ({ item, of: [] })
