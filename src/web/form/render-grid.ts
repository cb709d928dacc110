import { attributes, html, type Markup } from '../../html/markup.ts'
import { dateInWords } from '../../programme/date-words.ts'
import { isDate } from '../../today.ts'
import type { Problem } from '../page.ts'
import { restOf } from '../shown.ts'
import type { Draft } from './draft.ts'
import { dateOrAsTyped, idOf } from './fields.ts'
import type { Form } from './form.ts'
import {
  type Column,
  cellName,
  type Grid,
  type OwnRow,
  postedRows,
  postedValues,
  shownRows,
  valuesShown,
} from './grid.ts'
import { cellMeant } from './written.ts'

export interface ShownGrid {
  draft: Draft
  /** What was sent, shown again as it was typed. Null: the case's own rows, and `blank` empty ones. */
  form: Form | null
  problems: readonly Problem[]
  blank: number
  /** The row that the page is to be read on from. */
  focus?: number | undefined
  /** What its table is called among others of the page. Absent: by its rows. */
  label?: string | undefined
}

export function renderGrid(grid: Grid, { draft, form, problems, blank, focus, label }: ShownGrid): Markup {
  const { columns, row, common, prefix = '' } = grid
  const there = grid.rows(draft)
  const most = shownRows(grid)
  const fixedIn = new Map(there.map(({ at, fixed }) => [at, fixed]))
  const rows = (
    form === null
      ? [...there, ...empty(grid, blank)].map((each) => ({ ...each, values: valuesShown(grid, each.values) }))
      : postedRows(grid, form)
  ).slice(0, most)
  const shared =
    common === undefined
      ? null
      : html`<tr class="gw-sheet__common"><td data-label="${row}">${common}</td>${columns.map((column) =>
          cell(column, {
            name: cellName('all', column.name, prefix),
            value: form === null ? '' : (postedValues(grid, form, 'all')[column.name] ?? ''),
            where: common,
          }),
        )}</tr>`
  return html`<input type="hidden" name="${`${prefix}rows`}" value="${rows.length}">
<div class="gw-scroll" role="region" tabindex="0" aria-label="${label ?? `${row}s`}"><table class="gw-sheet govuk-body">
<thead><tr><th scope="col" class="gw-sheet__name${common === undefined ? '' : ' gw-sheet__name--told'}">${common === undefined ? 'Row' : row}</th>${columns.map(({ label, kind }) => html`<th scope="col" class="gw-sheet__${kind}">${label}${LIKE[kind] && html`<span class="gw-sheet__told">${LIKE[kind]}</span>`}</th>`)}</tr></thead>
<tbody>${shared}${rows.map((each, number) => renderRow(grid, each, number, { fixed: fixedIn.get(each.at) ?? [], problems, focus }))}</tbody></table></div>${there.length > most && html`<p class="govuk-body">${restOf(there.length - most)}.</p>`}`
}

function renderRow(
  grid: Grid,
  row: OwnRow,
  number: number,
  { fixed, problems, focus }: Pick<ShownGrid, 'problems' | 'focus'> & { fixed: readonly string[] },
): Markup {
  const { columns, nameOf, prefix } = grid
  const wrong = columns.flatMap(({ name }) => {
    const id = idOf(cellName(number, name, prefix))
    const words = problems.filter(({ field }) => field === id).map((problem) => problem.words)
    return words.length === 0 ? [] : [{ id, name, words: words.join('. ') }]
  })
  const day = dayOf(columns, row)
  const cells = columns.map((column) =>
    fixed.includes(column.name)
      ? fixedCell(column, cellName(number, column.name, prefix), row.values[column.name] ?? '')
      : cell(column, {
          name: cellName(number, column.name, prefix),
          value: row.values[column.name] ?? '',
          where: `row ${number + 1}${column.kind === 'date' ? '' : day}`,
          isWrong: wrong.some(({ name }) => name === column.name),
          focus: number === focus && column === columns[0],
        }),
  )
  const name = row.at === null ? undefined : nameOf?.(row)
  const apart =
    name === undefined || name === String(number + 1)
      ? null
      : html` <span class="gw-sheet__told">${name}</span>`
  return html`${wrong.length > 0 && html`<tr class="gw-sheet__wrong"><td colspan="${columns.length + 1}">${wrong.map(({ id, words }) => html`<p id="${id}-error" class="govuk-error-message"><span class="govuk-visually-hidden">Error:</span> ${words}</p>`)}</td></tr>`}
<tr><td data-label="Row">${number + 1}${apart}<input type="hidden" name="${cellName(number, 'at', prefix)}" value="${row.at ?? ''}"></td>${cells}</tr>`
}

/** Whoever goes from field to field hears of which day a row is, and not its number alone. */
function dayOf(columns: readonly Column[], { values }: OwnRow): string {
  const [first] = columns.filter(({ kind }) => kind === 'date')
  const on = first && cellMeant(first, values[first.name] ?? '')
  return on !== undefined && isDate(on) ? `, ${dateInWords(on)}` : ''
}

/** Shown, and sent along so that the row is one. */
function fixedCell({ label, kind, choices = [] }: Column, name: string, value: string): Markup {
  const words =
    kind === 'date'
      ? dateOrAsTyped(cellMeant({ kind }, value))
      : (choices.find((choice) => choice.value === value)?.label ?? value)
  return html`<td data-label="${label}">${words}<input type="hidden"${attributes({ name, value })}></td>`
}

function cell({ label, kind, choices = [] }: Column, { name, value, where, isWrong, focus }: Cell): Markup {
  const id = idOf(name)
  const shared = attributes({
    ...{ id, name, autofocus: focus },
    'aria-label': `${label}, ${where}`,
    'aria-invalid': isWrong && 'true',
    'aria-describedby': isWrong && `${id}-error`,
  })
  const wrong = isWrong ? ` govuk-${kind === 'choice' ? 'select' : 'input'}--error` : ''
  const control =
    kind === 'choice'
      ? html`<select class="govuk-select${wrong}"${shared}><option value=""></option>${choices.map((choice) => html`<option${attributes({ value: choice.value, selected: choice.value === value })}>${choice.label}</option>`)}</select>`
      : html`<input class="govuk-input${wrong}" autocomplete="off"${attributes(TYPES[kind])} value="${value}"${shared}>`
  return html`<td data-label="${label}">${control}</td>`
}

interface Cell {
  name: string
  value: string
  where: string
  isWrong?: boolean
  focus?: boolean
}

/** How it may be written; every usual way is understood. */
const LIKE: Partial<Record<Column['kind'], string>> = { date: 'like 13/11/2025', time: 'like 9:30am' }

const TYPES = {
  // None of the browser's own pickers, whose format follows the computer.
  date: { type: 'text' },
  time: { type: 'text' },
  text: { type: 'text' },
  number: { type: 'text', inputmode: 'decimal' },
} as const

function empty({ columns, grows }: Grid, blank: number): OwnRow[] {
  const values = Object.fromEntries(columns.map(({ name }) => [name, '']))
  return Array.from({ length: grows ? blank : 0 }, () => ({ at: null, values }))
}
