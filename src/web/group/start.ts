import type { Context } from 'hono'
import { GROUP_FORMAT, isGroup } from '../../case/group/format.ts'
import type { GroupInput } from '../../case/group/shape.ts'
import { parseJson } from '../../case/json-text.ts'
import { html } from '../../html/markup.ts'
import { inMegabytes, REQUESTS } from '../../limits.ts'
import { isDate, today } from '../../today.ts'
import { type Desk, pageForm, plainProblems, show, tryRead } from '../desk.ts'
import { postedDate, splitDate } from '../form/answers.ts'
import { objectIn } from '../form/draft.ts'
import { editionChoices } from '../form/edition-choices.ts'
import { errorsAt } from '../form/errors.ts'
import { dateInput, fileInput, idOf, radios, textInput } from '../form/fields.ts'
import { type Form, tryReadFile } from '../form/form.ts'
import { writeDate } from '../form/written.ts'
import { guideFor } from '../help.ts'
import { otherKind } from '../other-kind.ts'
import { backLink, heading, type Problem } from '../page.ts'
import { holding } from '../tab-pages.ts'
import { comingIn } from './coming.ts'
import { readEverybody } from './everybody.ts'
import { caseFiles, registerFile } from './import-page.ts'
import { say } from './phrases.ts'
import { type GroupState, stateOfFile } from './state.ts'

const TITLE = 'Run a group'

/** The first page: a group file, or a new group. */
export function showStart(
  desk: Desk,
  context: Context,
  form: Form | null = null,
  problems: readonly Problem[] = [],
): Response {
  const error = errorsAt(problems)
  const choices = editionChoices(desk.editions)
  const content = pageForm(
    '/group/start',
    html`${heading(TITLE)}
${guideFor('programme staff')}
<p class="govuk-body">Record a session for everybody at once, see who owes what by when, and get the group sheet, the calendar and everybody’s reports. A group file holds the people, the sessions and the attendance.</p>
<p class="govuk-body">A case that a service marks as limited access stays out of a group: open it by itself.</p>
${radios({
  name: 'begin',
  label: 'How do you want to begin?',
  value: form?.text('begin') ?? '',
  error: error('begin'),
  choices: [
    {
      value: 'file',
      label: 'Open a group file',
      reveals: fileInput({
        name: 'file',
        label: 'Group file',
        hint: `A JSON file: saved here before, or made with the command line. At most ${inMegabytes(REQUESTS.saved)}.`,
        accept: '.json,application/json',
        error: error('file'),
      }),
    },
    {
      value: 'new',
      label: 'Begin a group',
      reveals: html`${textInput({ name: 'name', label: 'What is the group called?', hint: 'Such as “Tuesday group”. It stands on its sheet: leave the name of the programme out.', value: form?.text('name') ?? '', width: 20, error: error('name') })}${radios({ name: 'programme', label: 'Which programme?', value: form?.text('programme') ?? '', error: error('programme'), choices })}${registerFile('Attendance register (optional)', undefined)}${caseFiles('Case files (optional)', undefined)}`,
    },
  ],
})}
${dateInput({
  name: 'on',
  label: 'From which date is everything seen?',
  hint: 'Usually today.',
  value: form === null ? splitDate(today()) : postedDate(form, 'on'),
  error: error('on'),
})}
${holding('group')}
<button type="submit" class="govuk-button" data-module="govuk-button">Continue</button>`,
  )
  return show(desk, context, { title: TITLE, address: '/group', content, problems, back: backLink('/') })
}

/** The state that the first page's answers begin with, or what is wrong with them. */
export async function readStart(
  desk: Desk,
  context: Context,
  form: Form,
): Promise<{ state: GroupState } | { problems: Problem[] }> {
  const language = desk.resources.language()
  const problems: Problem[] = []
  const wrong = (field: string, message: Parameters<typeof language.say>[0]) =>
    problems.push({ words: language.say(message), field: idOf(field) })
  const asOf = writeDate(postedDate(form, 'on')) ?? today()
  if (!isDate(asOf)) wrong('on', say('group-pages/date-unreal', { what: { text: SEEN_FROM } }))
  const begin = form.text('begin')
  if (begin === 'new') {
    const [name, programme] = [form.text('name').trim(), form.text('programme')]
    if (name === '') wrong('name', say('group-pages/enter-name'))
    if (name.length > LONGEST_NAME) wrong('name', say('group-pages/name-too-long'))
    if (!desk.editions.editionIds().includes(programme))
      wrong('programme', say('group-pages/select-programme'))
    return problems.length > 0
      ? { problems }
      : { state: { group: newGroup(name, programme), typed: {}, asOf, register: null } }
  }
  const file = form.file('file')
  if (begin !== 'file') wrong('begin', say('group-pages/select-begin'))
  else if (file === null) wrong('file', say('group-pages/select-file'))
  if (problems.length > 0 || file === null) return { problems }
  return readUpload(desk, context, form, file, asOf)
}

const SEEN_FROM = 'The date from which everything is seen'
const LONGEST_NAME = 60

function newGroup(name: string, programme: string): GroupInput {
  const id = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return { format: GROUP_FORMAT, id: id || 'group', name, programme, schedule: { sessions: [] }, people: [] }
}

async function readUpload(desk: Desk, context: Context, form: Form, file: File, asOf: string) {
  const language = desk.resources.language()
  const json = await tryReadFile(file)
  const { name } = file
  const told = (words: string) => ({ problems: [{ words, field: idOf('file') }] })
  if (json.text === null) return { problems: plainProblems(desk, json.issues, idOf('file')) }
  const { text } = json
  const parsed = tryRead(() => parseJson(text, name))
  if (parsed.value === null) return { problems: plainProblems(desk, parsed.issues, idOf('file')) }
  if (!isGroup(parsed.value)) {
    if (!('person' in objectIn(parsed.value))) return told(language.say(say('group-pages/no-group')))
    const file = { name, text }
    const other = { kind: 'case', told: say('group-pages/is-case'), file } as const
    return { problems: [otherKind(desk, context, form, other)] }
  }
  const state = { ...stateOfFile(parsed.value as GroupInput, asOf), register: comingIn(form) }
  const { issues } = tryRead(() => readEverybody(desk.resources, state))
  return issues.length > 0 ? { problems: plainProblems(desk, issues, idOf('file')) } : { state }
}
