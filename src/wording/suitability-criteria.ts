import type { Edition } from '../programme/edition.ts'
import { OFFENCE_KINDS } from '../programme/rules.ts'
import type { Criterion } from '../rules/assessment.ts'
import type { Finding } from '../rules/finding.ts'
import type { NoteBook } from './notes.ts'
import { capitalise } from './words.ts'

export interface CriterionRow {
  name: string
  requirement: string
  recorded: string
  outcome: string
  refs: string[]
}

/** What the edition asks, what is recorded, and what came of it, with the ground. */
export function criterionRow(
  edition: Edition,
  criterion: Criterion,
  ground: Finding,
  notes: NoteBook,
): CriterionRow {
  return {
    name: criterion.name,
    requirement: requirementWords(edition, criterion),
    recorded: capitalise(criterion.recorded ?? 'not recorded'),
    outcome: OUTCOMES[criterion.outcome],
    refs: criterionRefs(edition, criterion, ground, notes),
  }
}

const OUTCOMES: Record<Criterion['outcome'], string> = {
  met: 'Met',
  'not met': 'Not met',
  'not recorded': 'Not recorded',
  'needs decision': 'Needs a decision',
  decided: 'Decided',
}

/** The row of a criterion shows the fact that met or settled it; that of the offences quotes the clause, too. */
function criterionRefs(edition: Edition, criterion: Criterion, ground: Finding, notes: NoteBook): string[] {
  if (criterion.outcome !== 'met' && criterion.outcome !== 'decided') return notes.ground(ground)
  return requirementWords(edition, criterion).startsWith('“') && ground.basis === null
    ? notes.places(ground.sources)
    : notes.ground({ ...ground, facts: [] })
}

/** Kinds of offence in the words of the source document: the rules sort them into kinds that it may not use. */
function requirementWords({ rules }: Edition, { id, requirement }: Criterion): string {
  const { offences } = rules.eligibility
  const limited = offences !== undefined && OFFENCE_KINDS.some((kind) => !offences.named.includes(kind))
  return id === 'offences' && limited ? `“${offences.source.words}”` : capitalise(requirement)
}
