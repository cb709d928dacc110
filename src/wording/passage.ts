import type { Source } from '../programme/source.ts'

/**
 * What stands behind a passage of a document. Facts are JSON pointers into the case record.
 * rule: worked out, from these findings (their ids) and facts. record: facts as they are recorded. person: written by
 * somebody, letter for letter, at this pointer. edition: what the edition says, at these pointers into its file, with
 * the places in its source document. language: a label, a heading or a fixed phrase, which rests on nothing.
 */
export type Ground =
  | { by: 'rule'; findings: readonly string[]; facts: readonly string[] }
  | { by: 'record'; facts: readonly string[] }
  | { by: 'person'; at: string }
  | { by: 'edition'; at: readonly string[]; sources: readonly Source[] }
  | { by: 'language' }

/** What stands behind what a template prints. */
export interface Behind {
  /** Code of the message that says it. Null: a text of the case or the edition, or several messages. */
  code: string | null
  ground: Ground
}

/**
 * Finished words. A template can print a passage and ask whether it is there, and reach nothing within it: what its
 * class keeps is no name of a view.
 */
export class Passage implements Behind {
  readonly #text: string
  readonly #code: string | null
  readonly #ground: Ground

  constructor(text: string, code: string | null, ground: Ground) {
    this.#text = text
    this.#code = code
    this.#ground = ground
  }

  get text(): string {
    return this.#text
  }

  get code(): string | null {
    return this.#code
  }

  get ground(): Ground {
    return this.#ground
  }
}

/** An item of a list that somebody wrote, told by the mark before its line. */
export class ListedPassage extends Passage {
  readonly #mark: string

  /** @param mark as Markdown has it: `* `, `2) ` */
  constructor(text: string, ground: Ground, mark: string) {
    super(text, null, ground)
    this.#mark = mark
  }

  get mark(): string {
    return this.#mark
  }
}

/** The data of a figure (src/document/figures). */
export class Figure<Data> implements Behind {
  readonly code = null
  readonly #data: Data
  readonly #ground: Ground

  constructor(data: Data, ground: Ground) {
    this.#data = data
    this.#ground = ground
  }

  get data(): Data {
    return this.#data
  }

  get ground(): Ground {
    return this.#ground
  }
}

/** What a phrase rests on that says several passages: what any of them is worked out from, or else what they say. */
export function together(grounds: readonly Ground[]): Ground {
  const of = <By extends Ground['by']>(by: By) =>
    grounds.filter((ground): ground is Extract<Ground, { by: By }> => ground.by === by)
  const [rules, records, editions, persons] = [of('rule'), of('record'), of('edition'), of('person')]
  const written = persons.map(({ at }) => at)
  const facts = distinct([...[...rules, ...records].flatMap((each) => each.facts), ...written])
  if (rules.length > 0) {
    return { by: 'rule', findings: distinct(rules.flatMap(({ findings }) => findings)), facts }
  }
  if (persons[0] !== undefined && records.length + persons.length === 1) return persons[0]
  if (facts.length > 0) return { by: 'record', facts }
  if (editions.length === 0) return { by: 'language' }
  const sources = [...new Set(editions.flatMap((each) => each.sources))]
  return { by: 'edition', at: distinct(editions.flatMap(({ at }) => at)), sources }
}

const distinct = (all: readonly string[]) => [...new Set(all)]
