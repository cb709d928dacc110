import { OUTCOMES } from '../case/record.ts'
import type { Issue } from '../errors.ts'
import { attributes, html, type Markup } from '../html/markup.ts'
import { type Draft, listAt, textAt, withValues } from './draft.ts'
import { type Choice, idOf } from './fields.ts'
import type { Form } from './form.ts'
import type { Problem } from './page.ts'
import { choicesOf, type Given } from './question.ts'

/** Attendance typed into a table: a row a session, with what happened in it. */

const COLUMNS = [
  ['date', 'Date'],
  ['module', 'Module or part'],
  ['run', 'Run'],
  ['outcome', 'What happened'],
  ['reason', 'Reason for an absence'],
] as const
type Column = (typeof COLUMNS)[number][0]

interface Row {
  id: string
  values: Record<Column, string>
}

export function renderSheet(given: Given, form: Form | null, problems: readonly Problem[]): Markup {
  const rows = form === null ? rowsOf(given.draft, given.blank) : postedRows(form)
  const modules = moduleChoices(given)
  const wrong = new Set(problems.map(({ field }) => field))
  return html`<input type="hidden" name="rows" value="${rows.length}">
<div class="gw-scroll" role="region" tabindex="0" aria-label="Sessions and attendance"><table class="gw-sheet govuk-body">
<thead><tr><th scope="col">Session</th>${COLUMNS.map(([, label]) => html`<th scope="col">${label}</th>`)}</tr></thead>
<tbody>${rows.map((row, index) => renderRow(row, index, modules, wrong))}</tbody></table></div>`
}

function renderRow(
  { id, values }: Row,
  index: number,
  modules: readonly Choice[],
  wrong: ReadonlySet<string | null>,
): Markup {
  const name = (column: Column) => `row-${index}-${column}`
  const shared = (column: Column, label: string) => {
    const error = wrong.has(idOf(name(column)))
    return attributes({
      id: idOf(name(column)),
      name: name(column),
      'aria-label': `${label}, row ${index + 1}`,
      'aria-invalid': error && 'true',
    })
  }
  const options = (column: Column, choices: readonly Choice[]) =>
    html`<option value=""></option>${choices.map(({ value, label }) => html`<option${attributes({ value, selected: value === values[column] })}>${label}</option>`)}`
  const error = (column: Column, kind: string) =>
    wrong.has(idOf(name(column))) ? ` govuk-${kind}--error` : ''
  const control: Record<Column, (label: string) => Markup> = {
    date: (label) =>
      html`<input type="date" class="govuk-input${error('date', 'input')}" value="${values.date}"${shared('date', label)}>`,
    module: (label) =>
      html`<select class="govuk-select${error('module', 'select')}"${shared('module', label)}>${options('module', modules)}</select>`,
    run: (label) =>
      html`<input class="govuk-input${error('run', 'input')}" inputmode="numeric" value="${values.run}"${shared('run', label)}>`,
    outcome: (label) =>
      html`<select class="govuk-select${error('outcome', 'select')}"${shared('outcome', label)}>${options('outcome', choicesOf(OUTCOMES))}</select>`,
    reason: (label) =>
      html`<input class="govuk-input${error('reason', 'input')}" value="${values.reason}" autocomplete="off"${shared('reason', label)}>`,
  }
  return html`<tr><td data-label="Session">${id || index + 1}<input type="hidden" name="row-${index}-id" value="${id}"></td>${COLUMNS.map(([column, label]) => html`<td data-label="${label}">${control[column](label)}</td>`)}</tr>`
}

