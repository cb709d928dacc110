import { naming, tell } from '../../case/issue-phrases.ts'
import type { Message } from '../../message.ts'
import { type Field, NOT_RECORDED, type RecordedPlace } from '../questions/question.ts'
import { type Draft, listAt, type Settled, settle, textAt, type Values } from './draft.ts'
import { nameOfField } from './field-name.ts'
import { type DateParts, idOf } from './fields.ts'
import type { Form } from './form.ts'
import { numeral } from './grid.ts'

/** A choice that wasn't made: what is said of it, at its field. */
export interface Unmade {
  message: Message
  field: string
}

/** What a form's fields say of the case, and what the page itself finds missing. */
export interface Answers {
  draft: Draft
  unmade: Unmade[]
  given: Settled['given']
  moved: Settled['moved']
}

/** `removed`: places of entries that are to go. */
export function readAnswers(
  draft: Draft,
  fields: readonly Field[],
  form: Form,
  removed: readonly string[] = [],
): Answers {
  const unmade: Unmade[] = []
  const values = fields.flatMap((field) => valuesOf(field, form, draft, unmade))
  const gone = removed.map((pointer) => [pointer, undefined] as const)
  return { ...settle(draft, [...values, ...gone]), unmade }
}

type Value = Values[number]

function valuesOf(field: Field, form: Form, draft: Draft, unmade: Unmade[]): Value[] {
  if (field.kind === 'heading') return []
  const { pointer, beside = [] } = field
  if (field.kind === 'recorded') return recordedValues(field, form, draft, unmade)
  if (field.kind === 'several') {
    const known = field.choices.map(({ value }) => value)
    const chosen = form.texts(pointer).filter((value) => known.includes(value))
    return [[pointer, chosen.length > 0 ? chosen : undefined]]
  }
  if (field.kind === 'kinds') {
    const before = listAt(draft, pointer)
    const chosen = form.texts(pointer).filter((kind) => field.choices.some(({ value }) => value === kind))
    const kept = before.filter((entry) => chosen.includes(textAt(entry, `/${field.key}`)))
    const known = kept.map((entry) => textAt(entry, `/${field.key}`))
    const added = chosen.filter((kind) => !known.includes(kind)).map((kind) => ({ [field.key]: kind }))
    return [[pointer, [...kept, ...added].length > 0 ? [...kept, ...added] : undefined]]
  }
  const value = typed(field, form)
  if (field.kind === 'radios' && !form.has(pointer)) unmade.push(missing(field, pointer))
  return [
    [pointer, value],
    ...beside.map(([at, with_]) => {
      const given = typeof with_ === 'function' ? with_(value) : with_
      return [at, value === undefined ? undefined : given] as const
    }),
  ]
}

function recordedValues(field: RecordedPlace, form: Form, draft: Draft, unmade: Unmade[]): Value[] {
  const inner: Unmade[] = []
  const values = field.fields.flatMap((each) => valuesOf(each, form, draft, inner))
  const given = values.some(([, value]) => value !== undefined)
  const answer = form.text(recordedName(field))
  if (answer === 'no') return [[field.pointer, undefined]]
  if (answer === '' && !given) {
    unmade.push(missing(field, recordedName(field)))
    return []
  }
  // Without this the reader would find nothing to say: what is left empty would count as not recorded.
  const [first = field] = field.fields
  if (!given) unmade.push(missing(first, first.pointer))
  unmade.push(...inner)
  return values
}

const missing = (field: { label: string; kind: string }, name: string): Unmade => ({
  message: naming(tell('issue/missing'), nameOfField(field)),
  field: idOf(name),
})

export const recordedName = ({ pointer }: { pointer: string }) => `recorded:${pointer}`

type Plain = Exclude<Field, { kind: 'heading' | 'recorded' | 'kinds' | 'several' }>

function typed(field: Plain, form: Form): unknown {
  const { kind, pointer } = field
  if (kind === 'date') return writeDate(postedDate(form, pointer))
  const given = form.text(pointer).trim()
  if (given === '' || given === NOT_RECORDED) return undefined
  if ('holds' in field) return given === 'yes'
  if (kind === 'number') return numeral(given)
  if (kind === 'lines')
    return given
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
  return given
}

/** As it was typed, to show it again; what can't be a date is left for the reader to refuse. */
export function postedDate(form: Form, name: string): DateParts {
  return {
    day: form.text(`${name}-day`).trim(),
    month: form.text(`${name}-month`).trim(),
    year: form.text(`${name}-year`).trim(),
  }
}

export function writeDate({ day, month, year }: DateParts): string | undefined {
  if (day === '' && month === '' && year === '') return undefined
  return [year, twoDigits(month), twoDigits(day)].join('-')
}

const twoDigits = (part: string) => (part.length === 1 ? `0${part}` : part)

export function splitDate(date: string): DateParts {
  const [year = '', month = '', ...day] = date.split('-')
  return { day: withoutZero(day.join('-')), month: withoutZero(month), year }
}

const withoutZero = (digits: string) => digits.replace(/^0/, '')
