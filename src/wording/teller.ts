import type { FindingInWords } from '../language/in-words.ts'
import type { Language } from '../language/language.ts'
import { type Item, isMessage, type Message } from '../message.ts'
import type { Source } from '../programme/source.ts'
import { piecesOf } from './narrative.ts'
import { NoteBook, type Sentence } from './notes.ts'
import { Figure, type Ground, ListedPassage, Passage } from './passage.ts'

/** An entry of a list of labels and values. */
export interface Row {
  label: Passage
  value: Passage
}

/** What is said: a message, what needs none, or words that are finished. */
type Said = Item | string

/** What is worked out rests on findings, by their ids, and on facts; where none are named, on those of the findings. */
interface Rests {
  findings?: readonly string[]
  facts?: readonly string[]
}

/** Puts one document into words, and says of each passage what stands behind it. */
export class Teller {
  readonly language: Language
  readonly notes: NoteBook
  readonly #findings: ReadonlyMap<string, FindingInWords>
  /** How many lists were written so far. */
  #lists = 0

  constructor(language: Language, findings: readonly FindingInWords[]) {
    this.language = language
    this.notes = new NoteBook(language)
    this.#findings = new Map(findings.map((finding) => [finding.id, finding]))
  }

  /** A finding, as an assessment points at it. */
  finding(id: string): FindingInWords {
    const finding = this.#findings.get(id)
    if (finding === undefined) throw new Error(`the assessment names a finding that it doesn't hold: ${id}`)
    return finding
  }

  /** Those of these ids that are found. */
  found(...ids: string[]): string[] {
    return ids.filter((id) => this.#findings.has(id))
  }

  /** The sentence of a finding, with notes of its ground, or of what of its ground is cited. */
  sentence(finding: FindingInWords, cited: FindingInWords = finding): Sentence {
    const { id, code, facts, statement } = finding
    const text = new Passage(statement, code, { by: 'rule', findings: [id], facts })
    return { text, refs: this.notes.ground(cited) }
  }

  /** @param code where words are finished already, the message that said them */
  workedOut(said: Said, rests: Rests, code: string | null = null): Passage {
    return this.#passage(said, this.#groundOf(rests), code)
  }

  figure<Data>(data: Data, rests: Rests): Figure<Data> {
    return new Figure(data, this.#groundOf(rests))
  }

  recorded(said: Said, ...facts: string[]): Passage {
    return this.#passage(said, { by: 'record', facts })
  }

  /** What somebody wrote, at a pointer of the case, perhaps with where it is from. */
  written(said: Said, at: string): Passage {
    return this.#passage(said, { by: 'person', at })
  }

  /** A narrative's paragraphs, parted by blank lines, and the items of lists in it. */
  paragraphs(text: string | undefined, at: string): Passage[] {
    const ground = { by: 'person', at } as const
    const pieces = piecesOf(text ?? '')
    const before = this.#lists
    this.#lists += new Set(pieces.flatMap(({ list }) => list ?? [])).size
    return pieces.map((piece) => {
      if (piece.list === null) return this.written(piece.text, at)
      // Lists of narratives that follow each other are told apart by their marks, and from those of a template.
      const [bullet, stop] = (before + piece.list) % 2 === 0 ? ['*', ')'] : ['+', '.']
      return new ListedPassage(piece.text, ground, piece.at === null ? `${bullet} ` : `${piece.at}${stop} `)
    })
  }

  /** Texts that somebody listed, each at its place. */
  each(texts: readonly string[], at: string): Passage[] {
    return texts.map((text, index) => this.written(text, `${at}/${index}`))
  }

  /** What the edition says, at pointers of its file. */
  ofEdition(said: Said, at: string | readonly string[], sources: readonly Source[] = []): Passage {
    return this.#passage(said, { by: 'edition', at: typeof at === 'string' ? [at] : at, sources })
  }

  /** A label, a heading, a fixed phrase, which rests on nothing. */
  words(said: Said): Passage {
    return this.#passage(said, { by: 'language' })
  }

  /** Without those of which nothing is told. */
  rows(rows: readonly (readonly [label: Message | Passage, value: Passage | null])[]): Row[] {
    return rows.flatMap(([label, value]) =>
      value === null || value.text === ''
        ? []
        : [{ label: isMessage(label) ? this.words(label) : label, value }],
    )
  }

  #passage(said: Said, ground: Ground, code: string | null = null): Passage {
    if (typeof said === 'string') return new Passage(said, code, ground)
    const own = typeof said === 'object' && isMessage(said) ? said.code : null
    return new Passage(this.language.say(said), code ?? own, ground)
  }

  #groundOf({ findings = [], facts }: Rests): Ground {
    const used = facts ?? [...new Set(findings.flatMap((id) => this.finding(id).facts))]
    return { by: 'rule', findings, facts: used }
  }
}
