import type { Subject } from '../case-view.ts'
import type { Passage } from '../passage.ts'
import { endingOf } from '../report/ending.ts'
import type { Teller } from '../teller.ts'
import { say } from './phrases.ts'

/** How it ended, who decided, and what the letter does not say; why stands in the report, which is no paper to lie about. */
export function howItEnded({ chronology, assessment }: Subject, teller: Teller): Passage[] {
  const ending = endingOf({ chronology, assessment })
  if (ending === null) return []
  const { how, by, pointer } = ending
  const licence = chronology.known.order?.kind === 'licence'
  return [
    teller.recorded(say('letter/ended-how', { how, licence }), pointer),
    ...(by === null
      ? []
      : [teller.recorded(say('letter/ended-by', { name: by.name, role: by.role }), `${pointer}/by`)]),
    teller.words(say('letter/no-breach', { licence })),
  ]
}
