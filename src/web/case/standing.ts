import { html, type Markup } from '../../html/markup.ts'
import type { AssessmentInWords as Assessment } from '../../language/in-words.ts'
import type { Language } from '../../language/language.ts'
import { dateInWords } from '../../programme/date-words.ts'
import { daysOwed } from '../../rules/session-words.ts'
import { capitalise } from '../../wording/words.ts'

/** Where someone on the programme stands: status, holds and repeats, enforcement and the psychometric checkpoints. */
export function standing(assessment: Assessment, language: Language): Markup {
  const { status, route, hours, enforcement, attempts, completion, parts, psychometrics } = assessment
  const required =
    hours.required === null ? 'no total stated' : `of ${hours.approximate ? 'about ' : ''}${hours.required}`
  const rows: [label: string, value: string][] = [
    ['Status', capitalise(status)],
    ['Route', [route.name, route.state].filter(Boolean).join(', ')],
    ['Hours credited', `${hours.credited}, ${required}`],
    ['Enforcement', enforcementWords(assessment)],
    ...(attempts.maximum === null
      ? []
      : [['Attempts', `${attempts.started} of ${attempts.maximum}: ${attempts.state}`] as [string, string]]),
    ...psychometrics.checkpoints.map(({ name, state, dueBy, takenOn }): [string, string] => [
      `Measures, ${name}`,
      [state, takenOn && `taken on ${dateInWords(takenOn)}`, !takenOn && dueBy && `by ${dateInWords(dueBy)}`]
        .filter(Boolean)
        .join(', '),
    ]),
    ['Completion', capitalise(completion.state)],
  ]
  const warnings = enforcement.warnings.map(({ step, date }) => `${capitalise(step)}, ${dateInWords(date)}`)
  const modules = parts.flatMap((part) =>
    part.modules.filter(({ runs }) => runs.length > 0).map((module) => ({ part: part.name, module })),
  )
  return html`<h2 class="govuk-heading-m">Where the person stands</h2>
<dl class="govuk-summary-list">${[
    ...rows,
    ...(warnings.length > 0 ? [['Steps taken', warnings.join('; ')] as [string, string]] : []),
  ].map(
    ([label, value]) =>
      html`<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">${label}</dt><dd class="govuk-summary-list__value">${value}</dd></div>`,
  )}</dl>
${
  modules.length === 0
    ? null
    : html`<h2 class="govuk-heading-m">Attendance</h2>
<div class="gw-scroll" role="region" tabindex="0" aria-label="Where each module stands"><table class="govuk-table gw-stack"><thead class="govuk-table__head"><tr class="govuk-table__row">${COLUMNS.map((label) => html`<th scope="col" class="govuk-table__header">${label}</th>`)}</tr></thead>
<tbody class="govuk-table__body">${modules.map(({ part, module }) => moduleRow(part, module, language))}</tbody></table></div>`
}`
}

const COLUMNS = ['Module or part', 'Where it stands', 'Attended', 'Missed', 'Caught up', 'Catch-up owed']

function moduleRow(
  part: string,
  module: Assessment['parts'][number]['modules'][number],
  language: Language,
): Markup {
  const { name, state, runs } = module
  const run = runs.at(-1)
  const owed = daysOwed(module).map(language.say)
  const cells = [
    `${capitalise(state)}${run !== undefined && run.run > 1 ? ` (run ${run.run})` : ''}`,
    run === undefined ? '' : `${run.counts.attended} of ${run.counts.held}`,
    run?.counts.missed ?? '',
    run?.counts.caughtUp ?? '',
    owed.length === 0 ? 'None' : owed.join(', '),
  ]
  return html`<tr class="govuk-table__row"><th scope="row" class="govuk-table__header">${part === name ? name : `${part}: ${name}`}</th>${cells.map((cell, index) => html`<td class="govuk-table__cell" data-label="${COLUMNS[index + 1]}">${cell}</td>`)}</tr>`
}

function enforcementWords({ enforcement }: Assessment): string {
  const { stage, unacceptable, undecided, acceptable } = enforcement
  const counts = `${unacceptable.length} unacceptable, ${undecided.length} undecided, ${acceptable.length} acceptable`
  return `${capitalise(stage)}. Absences: ${counts}`
}
