import type { AssessmentInWords } from '../../language/in-words.ts'
import type { Subject } from '../case-view.ts'
import type { Passage } from '../passage.ts'
import { spokenOf } from '../person.ts'
import type { Teller } from '../teller.ts'
import { say } from './phrases.ts'

/** Why the programme is not proposed: the officer's reasons, then what the programme asks for and is not met. */
export interface Reasons {
  paragraphs: Passage[]
  notMet: Passage | null
}

export function reasons(subject: Subject, teller: Teller): Reasons {
  const { chronology, assessment } = subject
  const decision = chronology.decisions.latest('suitability')
  const own = decision === null ? [] : teller.paragraphs(decision.value.reason, `${decision.pointer}/reason`)
  const said = decision?.value.reason
  const others = chronology.known.suitability.reasons.flatMap((reason, index) =>
    reason === said ? [] : teller.paragraphs(reason, `/suitability/reasons/${index}`),
  )
  const against = assessment.suitability.criteria.filter(
    (criterion) => criterion.outcome === 'not met' || isDecidedAgainst(chronology, criterion),
  )
  return {
    paragraphs: [...own, ...others],
    notMet:
      against.length === 0
        ? null
        : teller.workedOut(
            say('section/requirements-not-met', {
              n: against.length,
              criteria: against.map(({ name }) => ({ text: name })),
            }),
            { findings: against.map(({ findingId }) => findingId) },
          ),
  }
}

type Criterion = AssessmentInWords['suitability']['criteria'][number]

function isDecidedAgainst({ decisions }: Subject['chronology'], { id, outcome }: Criterion): boolean {
  return outcome === 'decided' && decisions.latest('criterion', id)?.value.outcome === 'not met'
}

/** Who assessed the person, and to what end. Null while nobody has. */
export function assessed({ chronology, assessment }: Subject, teller: Teller): Passage | null {
  const decision = chronology.decisions.latest('suitability')
  const { conclusion, findingId } = assessment.suitability
  if (decision === null || (conclusion !== 'suitable' && conclusion !== 'not suitable')) return null
  const { by, on } = decision.value
  const { short: person } = spokenOf(chronology.known.person)
  return teller.workedOut(
    say('section/assessed', {
      suitable: conclusion === 'suitable',
      person,
      name: by.name,
      role: by.role,
      on,
    }),
    { findings: [findingId] },
  )
}
