import type { Issue } from '../errors.ts'
import { type Draft, listAt, textAt, valueAt, withValues } from './draft.ts'
import { type DateParts, idOf } from './fields.ts'
import type { Form } from './form.ts'
import type { Problem } from './page.ts'
import { type Field, NOT_RECORDED, type RecordedPlace } from './question.ts'

/** What a form's fields say of the case, and what the page itself finds missing: a choice that wasn't made. */
export interface Answers {
  draft: Draft
  problems: Problem[]
}

type Values = (readonly [pointer: string, value: unknown])[]

export function readAnswers(draft: Draft, fields: readonly Field[], form: Form): Answers {
  const problems: Problem[] = []
  const values = fields.flatMap((field) => valuesOf(field, form, draft, problems))
  return { draft: withValues(draft, values), problems }
}

function valuesOf(field: Field, form: Form, draft: Draft, problems: Problem[]): Values {
  if (field.kind === 'heading') return []
  const { pointer, beside = [] } = field
  if (field.kind === 'recorded') return recordedValues(field, form, draft, problems)
  if (field.kind === 'kinds') {
    const before = listAt(draft, pointer)
    const chosen = form.texts(pointer).filter((kind) => field.choices.some(({ value }) => value === kind))
    const kept = before.filter((entry) => chosen.includes(textAt(entry, `/${field.key}`)))
    const known = kept.map((entry) => textAt(entry, `/${field.key}`))
    const added = chosen.filter((kind) => !known.includes(kind)).map((kind) => ({ [field.key]: kind }))
    return [[pointer, [...kept, ...added].length > 0 ? [...kept, ...added] : undefined]]
  }
  const value = typed(field, form)
  if (field.kind === 'radios' && !form.has(pointer)) {
    problems.push({ words: `Select an answer: ${lower(field.label)}`, field: idOf(pointer) })
  }
  return [
    [pointer, value],
    ...beside.map(([at, with_]) => [at, value === undefined ? undefined : with_] as const),
  ]
}

function recordedValues(field: RecordedPlace, form: Form, draft: Draft, problems: Problem[]): Values {
  const inner: Problem[] = []
  const values = field.fields.flatMap((each) => valuesOf(each, form, draft, inner))
  const given = values.some(([, value]) => value !== undefined)
  const answer = form.text(recordedName(field))
  if (answer === 'no') return [[field.pointer, undefined]]
  if (answer === '' && !given) {
    problems.push({ words: `Select an answer: ${lower(field.label)}`, field: idOf(recordedName(field)) })
    return []
  }
  // Without this the reader would find nothing to say: what is left empty would count as not recorded.
  if (!given) {
    const first = field.fields[0]
    problems.push({
      words: `Enter what is recorded: ${lower(field.label)}`,
      field: idOf(first?.pointer ?? field.pointer),
    })
  }
  problems.push(...inner)
  return values
}

export const recordedName = ({ pointer }: { pointer: string }) => `recorded:${pointer}`

function typed(field: Exclude<Field, { kind: 'heading' | 'recorded' | 'kinds' }>, form: Form): unknown {
  const { kind, pointer } = field
  if (kind === 'date') return writeDate(postedDate(form, pointer))
  const given = form.text(pointer).trim()
  if (given === '' || given === NOT_RECORDED) return undefined
  if (kind === 'number') return /^[+-]?\d+(\.\d+)?$/.test(given) ? Number(given) : given
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
  return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-')
}

export function splitDate(date: string): DateParts {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? []
  return { day: withoutZero(day), month: withoutZero(month), year }
}

const withoutZero = (digits: string) => digits.replace(/^0/, '')

/** The issues that belong to these fields, each with its field: the message is the reader's own. */
export function problemsAt(issues: readonly Issue[], fields: readonly Field[]): Problem[] {
  const places = fields.flatMap((field): Exclude<Field, { kind: 'heading' }>[] =>
    field.kind === 'heading' ? [] : field.kind === 'recorded' ? [...field.fields, field] : [field],
  )
  return issues.flatMap(({ pointer, expected }) => {
    const place =
      places.find((each) => pointer === each.pointer || pointer.startsWith(`${each.pointer}/`)) ??
      places.find((each) => each.pointer.startsWith(`${pointer}/`) && pointer !== '')
    if (place === undefined) return []
    const name = place.kind === 'recorded' ? recordedName(place) : place.pointer
    return [{ words: `${place.label}: ${expected}`, field: idOf(name) }]
  })
}

/** How a field's value reads on the page of answers; null where it is not recorded. */
export function answerInWords(
  field: Field,
  draft: Draft,
  formatDate: (date: string) => string,
): string | null {
  if (field.kind === 'heading') return null
  if (field.kind === 'recorded') {
    const told = field.fields.flatMap((each) => {
      const words = answerInWords(each, draft, formatDate)
      return words === null ? [] : [field.fields.length === 1 ? words : `${each.label}: ${words}`]
    })
    return told.length === 0 ? null : told.join('\n')
  }
  const value = valueAt(draft, field.pointer)
  if (value === undefined) return null
  if (field.kind === 'kinds') {
    const told = listAt(draft, field.pointer).map((entry) =>
      labelOf(field.choices, textAt(entry, `/${field.key}`)),
    )
    return told.join('\n')
  }
  if (Array.isArray(value)) return value.map(String).join('\n')
  const text = textAt(draft, field.pointer)
  if (field.kind === 'date') return formatDate(text)
  return field.kind === 'radios' || field.kind === 'drop-down' ? labelOf(field.choices, text) : text
}

const labelOf = (choices: readonly { value: string; label: string }[], value: string) =>
  choices.find((choice) => choice.value === value)?.label ?? value

const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1).replace(/\?$/, '')
