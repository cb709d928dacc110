import type { Context } from 'hono'
import { OUTCOMES } from '../../case/record.ts'
import { FIELDS as REGISTER_FIELDS } from '../../case/register/fields.ts'
import { LEAVE_OUT } from '../../case/register/mapping.ts'
import type { Unclear } from '../../case/register/unclear.ts'
import { attributes, html, type Markup } from '../../html/markup.ts'
import { backButton, type Desk, goButton } from '../desk.ts'
import { errorsAt } from '../form/errors.ts'
import { type Choice, fileInput, idOf, radios, select, textInput } from '../form/fields.ts'
import { heading, type Problem } from '../page.ts'
import { choicesOf } from '../questions/question.ts'
import { labelled } from '../shown.ts'
import { modulesOf } from './choose-page.ts'
import { type Everybody, nameOf } from './everybody.ts'
import { showGroup } from './frame.ts'
import { table } from './parts.ts'
import { say } from './phrases.ts'
import type { GroupState } from './state.ts'

/** Where a register, or a case, comes into the group. */
export function showImport(
  desk: Desk,
  context: Context,
  state: GroupState,
  everybody: Everybody,
  problems: readonly Problem[] = [],
): Response {
  const error = errorsAt(problems)
  const title = 'Add a register or a case'
  const content = html`${heading(title, nameOf(everybody))}
<p class="govuk-body">Nobody has to be typed who is in a register with a name and a CRN. Next week’s register may hold last week too: what is new is added, and what is different is shown before it is taken.</p>
${fileInput({ name: 'register', label: 'Attendance register', hint: 'An Excel workbook (.xlsx), an OpenDocument sheet, a CSV or text file: a row a person and session, or people by dates. At most 1 megabyte.', accept: '.xlsx,.ods,.csv,.tsv,.txt', error: error('register') })}
${textInput({ name: 'pasted', label: 'Or cells pasted from a spreadsheet', rows: 4, value: '', error: error('pasted') })}
${fileInput({ name: 'case', label: 'Or a case file', hint: 'A JSON file: the person comes into the group.', accept: '.json,application/json', error: error('case') })}
<div class="govuk-button-group">${goButton('next', 'Continue')}</div>`
  return showGroup(desk, context, { ...state, register: null }, everybody, {
    title,
    address: '/group/import',
    content,
    problems,
    back: backButton('to:next'),
  })
}

/** What is asked before a register can be read: columns first, then marks, people, days and modules. */
export function showQuestions(
  desk: Desk,
  context: Context,
  state: GroupState,
  everybody: Everybody,
  unclear: Unclear,
  problems: readonly Problem[] = [],
): Response {
  const error = errorsAt(problems)
  const language = desk.resources.language()
  const isHead = unclear.headings.length > 0
  const page = isHead ? 'import/headings' : 'import/questions'
  const given = (name: string) => state.typed[page]?.[name] ?? ''
  const title = isHead ? 'What do the columns hold?' : 'What does the register mean?'
  const questions = isHead
    ? headings(unclear, given)
    : html`${unclear.marks.slice(0, MOST).map(({ mark, count }, at) =>
        select({
          name: `mark-${at}`,
          label: language.say(say('group-pages/mark', { mark: labelled(mark), n: count })),
          value: given(`mark-${at}`),
          choices: [{ value: '', label: '' }, ...MEANINGS],
          error: error(`mark-${at}`),
        }),
      )}${unclear.names.slice(0, MOST).map((name, at) => who(at, language.say(say('group-pages/who', { name: labelled(name) })), given(`who-${at}`), error(`who-${at}`)))}${
        unclear.names.length > 0 && people(everybody)
      }${
        unclear.day !== null &&
        radios({
          name: 'dates',
          label: `How is “${labelled(unclear.day)}” read?`,
          hint: 'Nothing in the register proves it.',
          value: given('dates'),
          choices: [
            { value: 'day first', label: 'The day first' },
            { value: 'month first', label: 'The month first' },
          ],
          error: error('dates'),
        })
      }${
        unclear.module &&
        select({
          name: 'module',
          label: 'Which module are the new sessions of?',
          hint: 'The register gives days and no module. The group keeps it for its next registers.',
          value: given('module'),
          choices: [{ value: '', label: '' }, ...modulesOf(everybody)],
          error: error('module'),
        })
      }`
  const address = `/group/${page}`
  const content = html`${heading(title, nameOf(everybody))}
<p class="govuk-body">What you say is kept in the group file, so that next week’s register needs no questions. A reason is never guessed: an absence without one is undecided.</p>
${questions}<div class="govuk-button-group">${goButton('next', 'Continue')}${goButton('to:import', 'Another register', 'secondary')}</div>`
  return showGroup(desk, context, state, everybody, {
    title,
    address,
    content,
    problems,
    back: backButton('to:import'),
    wide: isHead,
  })
}

