import { Passage, together } from './passage.ts'

/**
 * Neighbours in a list that say the same of several things, and begin with the same sentence, say that sentence once; what
 * is the same altogether stands once. Nothing else changes: what follows a sentence may speak of it. What they say together
 * rests on all that they rest on.
 * @param apart those whose last sentence speaks of the one before it, which stay by themselves
 */
export function gathered(passages: readonly Passage[], apart: readonly Passage[] = []): Passage[] {
  const alone = new Set(apart)
  const groups: Group[] = []
  for (const passage of passages) {
    const group = groups.at(-1)
    const others = alone.has(passage) ? null : goingOn(group, passage)
    if (group === undefined || others === null || alone.has(group.of[0]))
      groups.push({ of: [passage], added: [] })
    else {
      group.of.push(passage)
      group.added.push(...others)
    }
  }
  return groups.map(({ of, added }) => {
    const [{ text, code, ground }, ...others] = of
    if (others.length === 0) return of[0]
    return new Passage(
      [text, ...added].join(' '),
      code,
      together([ground, ...others.map((each) => each.ground)]),
    )
  })
}

/** Passages that stand together, and what the later ones add. */
interface Group {
  of: [Passage, ...Passage[]]
  added: string[]
}

/** The same of points: who sends it without what isn't recorded decides on that alone. */
export function gatheredPoints(points: readonly { passage: Passage; gaps: readonly unknown[] }[]): Passage[] {
  return gathered(
    points.map(({ passage }) => passage),
    points.flatMap(({ passage, gaps }) => (gaps.length > 0 ? [passage] : [])),
  )
}

/** What a passage adds to those before it. Null: it stands by itself. */
function goingOn(group: Group | undefined, passage: Passage): string[] | null {
  const before = group?.of[0]
  if (before?.ground.by !== 'rule' || passage.ground.by !== 'rule') return null
  if (group?.of.at(-1)?.text === passage.text) return []
  const [first = '', ...others] = passage.text.split(BETWEEN)
  return others.length > 0 && first.split(' ').length >= LEAST && before.text.startsWith(`${first} `)
    ? [others.join(' ')]
    : null
}

const BETWEEN = /(?<=[.?!]”?) (?=[\p{Lu}“])/u

/** Words of what may be said once: an initial and its stop are no sentence. */
const LEAST = 4
