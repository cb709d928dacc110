import type { FindingInWords } from '../language/in-words.ts'
import type { Language } from '../language/language.ts'
import type { Message } from '../message.ts'
import type { Source } from '../programme/source.ts'
import { say } from './case-phrases.ts'
import { factNames } from './fact-names.ts'
import { type Ground, Passage, together } from './passage.ts'

/** A sentence with the labels of the notes that ground it: `[^n3]` until the notes are numbered. */
export interface Sentence {
  text: Passage
  refs: string[]
}

/**
 * The notes of one document. Labels are handed out while the view is built; numbers follow from the order in
 * which the labels stand in the composed text, so templates may move passages as they like.
 */
export class NoteBook {
  readonly #notes: { text: string; grounds: Ground[] }[] = []
  readonly #labels = new Map<string, string>()
  readonly #language: Language

  constructor(language: Language) {
    this.#language = language
  }

  /**
   * Labels for sentences that are the edition's own words: where they stand, without saying them twice.
   * @param at pointers into the edition
   */
  places(sources: readonly Source[], at: readonly string[]): string[] {
    const places = [...new Set(sources.map((source) => this.#language.say(place(source))))]
    return places.length === 0 ? [] : [this.#placed(places, sources, at)]
  }

  /** The same, as one place that names every line and clause once: "Lines 85, 87 and 89 (002-16, 002-18 and 002-19)". */
  onePlace(sources: readonly Source[], at: readonly string[]): string[] {
    if (sources.length === 0) return []
    const clauses = [...new Set(sources.map(({ clause: text }) => text))].map((text) => ({ text }))
    const lines = [...new Set(sources.map((source) => source.lines))].join(', ')
    const whole = { clause: this.#language.say({ and: clauses }), lines }
    return [this.#placed([this.#language.say(place(whole))], sources, at)]
  }

  /** Labels for a finding's ground: clause words, basis, and the facts used. None where there is nothing to cite. */
  ground({
    id,
    sources,
    basis,
    facts,
  }: Pick<FindingInWords, 'id' | 'sources' | 'basis' | 'facts'>): string[] {
    const names = factNames(facts)
    const text = [
      ...sources.map((source) => this.#language.say(quote(source))),
      ...(basis === null ? [] : [withoutReferences(basis)]),
      ...(names.length === 0 ? [] : [this.#language.say(say('document/from-record', { facts: names }))]),
    ].join(' ')
    return text === '' ? [] : [this.#labelOf(text, { by: 'rule', findings: [id], facts })]
  }

  /** A label for what a document cites itself: the source of a test's figures. @param facts pointers of the case */
  cited(said: Message, facts: readonly string[]): string {
    return this.#labelOf(this.#language.say(said), { by: 'record', facts })
  }

  /**
   * Numbers the labels in order of appearance.
   * @returns the text with numbered references, and the notes used, in order
   */
  number(markdown: string): { markdown: string; notes: { number: number; text: Passage }[] } {
    const order: string[] = []
    const numbered = markdown.replace(/\[\^(n\d+)\]/g, (_, label: string) => {
      let at = order.indexOf(label)
      if (at < 0) at = order.push(label) - 1
      return `[^${at + 1}]`
    })
    return {
      markdown: numbered,
      notes: order.map((label, at) => {
        const { text, grounds } = this.#notes[Number(label.slice(1))] as { text: string; grounds: Ground[] }
        return { number: at + 1, text: new Passage(text, null, together(grounds)) }
      }),
    }
  }

  #placed(places: readonly string[], sources: readonly Source[], at: readonly string[]): string {
    const text = this.#language.say(say('document/clause-places', { places }))
    return this.#labelOf(text, { by: 'edition', at, sources })
  }

  /** What several findings share is one note, which rests on all of them. */
  #labelOf(text: string, ground: Ground): string {
    const label = this.#labels.get(text) ?? `n${this.#notes.push({ text, grounds: [] }) - 1}`
    this.#labels.set(text, label)
    this.#notes[Number(label.slice(1))]?.grounds.push(ground)
    return label
  }
}

/** `Line 55 (001-06): “Low risk/low deviance”.` The notes' heading names the document. */
const quote = (source: Source) =>
  say('document/clause-quoted', {
    ...{ place: place(source), words: source.words, stopped: /[.!?]$/.test(source.words) },
  })

/** `Line 55 (001-06)`, `Lines 57 to 59, 61 (001-07)` */
function place({ clause, lines }: Pick<Source, 'clause' | 'lines'>): Message {
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
