import { dateOf } from '../../case/register/dates.ts'
import { timesOf } from '../../case/register/times.ts'
import { isDate } from '../../today.ts'
import type { DateParts } from './fields.ts'

/**
 * Days and times as people type and paste them, as a case has them (pages.md 3). What can't be understood stays as it was
 * typed: the reader refuses it at its field.
 */

/** YYYY-MM-DD of three fields, a month by its number or name; of a whole date in the first, that date. Undefined: all are empty. */
export function writeDate({ day, month, year }: DateParts): string | undefined {
  if (day === '' && month === '' && year === '') return undefined
  return wholeDate(day) ?? [year, twoDigits(monthNumber(month)), twoDigits(day)].join('-')
}

/** What a case has of a cell's text: of a day YYYY-MM-DD, of a time HH:MM. */
export function cellMeant({ kind }: { kind: string }, text: string): string {
  if (kind === 'date') return wholeDate(text) ?? text
  if (kind !== 'time') return text
  const times = timesOf({ text })
  return times === null || times.to !== undefined ? text : times.from
}

/** What a cell shows of what a case has. */
export function cellShown({ kind }: { kind: string }, value: string): string {
  return kind === 'date' && isDate(value) ? value.split('-').reverse().join('/') : value
}

/**
 * Day first, as dates are written in England and Wales. Null, too, where it would be a guess: a number that a spreadsheet
 * counts days by, and a year of two digits that may be of the last century.
 */
function wholeDate(text: string): string | null {
  const found = /^\d+(\.\d+)?$/.test(text) ? null : dateOf({ row: 1, column: 1, text }, 'day first', 1900)
  if (found === null || found.rest !== '') return null
  return /\d{4}/.test(text) || found.date < NEXT_CENTURY ? found.date : null
}

/** Nothing that is planned lies as far ahead. */
const NEXT_CENTURY = '2050'

function monthNumber(month: string): string {
  const found = /^[a-z]{3,9}\.?$/i.test(month) ? wholeDate(`1 ${month.replace('.', '')} 2000`) : null
  return found?.slice(5, 7) ?? month
}

const twoDigits = (part: string) => (part.length === 1 ? `0${part}` : part)
