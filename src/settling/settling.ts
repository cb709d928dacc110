import type { CaseRecord } from '../case/record.ts'
import type { Message } from '../message.ts'
import type { Assessment } from '../rules/assessment.ts'
import type { Case } from '../rules/case.ts'
import type { Finding } from '../rules/finding.ts'
import type { Addition, Candidate } from './candidate.ts'
import { decisionCandidates } from './decisions.ts'
import type { Untried } from './facts.ts'
import { factsMissing } from './missing.ts'
import { say } from './phrases.ts'
import type { Row } from './rows.ts'
import { search } from './search.ts'
import { openSections } from './sections.ts'
import { statusCandidates } from './statuses.ts'
import { openRuns, RUNS, type Trial, trying } from './trial.ts'

/** What would settle a conclusion that is open, by what the rules say once it is recorded. Plain JSON. */
export interface Settlement {
  /** Id of the finding. */
  finding: string
  /** The smallest sets of facts and decisions that settle it; empty: none was found. */
  settledBy: SettlingSet[]
  /** Why none was found, or why there may be more than were found. Null: all were looked at. */
  notWorkedOut: Message | null
}

/** Facts and decisions that together settle it, with what each of their values comes to. */
export interface SettlingSet {
  /** Where each would stand in the record (a JSON pointer; `-`: behind the end of a list), and what it is. */
  facts: Pick<Candidate, 'kind' | 'pointer' | 'what'>[]
  results: Result[]
}

export interface Result {
  /** A list for each of the facts: one value or range, or several that come to the same. */
  values: Message[][]
  settled: boolean
  outcome: Row['trial']['outcome']
  told: Message
  /** What would be written: JSON Patches (RFC 6902) to the record, one for each value that was tried. */
  patches: Addition[][]
}

/**
 * For each conclusion that is open, the smallest sets of facts or decisions that settle it: at most three together. The
 * rules themselves are asked, not the finding's words: each is written into the record and the finding's own section is
 * run again, 200 times for a conclusion at most. What isn't recorded is settled by being recorded; what a person has to
 * decide by a decision too, or by a later status where it rests on one.
 */
export function settlementsOf(
  given: Case,
  record: CaseRecord,
  assessment: Pick<Assessment, 'findings' | 'undecided'>,
): Settlement[] {
  const open = openConclusions(assessment)
  if (open.length === 0) return []
  const runs = openRuns(given, record)
  const sections = openSections(given)
  let spent = false
  return open.flatMap((finding) => {
    const { candidates, untried } = factsMissing({ ...given, record, finding })
    const asksDecision = finding.outcome === 'needs decision' || untried.includes('decision')
    if (candidates.length === 0 && !asksDecision) return unfound(finding, untried)
    if (spent) return settlementOf(finding, { found: [], ranOut: 'case' })
    const section = sections.of(finding)
    if (section === null) return []
    const all = [
      ...candidates,
      ...(asksDecision ? decisionCandidates(given, finding, section.asked()) : []),
      ...(asksDecision && finding.missing.length === 0 ? statusCandidates(given, finding) : []),
    ]
    const result = search(all, trying({ ...section, finding }, runs))
    spent = result.ranOut === 'case'
    return result.found.length === 0 && result.ranOut === null
      ? unfound(finding, untried)
      : settlementOf(finding, result)
  })
}

/** What a person has to decide, and what can't be concluded because something isn't recorded. */
export function openConclusions({
  findings,
  undecided,
}: Pick<Assessment, 'findings' | 'undecided'>): Finding[] {
  const decisions = new Set(undecided)
  return findings.filter(({ id, outcome }) => outcome === 'not recorded' || decisions.has(id))
}

function settlementOf(finding: Finding, { found, ranOut }: ReturnType<typeof search>): Settlement {
  return {
    finding: finding.id,
    settledBy: found.map(({ candidates, rows }) => ({
      facts: candidates.map(({ kind, pointer, what }) => ({ kind, pointer, what })),
      results: rows.map(({ values, trial, examples }) => ({
        ...{ values, settled: trial.settled, outcome: trial.outcome, told: toldOf(values, trial) },
        patches: examples,
      })),
    })),
    notWorkedOut: ranOut === null ? null : say('settling/too-many-runs', { of: ranOut, n: RUNS }),
  }
}

/** Of what only has to be there, the rules would tell what we filled in for it: that it settles the matter is enough. */
function toldOf(values: readonly (readonly Message[])[], { settled, told }: Trial): Message {
  const filledIn = values.flat().every(({ code }) => code === 'settling/recorded')
  return settled && filledIn && told.parameters.comes === 'told'
    ? say('settling/then', { comes: 'nothing further', follows: null })
    : told
}

function unfound({ id }: Finding, untried: readonly Untried[]): Settlement {
  const why = untried.includes('not of the case')
    ? say('settling/not-of-the-case')
    : untried.includes('whole')
      ? say('settling/whole-schedule')
      : say('settling/nothing-found')
  return { finding: id, settledBy: [], notWorkedOut: why }
}
