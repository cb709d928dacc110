import type { Message } from '../message.ts'
import type { Source } from '../programme/source.ts'

/**
 * What a rule found, as data: the ground of every sentence that the documents and `groupwork check` print. Its code and
 * parameters are what is told (each topic's `findings.ts`); the words are the language's. No names of people in them.
 * Policy outcomes are findings, never errors.
 */
export interface Finding extends Message {
  /** Unique within an assessment, stable for the same case: "attendance.repeat/self-management/1". */
  id: string
  topic: Topic
  outcome: Outcome
  severity: 'information' | 'warning' | 'action' | 'decision'
  /** The clauses it rests on, with the edition's words. Empty: a rule of law or of this program (see `basis`). */
  sources: readonly Source[]
  /** Where the ground isn't the edition: the ambiguity, conflict or law it follows. */
  basis: readonly Message[]
  /** JSON pointers into the case of the facts that led to it. */
  facts: readonly string[]
  /** What isn't recorded and would be needed: "date of birth". */
  missing: readonly Message[]
  /** Two or more fair readings, where the outcome is `needs decision`. */
  readings: readonly Reading[]
  /** What or who would settle it. Null where nothing is open. */
  settledBy: Message | null
}

export const TOPICS = [
  'suitability',
  'route',
  'attendance',
  'attempts',
  'enforcement',
  'psychometrics',
  'completion',
  'group',
  'case',
] as const
export type Topic = (typeof TOPICS)[number]

/**
 * met, not met: a condition holds or doesn't. not recorded: it can't be said. needs decision: fair readings
 * differ, a person decides. decided: a person has decided. noted: no condition, only told.
 */
export type Outcome = 'met' | 'not met' | 'not recorded' | 'needs decision' | 'decided' | 'noted'

/**
 * What a finding is to its readers; each document says where it tells each kind (wording/places/). criterion: a row of
 * what is asked, what is recorded and what comes of it. warning: what a reader has to know first. open matter: a person
 * decides. action: somebody does something. gap: what isn't recorded. count: an amount or a sum. fact: anything else
 * that follows.
 */
export type FindingKind = 'criterion' | 'warning' | 'open matter' | 'action' | 'gap' | 'count' | 'fact'

/** The kind of each code of a topic's table: none without one, none too many. */
export type KindsOf<Table> = Readonly<Record<keyof Table, FindingKind>>

export interface Reading {
  reading: Message
  outcome: Message
}

/**
 * A finding from what is particular to it; the rest says that nothing is missing and nothing is open.
 * `...say('attendance/repeat-due', { … })` gives its code and parameters.
 */
export function finding({
  id,
  code,
  parameters,
  topic,
  outcome,
  severity = SEVERITY[outcome],
  sources = [],
  basis = [],
  facts = [],
  missing = [],
  readings = [],
  settledBy = null,
}: Pick<Finding, 'id' | 'topic' | 'outcome' | 'code' | 'parameters'> & Partial<Finding>): Finding {
  // Written out: every finding of the same shape is read several times as fast.
  return {
    id,
    code,
    parameters,
    topic,
    outcome,
    severity,
    sources: distinct(sources),
    basis,
    facts,
    missing,
    readings,
    settledBy,
  }
}

/** What a finding tells, without the finding around it: to be told within another message. */
export function messageOf({ code, parameters }: Message): Message {
  return { code, parameters }
}

/** One passage is quoted once, also where several parameters rest on it. */
function distinct(sources: readonly Source[]): readonly Source[] {
  if (sources.length < 2) return sources
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
