import type { Cell, Epoch } from '../../sheet/cells.ts'
import { dayOf } from '../../sheet/serial.ts'
import type { DateOrder } from './mapping.ts'
import { inLondon } from './moments.ts'
import { timesOf } from './times.ts'

/** Days as people write them and as spreadsheets keep them. */

interface Written {
  /** YYYY-MM-DD by each order; null where the calendar has no such day. */
  dayFirst: string | null
  monthFirst: string | null
  /** What is left behind the day: a time, if anything. */
  rest: string
}

/** YYYY-MM-DD, and what stands behind it; null: no day of the calendar, or none with its year. */
export function dateOf(cell: Cell, order: DateOrder, epoch: Epoch): { date: string; rest: string } | null {
  if (cell.date !== undefined) return { date: cell.date, rest: cell.time ?? '' }
  const written = writtenDate(cell.text) ?? counted(cell.text, epoch)
  const date = order === 'day first' ? written?.dayFirst : written?.monthFirst
  return written === null || date === null || date === undefined ? null : { date, rest: written.rest }
}

/** Whether it is a day of the calendar but for its year: "Wed 12 Nov". */
export function lacksYear({ text }: Cell): boolean {
  return text.length <= LONGEST && !/\d{4}/.test(text) && writtenDate(`${text.trim()} 2024`) !== null
}

/** Whether it stands there as a day, in whatever order. */
export function looksLikeDate(cell: Cell, epoch: Epoch): boolean {
  return dateOf(cell, 'day first', epoch) !== null || dateOf(cell, 'month first', epoch) !== null
}

/**
 * What a register's own dates prove of their order: one that has no sense the other way round. `open`: the first that
 * could be read both ways, and differs.
 */
export function provenOrder(cells: Iterable<Cell>): { proven: DateOrder | 'both' | null; open: Cell | null } {
  let dayFirst = false
  let monthFirst = false
  let open: Cell | null = null
  for (const cell of cells) {
    const written = cell.date === undefined ? writtenDate(cell.text) : null
    if (written === null || written.dayFirst === written.monthFirst) continue
    if (written.monthFirst === null) dayFirst = true
    else if (written.dayFirst === null) monthFirst = true
    else open ??= cell
  }
  const proven = dayFirst ? (monthFirst ? 'both' : 'day first') : monthFirst ? 'month first' : null
  return { proven, open }
}

/**
 * The day that stands in a cell with something else beside it, as over a column: "Wk 1, 12/11/25". `called` is what
 * stands beside it; times behind the day stay with it. Null: there is none, there are several, or there is nothing beside it.
 */
export function dayWithin(cell: Cell): { day: Cell; called: string } | null {
  if (cell.date !== undefined || cell.text.length > LONGEST) return null
  const [found, ...others] = cell.text.matchAll(WITHIN)
  if (found === undefined || others.length > 0) return null
  const before = cell.text.slice(0, found.index).replace(BEFORE, '')
  const after = cell.text.slice(found.index + found[0].length)
  const timed = timesOf({ text: behind(after) }) !== null
  const called = `${before} ${timed ? '' : after}`
    .replaceAll(/\s+/g, ' ')
    .replace(/^[\s,;:()–—-]+|[\s,;:()–—-]+$/g, '')
  const day = { ...cell, text: timed ? `${found[0]} ${behind(after)}` : found[0] }
  return called === '' || writtenDate(found[0]) === null ? null : { day, called }
}

/** Letters of a day with its time; what is longer is none, and isn't looked at. */
const LONGEST = 80

function writtenDate(given: string): Written | null {
  if (given.length > LONGEST) return null
  const moment = inLondon(given)
  if (moment !== null) return { dayFirst: moment.date, monthFirst: moment.date, rest: moment.time }
  const text = given.replace(WEEKDAY, '').trim()
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)(.*)$/s.exec(text)
  if (iso !== null) return sure(iso[1], iso[3], iso[4], iso[5])
  const close = /^(20\d\d)(\d\d)(\d\d)$/.exec(text)
  if (close !== null) return sure(close[1], close[2], close[3])
  const numbers = /^(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?!\d)(.*)$/s.exec(text)
  if (numbers !== null) {
    const [, one, , other, year, rest = ''] = numbers
    const [dayFirst, monthFirst] = [calendar(year, other, one), calendar(year, one, other)]
    return { dayFirst, monthFirst, rest: behind(rest) }
  }
  const word =
    /^(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?[\s\-/.]*([a-z]{3,9})[\s\-/.,]*'?(\d{4}|\d{2})(?!\d)(.*)$/is.exec(
      text,
    )
  if (word !== null) return sure(word[3], monthOf(word[2]), word[1], word[4])
  const american = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)(.*)$/is.exec(text)
  if (american !== null) return sure(american[3], monthOf(american[1]), american[2], american[4])
  return null
}

const WEEKDAY = /^(mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(day|nesday|sday|rsday|urday)?\.?,?\s+/i
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
/** A weekday before a day, and what parts it from the rest. */
const BEFORE =
  /[\s,;:()–—-]*(?:\b(?:mon|tues?|wed(?:s|nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?)?[\s,;:()–—-]*$/i
/** A day in numbers or words, with its year; no hour of "12 Nov 10:30" is one. */
const WITHIN = new RegExp(
  `(?<![\\d./-])(?:${[
    '\\d{4}-\\d\\d?-\\d\\d?',
    '\\d\\d?([-/.])\\d\\d?\\1(?:\\d{4}|\\d\\d)',
    `\\d\\d?(?:st|nd|rd|th)?[\\s-]?(?:${MONTHS.join('|')})[a-z]{0,6}\\.?[\\s,-]*(?:\\d{4}|\\d\\d)`,
  ].join('|')})(?!\\d|[-/:.]\\d)`,
  'gi',
)
const FULL = 'january february march april may june july august september october november december'.split(
  ' ',
)

function monthOf(word: string | undefined): string | undefined {
  const lower = word?.toLowerCase() ?? ''
  const at = FULL.findIndex((month, index) => month === lower || MONTHS[index] === lower)
  return at === -1 ? (lower === 'sept' ? '9' : undefined) : String(at + 1)
}

function sure(year?: string, month?: string, day?: string, rest = ''): Written | null {
  const date = calendar(year, month, day)
  return date === null ? null : { dayFirst: date, monthFirst: date, rest: behind(rest) }
}

const behind = (rest: string) => rest.replace(/^[\sT,]+/, '').trim()

function calendar(year?: string, month?: string, day?: string): string | null {
  if (year === undefined || month === undefined || day === undefined) return null
  const full = year.length === 2 ? `20${year}` : year
  const text = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null
}

/** A day as a spreadsheet counts it, where nothing says that it is shown as one: of 1990 to 2099. */
function counted(text: string, epoch: Epoch): Written | null {
  if (!/^\d{5}(\.\d+)?$/.test(text)) return null
  const day = dayOf(Number(text), epoch)
  if (day === null || day.date < '1990' || day.date > '2099-12-31') return null
  return { dayFirst: day.date, monthFirst: day.date, rest: day.time === '00:00' ? '' : day.time }
}
