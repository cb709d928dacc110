import type { Context } from 'hono'
import { isGroup } from '../../case/group/format.ts'
import { tell } from '../../case/issue-phrases.ts'
import { parseJson } from '../../case/json-text.ts'
import type { CaseRecord, Codes } from '../../case/record.ts'
import { joinRegister, readRegister } from '../../case/register/register.ts'
import { InputError, type Issue } from '../../errors.ts'
import { attributes, html, type Markup } from '../../html/markup.ts'
import { inMegabytes, REQUESTS } from '../../limits.ts'
import type { Message } from '../../message.ts'
import type { Edition } from '../../programme/edition.ts'
import { isDate, today } from '../../today.ts'
import { type Desk, pageForm, plainProblems, show, tryRead } from '../desk.ts'
import { problemsAt } from '../form/answer-words.ts'
import { postedDate, readAnswers, splitDate } from '../form/answers.ts'
import { type Draft, textAt } from '../form/draft.ts'
import { editionChoices } from '../form/edition-choices.ts'
import { errorsAt } from '../form/errors.ts'
import { dateInput, fileInput, idOf, radios, textInput } from '../form/fields.ts'
import { type Form, tryReadBytes, tryReadFile } from '../form/form.ts'
import { renderField } from '../form/render-fields.ts'
import { writeDate } from '../form/written.ts'
import { guideFor } from '../help.ts'
import { otherKind } from '../other-kind.ts'
import { backLink, heading, type Problem } from '../page.ts'
import { CASE, readCaseText, readDraft } from '../reading.ts'
import { stateIn } from '../state/file.ts'
import type { State } from '../state/state.ts'
import { WRITTEN, type Written } from '../state/written.ts'
import { holding } from '../tab-pages.ts'
import { say } from './phrases.ts'
import { noSeenFrom, SEEN_FROM_WORDS } from './seen-from.ts'
import { CASE_PATH, WRITTEN_NAMES } from './tasks.ts'

/** The first page of a case: what is written, a new case or a case file, and the date from which everything is seen. */
export function showStart(desk: Desk, context: Context, form: Form | null = null, problems: Problem[] = []) {
  const error = errorsAt(problems)
  const choices = editionChoices(desk.editions)
  const given = form?.text('begin') ?? ''
  const content = html`${heading(TITLE)}
${guideFor('probation officers')}
<p class="govuk-body">Leave a fact “not recorded” where you don’t know it. Missing never counts as “no”.</p>
${pageForm(
  `${CASE_PATH}/start`,
  html`${writtenField(form, error(WRITE))}
${radios({
  name: 'begin',
  label: 'How do you want to begin?',
  value: given,
  error: error('begin'),
  choices: [
    {
      value: 'new',
      label: 'Start a new case',
      reveals: html`${radios({
        name: 'programme',
        label: 'Which programme?',
        value: form?.text('programme') ?? '',
        error: error('programme'),
        choices,
      })}${PERSON.map((field) => renderField(field, { draft: {}, form, problems }))}`,
    },
    {
      value: 'file',
      label: 'Use a case file',
      reveals: html`${fileInput({ name: 'file', label: 'Case file', hint: `A JSON file: saved here before, or made for the command line. At most ${inMegabytes(REQUESTS.saved)}.`, accept: '.json,application/json', error: error('file') })}${fileInput(
        {
          name: 'register',
          label: 'Attendance register of the group (optional)',
          hint: `An Excel workbook, an OpenDocument sheet or a CSV file. The rows with the person’s CRN are added to the case. At most ${inMegabytes(REQUESTS.file)}.`,
          accept: '.xlsx,.ods,.csv,.tsv,.txt',
          error: error('register'),
        },
      )}`,
    },
  ],
})}
${dateInput({
  name: 'on',
  label: `${SEEN_FROM_WORDS}?`,
  hint: 'Nothing that happened later counts. Usually today.',
  value: form === null ? splitDate(today()) : postedDate(form, 'on'),
  error: error('on'),
})}
${textInput({
  ...{ name: 'label', label: 'Name for files (optional)', width: 20 },
  hint: 'It shows in lists and emails. Do not use the person’s name. Letters, numbers and hyphens.',
  value: form?.text('label') ?? '',
  error: error('label'),
})}
${holding('case')}
<button type="submit" class="govuk-button" data-module="govuk-button">Continue</button>`,
)}`
  return show(desk, context, { title: TITLE, address: CASE_PATH, content, problems, back: backLink('/') })
}

