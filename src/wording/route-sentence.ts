import type { AssessmentInWords, FindingInWords } from '../language/in-words.ts'
import type { Sentence } from './notes.ts'
import { kindOf } from './places/kinds.ts'
import type { Teller } from './teller.ts'

/**
 * The route itself, and what else is found of it. A route that was asked for and refused is told with the route.
 * @param told what the document tells under the route's heading
 */
export function routeSentence(
  { route }: Pick<AssessmentInWords, 'route'>,
  told: readonly FindingInWords[],
  teller: Teller,
): { sentence: Sentence; others: FindingInWords[] } {
  const own = teller.finding(route.findingId)
  const refused = told.filter((finding) => finding.topic === 'route' && kindOf(finding) === 'action')
  const rests = { findings: [own, ...refused].map(({ id }) => id) }
  return {
    sentence: { text: teller.workedOut(own.statement, rests, own.code), refs: teller.notes.ground(own) },
    others: told.filter((finding) => finding !== own && !refused.includes(finding)),
  }
}
