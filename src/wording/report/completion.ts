import type { AssessmentInWords } from '../../language/in-words.ts'
import type { Passage } from '../passage.ts'
import type { Teller } from '../teller.ts'
import { say } from './phrases.ts'

/** What completion asks for, and what came of it. */
export interface RequirementRow {
  name: Passage
  outcome: Passage
  refs: string[]
}

export function completionRows(
  { requirements, ended }: AssessmentInWords['completion'],
  teller: Teller,
): RequirementRow[] {
  return requirements.map(({ name, outcome: is, findingId }) => {
    const outcome = is === 'not met' && ended === null ? 'not yet met' : is
    return {
      name: teller.words(say('report/requirement-name', { name })),
      outcome: teller.workedOut(say('report/requirement-outcome', { outcome }), { findings: [findingId] }),
      refs: teller.notes.ground(teller.finding(findingId)),
    }
  })
}