/** The case with the sessions and attendance of the table. What else a session or entry holds stays. */
export function readSheet(draft: Draft, form: Form): Draft {
  const rows = postedRows(form)
  const sessions = listAt(draft, '/schedule/sessions')
  const attendance = listAt(draft, '/attendance')
  const taken = new Set(rows.map(({ id }) => id))
  const made = rows.flatMap(({ id, values }, index) => {
    const { date, module, run, outcome, reason } = values
    if (date === '' && module === '' && outcome === '') return []
    const own = id || freeId(taken, index)
    taken.add(own)
    const session = sessions.find((each) => textAt(each, '/id') === own)
    const entry = attendance.find((each) => textAt(each, '/session') === own)
    return [
      {
        session: {
          ...(session ?? {}),
          id: own,
          module: module || undefined,
          date: date || undefined,
          run: numeral(run),
        },
        entry: outcome === '' ? null : changed(entry, own, outcome, reason),
      },
    ]
  })
  const sessionsOf = made.map(({ session }) => session)
  const entries = made.flatMap(({ entry }) => (entry === null ? [] : [entry]))
  return withValues(draft, [
    ['/schedule/sessions', sessionsOf.length > 0 ? sessionsOf : undefined],
    ['/attendance', entries.length > 0 ? entries : undefined],
  ])
}

// A code stands for its own outcome: it goes when the outcome is another.
function changed(entry: unknown, session: string, outcome: string, reason: string) {
  const { code, outcome: before } = (entry ?? {}) as { code?: string; outcome?: string }
  return {
    session,
    outcome,
    ...(code !== undefined && before === outcome && { code }),
    ...(reason && { reason }),
  }
}

/** The issues of sessions and attendance, each at its cell. */
export function sheetProblems(issues: readonly Issue[], draft: Draft): Problem[] {
  const sessions = listAt(draft, '/schedule/sessions').map((each) => textAt(each, '/id'))
  const entries = listAt(draft, '/attendance').map((each) => textAt(each, '/session'))
  return issues.flatMap(({ pointer, expected }) => {
    const [, list, at = '', field = ''] =
      /^\/(schedule\/sessions|attendance)\/(\d+)(?:\/(\w+))?/.exec(pointer) ?? []
    if (list === undefined) return []
    const row = list === 'attendance' ? sessions.indexOf(entries[Number(at)] ?? '') : Number(at)
    const column =
      COLUMNS.find(([name]) => name === field)?.[0] ?? (list === 'attendance' ? 'outcome' : 'date')
    return [{ words: `Row ${row + 1}, ${labelOf(column)}: ${expected}`, field: idOf(`row-${row}-${column}`) }]
  })
}

const labelOf = (column: Column) => (COLUMNS.find(([name]) => name === column)?.[1] ?? column).toLowerCase()

function rowsOf(draft: Draft, blank: number): Row[] {
  const attendance = listAt(draft, '/attendance')
  const rows = listAt(draft, '/schedule/sessions').map((session): Row => {
    const id = textAt(session, '/id')
    const entry = attendance.find((each) => textAt(each, '/session') === id)
    return {
      id,
      values: {
        date: textAt(session, '/date'),
        module: textAt(session, '/module'),
        run: textAt(session, '/run'),
        outcome: textAt(entry, '/outcome'),
        reason: textAt(entry, '/reason'),
      },
    }
  })
  return [...rows, ...Array.from({ length: blank }, () => EMPTY)]
}

const EMPTY: Row = { id: '', values: { date: '', module: '', run: '', outcome: '', reason: '' } }

function postedRows(form: Form): Row[] {
  const count = Math.min(500, Number(form.text('rows')) || 0)
  return Array.from({ length: count }, (_, index) => ({
    id: form.text(`row-${index}-id`),
    values: Object.fromEntries(
      COLUMNS.map(([column]) => [column, form.text(`row-${index}-${column}`).trim()]),
    ) as Record<Column, string>,
  }))
}

function moduleChoices({ draft, edition }: Given): Choice[] {
  const own = listAt(draft, '/schedule/modules').map((module) => ({
    value: textAt(module, '/id'),
    label: textAt(module, '/name'),
  }))
  const stated = (edition?.rules.parts ?? []).flatMap((part) =>
    part.modules.length > 0
      ? part.modules.map(({ id, name }) => ({ value: id, label: `${part.name}: ${name}` }))
      : [{ value: part.id, label: part.name }],
  )
  return [...stated, ...own]
}

function freeId(taken: ReadonlySet<string>, index: number): string {
  let number = index + 1
  while (taken.has(`s-${String(number).padStart(2, '0')}`)) number += 1
  return `s-${String(number).padStart(2, '0')}`
}

const numeral = (text: string) => (text === '' ? undefined : /^\d+$/.test(text) ? Number(text) : text)
