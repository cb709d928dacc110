import type { AssessmentInWords, FindingInWords } from '../language/in-words.ts'
import type { Language } from '../language/language.ts'
import type { Edition } from '../programme/edition.ts'
import { OFFENCE_KINDS } from '../programme/rules.ts'
import { say as sayOfCase } from './case-phrases.ts'
import type { NoteBook } from './notes.ts'
import { capital } from './rows.ts'
import { say } from './section-phrases.ts'

export interface CriterionRow {
  name: string
  requirement: string
  recorded: string
  outcome: string
  refs: string[]
}

type Criterion = AssessmentInWords['suitability']['criteria'][number]

/** What the edition asks, what is recorded, and what came of it, with the ground. */
export function criterionRow(
  { rules: { eligibility } }: Edition,
  { id, name, requirement, recorded, outcome }: Criterion,
  ground: FindingInWords,
  notes: NoteBook,
  language: Language,
): CriterionRow {
  const { offences } = eligibility
  // Kinds of offence in the words of the source document: the rules sort them into kinds that it may not use.
  const limited = offences !== undefined && OFFENCE_KINDS.some((kind) => !offences.named.includes(kind))
  const quoted = id === 'offences' && limited
  return {
    name,
    requirement: language.say(
      quoted
        ? say('section/offences-quoted', { words: offences.source.words })
        : capital({ text: requirement }),
    ),
    recorded: language.say(
      recorded === null ? sayOfCase('document/not-recorded') : capital({ text: recorded }),
    ),
    outcome: language.say(say('section/criterion-outcome', { outcome })),
    refs: criterionRefs(outcome, quoted, ground, notes),
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
    ? notes.places(ground.sources)
    : notes.ground({ ...ground, facts: [] })
}
