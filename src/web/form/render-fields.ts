import { attributes, html, type Markup } from '../../html/markup.ts'
import { linkButton } from '../desk.ts'
import type { Problem } from '../page.ts'
import {
  type ChoicePlace,
  type Field,
  type Passage,
  removable,
  removing,
  type TextPlace,
} from '../questions/question.ts'
import { postedDate, splitDate } from './answers.ts'
import { type Draft, textAt, textsAt, valueAt } from './draft.ts'
import { errorsAt } from './errors.ts'
import { checkboxes, dateInput, radios, select, textInput } from './fields.ts'
import type { Form } from './form.ts'
import { countId, lengthBelow } from './length.ts'
import { entriesOf } from './whereabouts.ts'

export interface Shown {
  draft: Draft
  /** What was sent, shown again as it was typed. Null: the case's own values. */
  form: Form | null
  problems: readonly Problem[]
  /** Its label is the heading of a part of the page. */
  heads?: boolean
  /** How deep the headings of entries stand; default: 2. */
  level?: 2 | 3
  /** The entry that the page is to be read on from. */
  focus?: string | undefined
}

export function renderField(field: Field, shown: Shown): Markup {
  switch (field.kind) {
    case 'heading':
      return passage(field, shown)
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

/** The fields of a question. Those of an entry are a group of its name, for whoever comes to one of them without seeing it. */
export function renderFields(fields: readonly Field[], shownFor: (at: number) => Shown): Markup {
  const groups: { name: string; content: Markup[] }[] = []
  const entriesAround = entriesOf(fields)
  for (const [at, field] of fields.entries()) {
    const place = field.kind === 'heading' ? field.entry && `${field.entry}/` : field.pointer
    const last = groups.at(-1)
    const name = place === undefined ? (last?.name ?? '') : entriesAround(place).join(', ')
    const content = renderField(field, shownFor(at))
    if (last?.name === name) last.content.push(content)
    else groups.push({ name, content: [content] })
  }
  return html`${groups.map(({ name, content }) => (name === '' ? content : html`<div role="group" aria-label="${name}">${content}</div>`))}`
}

function passage(field: Passage, { draft, focus, level = 2 }: Shown): Markup {
  const { label, entry } = field
  const isFocus = entry !== undefined && entry === focus
  const title = html`<h${level} class="govuk-heading-${level === 2 ? 'm' : 's'} govuk-!-margin-top-6 govuk-!-margin-bottom-2"${attributes({ tabindex: isFocus && '-1', autofocus: isFocus })}>${label}</h${level}>`
  const removed = removable(field, draft)
  if (removed === null) return title
  return html`${title}<p class="govuk-body">${linkButton(removing(removed), html`Remove<span class="govuk-visually-hidden"> ${label}</span>`)}</p>`
}

const labels = ({ pointer, label, hint }: Exclude<Field, Passage>, { problems, heads }: Shown) => ({
  ...{ name: pointer, label, hint, heads: heads ? (2 as const) : undefined },
  error: errorsAt(problems)(pointer),
})

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
  if (kind === 'narrative') {
    const below = { id: countId(pointer), content: lengthBelow(pointer, value) }
    return textInput({ ...common, value, below, rows: field.rows ?? 8 })
  }
  if (kind === 'lines') return textInput({ ...common, value, rows: 6 })
  if (kind === 'number') return textInput({ ...common, value, width: width ?? 4, inputmode: 'decimal' })
  return textInput({ ...common, value, ...(width === undefined ? {} : { width }) })
}

function choice(field: ChoicePlace, shown: Shown): Markup {
  const { draft, form } = shown
  const { pointer, choices, kind } = field
  const held = valueAt(draft, pointer)
  const stored = typeof held === 'boolean' ? (held ? 'yes' : 'no') : textAt(draft, pointer)
  const value = form?.text(pointer) ?? stored
  const common = { ...labels(field, shown), value }
  return kind === 'radios'
    ? radios({ ...common, choices })
    : select({ ...common, choices: [{ value: '', label: 'Choose one' }, ...choices] })
}
