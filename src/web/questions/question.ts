import type { Edition } from '../../programme/edition.ts'
import { capitalise } from '../../wording/words.ts'
import { type Draft, listAt, textAt, valueAt } from '../form/draft.ts'
import type { Choice } from '../form/fields.ts'
import type { Grid } from '../form/grid.ts'
import { restOf, shownOf } from '../shown.ts'

/** A part of a page that asks one thing. Its fields stand for places in the case. */
export interface Question {
  id: string
  /** Before the names of its table's fields, where others stand on its page. */
  prefix?: string
  title: string
  /** For lists of windows and of pages that were seen, where the title of its own page holds something that was typed. */
  tab?: string
  /** On the page of answers; default: the title. */
  short?: string
  hint?: string
  fields(given: Given): readonly Field[]
  /** A table to type into, below the fields. */
  grid?(given: Given): Grid
  /** Whether there is anything to ask; default: always. */
  asked?(given: Given): boolean
  /** What there is to write from, told above the fields: notes of a target. */
  offered?(given: Given): Offered | null
  /** Whether it stands among the further facts of its page, such as what the programme doesn't turn on; default: no. */
  aside?(given: Given): boolean
  /** A list: another entry can be added. */
  more?: string
  /** What the documents have where it isn't recorded. */
  otherwise?: string
  /** How many empty entries or rows it shows where there are none; default: 1, of a table 5. */
  blank?: number
}

/** A list under a title. */
export interface Offered {
  title: string
  items: readonly string[]
}

export interface Given {
  draft: Draft
  /** Undefined until one is chosen. */
  edition: Edition | undefined
  /** How many empty entries a list shows. */
  blank: number
  /** Questions with answers that can't be used yet: these are asked, whatever else the case holds. */
  kept?: readonly string[]
  /** Ids of sessions that the case shares with others: their day and module stand as they are. */
  shared?: ReadonlySet<string>
}

/** Told with a text that is laid out in paragraphs and lists (`wording/narrative.ts`). */
export const LAID_OUT =
  'An empty line starts a new paragraph. Lines that begin with - or • become a list; lines that begin with 1. and 2. a numbered one.'

interface Place {
  /** JSON pointer of the case. */
  pointer: string
  label: string
  hint?: string
  /**
   * Set beside a value that is given, taken away with it: the id of what it belongs to, say. A function says it of the
   * value that is given.
   */
  beside?: readonly (readonly [pointer: string, value: unknown])[]
}

export interface TextPlace extends Place {
  kind: 'text' | 'narrative' | 'lines' | 'number' | 'date'
  width?: 4 | 5 | 10 | 20
  /** Of a narrative; default: 8. */
  rows?: number
}

export interface ChoicePlace extends Place {
  kind: 'radios' | 'drop-down'
  choices: readonly Choice[]
  /** The case holds true or false where the choice says yes or no. */
  holds?: 'true or false'
}

/** Any number of the choices, as a list of their values. */
export interface SeveralPlace extends Place {
  kind: 'several'
  choices: readonly Choice[]
}

/** A heading between the fields of several entries. */
export interface Passage {
  kind: 'heading'
  label: string
  /** The entry below it, which can be taken away. */
  entry?: string
  /** It stands on the page of answers too. */
  told?: true
}

export type Field = TextPlace | ChoicePlace | SeveralPlace | Passage

/** What a page's button says that takes an entry away. */
export const removing = (entry: string) => `remove:${entry}`

/** The pointer of the entry below a heading, where there is one that can be taken away. */
export function removable(field: Field, draft: Draft): string | null {
  if (field.kind !== 'heading' || field.entry === undefined) return null
  return valueAt(draft, field.entry) === undefined ? null : field.entry
}

/**
 * What stands beside a word for as long as the word stays: a service's own code for it, what its system says of it.
 * @param word pointer of the word
 */
export const staying = (draft: Draft, word: string, ...fields: readonly string[]) =>
  fields.map((field) => {
    const [before, kept] = [textAt(draft, word), valueAt(draft, field)]
    return [field, (given: unknown) => (given === before ? kept : undefined)] as const
  })

/** The choice that stands for a fact which isn't recorded, where the case simply lacks it. */
export const NOT_RECORDED = '-'
export const notRecorded: Choice = { value: NOT_RECORDED, label: 'Not recorded' }

export const FACT: readonly Choice[] = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: 'not recorded', label: 'Not recorded' },
]

export const choicesOf = (values: readonly string[]): Choice[] =>
  values.map((value) => ({ value, label: capitalise(value) }))

/**
 * Fields for each entry of a list, and for as many empty ones as the page shows.
 * @param choices how many each entry has to choose from, where that grows with the case
 */
export function entries(
  { draft, blank }: Given,
  pointer: string,
  name: string | ((index: number) => string),
  fields: (at: string, index: number) => readonly Field[],
  choices = 0,
): Field[] {
  const there = listAt(draft, pointer).length
  const count = Math.min(there + blank, shownOf(choices))
  const rest: Passage[] = there > count ? [{ kind: 'heading', label: restOf(there - count), told: true }] : []
  return [...shownEntries(count, pointer, name, fields), ...rest]
}

function shownEntries(
  count: number,
  pointer: string,
  name: string | ((index: number) => string),
  fields: (at: string, index: number) => readonly Field[],
): Field[] {
  return Array.from({ length: count }, (_, index) => [
    {
      kind: 'heading' as const,
      label: typeof name === 'string' ? `${name} ${index + 1}` : name(index),
      entry: `${pointer}/${index}`,
    },
    ...fields(`${pointer}/${index}`, index),
  ]).flat()
}
