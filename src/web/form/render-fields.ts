import { html, type Markup } from '../../html/markup.ts'
import { linkButton } from '../desk.ts'
import type { Problem } from '../page.ts'
import {
  type ChoicePlace,
  type Field,
  NOT_RECORDED,
  type Passage,
  type RecordedPlace,
  removable,
  removing,
  type TextPlace,
} from '../questions/question.ts'
import { postedDate, recordedName, splitDate } from './answers.ts'
import { type Draft, listAt, textAt, textsAt, valueAt } from './draft.ts'
import { checkboxes, dateInput, idOf, radios, select, textInput } from './fields.ts'
import type { Form } from './form.ts'

export interface Shown {
  draft: Draft
  /** What was sent, shown again as it was typed. Null: the case's own values. */
  form: Form | null
  problems: readonly Problem[]
  /** Whether the question was answered before: then a missing fact is one that is not recorded. */
  answered: boolean
  /** The field is the page's question itself. */
  page: boolean
}

export function renderField(field: Field, shown: Shown): Markup {
  switch (field.kind) {
    case 'heading':
      return passage(field, shown)
    case 'recorded':
      return recorded(field, shown)
    case 'kinds': {
      const chosen = listAt(shown.draft, field.pointer).map((entry) => textAt(entry, `/${field.key}`))
      const values = shown.form?.texts(field.pointer) ?? chosen
      return checkboxes({ ...labels(field, shown), values, choices: field.choices })
    }
    case 'several': {
      const stored = textsAt(shown.draft, field.pointer)
      const values = shown.form?.texts(field.pointer) ?? stored
      return field.choices.length === 0
        ? html``
        : checkboxes({ ...labels(field, shown), values, choices: field.choices })
    }
    case 'radios':
    case 'drop-down':
      return choice(field, shown)
    default:
      return text(field, shown)
  }
}

function passage(field: Passage, { draft }: Shown): Markup {
  const { label } = field
  const title = html`<h2 class="govuk-heading-m govuk-!-margin-top-6 govuk-!-margin-bottom-2">${label}</h2>`
  const entry = removable(field, draft)
  if (entry === null) return title
  return html`${title}<p class="govuk-body">${linkButton(removing(entry), html`Remove<span class="govuk-visually-hidden"> ${label}</span>`)}</p>`
}

function labels(field: Exclude<Field, { kind: 'heading' }>, { problems, page }: Shown, name = field.pointer) {
  const error = problems.filter(({ field: id }) => id === idOf(name)).map(({ words }) => words)
  return {
    name,
    label: field.label,
    hint: field.hint,
    page,
    error: error.length === 0 ? undefined : error.join('. '),
  }
}

function text(field: TextPlace, shown: Shown): Markup {
  const { draft, form } = shown
  const { pointer, kind, width } = field
  const common = labels(field, shown)
  if (kind === 'date') {
    const value = form === null ? splitDate(textAt(draft, pointer)) : postedDate(form, pointer)
    return dateInput({ ...common, value })
  }
  const stored = kind === 'lines' ? textsAt(draft, pointer).join('\n') : textAt(draft, pointer)
  const value = form?.text(pointer) ?? stored
  if (kind === 'narrative') return textInput({ ...common, value, rows: field.rows ?? 8 })
  if (kind === 'lines') return textInput({ ...common, value, rows: 6 })
  if (kind === 'number') return textInput({ ...common, value, width: width ?? 4, inputmode: 'decimal' })
  return textInput({ ...common, value, ...(width === undefined ? {} : { width }) })
}

function choice(field: ChoicePlace, shown: Shown): Markup {
  const { draft, form, answered } = shown
  const { pointer, choices, kind } = field
  const held = valueAt(draft, pointer)
  const stored = typeof held === 'boolean' ? (held ? 'yes' : 'no') : textAt(draft, pointer)
  const missing = answered && kind === 'radios' ? (choices.find(isNotRecorded)?.value ?? '') : ''
  const value = form?.text(pointer) ?? (stored === '' ? missing : stored)
  const common = { ...labels(field, shown), value }
  return kind === 'radios'
    ? radios({ ...common, choices })
    : select({ ...common, choices: [{ value: '', label: 'Choose one' }, ...choices] })
}

export const isNotRecorded = ({ value }: { value: string }) =>
  value === NOT_RECORDED || value === 'not recorded'

function recorded(field: RecordedPlace, shown: Shown): Markup {
  const name = recordedName(field)
  const isThere = field.fields.some(({ pointer }) => valueAt(shown.draft, pointer) !== undefined)
  const value = shown.form?.text(name) ?? (isThere ? 'yes' : shown.answered ? 'no' : '')
  const within = field.fields.map((each) => renderField(each, { ...shown, page: false }))
  return radios({
    ...labels(field, shown, name),
    value,
    choices: [
      { value: 'yes', label: field.yes, reveals: html`${within}` },
      { value: 'no', label: 'Not recorded' },
    ],
  })
}
