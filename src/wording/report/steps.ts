import type { AssessmentInWords } from '../../language/in-words.ts'
import type { Passage } from '../passage.ts'
import { capital } from '../rows.ts'
import type { Teller } from '../teller.ts'
import { say } from './phrases.ts'

/** What someone must do next, who, and by when. */
export interface Step {
  step: Passage
  who: Passage
  by: Passage
}

/** All of them, most urgent first. */
export function steps({ nextActions }: AssessmentInWords, teller: Teller): Step[] {
  return nextActions.map(({ action, code, who, by, findingId, alsoFindingIds = [] }) => {
    const rests = { findings: [findingId, ...alsoFindingIds].filter((id) => teller.has(id)) }
    return {
      step: { ...teller.workedOut(action, rests), code },
      who: teller.workedOut(capital({ text: who }), {}),
      by: teller.workedOut(by === null ? say('report/no-date') : { date: by }, {}),
    }
  })
}
