import type { Source } from '../programme/source.ts'

/**
 * What a rule found, as data: the ground of every sentence that the documents and `groupwork check` print.
 * Policy outcomes are findings, never errors.
 */
export interface Finding {
  /** Unique within an assessment, stable for the same case: "attendance.repeat/self-management/1". */
  id: string
  topic: Topic
  outcome: Outcome
  severity: 'information' | 'warning' | 'action' | 'decision'
  /** The finding in plain words, one or two sentences, finished for printing. No names. */
  statement: string
  /** The clauses it rests on, with the edition's words. Empty: a rule of law or of this program (see `basis`). */
  sources: readonly Source[]
  /** Where the ground isn't the edition: the ambiguity, conflict or law it follows, in words. Null otherwise. */
  basis: string | null
  /** JSON pointers into the case of the facts that led to it. */
  facts: readonly string[]
  /** What isn't recorded and would be needed, in words: "date of birth". */
  missing: readonly string[]
  /** Two or more fair readings, where the outcome is `needs decision`. */
  readings: readonly Reading[]
  /** What or who would settle it. Null where nothing is open. */
  settledBy: string | null
}

export type Topic =
  | 'suitability'
  | 'route'
  | 'attendance'
  | 'attempts'
  | 'enforcement'
  | 'psychometrics'
  | 'completion'
  | 'group'
  | 'case'

/**
 * met, not met: a condition holds or doesn't. not recorded: it can't be said. needs decision: fair readings
 * differ, a person decides. decided: a person has decided. noted: no condition, only told.
 */
export type Outcome = 'met' | 'not met' | 'not recorded' | 'needs decision' | 'decided' | 'noted'

export interface Reading {
  reading: string
  outcome: string
}

/** A finding from what is particular to it; the rest says that nothing is missing and nothing is open. */
export function finding(
  given: Pick<Finding, 'id' | 'topic' | 'outcome' | 'statement'> & Partial<Finding>,
): Finding {
  return {
    severity: SEVERITY[given.outcome],
    basis: null,
    facts: [],
    missing: [],
    readings: [],
    settledBy: null,
    ...given,
    sources: distinct(given.sources ?? []),
  }
}

/** One passage is quoted once, also where several parameters rest on it. */
function distinct(sources: readonly Source[]): Source[] {
  const passage = ({ clause, lines, words }: Source) => `${clause} ${lines} ${words}`
  return [...new Map(sources.map((source) => [passage(source), source])).values()]
}

const SEVERITY: Record<Outcome, Finding['severity']> = {
  met: 'information',
  'not met': 'warning',
  'not recorded': 'warning',
  'needs decision': 'decision',
  decided: 'information',
  noted: 'information',
}
