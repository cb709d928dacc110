import type { SessionEvent } from '../../chronology/sessions.ts'
import { attributes, html, type Markup } from '../../html/markup.ts'
import { dateInWords } from '../../programme/date-words.ts'
import { idOf } from '../form/fields.ts'
import type { TypedPage } from '../state/typed.ts'
import type { Person } from './everybody.ts'
import { FIELDS } from './row-fields.ts'

/** What stands on the page: what was typed, and what is wrong with it, by field. */
interface Standing {
  typed: TypedPage
  wrong(field: string): string | undefined
}

/** Of one missed session that is owed: the day on which it was caught up, and the day for which that is booked. */
export function catchUpCell({ key, record }: Person, { session }: SessionEvent, standing: Standing): Markup {
  const { name } = record.person
  const [done, booked] = [FIELDS.caughtUp(key, session), FIELDS.booked(key, session)]
  const time = FIELDS.bookedAt(key, session)
  const { typed, wrong } = standing
  const isDone = ['day', 'month', 'year'].some((part) => (typed[`${done}-${part}`] ?? '') !== '')
  const isWrong = [done, booked, time].some((field) => wrong(field) !== undefined)
  const of = `catch-up of ${dateInWords(session.date)}, ${name}`
  // Closed it is one step for the Tab key, which so goes down what happened and the reasons.
  return html`<details class="govuk-details gw-catch-up"${attributes({ open: isDone || isWrong })}><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Catch-up of ${dateInWords(session.date)}<span class="govuk-visually-hidden">, ${name}</span>: ${isDone ? 'done' : 'still owed'}</span></summary>
${dayFields(done, 'Done on (empty: still owed)', of, standing)}
${dayFields(booked, 'Booked for (empty: not booked)', of, standing)}
${told(time, standing)}<label class="govuk-label govuk-date-input__label" for="${idOf(time)}">At (optional)<span class="govuk-visually-hidden">: booking of the ${of}</span></label><input type="text" autocomplete="off"${attributes({ class: inputClass(5, wrong(time)), id: idOf(time), name: time, value: typed[time] ?? '', ...marked(time, standing) })}></details>`
}

/** @param of whom or what it is about, which is seen beside it */
function dayFields(field: string, legend: string, of: string, standing: Standing): Markup {
  const { typed, wrong } = standing
  const id = idOf(field)
  const part = (which: string, words: string, width: number, at: string) =>
    html`<div class="govuk-date-input__item"><label class="govuk-label govuk-date-input__label" for="${at}">${words}</label><input type="text" inputmode="numeric" autocomplete="off"${attributes({ class: `${inputClass(width, wrong(field))} govuk-date-input__input`, id: at, name: `${field}-${which}`, value: typed[`${field}-${which}`] ?? '' })}></div>`
  return html`<fieldset class="govuk-fieldset"${attributes({ 'aria-describedby': wrong(field) && `${id}-error` })}><legend class="gw-sheet__told">${legend}<span class="govuk-visually-hidden">, ${of}</span></legend>${told(field, standing)}<div class="govuk-date-input gw-date">${part('day', 'Day', 2, id)}${part('month', 'Month', 2, `${id}-month`)}${part('year', 'Year', 4, `${id}-year`)}</div></fieldset>`
}

/** What is wrong with a field, above it. */
export function told(field: string, { wrong }: Pick<Standing, 'wrong'>): Markup | undefined {
  const words = wrong(field)
  return words === undefined
    ? undefined
    : html`<p id="${idOf(field)}-error" class="govuk-error-message"><span class="govuk-visually-hidden">Error:</span> ${words}</p>`
}

/** Attributes of a field that something is wrong with. */
export const marked = (field: string, { wrong }: Pick<Standing, 'wrong'>) => ({
  'aria-invalid': wrong(field) && 'true',
  'aria-describedby': wrong(field) && `${idOf(field)}-error`,
})

const inputClass = (width: number, wrong: string | undefined) =>
  `govuk-input govuk-input--width-${width}${wrong === undefined ? '' : ' govuk-input--error'}`
