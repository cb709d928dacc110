import { fleschKincaid } from 'flesch-kincaid'
import { smogFormula } from 'smog-formula'
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
  const counts = {
    sentence: sentences.length,
    word: syllables.length,
    syllable: syllables.reduce((sum, count) => sum + count, 0),
    polysillabicWord: syllables.filter((count) => count >= 3).length,
  }
  const [longest] = sentences
    .map(({ sentence, words }) => ({ words: words.length, sentence }))
    .sort((a, b) => b.words - a.words)
  const empty = counts.word === 0
  return {
    sentences: counts.sentence,
    words: counts.word,
    meanWords: empty ? null : counts.word / counts.sentence,
    longest: longest ?? null,
    grade: empty ? null : fleschKincaid(counts),
    smog: counts.sentence < SMOG_SENTENCES ? null : smogFormula(counts),
  }
}
