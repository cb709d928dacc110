import type { AssessmentInWords, FindingInWords } from '../language/in-words.ts'
import type { Language } from '../language/language.ts'
import type { Message } from '../message.ts'
import type { Source } from '../programme/source.ts'
import { say } from './case-phrases.ts'
import { factNames } from './fact-names.ts'

/** A sentence with the labels of the notes that ground it: `[^n3]` until the notes are numbered. */
export interface Sentence {
  text: string
  refs: string[]
}

/**
 * The notes of one document. Labels are handed out while the view is built; numbers follow from the order in
 * which the labels stand in the composed text, so templates may move passages as they like.
 */
export class NoteBook {
  readonly #texts: string[] = []
  readonly #labels = new Map<string, string>()
  readonly #language: Language

  constructor(language: Language) {
    this.#language = language
  }

  /** The sentence of a finding, with its ground. */
  sentence(finding: FindingInWords, text = finding.statement): Sentence {
    return { text, refs: this.ground(finding) }
  }

  /** Labels for sentences that are the edition's own words: where they stand, without saying them twice. */
  places(sources: readonly Source[]): string[] {
    const places = [...new Set(sources.map((source) => this.#language.say(place(source))))]
    return places.length === 0
      ? []
      : [this.#labelOf(this.#language.say(say('document/clause-places', { places })))]
  }

  /** Labels for a finding's ground: clause words, basis, and the facts used. None where there is nothing to cite. */
  ground({ sources, basis, facts }: Pick<FindingInWords, 'sources' | 'basis' | 'facts'>): string[] {
    const names = factNames(facts)
    const text = [
      ...sources.map((source) => this.#language.say(quote(source))),
      ...(basis === null ? [] : [withoutReferences(basis)]),
      ...(names.length === 0 ? [] : [this.#language.say(say('document/from-record', { facts: names }))]),
    ].join(' ')
    return text === '' ? [] : [this.#labelOf(text)]
  }

  /**
   * Numbers the labels in order of appearance.
   * @returns the text with numbered references, and the notes used, in order
   */
  number(markdown: string): { markdown: string; notes: { number: number; text: string }[] } {
    const order: string[] = []
    const numbered = markdown.replace(/\[\^(n\d+)\]/g, (_, label: string) => {
      let at = order.indexOf(label)
      if (at < 0) at = order.push(label) - 1
      return `[^${at + 1}]`
    })
    return {
      markdown: numbered,
      notes: order.map((label, at) => ({
        number: at + 1,
        text: this.#texts[Number(label.slice(1))] as string,
      })),
    }
  }

  #labelOf(text: string): string {
    let label = this.#labels.get(text)
    if (label === undefined) {
      label = `n${this.#texts.push(text) - 1}`
      this.#labels.set(text, label)
    }
    return label
  }
}

/** `Line 55 (001-06): “Low risk/low deviance”.` The notes' heading names the document. */
const quote = (source: Source) =>
  say('document/clause-quoted', {
    ...{ place: place(source), words: source.words, stopped: /[.!?]$/.test(source.words) },
  })

/** `Line 55 (001-06)`, `Lines 57 to 59, 61 (001-07)` */
function place({ clause, lines }: Source): Message {
  if (!/[,-]/.test(lines)) return say('document/one-line', { line: lines, clause })
  return say('document/several-lines', { lines: lines.split(', ').map(lineRange), clause })
}

function lineRange(lines: string): Message | string {
  const [first = '', last] = lines.split('-')
  return last === undefined ? first : say('document/line-range', { first, last })
}

/** `(C-5)`, `(A-11)`: our own numbers for ambiguities, which no reader of a document has. */
export const withoutReferences = (basis: string) =>
  basis.replace(/ \((?:[AC]-\d+[a-z]?(?:, | and )?)+\)/g, '')

/** Findings by id, as an assessment points at them. */
export function findingsById(assessment: AssessmentInWords): (id: string) => FindingInWords {
  const byId = new Map(assessment.findings.map((finding) => [finding.id, finding]))
  return (id) => {
    const finding = byId.get(id)
    if (finding === undefined) throw new Error(`the assessment names a finding that it doesn't hold: ${id}`)
    return finding
  }
}
