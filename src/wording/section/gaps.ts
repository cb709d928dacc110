import type { Message } from '../../message.ts'
import { legalBases } from '../../rules/suitability/legal-basis.ts'
import type { Subject } from '../case-view.ts'
import type { Passage } from '../passage.ts'
import type { Teller } from '../teller.ts'
import { say } from './phrases.ts'

/** What a final section has to hold and no rule looks for. Told in a draft only. */
export function gaps({ chronology: { known } }: Subject, isProposed: boolean, teller: Teller): Passage[] {
  const { order, suitability } = known
  const ofCourt = order !== undefined && order.kind !== 'licence' && order.status === 'proposed'
  const missing: (Message | false)[] = [
    isProposed && ofCourt && order.requirementDays === undefined && say('section/missing-days'),
    isProposed && ofCourt && legalBases(known).includes('not recorded') && say('section/missing-conviction'),
    suitability.author === undefined && say('section/missing-author'),
    suitability.writtenOn === undefined && say('section/missing-date'),
  ]
  return missing.flatMap((each) => (each === false ? [] : [teller.words(each)]))
}
