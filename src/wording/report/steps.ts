import type { Chronology } from '../../chronology/chronology.ts'
import type { AssessmentInWords } from '../../language/in-words.ts'
import type { Item } from '../../message.ts'
import type { Subject } from '../case-view.ts'
import type { Passage } from '../passage.ts'
import type { Teller } from '../teller.ts'
import { capital } from '../words.ts'
import { say } from './phrases.ts'

/** What someone must do next, who, and by when. */
export interface Step {
  step: Passage
  who: Passage
  by: Passage
}

/** All of them, most urgent first. */
export function steps({ chronology, assessment }: Subject, teller: Teller): Step[] {
  return assessment.nextActions.map((next) => {
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

/** A day that has passed is no day to act by. */
function byWhen({ by, because }: AssessmentInWords['nextActions'][number], { passed }: Chronology): Item {
  if (by === null) return say('report/no-date')
  if (passed(by)) return say('report/step-overdue', { by })
  return because === null ? { date: by } : say('report/step-because', { by, because })
}
