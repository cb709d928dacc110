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

/** Finished words. */
export interface Passage extends Behind {
  text: string
}

/** The data of a figure (src/document/figures). */
export interface Figure<Data> extends Behind {
  data: Data
}

/** What a phrase rests on that says several passages: what is worked out from them, or else what they say. */
export function together(grounds: readonly Ground[]): Ground {
  const of = <By extends Ground['by']>(by: By) =>
    grounds.filter((ground): ground is Extract<Ground, { by: By }> => ground.by === by)
  const [rules, records, editions, persons] = [of('rule'), of('record'), of('edition'), of('person')]
  const facts = distinct([...rules, ...records].flatMap((each) => each.facts))
  if (rules.length > 0) {
    return { by: 'rule', findings: distinct(rules.flatMap(({ findings }) => findings)), facts }
  }
  if (records.length > 0) return { by: 'record', facts }
  if (persons[0] !== undefined) return persons[0]
  if (editions.length === 0) return { by: 'language' }
  const sources = editions.flatMap((each) => each.sources)
  return { by: 'edition', at: distinct(editions.flatMap(({ at }) => at)), sources }
}

const distinct = (all: readonly string[]) => [...new Set(all)]

export function isPassage(value: unknown): value is Passage {
  return typeof value === 'object' && value !== null && 'text' in value && 'ground' in value
}

export function isFigure(value: unknown): value is Figure<unknown> {
  return typeof value === 'object' && value !== null && 'data' in value && 'ground' in value
}
