import type { FindingInWords } from '../../language/in-words.ts'
import type { Subject } from '../case-view.ts'
import type { Passage } from '../passage.ts'
import type { Teller } from '../teller.ts'
import { say } from './phrases.ts'
import { sentenceOf, told } from './told.ts'

/**
 * What the court should know: every warning of the rules, a sentence each.
 * @param warnings what is found to warn of
 * @param isProposed whether the programme is proposed: then it is told that nobody has confirmed its accreditation
 */
export function points(
  warnings: readonly FindingInWords[],
  isProposed: boolean,
  subject: Subject,
  teller: Teller,
): Passage[] {
  return [
    ...(isProposed ? [teller.words(say('section/not-confirmed-accredited'))] : []),
    ...warnings.map((finding) => contrary(finding, subject, teller) ?? told(finding, subject, teller)),
  ]
}

/** Who decided stands in the row of what is not met; here stands what was worked out. */
function contrary({ id, code }: FindingInWords, subject: Subject, teller: Teller): Passage | null {
  if (code !== 'suitability/contrary-decided') return null
  const criterion = subject.assessment.suitability.criteria.find(
    (each) => `suitability.contrary/${each.id}` === id,
  )
  if (criterion === undefined) return null
  const found = sentenceOf(teller.finding(criterion.findingId), subject, teller)
  return teller.workedOut(say('section/contrary-decided', { criterion: criterion.name, found }), {
    findings: [id],
  })
}
