import type { Context } from 'hono'
import type { Unclear } from '../../case/register/unclear.ts'
import { html, type Markup } from '../../html/markup.ts'
import { inMegabytes, REQUESTS } from '../../limits.ts'
import { backButton, type Desk, goButton, linkButton } from '../desk.ts'
import { errorsAt } from '../form/errors.ts'
import { fileInput, select, textInput } from '../form/fields.ts'
import { heading, type Problem } from '../page.ts'
import { labelled } from '../shown.ts'
import { modulesOf } from './choose-page.ts'
import { type Everybody, nameOf } from './everybody.ts'
import { showGroup } from './frame.ts'
import { say } from './phrases.ts'
import type { GroupState } from './state.ts'
import {
  dayField,
  headings,
  headLine,
  MEANINGS,
  MOST,
  rowField,
  rowsTold,
  whoFields,
} from './unclear-fields.ts'

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
  const kept = state.register?.name === PASTED ? undefined : state.register?.name
  const content = html`${heading(title, nameOf(everybody))}
<p class="govuk-body">Nobody has to be typed who is in a register with a name and a CRN. Next week’s register may hold last week too: what is new is added, and what is different is shown before it is taken.</p>
${kept !== undefined && html`<div class="govuk-inset-text">“${labelled(kept)}” is still here: select Continue to read it again, or select another.</div>`}
${registerFile('Attendance register', error('register'))}
${textInput({ name: 'pasted', label: 'Or cells pasted from a spreadsheet', rows: 4, value: state.typed.import?.pasted ?? '', error: error('pasted') })}
${caseFiles('Or case files', error('case'))}
<div class="govuk-button-group">${goButton('next', 'Continue')}</div>
${everybody.people.length > 0 && html`<p class="govuk-body">Download a register for this group, to fill in: ${linkButton('register:xlsx', 'Excel')}, ${linkButton('register:csv', 'CSV')}</p>`}`
  return showGroup(desk, context, state, everybody, {
    title,
    address: '/group/import',
    content,
    problems,
    back: backButton('to:next'),
  })
}

/** What a register is called that was pasted: its cells stand in their field. */
export const PASTED = 'pasted cells'

export const registerFile = (label: string, error: string | undefined): Markup =>
  fileInput({
    ...{ name: 'register', label, error, accept: '.xlsx,.ods,.csv,.tsv,.txt' },
    hint: `An Excel workbook (.xlsx), an OpenDocument sheet, a CSV or text file: a row a person and session, or people by dates. At most ${inMegabytes(REQUESTS.file)}.`,
  })

export const caseFiles = (label: string, error: string | undefined): Markup =>
  fileInput({
    ...{ name: 'case', label, error, accept: '.json,.ndjson,application/json', multiple: true },
    hint: 'One or several, or one file with a case a line: each person comes into the group.',
  })

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
    ? html`${headLine(unclear, given)}${headings(unclear, given, error)}`
    : html`${unclear.marks.slice(0, MOST).map(({ mark, count }, at) =>
        select({
          name: `mark-${at}`,
          label: language.say(say('group-pages/mark', { mark: labelled(mark), n: count })),
          value: given(`mark-${at}`),
          choices: [{ value: '', label: '' }, ...MEANINGS],
          error: error(`mark-${at}`),
        }),
      )}${unclear.names.slice(0, MOST).map((name, at) => whoFields({ at, name, label: language.say(say('group-pages/who', { name: labelled(name) })) }, everybody, given, error))}${
        unclear.day !== null && dayField(unclear.day, given('dates'), error('dates'))
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
      }${unclear.differing
        .slice(0, MOST)
        .map((rows, at) =>
          rowField(
            { at, rows, label: language.say(say('group-pages/rows-differ', rowsTold(rows))) },
            given,
            error,
          ),
        )}`
  const address = `/group/${page}`
  const content = html`${heading(title, nameOf(everybody))}
<p class="govuk-body">What you say is kept in the group file, so that next week’s register needs no questions. A reason is never guessed: an absence without one is undecided.</p>
${questions}<div class="govuk-button-group">${goButton('next', 'Continue')}${goButton('another', 'Another register', 'secondary')}</div>`
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