/** Pages on which something about a register is typed. */
export const QUESTION_PAGES: readonly string[] = ['import/headings', 'import/questions']

/** Questions of one kind on a page; the rest is asked on the next. */
export const MOST = 50

const MEANINGS: readonly Choice[] = [
  ...choicesOf(OUTCOMES.filter((outcome) => outcome !== 'not recorded')),
  { value: 'not recorded', label: 'Not recorded' },
  { value: LEAVE_OUT, label: 'Leave it out' },
]

function headings({ headings: columns }: Unclear, given: (name: string) => string): Markup {
  const rows = columns.slice(0, MOST).map(({ heading: text, values, field }, at) => {
    const name = `heading-${at}`
    const value = given(name) || field || ''
    const choices = [{ value: '', label: '' }, ...FIELD_CHOICES]
    return html`<tr class="govuk-table__row"><th scope="row" class="govuk-table__header">${labelled(text)}</th><td class="govuk-table__cell" data-label="Below it">${labelled(values.join(', '))}</td><td class="govuk-table__cell" data-label="It holds"><select class="govuk-select"${attributes({ id: idOf(name), name, 'aria-label': `What does it hold? ${labelled(text)}` })}>${choices.map((choice) => html`<option${attributes({ value: choice.value, selected: choice.value === value })}>${choice.label}</option>`)}</select></td></tr>`
  })
  return table('Columns', ['Heading', 'Below it', 'It holds'], rows)
}

const FIELD_WORDS: Partial<Record<(typeof REGISTER_FIELDS)[number], string>> = {
  crn: 'CRN',
  outcome: 'What happened',
  session: 'Session (its number or id)',
}
const FIELD_CHOICES: readonly Choice[] = [
  ...REGISTER_FIELDS.map((value) => ({
    value,
    label: FIELD_WORDS[value] ?? value.charAt(0).toUpperCase() + value.slice(1),
  })),
  { value: 'ignore', label: 'Nothing that is needed' },
]

function who(at: number, label: string, value: string, error: string | undefined): Markup {
  const field = `who-${at}`
  return html`<div class="govuk-form-group${error && ' govuk-form-group--error'}"><label class="govuk-label" for="${idOf(field)}">${label}</label><div class="govuk-hint" id="${idOf(field)}-hint">Their CRN. Somebody new comes into the group under this name.</div>${error && html`<p id="${idOf(field)}-error" class="govuk-error-message"><span class="govuk-visually-hidden">Error:</span> ${error}</p>`}<input class="govuk-input govuk-input--width-10${error && ' govuk-input--error'}" type="text" autocomplete="off" list="people"${attributes({ id: idOf(field), name: field, value, 'aria-describedby': error ? `${idOf(field)}-hint ${idOf(field)}-error` : `${idOf(field)}-hint` })}></div>`
}

const people = ({ people: all }: Everybody): Markup =>
  html`<datalist id="people">${all.map(({ record: { person } }) => html`<option value="${person.crn}">${person.name}</option>`)}</datalist>`
