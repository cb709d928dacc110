import type { AssessmentInWords, FindingInWords } from '../../language/in-words.ts'
import type { Edition } from '../../programme/edition.ts'
import { OFFENCE_KINDS } from '../../programme/rules.ts'
import { say as sayOfCase } from '../case-phrases.ts'
import type { NoteBook } from '../notes.ts'
import type { Passage } from '../passage.ts'
import type { Teller } from '../teller.ts'
import { capital } from '../words.ts'
import { say } from './phrases.ts'

export interface CriterionRow {
  name: Passage
  requirement: Passage
  recorded: Passage
  outcome: Passage
  refs: string[]
}

type Criterion = AssessmentInWords['suitability']['criteria'][number]

/** What the edition asks, what is recorded, and what came of it, with the ground. */
export function criterionRow(
  { rules: { eligibility } }: Edition,
  { id, name, requirement, recorded, outcome, findingId }: Criterion,
  teller: Teller,
): CriterionRow {
  const ground = teller.finding(findingId)
  const { offences } = eligibility
  // Kinds of offence in the words of the source document: the rules sort them into kinds that it may not use.
  const limited = offences !== undefined && OFFENCE_KINDS.some((kind) => !offences.named.includes(kind))
  const quoted = id === 'offences' && limited
  return {
    name: teller.words(name),
    requirement: quoted
      ? teller.ofEdition(say('section/offences-quoted', { words: offences.source.words }), askedAt(id), [
          offences.source,
        ])
      : teller.ofEdition(capital({ text: requirement }), askedAt(id), ground.sources),
    recorded: teller.recorded(
      recorded === null ? sayOfCase('document/not-recorded') : capital({ text: recorded }),
      ...ground.facts,
    ),
    // What came of it is what the finding found.
    outcome: teller.workedOut(say('section/criterion-outcome', { outcome }), { findings: [findingId] }),
    refs: criterionRefs(outcome, quoted, ground, teller.notes),
  }
}

/** The row of a criterion shows the fact that met or settled it; that of the offences quotes the clause, too. */
function criterionRefs(
  outcome: Criterion['outcome'],
  quoted: boolean,
  ground: FindingInWords,
  notes: NoteBook,
): string[] {
  if (outcome !== 'met' && outcome !== 'decided') return notes.ground(ground)
  return quoted && ground.basis === null
    ? notes.places(ground.sources, [askedAt('offences')])
    : notes.ground({ ...ground, facts: [] })
}

/** Where the edition asks it. */
function askedAt(id: string): string {
  if (id === 'prior treatment') return '/rules/priorTreatment'
  return id in ASKED ? `/rules/eligibility/${ASKED[id]}` : '/rules/eligibility'
}

const ASKED: Readonly<Record<string, keyof Edition['rules']['eligibility']>> = {
  sex: 'sex',
  age: 'age',
  iq: 'iq',
  offences: 'offences',
  order: 'orders',
  'order length': 'minimumLength',
}
