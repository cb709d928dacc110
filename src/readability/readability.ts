import { inlineText } from '../document/text.ts'
import type { Document } from '../document/tree.ts'
import { type Measure, measure } from './measure.ts'
import { passagesOf } from './passages.ts'
import { splitSentences } from './sentences.ts'

export type { Measure } from './measure.ts'

/** How hard a document is to read, as a whole and heading by heading. */
export interface Readability {
  whole: Measure
  /** In reading order. `heading` is null for what stands before the first one. Sections without a sentence are left out. */
  sections: (Measure & { heading: string | null })[]
  /** Texts that are no sentences (by-lines, addresses) and stand in no figure, word for word. */
  labels: string[]
}

/**
 * Measures a document's sentences. What counts as one:
 * - a heading names a section and isn't counted: questions of five words would flatter the average;
 * - an item of a list is a sentence, however it ends (several, where it holds several); so is the lead-in that ends
 *   in a colon;
 * - any other text that ends without a mark (.!?:) is a label: a by-line, an address, a figure in a table.
 */
export function readability(document: Document): Readability {
  const whole: string[] = []
  const labels: string[] = []
  const sections: { heading: string | null; sentences: string[] }[] = [{ heading: null, sentences: [] }]
  for (const block of document.children) {
    if (block.type === 'heading') sections.push({ heading: inlineText(block.children), sentences: [] })
    for (const { text, item } of passagesOf(block)) {
      const sentences = splitSentences(text)
      if (item || endsInMark(text)) {
        whole.push(...sentences)
        sections.at(-1)?.sentences.push(...sentences)
      } else labels.push(text)
    }
  }
  return {
    whole: measure(whole),
    sections: sections
      .filter(({ sentences }) => sentences.length > 0)
      .map(({ heading, sentences }) => ({ heading, ...measure(sentences) })),
    labels,
  }
}

const endsInMark = (text: string) => /[.!?:…][\p{Pe}\p{Pf}"']*$/u.test(text)
