import { type Edition, ITEM_TOPICS } from './edition.ts'
import type { Flaw } from './flaw.ts'

/** Statements that nobody is told, that don't fit their lead-in, or that hold at no date; clauses of another document. */
export function statementFlaws(edition: Edition): Flaw[] {
  return [
    ...edition.statements.flatMap((each, at) => oneStatement(each, ['statements', at])),
    ...(edition.local?.statements ?? []).flatMap((each, at) =>
      oneStatement(each, ['local', 'statements', at]),
    ),
    ...clauseFlaws(edition),
  ]
}

type Given = Pick<Edition['statements'][number], 'topic' | 'sentencer' | 'participant' | 'brief'> &
  Partial<Pick<Edition['statements'][number], 'withheld' | 'valid' | 'forWhom'>>

function oneStatement(given: Given, path: readonly PropertyKey[]): Flaw[] {
  const flaws: Flaw[] = []
  const { topic, withheld, valid } = given
  if (withheld === undefined && given.sentencer === undefined && given.participant === undefined) {
    flaws.push({
      path: [...path],
      expected: 'expected words for the sentencer or the participant, or why it is withheld',
    })
  }
  if (valid?.from !== undefined && valid.until !== undefined && valid.from > valid.until) {
    flaws.push({ path: [...path, 'valid'], expected: 'expected "from" to be no later than "until"' })
  }
  return [
    ...flaws,
    ...endings(topic, given, path),
    ...(given.forWhom ?? []).flatMap((each, nth) => endings(topic, each, [...path, 'forWhom', nth])),
  ]
}

function endings(topic: string, given: Partial<Given>, path: readonly PropertyKey[]): Flaw[] {
  return (['sentencer', 'participant', 'brief'] as const).flatMap((audience) => {
    const text = given[audience]
    const expected = text === undefined ? undefined : ending(topic, text)
    return expected === undefined ? [] : [{ path: [...path, audience], expected }]
  })
}

function ending(topic: string, text: string): string | undefined {
  if (topic in ITEM_TOPICS) {
    return /[.:]$/.test(text) ? 'expected an item of a list, without a full stop at its end' : undefined
  }
  if (topic === 'content introduction') {
    return text.endsWith(':') ? undefined : 'expected a lead-in to the list of contents that ends in a colon'
  }
  return /[.?]$/.test(text) ? undefined : 'expected whole sentences, with a full stop at the end'
}

/** Rules never cross editions: every clause is of the one document that the edition is made from. */
function clauseFlaws(edition: Edition): Flaw[] {
  const own = prefixOf(edition.rules.parts[0]?.source.clause ?? '')
  return clauses(edition, [])
    .filter(({ clause }) => prefixOf(clause) !== own)
    .map(({ path, clause }) => ({
      path,
      expected: `expected a clause of the edition's own document (${own}), not "${clause}" of another`,
    }))
}

const prefixOf = (clause: string) => clause.split('-')[0] ?? ''

function clauses(value: unknown, path: PropertyKey[]): { path: PropertyKey[]; clause: string }[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, below]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key]
    if (key === 'source') return [{ path: [...at, 'clause'], clause: (below as { clause: string }).clause }]
    return key === 'caseFacts' ? [] : clauses(below, at)
  })
}
