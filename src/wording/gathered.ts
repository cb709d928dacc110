import { Passage, together } from './passage.ts'

/**
 * Sentences of a list that begin or end with the same one say it once: neighbours stand together, nothing else changes.
 * What they say together rests on all that they rest on.
 * @param apart those whose last sentence speaks of the one before it, which stay by themselves
 */
export function gathered(passages: readonly Passage[], apart: readonly Passage[] = []): Passage[] {
  const alone = new Set(apart)
  const groups: Group[] = []
  for (const passage of passages) {
    const group = groups.at(-1)
    const sentences = passage.ground.by === 'rule' ? passage.text.split(BETWEEN) : []
    if (group === undefined || alone.has(passage) || !joined(group, sentences))
      groups.push({ of: [passage], sentences: alone.has(passage) ? [] : sentences })
    else group.of.push(passage)
  }
  return groups.map(({ of, sentences }) => {
    const [first] = of as [Passage, ...Passage[]]
    const grounds = of.map(({ ground }) => ground)
    return of.length === 1 ? first : new Passage(sentences.join(' '), first.code, together(grounds))
  })
}

/** Passages that stand together, and what they say together; no sentences: nothing joins them. */
interface Group {
  of: Passage[]
  sentences: string[]
}

/** The same of points: who sends it without what isn't recorded decides on that alone. */
export function gatheredPoints(points: readonly { passage: Passage; gaps: readonly unknown[] }[]): Passage[] {
  return gathered(
    points.map(({ passage }) => passage),
    points.flatMap(({ passage, gaps }) => (gaps.length > 0 ? [passage] : [])),
  )
}

/** False where they have nothing in common, or one isn't worked out or has a sentence alone. */
function joined({ sentences }: Group, others: readonly string[]): boolean {
  if (sentences.length < 2 || others.length < 2) return false
  if (sentences[0] === others[0]) sentences.push(...others.slice(1))
  else if (sentences.at(-1) === others.at(-1)) sentences.splice(-1, 1, ...others)
  else return false
  return true
}

const BETWEEN = /(?<=[.?!]”?) (?=[\p{Lu}“])/u
