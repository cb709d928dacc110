import type { FindingInWords } from '../../language/in-words.ts'
import type { Edition } from '../../programme/edition.ts'
import type { Subject } from '../case-view.ts'
import { departureTold, gapOf } from '../open/departures.ts'
import type { OpenItem } from '../open/list.ts'
import type { Passage } from '../passage.ts'
import type { Teller } from '../teller.ts'
import { say } from './phrases.ts'
import { sentenceOf, told as tell } from './told.ts'

/**
 * What the court should know: every warning of the rules, a sentence each. Before them, that nobody has confirmed that
 * the programme is accredited; what is sent without being recorded is told with who decided so.
 * @param warnings what is found to warn of
 */
export function points(
  warnings: readonly FindingInWords[],
  { edition, subject, items, isProposed }: Given,
  teller: Teller,
): Passage[] {
  const departures = warnings.flatMap((finding) => {
    const passage = departureTold(finding, items, subject.chronology, teller)
    return passage === null ? [] : [{ finding, gap: gapOf(finding), passage }]
  })
  const accreditation = departures.find(({ gap }) => gap === 'accreditation')
  const others = departures.filter((each) => each !== accreditation)
  const told = new Set(departures.flatMap(({ passage }) => findingsOf(passage)))
  const isUnconfirmed = isProposed && edition.issue?.accredited === undefined
  return [
    ...(accreditation === undefined ? [] : [accreditation.passage]),
    ...(accreditation === undefined && isUnconfirmed
      ? [teller.words(say('section/not-confirmed-accredited'))]
      : []),
    ...others.map(({ passage }) => passage),
    ...warnings
      .filter(({ id }) => !told.has(id))
      .map((finding) => contrary(finding, subject, teller) ?? tell(finding, subject, teller)),
  ]
}

interface Given {
  edition: Edition
  subject: Subject
  /** What is open in the section. */
  items: readonly OpenItem[]
  /** Whether the programme is proposed: then it is told that nobody has confirmed its accreditation. */
  isProposed: boolean
}

const findingsOf = ({ ground }: Passage) => (ground.by === 'rule' ? ground.findings : [])

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
