import type { Edition, Topic } from './edition.ts'
import type { Flaw } from './flaw.ts'
import { numbersIn } from './number-words.ts'

/**
 * Words for a folded sheet that aren't shorter than the full ones, or that drop their numbers or their force; and what isn't
 * on it at all though it has either, or says what follows, what he is owed or how he complains.
 */
export function briefFlaws({ statements, local }: Edition): Flaw[] {
  return [...ofList(statements, ['statements']), ...ofList(local?.statements ?? [], ['local', 'statements'])]
}

const ofList = (
  all: readonly (Worded & LeftOut & { forWhom?: readonly Worded[] | undefined })[],
  path: PropertyKey[],
) =>
  all.flatMap((each, at) => [
    ...ofOne(each, [...path, at, 'brief']),
    ...ofLeftOut(each, [...path, at, 'folded']),
    ...(each.forWhom ?? []).flatMap((one, nth) => ofOne(one, [...path, at, 'forWhom', nth, 'brief'])),
  ])

interface Worded {
  participant?: string | undefined
  brief?: string | undefined
}

interface LeftOut {
  topic: Topic
  folded?: false | undefined
}

/** What a man may not have to ask for: on every leaflet, in whichever words. */
const ALWAYS_TOLD: ReadonlySet<Topic> = new Set<Topic>([
  ...(['missed sessions', 'enforcement', 'removal', 'rights', 'complaints', 'recording'] as const),
  ...(['expectations', 'before the group', 'during the group', 'after the group'] as const),
])

function ofLeftOut({ topic, folded, participant, brief }: Worded & LeftOut, path: PropertyKey[]): Flaw[] {
  if (folded === undefined) return []
  if (participant === undefined) return [{ path, expected: 'expected words for the participant beside it' }]
  if (brief !== undefined) return [{ path, expected: 'expected no shorter words of what is not on it' }]
  const isOwed = ALWAYS_TOLD.has(topic) || numbersIn(participant).size > 0 || forceOf(participant).size > 0
  return isOwed ? [{ path, expected: 'expected it on the folded sheet, in shorter words' }] : []
}

function ofOne({ participant, brief }: Worded, path: PropertyKey[]): Flaw[] {
  if (brief === undefined) return []
  if (participant === undefined) return [{ path, expected: 'expected words for the participant beside it' }]
  const flaws: Flaw[] = []
  if (brief.length >= participant.length) flaws.push({ path, expected: 'expected fewer words than in full' })
  const dropped = [...numbersIn(participant)].filter((number) => !numbersIn(brief).has(number))
  if (dropped.length > 0) flaws.push({ path, expected: `expected the number ${dropped[0]} in it, too` })
  const [full, short] = [forceOf(participant), forceOf(brief)]
  for (const [force, word] of full)
    if (!short.has(force))
      flaws.push({ path, expected: `expected “${word}” in it as in full, or a word of that force` })
  for (const [force, word] of short)
    if (!full.has(force))
      flaws.push({
        path,
        expected: `expected a text without “${word}”: in full there is no word of that force`,
      })
  return flaws
}

/** What must be, what may be, and what is only possible: never one for the other. */
const FORCES = {
  must: /\b(?:must|ha(?:ve|s) to|needs? to|required)\b/i,
  // "May" the month has a day or a year beside it.
  may: /\b(?:may|might|can|cannot)\b(?! \d)/i,
  could: /\bcould\b/i,
} as const

/** Which of these a text says, each with the word that says it. */
export const forceOf = (text: string): ReadonlyMap<keyof typeof FORCES, string> =>
  new Map(
    (Object.keys(FORCES) as (keyof typeof FORCES)[]).flatMap((force) => {
      const word = FORCES[force].exec(text)?.[0]
      return word === undefined ? [] : [[force, word]]
    }),
  )
