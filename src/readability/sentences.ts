/**
 * Sentences by Unicode's rules (UAX 29) for British English. A full stop before a small letter ends none ("approx.
 * two"), so that a sentence which begins with one ("i-SOTP") is counted to the sentence before: longer, never shorter.
 */
export function splitSentences(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment.trim()).filter(
    (sentence) => splitWords(sentence).length > 0,
  )
}

/** Words parted by white space, as a reader counts them: "catch-up" is one. A dash alone is none. */
export function splitWords(sentence: string): string[] {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
}

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' })
