import type { Gap } from '../../case/decision.ts'
import type { AssessmentInWords } from '../../language/in-words.ts'
import type { Edition } from '../../programme/edition.ts'
import { OFFENCE_KINDS } from '../../programme/rules.ts'
import { addYears } from '../../rules/dates.ts'
import { say as sayOfCase } from '../case-phrases.ts'
import type { Subject } from '../case-view.ts'
import { isSentWithout, type OpenItem, openGap } from '../open/list.ts'
import type { Passage } from '../passage.ts'
import type { Teller } from '../teller.ts'
import { capital } from '../words.ts'
import { askedAt } from './asked-at.ts'
import type { CriterionRow } from './criterion-row.ts'
import { decidedBy } from './decided.ts'
import { iqRecorded, levelsRecorded } from './levels.ts'
import { say } from './phrases.ts'

type Criterion = AssessmentInWords['suitability']['criteria'][number]

/** What the programme asks, what is recorded, and what came of it. */
export function criterionRow(
  edition: Edition,
  subject: Subject,
  items: readonly OpenItem[],
  criterion: Criterion,
  teller: Teller,
): CriterionRow {
  const { id, name, requirement, findingId } = criterion
  const ground = teller.finding(findingId)
  const { offences } = edition.rules.eligibility
  // Kinds of offence in the words of the source document: the rules sort them into kinds that it may not use.
  const limited = offences !== undefined && OFFENCE_KINDS.some((kind) => !offences.named.includes(kind))
  return {
    name: teller.words(name),
    requirement:
      id === 'offences' && limited
        ? teller.ofEdition(say('section/offences-quoted', { words: offences.source.words }), askedAt(id), [
            offences.source,
          ])
        : teller.ofEdition(capital({ text: requirement }), askedAt(id), ground.sources),
    recorded: recorded(criterion, subject, ground.facts, teller),
    ...(decided(subject, criterion, teller) ?? {
      outcome: departed(items, criterion, teller) ?? outcome(edition, subject, criterion, teller),
      decided: null,
    }),
  }
}

function recorded(
  { id, recorded: told, outcome }: Criterion,
  { chronology: { known } }: Subject,
  facts: readonly string[],
  teller: Teller,
): Passage {
  if (told === null) return teller.recorded(sayOfCase('document/not-recorded'), ...facts)
  if (id === 'risk') return levelsRecorded(known, teller) ?? teller.recorded(told, ...facts)
  if (id === 'iq' && known.iq !== undefined) return iqRecorded(known.iq, outcome === 'met', teller)
  return teller.recorded(capital({ text: told }), ...facts)
}

/** What came of it is what the finding found. */
function outcome(
  edition: Edition,
  subject: Subject,
  { id, outcome: came, findingId }: Criterion,
  teller: Teller,
): Passage {
  const from = came === 'not met' && id === 'age' ? eligibleFrom(edition, subject) : null
  const result = came === 'decided' ? 'met' : came
  return teller.workedOut(
    from === null ? say('section/result', { outcome: result }) : say('section/result-from', { on: from }),
    { findings: [findingId] },
  )
}

/** Where somebody decided: who and why, in a line of its own, since a column makes a column of it; the cell leads there. */
function decided(
  { chronology }: Subject,
  { id, name, outcome: came, findingId }: Criterion,
  teller: Teller,
): Pick<CriterionRow, 'outcome' | 'decided'> | null {
  const decision = chronology.decisions.latest('criterion', id)?.value
  const contrary = teller.found(`suitability.contrary/${id}`)
  const isContrary = came === 'not met' && contrary.length > 0
  if (decision === undefined || (came !== 'decided' && !isContrary)) return null
  const told = { criterion: name, ...decidedBy(decision) }
  const met = decision.outcome === 'met'
  const said = isContrary
    ? say('section/result-contrary', told)
    : say('section/result-decided', { met, ...told })
  return {
    outcome: teller.words(
      say('section/result-below', { outcome: isContrary ? 'contrary' : met ? 'met' : 'not met' }),
    ),
    decided: teller.workedOut(said, { findings: [findingId, ...contrary] }),
  }
}

/** Not recorded, and somebody decided to send the section without. */
function departed(items: readonly OpenItem[], { id, findingId }: Criterion, teller: Teller): Passage | null {
  const item = openGap(items, id as Gap)
  if (item === undefined || item.departure === null || !isSentWithout(item)) return null
  const { by, on } = item.departure.value
  return teller.workedOut(say('section/result-departed', { ...by, on }), { findings: [findingId] })
}

/** The day on which the age is reached that the programme asks for. */
function eligibleFrom({ rules }: Edition, { chronology }: Subject): string | null {
  const birth = chronology.known.person.dateOfBirth
  const minimum = rules.eligibility.age?.minimum
  return birth === undefined || minimum === undefined ? null : addYears(birth, minimum)
}
