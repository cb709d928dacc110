import { syllable } from 'syllable'
import { splitWords } from './sentences.ts'

export interface Measure {
  sentences: number
  words: number
  /** Words a sentence on average; null without a sentence. */
  meanWords: number | null
  longest: { words: number; sentence: string } | null
  /** Flesch-Kincaid: the school year, in American counting, that the text is fit for; null without a sentence. */
  grade: number | null
  /** SMOG: the years of schooling that the text asks for; null where there are fewer sentences than SMOG_SENTENCES. */
  smog: number | null
}

/** SMOG was fitted on thirty sentences; on fewer its figure means little. */
export const SMOG_SENTENCES = 30

/** A word in figures counts as one syllable, and an abbreviation as the word it would be: both too easy. */
export function measure(texts: readonly string[]): Measure {
  const sentences = texts.map((sentence) => ({ sentence, words: splitWords(sentence) }))
  const syllables = sentences.flatMap(({ words }) => words.map((word) => Math.max(1, syllable(word))))
  const counts: Counts = {
    sentences: sentences.length,
    words: syllables.length,
    syllables: syllables.reduce((sum, count) => sum + count, 0),
    longWords: syllables.filter((count) => count >= 3).length,
  }
  const [longest] = sentences
    .map(({ sentence, words }) => ({ words: words.length, sentence }))
    .sort((a, b) => b.words - a.words)
  const empty = counts.words === 0
  return {
    sentences: counts.sentences,
    words: counts.words,
    meanWords: empty ? null : counts.words / counts.sentences,
    longest: longest ?? null,
    grade: empty ? null : fleschKincaid(counts),
    smog: counts.sentences < SMOG_SENTENCES ? null : smog(counts),
  }
}

interface Counts {
  sentences: number
  words: number
  syllables: number
  /** Words of three syllables or more. */
  longWords: number
}

/** Kincaid and others, 1975: the American school year. */
const fleschKincaid = ({ sentences, words, syllables }: Counts) =>
  0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59

/** McLaughlin, 1969, with the constants that he fitted to a sample of thirty sentences. */
const smog = ({ sentences, longWords }: Counts) =>
  3.1291 + 1.043 * Math.sqrt(longWords * (SMOG_SENTENCES / sentences))
