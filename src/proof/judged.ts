import { isSame } from '../message.ts'
import type { Finding } from '../rules/finding.ts'
import type { Draft } from './draft.ts'
import { mattersOf } from './matters.ts'
import type { Statement } from './statement.ts'

export type Verdict = { kind: 'not asked' | 'two' } | { kind: 'outcome'; finding: Finding } | Wrong

/**
 * gap: a matter without an outcome. overlap: one with two. undeclared: a question without readings that differ, or without
 * what settles it. silent: an outcome that no person has decided, where the words can be read in two ways.
 */
export interface Wrong {
  kind: 'gap' | 'overlap' | 'undeclared' | 'silent'
  matter: string
  findings: readonly Finding[]
}

/** What the rules said, by the matters that they said it of. */
export type Said = ReadonlyMap<string, readonly Finding[]>

export function byMatter(findings: readonly Finding[]): Said {
  const said = new Map<string, Finding[]>()
  for (const each of findings) {
    for (const matter of mattersOf(each)) said.set(matter, [...(said.get(matter) ?? []), each])
  }
  return said
}

/** Matters of the topic that have two outcomes, whichever statement they come of. */
export function overlaps(said: Said): Wrong[] {
  return [...said].flatMap(([matter, findings]): Wrong[] =>
    findings.length > 1 ? [{ kind: 'overlap', matter, findings }] : [],
  )
}

/** The outcome of a statement's matter for a combination, or what is wrong with it. Two outcomes: see `overlaps`. */
export function judged(
  { matter, asked, open, assumed = [] }: Statement,
  draft: Draft,
  findings: readonly Finding[],
  said: Said,
): Verdict {
  const own = said.get(matter) ?? []
  const [found, ...others] = own
  if (others.length > 0) return { kind: 'two' }
  if (found === undefined) {
    const isGap = asked === undefined || asked(draft, findings) || open?.(draft, findings) === true
    return isGap ? { kind: 'gap', matter, findings: own } : { kind: 'not asked' }
  }
  const isQuestion = found.outcome === 'needs decision'
  if (isQuestion && !isDeclared(found)) return { kind: 'undeclared', matter, findings: own }
  const readsTwoWays = open?.(draft, findings) === true || found.readings.length > 1
  const isSettled = isQuestion || found.outcome === 'decided' || assumed.includes(found.code)
  return readsTwoWays && !isSettled
    ? { kind: 'silent', matter, findings: own }
    : { kind: 'outcome', finding: found }
}

/** A question has readings that lead to different outcomes, and says what settles it. */
function isDeclared({ readings, settledBy }: Finding): boolean {
  const [first, ...others] = readings
  return (
    settledBy !== null && first !== undefined && others.some(({ outcome }) => !isSame(outcome, first.outcome))
  )
}
