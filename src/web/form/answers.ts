import { asMeant } from '../../characters/pasted.ts'
import { BULLETS } from '../../wording/narrative.ts'
import {
  type ChoicePlace,
  type Field,
  NOT_RECORDED,
  type SeveralPlace,
  type TextPlace,
} from '../questions/question.ts'
import { type Draft, type Settled, settle, type Values } from './draft.ts'
import type { DateParts } from './fields.ts'
import type { Form } from './form.ts'
import { numeral } from './grid.ts'
import { writeDate } from './written.ts'

/** What a form's fields say of the case. `removed`: places of entries that are to go. */
export function readAnswers(
  draft: Draft,
  fields: readonly Field[],
  form: Form,
  removed: readonly string[] = [],
): Settled {
  const gone = removed.map((pointer) => [pointer, undefined] as const)
  return settle(draft, [...fields.flatMap((field) => valuesOf(field, form)), ...gone])
}

function valuesOf(field: Field, form: Form): Value[] {
  if (field.kind === 'heading') return []
  const { pointer, beside = [] } = field
  const value = field.kind === 'several' ? chosen(field, form) : typed(field, form)
  return [
    [pointer, value],
    ...beside.map(([at, with_]) => {
      const given = typeof with_ === 'function' ? with_(value) : with_
      return [at, value === undefined ? undefined : given] as const
    }),
  ]
}

type Value = Values[number]

function chosen({ pointer, choices }: SeveralPlace, form: Form): readonly string[] | undefined {
  const known = choices.map(({ value }) => value)
  const given = form.texts(pointer).filter((value) => known.includes(value))
  return given.length > 0 ? given : undefined
}

function typed(field: TextPlace | ChoicePlace, form: Form): unknown {
  const { kind, pointer } = field
  if (kind === 'date') return writeDate(postedDate(form, pointer))
  const given = form.text(pointer).trim()
  if (given === '' || given === NOT_RECORDED) return undefined
  if ('holds' in field) return given === 'yes'
  if (kind === 'number') return numeral(given)
  if (kind === 'lines')
    return asMeant(given)
      .split('\n')
      .map((line) => line.trim().replace(LIST_MARK, ''))
      .filter(Boolean)
  return given
}

/** Each line is an entry of a list already. */
const LIST_MARK = new RegExp(`^[${BULLETS}](?:\\s+|$)`)

/** As it was typed, to show it again; what can't be a date is left for the reader to refuse. */
export function postedDate(form: Form, name: string): DateParts {
  return {
    day: form.text(`${name}-day`).trim(),
    month: form.text(`${name}-month`).trim(),
    year: form.text(`${name}-year`).trim(),
  }
}

export function splitDate(date: string): DateParts {
  const [year = '', month = '', ...day] = date.split('-')
  return { day: withoutZero(day.join('-')), month: withoutZero(month), year }
}

const withoutZero = (digits: string) => digits.replace(/^0/, '')
