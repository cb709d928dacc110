import { Passage, together } from './passage.ts'

/**
 * Sentences of a list that begin or end with the same one say it once: neighbours stand together, nothing else changes.
 * What they say together rests on all that they rest on.
 * @param apart those whose last sentence speaks of the one before it, which stay by themselves
 */
export function gathered(passages: readonly Passage[], apart: readonly Passage[] = []): Passage[] {
  const all: Passage[] = []
  for (const passage of passages) {
    const before = all.at(-1)
    const alone = before === undefined || apart.includes(before) || apart.includes(passage)
    const text = alone ? null : joined(before, passage)
    if (before === undefined || text === null) all.push(passage)
    else all[all.length - 1] = new Passage(text, before.code, together([before.ground, passage.ground]))
  }
  return all
}

/** The same of points: who sends it without what isn't recorded decides on that alone. */
export function gatheredPoints(points: readonly { passage: Passage; gaps: readonly unknown[] }[]): Passage[] {
  return gathered(
    points.map(({ passage }) => passage),
    points.flatMap(({ passage, gaps }) => (gaps.length > 0 ? [passage] : [])),
  )
}

/** Null where they have nothing in common, or one isn't worked out. */
function joined(one: Passage, other: Passage): string | null {
  if (one.ground.by !== 'rule' || other.ground.by !== 'rule') return null
  const [first, second] = [one, other].map(({ text }) => text.split(BETWEEN)) as [string[], string[]]
  if (first.length < 2 || second.length < 2) return null
  if (first[0] === second[0]) return [...first, ...second.slice(1)].join(' ')
  if (first.at(-1) === second.at(-1)) return [...first.slice(0, -1), ...second].join(' ')
  return null
}

const BETWEEN = /(?<=[.?!]”?) (?=[\p{Lu}“])/u
