import type { FindingInWords } from '../../language/in-words.ts'
import type { Edition } from '../../programme/edition.ts'
import type { Subject } from '../case-view.ts'
import { gatheredPoints } from '../gathered.ts'
import { pointsOf } from '../open/departures.ts'
import type { OpenItem } from '../open/list.ts'
import type { Passage } from '../passage.ts'
import type { Teller } from '../teller.ts'
import { say } from './phrases.ts'
import { told } from './told.ts'

/**
 * What the court should know: every warning of the rules, a sentence each. Before them, that nobody has confirmed that
 * the programme is accredited; what is sent without being recorded is told with who decided so.
 * @param warnings what is found to warn of
 */
export function points(
  warnings: readonly FindingInWords[],
  { edition, subject, items, isRefused }: Given,
  teller: Teller,
): Passage[] {
  const found = pointsOf(
    warnings,
    { items, chronology: subject.chronology },
    teller,
    (finding) => contrary(finding, subject, teller) ?? told(finding, teller),
  )
  const accreditation = found.filter(({ gaps }) => gaps.includes('accreditation'))
  const isUnconfirmed = !isRefused && edition.issue?.accredited === undefined
  return [
    ...(isUnconfirmed && accreditation.length === 0
      ? [teller.words(say('section/not-confirmed-accredited'))]
      : []),
    ...gatheredPoints([...accreditation, ...found.filter((each) => !accreditation.includes(each))]),
  ]
}

interface Given {
  edition: Edition
  subject: Subject
  /** What is open in the section. */
  items: readonly OpenItem[]
  /** Whether it is decided that the programme is not proposed: else it is told that nobody has confirmed its accreditation. */
  isRefused: boolean
}

/** Who decided stands in the row of what is not met; here stands what was worked out. */
function contrary({ id, code }: FindingInWords, subject: Subject, teller: Teller): Passage | null {
  if (code !== 'suitability/contrary-decided') return null
  const criterion = subject.assessment.suitability.criteria.find(
    (each) => `suitability.contrary/${each.id}` === id,
  )
  if (criterion === undefined) return null
  const { statement: found } = teller.finding(criterion.findingId)
  return teller.workedOut(say('section/contrary-decided', { criterion: criterion.name, found }), {
    findings: [id],
  })
}
