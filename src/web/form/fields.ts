import { attributes, html, type Markup, type Part } from '../../html/markup.ts'
import { dateInWords } from '../../programme/date-words.ts'
import { isDate } from '../../today.ts'

/** GOV.UK's form parts. Names are what a form sends; ids follow from them, so that an error can link to its field. */

export const idOf = (name: string): string => `f${name.replace(/[^\w]+/g, '-')}`

export interface Labelled {
  name: string
  label: string
  hint?: string | undefined
  /** What is wrong with it, in words. */
  error?: string | undefined
  /** Its label is the heading of the page, or of a part of it. */
  heads?: 1 | 2 | undefined
}

export interface TextField extends Labelled {
  value: string
  rows?: number
  /** What stands below it, and is read with it. */
  below?: { id: string; content: Markup } | undefined
  width?: 2 | 3 | 4 | 5 | 10 | 20
  inputmode?: 'numeric' | 'decimal' | undefined
  type?: 'text' | 'tel' | 'email'
}

export function textInput(field: TextField): Markup {
  const { name, value, error, rows, below, width, inputmode, type = 'text' } = field
  const common = attributes({
    id: idOf(name),
    name,
    'aria-describedby': describedBy(field, below?.id),
    'aria-invalid': error && 'true',
  })
  const wrong =
    error === undefined ? '' : rows === undefined ? ' govuk-input--error' : ' govuk-textarea--error'
  const control =
    rows === undefined
      ? html`<input class="govuk-input${wrong}${width === undefined ? '' : ` govuk-input--width-${width}`}" type="${type}" value="${value}" autocomplete="off"${attributes({ inputmode })}${common}>`
      : html`<textarea class="govuk-textarea${wrong}" rows="${rows}" spellcheck="true"${common}>
${value}</textarea>`
  return group(error, html`${label(field)}${hintAndError(field)}${control}${below?.content}`)
}

export function fileInput(field: Labelled & { accept: string; multiple?: boolean }): Markup {
  const { name, error, accept, multiple } = field
  return group(
    error,
    html`${label(field)}${hintAndError(field)}<input class="govuk-file-upload" type="file"${attributes({ id: idOf(name), name, accept, multiple, 'aria-describedby': describedBy(field) })}>`,
  )
}

export interface Choice {
  value: string
  label: string
  hint?: string | undefined
  /** Shown while the choice is made: by a style, so without JavaScript too. */
  reveals?: Part
}

export function radios(field: Labelled & { value: string; choices: readonly Choice[] }): Markup {
  const { name, value, choices, error } = field
  const items = choices.map((choice, index) => {
    const id = index === 0 ? idOf(name) : `${idOf(name)}-${index + 1}`
    return html`<div class="govuk-radios__item"><input class="govuk-radios__input" type="radio"${attributes({ id, name, value: choice.value, checked: choice.value === value, 'aria-describedby': choice.hint && `${id}-hint` })}><label class="govuk-label govuk-radios__label" for="${id}">${choice.label}</label>${choice.hint && html`<div id="${id}-hint" class="govuk-hint govuk-radios__hint">${choice.hint}</div>`}</div>${choice.reveals && html`<div class="govuk-radios__conditional">${choice.reveals}</div>`}`
  })
  return fieldset(field, html`<div class="govuk-radios">${items}</div>`, error)
}

export function checkboxes(
  field: Labelled & { values: readonly string[]; choices: readonly Choice[] },
): Markup {
  const { name, values, choices, error } = field
  const items = choices.map(({ value, label: words }, index) => {
    const id = index === 0 ? idOf(name) : `${idOf(name)}-${index + 1}`
    return html`<div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" type="checkbox"${attributes({ id, name, value, checked: values.includes(value) })}><label class="govuk-label govuk-checkboxes__label" for="${id}">${words}</label></div>`
  })
  return fieldset(field, html`<div class="govuk-checkboxes">${items}</div>`, error)
}

export interface DateParts {
  day: string
  month: string
  year: string
}

export function dateInput(field: Labelled & { value: DateParts }): Markup {
  const { name, value, error } = field
  const part = (key: keyof DateParts, words: string, width: number) =>
    html`<div class="govuk-date-input__item"><div class="govuk-form-group"><label class="govuk-label govuk-date-input__label" for="${idOf(name)}${key === 'day' ? '' : `-${key}`}">${words}</label><input class="govuk-input govuk-date-input__input govuk-input--width-${width}${error === undefined ? '' : ' govuk-input--error'}" id="${idOf(name)}${key === 'day' ? '' : `-${key}`}" name="${name}-${key}" type="text" inputmode="numeric" autocomplete="off" value="${value[key]}"></div></div>`
  return fieldset(
    field,
    html`<div class="govuk-date-input">${part('day', 'Day', 2)}${part('month', 'Month', 2)}${part('year', 'Year', 4)}</div>`,
    error,
  )
}

export function select(
  field: Labelled & { value: string; choices: readonly Choice[]; hideLabel?: boolean },
): Markup {
  const { name, value, choices, error } = field
  const options = choices.map(
    (choice) =>
      html`<option${attributes({ value: choice.value, selected: choice.value === value })}>${choice.label}</option>`,
  )
  return group(
    error,
    html`${label(field)}${hintAndError(field)}<select class="govuk-select${error === undefined ? '' : ' govuk-select--error'}"${attributes({ id: idOf(name), name, 'aria-describedby': describedBy(field) })}>${options}</select>`,
  )
}

function group(error: string | undefined, content: Markup): Markup {
  return html`<div class="govuk-form-group${error === undefined ? '' : ' govuk-form-group--error'}">${content}</div>`
}

function label({ name, label: words, heads }: Labelled): Markup {
  const size = { 1: ' govuk-label--l', 2: ' govuk-label--m', 0: '' }[heads ?? 0]
  const plain = html`<label class="govuk-label${size}" for="${idOf(name)}">${words}</label>`
  return heads === undefined ? plain : html`<h${heads} class="govuk-label-wrapper">${plain}</h${heads}>`
}

function fieldset(field: Labelled, content: Markup, error: string | undefined): Markup {
  const { label: words, heads } = field
  const size = { 1: 'l', 2: 'm', 0: 's' }[heads ?? 0]
  const title =
    heads === undefined ? words : html`<h${heads} class="govuk-fieldset__heading">${words}</h${heads}>`
  const legend = html`<legend class="govuk-fieldset__legend govuk-fieldset__legend--${size}">${title}</legend>`
  return group(
    error,
    html`<fieldset class="govuk-fieldset"${attributes({ 'aria-describedby': describedBy(field) })}>${legend}${hintAndError(field)}${content}</fieldset>`,
  )
}

function hintAndError({ name, hint, error }: Labelled): Markup {
  return html`${hint && html`<div id="${idOf(name)}-hint" class="govuk-hint">${hint}</div>`}${error && html`<p id="${idOf(name)}-error" class="govuk-error-message"><span class="govuk-visually-hidden">Error:</span> ${error}</p>`}`
}

function describedBy({ name, hint, error }: Labelled, below?: string): string | null {
  const ids = [hint && `${idOf(name)}-hint`, error && `${idOf(name)}-error`, below].filter(Boolean)
  return ids.length === 0 ? null : ids.join(' ')
}

/** A date in words; what can't be a date stands as it was typed, with its problem beside it. */
export function dateOrAsTyped(text: string): string {
  return isDate(text) ? dateInWords(text) : text
}