const TITLE = 'Start a case'

/** What of a case is written, on its first page. */
const WRITE = 'write'

function writtenField(form: Form | null, error: string | undefined): Markup {
  const boxes = WRITTEN.map((kind, at) => {
    const id = at === 0 ? idOf(WRITE) : `${idOf(WRITE)}-${at + 1}`
    const isTicked = form?.texts(WRITE).includes(kind) ?? false
    return html`<div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" type="checkbox"${attributes({ id, name: WRITE, value: kind, checked: isTicked })} aria-describedby="${`${id}-hint`}"><label class="govuk-label govuk-checkboxes__label" for="${id}">${WRITTEN_NAMES[kind]}</label><div id="${`${id}-hint`}" class="govuk-hint govuk-checkboxes__hint">${HINTS[kind]}</div></div>`
  })
  return html`<div class="govuk-form-group${error === undefined ? '' : ' govuk-form-group--error'}"><fieldset class="govuk-fieldset" aria-describedby="write-hint"><legend class="govuk-fieldset__legend govuk-fieldset__legend--m">What do you want to write?</legend><div id="write-hint" class="govuk-hint">Select all that you need. With a case file, leave it empty to go on with what the file is for.</div>${error !== undefined && html`<p class="govuk-error-message"><span class="govuk-visually-hidden">Error:</span> ${error}</p>`}<div class="govuk-checkboxes" data-module="govuk-checkboxes">${boxes}</div></fieldset></div>`
}

const HINTS: Readonly<Record<Written, string>> = {
  'suitability-section': 'Checks the criteria of a programme, for a pre-sentence report.',
  report: 'On progress, at the end, or on non-completion: which one follows from the dates.',
}

/** As a file's `working` has it; its first letter begins the name of a file. */
const isLabel = (text: string) => /^(?:[A-Za-z0-9][A-Za-z0-9-]{0,29})?$/.test(text)

const NEW = { typed: {}, answered: [], label: '' }

/** Without these there is no draft; with them and a programme there is one at once. */
const PERSON = [
  { kind: 'text', pointer: '/person/name', label: 'Name', missing: 'case-pages/enter-name' },
  { kind: 'text', pointer: '/person/crn', label: 'CRN', width: 10, missing: 'case-pages/enter-crn' },
] as const

function personProblems({ editions, resources }: Desk, draft: Draft, asOf: string): Problem[] {
  const language = resources.language()
  const empty = PERSON.filter(({ pointer }) => textAt(draft, pointer) === '')
  const { issues } = tryRead(() => readDraft(draft, asOf, editions))
  const known = issues.filter((issue) => !isMerelyMissing(issue))
  const told = empty.map(({ pointer, missing }) => ({
    words: language.say(say(missing)),
    field: idOf(pointer),
  }))
  return [...told, ...problemsAt(known, PERSON, language)]
}

interface Begun {
  state: State
  /** Whether a file that the person has holds it as it is. */
  asInFile: boolean
}

/** The state that the first page's answers begin with, or what is wrong with them. */
export async function readStart(
  desk: Desk,
  context: Context,
  form: Form,
): Promise<Begun | { problems: Problem[] }> {
  const { editions, resources } = desk
  const problems: Problem[] = []
  const wrong = (message: Message, name: string) =>
    problems.push({ words: resources.language().say(message), field: idOf(name) })
  const asOf = writeDate(postedDate(form, 'on')) ?? today()
  if (!isDate(asOf)) wrong(noSeenFrom(asOf), 'on')
  const label = form.text('label').trim()
  if (!isLabel(label)) wrong(tell('issue/label'), 'label')
  const written = WRITTEN.filter((kind) => form.texts(WRITE).includes(kind))
  const begin = form.text('begin')
  if (begin === 'new') {
    if (written.length === 0) wrong(say('case-pages/select-write'), WRITE)
    const programme = form.text('programme')
    if (!editions.editionIds().includes(programme)) wrong(say('case-pages/select-programme'), 'programme')
    const { draft } = readAnswers({ programme, person: {} }, PERSON, form)
    problems.push(...personProblems(desk, draft, asOf))
    if (problems.length > 0) return { problems }
    return { state: { ...NEW, draft, asOf, label, documents: written }, asInFile: false }
  }
  const file = form.file('file')
  if (begin !== 'file') wrong(say('case-pages/select-begin'), 'begin')
  else if (file === null) wrong(say('case-pages/select-file'), 'file')
  if (problems.length > 0 || file === null) return { problems }
  return readUpload(desk, context, { form, file, asOf, written })
}

