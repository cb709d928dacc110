import { wholeWord } from '../characters/whole-word.ts'
import { forceOf } from './brief.ts'
import type { EasyPair } from './easy.ts'
import type { Edition } from './edition.ts'
import type { Flaw } from './flaw.ts'
import { numbersIn } from './number-words.ts'

/**
 * Easy-read texts that hold an abbreviation, whose hard word nothing explains, or that drop a number, the force or the
 * condition of the full words. A text may tell what two statements of its topic say, so that is asked of the topic as a
 * whole.
 */
export function easyFlaws({ statements, local }: Edition): Flaw[] {
  return [...ofList(statements, ['statements']), ...ofList(local?.statements ?? [], ['local', 'statements'])]
}

interface Worded {
  topic: string
  participant?: string | undefined
  easy?: readonly EasyPair[] | undefined
  source?: { words: string } | undefined
  forWhom?: readonly { easy?: readonly EasyPair[] | undefined }[] | undefined
}

function ofList(all: readonly Worded[], path: PropertyKey[]): Flaw[] {
  const ofPairs = (easy: readonly EasyPair[], at: PropertyKey[]) =>
    easy.flatMap((pair, nth) => ofPair(pair, easy[nth + 1], [...at, 'easy', nth]))
  const flaws = all.flatMap(({ easy = [], forWhom = [] }, at) => [
    ...ofPairs(easy, [...path, at]),
    ...forWhom.flatMap((each, nth) => ofPairs(each.easy ?? [], [...path, at, 'forWhom', nth])),
  ])
  return [...flaws, ...all.flatMap((each, at) => dropped(each, at, all, path))]
}

function dropped(
  { topic, participant, easy, source }: Worded,
  at: number,
  all: readonly Worded[],
  path: PropertyKey[],
): Flaw[] {
  if (easy === undefined) return []
  const place = [...path, at, 'easy']
  if (participant === undefined) {
    return [{ path: place, expected: 'expected words for the participant beside it' }]
  }
  const said = all.flatMap((each) => (each.topic === topic ? (each.easy ?? []) : []))
  if (said.length === 0)
    return [{ path: place, expected: 'expected a pair that tells it, in one of its topic' }]
  const text = textOf(said)
  const number = [...numbersIn(participant)].find((each) => !numbersIn(text).has(each))
  const force = [...forceOf(participant)].find(([each]) => !forceOf(text).has(each))?.[1]
  // What follows only if something happens is told so beside it: elsewhere in the topic something else may depend.
  const told = CONDITION.test(easy.length > 0 ? textOf(easy) : text)
  const full = STEP.test(participant) || CONDITION.test(participant)
  const isFact = !told && (full || CONDITION.test(source?.words ?? ''))
  const where = full ? 'in full' : 'in the source words'
  return [
    ...(number === undefined ? [] : [{ path: place, expected: `expected the number ${number} in it, too` }]),
    ...(force === undefined
      ? []
      : [{ path: place, expected: `expected “${force}” in it as in full, or a word of that force` }]),
    ...(isFact ? [{ path: place, expected: `expected an “if” or a question in it, as ${where}` }] : []),
  ]
}

const textOf = (pairs: readonly EasyPair[]) => pairs.map((pair) => pair.text).join(' ')

/** That what is said follows from something else: "Have you missed 2 sessions? Then …" */
const CONDITION = /\b(?:if|unless|when(?:ever)?)\b|\?/i
/** As the steps of the leaflet open, in a list that says so: “You miss a session. Tell us why.” */
const STEP = /\bYou miss\b/

function ofPair({ text, hard }: EasyPair, next: EasyPair | undefined, path: PropertyKey[]): Flaw[] {
  const short = ABBREVIATION.exec(text)?.[0]
  const flaws: Flaw[] = []
  if (short !== undefined) {
    flaws.push({ path: [...path, 'text'], expected: `expected whole words, not “${short}”` })
  }
  if (hard !== undefined && !wholeWord(hard).test(text)) {
    flaws.push({ path: [...path, 'hard'], expected: 'expected a word of the text' })
  }
  if (hard !== undefined && next === undefined) {
    flaws.push({ path: [...path, 'hard'], expected: 'expected a pair after it that explains the word' })
  }
  return flaws
}

/** Capitals, or letters with full stops. A DVD is called nothing else. */
const ABBREVIATION = /\b(?!DVD\b)(?:[A-Za-z-]*[A-Z]{2,}[A-Za-z]*|e\.g|i\.e|etc|approx)\b/
