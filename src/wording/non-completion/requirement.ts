import type { Edition } from '../../programme/edition.ts'
import { underLaw } from '../../rules/enforcement/statutory.ts'
import { orderIsOver, type Subject } from '../case-view.ts'
import type { Passage } from '../passage.ts'
import { endingOf } from '../report/ending.ts'
import type { Teller } from '../teller.ts'
import { say } from './phrases.ts'

/** The end of the programme changes no order: only the court does. Null: there is no order that goes on, or it was recalled. */
export function requirementStands(
  { terms: { supervisor } }: Edition,
  { chronology, assessment }: Subject,
  teller: Teller,
): Passage | null {
  const { order } = chronology.known
  const ending = endingOf({ chronology, assessment })
  if (underLaw(order) === null || orderIsOver(chronology)) return null
  if (ending?.how !== 'removed' && ending?.how !== 'withdrawn') return null
  return teller.workedOut(say('non-completion/requirement-stands', { supervisor }), {
    facts: ['/order/kind', ending.pointer],
  })
}
