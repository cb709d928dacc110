import type { Chronology } from '../../chronology/chronology.ts'
import type { AssessmentInWords, FindingInWords } from '../../language/in-words.ts'
import type { Item } from '../../message.ts'
import type { Subject } from '../case-view.ts'
import type { Passage } from '../passage.ts'
import { type DocumentMap, sectionsOf } from '../places/places.ts'
import type { Teller } from '../teller.ts'
import { capital } from '../words.ts'
import { say } from './phrases.ts'

/** What someone must do next, who, and by when. */
export interface Step {
  step: Passage
  who: Passage
  by: Passage
}

/** Those that a document tells, most urgent first. */
export function steps({ chronology, assessment }: Subject, map: Told, teller: Teller): Step[] {
  const all = assessment.nextActions.filter(({ code }) => sectionsOf(map.placeOfAction(code)).length > 0)
  return all.map((next) => {
    const { action, code, who, findingId, alsoFindingIds = [] } = next
    const rests = { findings: [findingId, ...alsoFindingIds] }
    return {
      step: teller.workedOut(action, rests, code),
      // The edition's word for the role.
      who: teller.ofEdition(capital({ text: who }), '/terms'),
      by: teller.workedOut(byWhen(next, chronology), rests),
    }
  })
}

type Next = AssessmentInWords['nextActions'][number]
type Told = Pick<DocumentMap<FindingInWords>, 'placeOfAction'>

/** A day that has passed is no day to act by. */
function byWhen({ by, because }: Next, { passed }: Chronology): Item {
  if (by === null) return say('report/no-date')
  if (passed(by)) return say('report/step-overdue', { by })
  return because === null ? { date: by } : say('report/step-because', { by, because })
}
