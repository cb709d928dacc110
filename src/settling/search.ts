import type { Candidate } from './candidate.ts'
import { type Part, type Row, rowsOf, wholly } from './rows.ts'
import { TooManyRuns, type Try } from './trial.ts'

/** At most so many facts or decisions together. */
const TOGETHER = 3

/** Facts or decisions that together settle a conclusion, with what their values come to. */
export interface Settling {
  candidates: readonly Candidate[]
  rows: Row[]
}

/**
 * The smallest sets of candidates of which some values settle a conclusion: each by itself, then two, then three
 * together. What alone changes nothing that its section finds isn't tried with others. Where facts settle it, those of
 * their values that don't are tried together with one another.
 */
export function search(
  candidates: readonly Candidate[],
  attempt: Try,
): { found: Settling[]; ranOut: TooManyRuns['of'] | null } {
  const found: Settling[] = []
  const left: Part[] = []
  const tryTogether = (parts: readonly Part[]): Row[] => {
    const rows = rowsOf(parts, attempt)
    if (rows.some(({ trial }) => trial.settled)) {
      found.push({ candidates: parts.map(({ candidate }) => candidate), rows })
    }
    return rows
  }
  try {
    for (const candidate of candidates) left.push(...leftOf(candidate, tryTogether([wholly(candidate)])))
    for (let size = 2; size <= TOGETHER; size += 1) {
      const isFact = found.some((each) => each.candidates.some(({ kind }) => kind === 'fact'))
      if (found.length > 0 && !isFact) break
      const tried = isFact ? left.filter(({ candidate }) => candidate.kind === 'fact') : left
      const before = found.length
      for (const parts of subsets(tried, size)) tryTogether(parts)
      if (found.length > before) break
    }
    return { found, ranOut: null }
  } catch (error) {
    if (error instanceof TooManyRuns) return { found, ranOut: error.of }
    throw error
  }
}

/** What is left of a candidate to be tried with others: the values that settle nothing, where they change anything. */
function leftOf(candidate: Candidate, rows: readonly Row[]): Part[] {
  if (rows.length === 0) return [wholly(candidate)]
  const open = rows.filter(({ trial }) => !trial.settled)
  if (!open.some(({ trial }) => trial.changed)) return []
  if (open.length === rows.length) return [wholly(candidate)]
  if (!('of' in candidate.values)) return []
  const values = open.flatMap(({ values: [said = []], examples }) =>
    said.flatMap((each, index) => {
      const added = examples[index]?.[0]
      return added === undefined ? [] : [{ said: each, added }]
    }),
  )
  return [{ candidate, values }]
}

function subsets<Each>(items: readonly Each[], size: number): Each[][] {
  if (size === 0) return [[]]
  return items.flatMap((item, index) =>
    subsets(items.slice(index + 1), size - 1).map((others) => [item, ...others]),
  )
}
