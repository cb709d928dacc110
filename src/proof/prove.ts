import { readCase } from '../case/read.ts'
import { type Chronology, chronology } from '../chronology/chronology.ts'
import { InputError } from '../errors.ts'
import type { Message } from '../message.ts'
import type { Edition } from '../programme/edition.ts'
import type { Finding, Outcome } from '../rules/finding.ts'
import { AS_OF, baseOf, type Draft } from './draft.ts'
import { byMatter, judged, overlaps, type Verdict, type Wrong } from './judged.ts'
import { type Combination, combinations, shares, sizeOf } from './space.ts'
import type { Proposition, Statement } from './statement.ts'
import { propositionsOf } from './statements/all.ts'
import { TOPICS, type Topics } from './topics.ts'
import { coveredTwice } from './twice.ts'

/** What was shown of an edition. */
export interface Proof {
  edition: string
  label: string
  /** Of all together: statements that turn on the same facts are shown by the same combinations. */
  combinations: number
  tried: number
  rules: ProvedRule[]
  /** Parts of which two statements of one list speak. */
  twice: Message[]
  faults: Fault[]
  /** How many there are: `faults` holds the first ones of each matter. */
  faulty: number
}

export interface ProvedRule {
  path: string
  clause: string | null
  matter: string
  /** How many there are, and how many of them were tried. */
  combinations: number
  tried: number
  /** A file that holds them is refused as it is read: what they say can't be. */
  refused: number
  /** Nothing is to be said of the matter. */
  notAsked: number
  outcomes: Record<Outcome, number>
  /** Questions by their code, with the ground that each rests on. */
  questions: { code: string; basis: readonly Message[]; number: number }[]
}

/** What is wrong (judged.ts), and for which combination. */
export interface Fault extends Pick<Wrong, 'kind' | 'matter'> {
  /** Codes of the findings about the matter. */
  found: readonly string[]
  combination: readonly { fact: Message; value: Message }[]
}

export interface Options {
  /** At most so many combinations of the edition. */
  most?: number
  topics?: Topics
}

/**
 * Whether every combination of the boundary values and decisions that a statement of the edition turns on has exactly
 * one outcome or a declared question. Runs the rules by their topics' public functions, on records that are read as a
 * case's file is.
 */
export function prove(edition: Edition, options: Options = {}): Proof {
  return showAll(edition, propositionsOf(edition), options)
}

/** The same of some of them. */
export function showAll(
  edition: Edition,
  propositions: readonly Proposition[],
  { most = Number.POSITIVE_INFINITY, topics = TOPICS }: Options = {},
): Proof {
  const sizes = propositions.map(({ dimensions }) => sizeOf(dimensions))
  const share = shares(sizes, most)
  const proof: Proof = {
    ...{ edition: edition.id, label: edition.label, combinations: sum(sizes), tried: sum(share) },
    ...{ rules: [], twice: coveredTwice(edition), faults: [], faulty: 0 },
  }
  for (const [index, proposition] of propositions.entries())
    show(proof, edition, proposition, share[index] ?? 0, topics)
  return proof
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0)

function show(proof: Proof, edition: Edition, proposition: Proposition, most: number, topics: Topics): void {
  const { dimensions, topic, statements } = proposition
  const shown = statements.map((statement) => ({
    statement,
    rule: ruleOf(statement, sizeOf(dimensions)),
  }))
  proof.rules.push(...shown.map(({ rule }) => rule))
  for (const combination of combinations(dimensions, most)) {
    const draft = baseOf(edition)
    for (const { value } of combination) value.put(draft)
    const known = read(edition, draft)
    const findings = known === null ? [] : topics[topic]({ edition, chronology: known })
    const said = byMatter(findings)
    for (const each of overlaps(said)) addFault(proof, each, combination)
    for (const { statement, rule } of shown) {
      rule.tried++
      if (known === null) rule.refused++
      else count(proof, rule, judged(statement, draft, findings, said), combination)
    }
  }
}

function ruleOf({ path, clause, matter }: Statement, size: number): ProvedRule {
  return {
    ...{ path, clause, matter, combinations: size, tried: 0, refused: 0, notAsked: 0 },
    ...{ outcomes: noOutcomes(), questions: [] },
  }
}

/** Null: the record can't be, and is refused. */
function read(edition: Edition, draft: Draft): Chronology | null {
  try {
    return chronology(
      readCase(JSON.stringify(draft), '', () => edition),
      AS_OF,
    )
  } catch (error) {
    if (error instanceof InputError) return null
    throw error
  }
}

function count(proof: Proof, rule: ProvedRule, verdict: Verdict, combination: Combination): void {
  switch (verdict.kind) {
    case 'two':
      break
    case 'not asked':
      rule.notAsked++
      break
    case 'outcome':
      rule.outcomes[verdict.finding.outcome]++
      if (verdict.finding.outcome === 'needs decision') addQuestion(rule, verdict.finding)
      break
    default:
      addFault(proof, verdict, combination)
  }
}

/** Examples of one kind of fault of a matter: more of them say nothing new. */
const EXAMPLES = 3

function addFault(proof: Proof, { kind, matter, findings }: Wrong, combination: Combination): void {
  proof.faulty++
  if (proof.faults.filter((each) => each.kind === kind && each.matter === matter).length >= EXAMPLES) return
  proof.faults.push({
    ...{ kind, matter, found: findings.map(({ code }) => code) },
    combination: combination.map(({ name, value }) => ({ fact: name, value: value.said })),
  })
}

function addQuestion({ questions }: ProvedRule, { code, basis }: Finding): void {
  const grounds = JSON.stringify(basis.map((each) => each.code))
  const known = questions.find(
    (each) => each.code === code && JSON.stringify(each.basis.map((one) => one.code)) === grounds,
  )
  if (known === undefined) questions.push({ code, basis, number: 1 })
  else known.number++
}

function noOutcomes(): Record<Outcome, number> {
  return { met: 0, 'not met': 0, 'not recorded': 0, 'needs decision': 0, decided: 0, noted: 0 }
}