interface Sent {
  form: Form
  file: File
  asOf: string
  /** What was ticked: nothing leaves it as the file has it. */
  written: readonly Written[]
}

async function readUpload(
  desk: Desk,
  context: Context,
  { form, file, asOf, written }: Sent,
): Promise<Begun | { problems: Problem[] }> {
  const { editions } = desk
  const json = await tryReadFile(file)
  if (json.text === null) return { problems: plainProblems(desk, json.issues, idOf('file')) }
  const { text } = json
  const read = tryRead(() => parseJson(text, file.name))
  if (read.value === null || typeof read.value !== 'object' || Array.isArray(read.value)) {
    const none: Issue = {
      ...{ file: file.name, pointer: '', expected: 'expected a case: an object in braces' },
      told: tell('issue/no-file-of-ours'),
    }
    return {
      problems: plainProblems(desk, read.issues.length > 0 ? read.issues : [none], idOf('file')),
    }
  }
  if (isGroup(read.value)) {
    const other = { kind: 'group', told: tell('issue/is-group'), file: { name: file.name, text } } as const
    return { problems: [otherKind(desk, context, form, other)] }
  }
  const draft = read.value as Draft
  const whole = tryRead(() => readCaseText(text, asOf, editions))
  const broken = whole.issues.filter((issue) => !isMerelyMissing(issue))
  if (broken.length > 0) {
    return {
      problems: plainProblems(
        desk,
        broken.map((issue) => ({ ...issue, file: file.name })),
        idOf('file'),
      ),
    }
  }
  const own = stateIn(draft)
  const state: State = {
    ...own,
    asOf,
    label: form.text('label').trim() || own.label,
    ...(written.length > 0 && { documents: written }),
  }
  const isAsInFile = state.documents.join() === own.documents.join()
  if (whole.value === null) return { state, asInFile: isAsInFile }
  const { record, edition } = whole.value
  const upload = form.file('register')
  const register = upload === null ? null : await tryReadBytes(upload)
  if (register?.bytes === null) return { problems: plainProblems(desk, register.issues, idOf('register')) }
  const joined = tryRead(() =>
    upload === null || register === null
      ? record
      : addRows(record, { content: register.bytes, name: upload.name }, edition, editions.codes()),
  )
  if (joined.value === null) return { problems: plainProblems(desk, joined.issues, idOf('register')) }
  const { schedule, attendance, catchUps, appointments, enforcement, status } = joined.value
  // As read: codes have become words, so that the page's choices show them.
  return {
    state: {
      ...state,
      draft: { ...state.draft, schedule, attendance, catchUps, appointments, enforcement, status },
    },
    asInFile: upload === null && isAsInFile,
  }
}

/** The case with its person's rows. Throws InputError where there is none: a mistyped CRN would lose them all. */
export function addRows(
  record: CaseRecord,
  { content, name }: { content: Uint8Array; name: string },
  edition: Edition,
  codes: Codes,
): CaseRecord {
  const register = readRegister(content, name, { codes })
  if (!register.rows.some(({ crn }) => crn === record.person.crn)) {
    throw new InputError([
      {
        ...{ file: name, pointer: '', expected: 'no row belongs to this case; check its CRN' },
        told: say('case-pages/no-row', { name: record.person.name, crn: record.person.crn }),
      },
    ])
  }
  return joinRegister(record, register, edition, codes)
}

/** A case saved half-way lacks what its questions are still to ask. */
function isMerelyMissing({ file, pointer, expected }: Issue): boolean {
  return file === CASE && pointer !== '/programme' && expected.startsWith('required field missing')
}
