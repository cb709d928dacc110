import type { Issue } from '../../errors.ts'
import type { Language } from '../../language/language.ts'
import type { Problem } from '../page.ts'
import type { Field } from '../questions/question.ts'
import { type Draft, textAt, textsAt, valueAt } from './draft.ts'
import { nameOfField, plainLabel, wordsOf } from './field-name.ts'
import { dateOrAsTyped, idOf } from './fields.ts'
import { whereaboutsOn } from './whereabouts.ts'

type Place = Exclude<Field, { kind: 'heading' }>

/** The issues that belong to these fields, each with its field, in the page's order, in the words of the pages. */
export function problemsAt(
  issues: readonly Issue[],
  fields: readonly Field[],
  language: Language,
  given: (pointer: string) => string = (pointer) => pointer,
  where = whereaboutsOn([{ title: '', fields }]),
): Problem[] {
  const places = fields.filter((field): field is Place => field.kind !== 'heading')
  const found = issues.flatMap((issue) =>
    placesOf(given(issue.pointer), places).map((place) => ({ place, issue })),
  )
  return found
    .toSorted((one, other) => places.indexOf(one.place) - places.indexOf(other.place))
    .map(({ place, issue }) => ({
      words: wordsOf(issue, nameOfField(place, where.field(place.pointer)), language),
      field: idOf(place.pointer),
    }))
}

/** The field itself, or every field of what is wholly missing: who decided, say. */
function placesOf(pointer: string, places: readonly Place[]): Place[] {
  const own = places.find((each) => pointer === each.pointer || pointer.startsWith(`${each.pointer}/`))
  if (own !== undefined) return [own]
  return pointer === '' ? [] : places.filter((each) => each.pointer.startsWith(`${pointer}/`))
}

/** The same before what is said of it: `Was it completed? Yes`, `Level: High`. */
export function before(label: string): string {
  const plain = plainLabel(label)
  return plain.endsWith('?') ? plain : `${plain}:`
}

/** How a field's value reads on the page of answers; null where it is not recorded. */
export function answerInWords(field: Field, draft: Draft): string | null {
  if (field.kind === 'heading') return null
  const value = valueAt(draft, field.pointer)
  if (value === undefined) return null
  if (field.kind === 'several')
    return textsAt(draft, field.pointer)
      .map((each) => labelOf(field.choices, each))
      .join('\n')
  if (Array.isArray(value)) return textsAt(draft, field.pointer).join('\n')
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  const text = textAt(draft, field.pointer)
  if (field.kind === 'date') return dateOrAsTyped(text)
  return field.kind === 'radios' || field.kind === 'drop-down' ? labelOf(field.choices, text) : text
}

const labelOf = (choices: readonly { value: string; label: string }[], value: string) =>
  choices.find((choice) => choice.value === value)?.label ?? value
