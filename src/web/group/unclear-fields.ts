import { dateOf } from '../../case/register/dates.ts'
import { FIELDS as REGISTER_FIELDS } from '../../case/register/fields.ts'
import { LEAVE_OUT } from '../../case/register/mapping.ts'
import { atStart } from '../../case/register/place.ts'
import type { RegisterRow } from '../../case/register/rows.ts'
import type { Unclear } from '../../case/register/unclear.ts'
import { attributes, html, type Markup } from '../../html/markup.ts'
import { dateInWords } from '../../programme/date-words.ts'
import { isDate } from '../../today.ts'
import { capitalise } from '../../wording/words.ts'
import { linkButton } from '../desk.ts'
import { type Choice, idOf, radios, select, textInput } from '../form/fields.ts'
import { labelled } from '../shown.ts'
import { told } from './catch-up-cell.ts'
import type { Everybody } from './everybody.ts'
import { OUTCOME_CHOICES, outcomeName } from './outcomes.ts'
import { table } from './parts.ts'

/** The fields in which is said what is unclear in a register. */

/** Questions of one kind on a page; the rest is asked on the next. */
export const MOST = 50

type Given = (name: string) => string
type Wrong = (name: string) => string | undefined

export const MEANINGS: readonly Choice[] = [
  ...OUTCOME_CHOICES,
  { value: 'not recorded', label: 'Not recorded' },
  { value: LEAVE_OUT, label: 'Leave it out' },
]

/** Which line has the headings, where no line is known by them. */
export function headLine({ lines, head }: Unclear, given: Given): Markup | null {
  if (lines.length < 2) return null
  const choices = lines.map(({ place, cells }) => ({
    value: place,
    label: `${atStart(place)}: ${labelled(cells)}`,
  }))
  const value = given('head') || head || ''
  return html`${select({ name: 'head', label: 'Which line has the headings?', value, choices })}<p class="govuk-body">${linkButton('head', 'Show the columns of that line')}</p>`
}

export function headings({ headings: columns }: Unclear, given: Given, error: Wrong): Markup {
  const rows = columns.slice(0, MOST).map(({ heading: text, values, field }, at) => {
    const name = `heading-${at}`
    const value = given(name) || field || ''
    const choices = [{ value: '', label: '' }, ...FIELD_CHOICES]
    return html`<tr class="govuk-table__row"><th scope="row" class="govuk-table__header">${labelled(text)}</th><td class="govuk-table__cell" data-label="Below it">${labelled(values.join(', '))}</td><td class="govuk-table__cell" data-label="It holds"><select class="govuk-select"${attributes({ id: idOf(name), name, 'aria-label': `What does it hold? ${labelled(text)}` })}>${choices.map((choice) => html`<option${attributes({ value: choice.value, selected: choice.value === value })}>${choice.label}</option>`)}</select></td></tr>`
  })
  return html`${told('heading-0', { wrong: error })}${table('Columns', ['Heading', 'Below it', 'It holds'], rows)}`
}

const FIELD_WORDS: Partial<Record<(typeof REGISTER_FIELDS)[number], string>> = {
  crn: 'CRN',
  outcome: 'What happened',
  session: 'Session (its number or id)',
  limitedAccess: 'Limited access case (yes or no)',
}
const FIELD_CHOICES: readonly Choice[] = [
  ...REGISTER_FIELDS.map((value) => ({
    value,
    label: FIELD_WORDS[value] ?? capitalise(value),
  })),
  { value: 'ignore', label: 'Nothing that is needed' },
]

/** Whom a name means: somebody of the group, or somebody new by the CRN. */
export function whoFields(
  { at, name, label }: { at: number; name: string; label: string },
  { people }: Everybody,
  given: Given,
  error: Wrong,
): Markup {
  const field = `who-${at}`
  const alike = people.filter(({ record: { person } }) => person.name.toLowerCase() === name.toLowerCase())
  const [first] = alike.length === 1 ? alike : []
  const choices = [
    { value: '', label: '' },
    ...people.map(({ record: { person } }) => ({
      ...{ value: person.crn, label: `${person.name}, ${person.crn}` },
    })),
    { value: SOMEBODY_NEW, label: 'Somebody who is not in the group yet' },
  ]
  const value = given(field) || first?.record.person.crn || (people.length === 0 ? SOMEBODY_NEW : '')
  return html`${select({ name: field, label, value, choices, error: error(field) })}
${textInput({ name: `${field}-crn`, label: `CRN of “${labelled(name)}”, for somebody new`, hint: 'They come into the group under this name.', width: 10, value: given(`${field}-crn`), error: error(`${field}-crn`) })}`
}

export const SOMEBODY_NEW = 'new'

/** Which of several rows holds. */
export function rowField(
  { at, rows, label }: { at: number; rows: readonly RegisterRow[]; label: string },
  given: Given,
  error: Wrong,
): Markup {
  const name = `row-${at}`
  const choices = rows.flatMap(({ place, attendance }) => {
    if (attendance === null) return []
    const { outcome, reason } = attendance
    return {
      value: place,
      label: [outcomeName(outcome), reason].filter(Boolean).join(': '),
      hint: atStart(place),
    }
  })
  return radios({ name, label, value: given(name), error: error(name), choices })
}

/** Whom and which session they are of. */
export function rowsTold(rows: readonly RegisterRow[]) {
  const [first] = rows
  if (first === undefined) throw new Error('rows that differ are some')
  const { name, crn, said, session } = first
  const date = said.date ?? ''
  return { n: rows.length, name: name || crn, session: isDate(date) ? dateInWords(date) : session }
}

/** Which of a day's two readings is meant. */
export function dayField(day: string, value: string, error: string | undefined): Markup {
  const { dayFirst, monthFirst } = readingsOf(day)
  return radios({
    ...{ name: 'dates', label: `Which day is “${labelled(day)}”?`, value, error },
    hint: 'Nothing in the register proves it. The other days are read in the same way.',
    choices: [
      { value: 'day first', label: dateInWords(dayFirst) },
      { value: 'month first', label: dateInWords(monthFirst) },
    ],
  })
}

/** A day that can be read both ways, and what it is in each: YYYY-MM-DD. */
export function readingsOf(day: string): { day: string; dayFirst: string; monthFirst: string } {
  const read = (order: 'day first' | 'month first') => {
    const found = dateOf({ row: 1, column: 1, text: day }, order, 1900)
    if (found === null) throw new Error('a day that is asked about and can be read in one way only')
    return found.date
  }
  return { day, dayFirst: read('day first'), monthFirst: read('month first') }
}
