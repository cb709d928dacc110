import type { Context } from 'hono'
import { groupEvents } from '../../calendar/group.ts'
import { iCalendar } from '../../calendar/ics.ts'
import { templateRows } from '../../case/register/template.ts'
import { templateCsv, templateWorkbook } from '../../case/register/template-file.ts'
import { timeNow, today } from '../../today.ts'
import { type Desk, download, TYPES, tryPerform } from '../desk.ts'
import type { Everybody } from './everybody.ts'
import { caseOf, type GroupJob } from './make.ts'
import { showNext } from './next-page.ts'
import { chosenIn, showReports, wantedOf } from './reports-page.ts'
import { saveGroup } from './saving.ts'
import { sessionAhead, sessionAt } from './sessions.ts'
import { fileName, type GroupState } from './state.ts'
import type { Visit } from './visit.ts'

/** Whether a button asks for a file. */
export const isDownload = (go: string): boolean =>
  go === 'save' ||
  go === 'calendar' ||
  go === 'register:xlsx' ||
  go === 'register:csv' ||
  /^(?:sheet:(?:pdf|docx)(?::[\da-f]{8})?|set:(?:pdf|docx))$/.test(go) ||
  go.startsWith('case:')

/** A file of the group. Its name says what it is, and never whom it is about. */
export async function send(
  desk: Desk,
  context: Context,
  state: GroupState,
  everybody: Everybody,
  go: string,
): Promise<Response> {
  const { asOf } = state
  const name = (what: string) => fileName(everybody.group, what)
  if (go === 'save') return saveGroup(context, state)
  if (go === 'calendar') {
    const { group, edition, people } = everybody
    const { resources } = desk
    const subjects = people.map(({ subject }) => subject)
    const events = groupEvents(group, edition, subjects, resources.language())
    const text = iCalendar({ producer: resources.version, asOf, events })
    return download(context, `${name('group-calendar')}-${asOf}.ics`, 'text/calendar; charset=utf-8', text)
  }
  const [kind = '', which = '', of = ''] = go.split(':')
  if (kind === 'register') {
    const rows = templateRows(everybody.people.map(({ record }) => record))
    const file = `${name('register')}-${asOf}.${which}`
    return which === 'csv'
      ? download(context, file, 'text/csv; charset=utf-8', templateCsv(rows))
      : download(context, file, WORKBOOK, templateWorkbook(rows))
  }
  if (kind === 'case') {
    const data = caseOf(state.group, which)
    if (data === undefined) return showNext(desk, context, state, everybody)
    const text = `${JSON.stringify(data, null, 2)}\n`
    return download(context, `case-${asOf}.json`, 'application/json', text)
  }
  // A session that is no more has no sheet, and another's is none of it.
  if (of !== '' && sessionAt(everybody.group, of) === undefined)
    return showNext(desk, context, state, everybody)
  const format = which === 'docx' ? 'docx' : 'pdf'
  const job: GroupJob = {
    output: kind === 'sheet' ? 'group-sheet' : 'group-set',
    group: state.group,
    asOf,
    // Of an earlier day nobody asks the hour.
    at: kind === 'sheet' && isToday(everybody) ? timeNow() : null,
    session:
      kind === 'sheet' ? ((sessionAt(everybody.group, of) ?? sessionAhead(everybody))?.id ?? null) : null,
    format,
    ...{ final: false, leaves: false, wanted: null },
  }
  const { made, problems } = await tryPerform(desk, job, 'made')
  if (made === undefined) return showNext(desk, context, state, everybody, problems)
  return kind === 'sheet'
    ? download(context, `${name('group-sheet')}-${asOf}.${format}`, TYPES[format], made)
    : download(context, `${name('reports')}-${asOf}.zip`, 'application/zip', made)
}

const isToday = ({ day }: Everybody) => day.reached(today()) && !day.passed(today())

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** One zip of what is ticked; or the page, with what keeps any of it from being final. */
export async function sendSet(
  { desk, context, form, state, everybody }: Visit,
  leaves: boolean,
): Promise<Response> {
  const chosen = chosenIn(form)
  if (chosen === null) return showReports(desk, context, state, everybody)
  const read = wantedOf(desk, everybody, chosen, leaves)
  if ('problems' in read) return showReports(desk, context, state, everybody, chosen, read.problems)
  const { format, final } = chosen
  const job: GroupJob = {
    ...{ output: 'group-set', group: state.group, asOf: state.asOf, at: null, session: null, format },
    ...{ final, leaves, wanted: read.wanted },
  }
  const { made, problems } = await tryPerform(desk, job, 'made')
  if (made === undefined) return showReports(desk, context, state, everybody, chosen, problems)
  return download(
    context,
    `${fileName(everybody.group, 'reports')}-${state.asOf}.zip`,
    'application/zip',
    made,
  )
}
