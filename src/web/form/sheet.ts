import { UNKNOWN_MODULE } from '../../case/attendance.ts'
import { OUTCOMES } from '../../case/record.ts'
import { choicesOf, type Given } from '../questions/question.ts'
import { labelled } from '../shown.ts'
import { type Draft, firstBy, listAt, objectIn, textAt, withValues } from './draft.ts'
import type { Choice } from './fields.ts'
import { type Column, type Grid, numeral, type OwnRow, type Row } from './grid.ts'
import { freeIds } from './ids.ts'
import { valuesOf } from './list-grid.ts'

/** Attendance typed into a table: a row a session, with what happened in it. Sessions and attendance are two lists. */
export function attendanceGrid(given: Given): Grid {
  const columns: Column[] = [
    { name: 'date', label: 'Date', kind: 'date' },
    {
      name: 'module',
      label: 'Module or part',
      kind: 'choice',
      choices: [...moduleChoices(given), { value: UNKNOWN_MODULE, label: 'Not known' }],
    },
    { name: 'run', label: 'Run', kind: 'number' },
    { name: 'outcome', label: 'What happened', kind: 'choice', choices: choicesOf(OUTCOMES) },
    { name: 'reason', label: 'Reason for an absence', kind: 'text' },
    { name: 'evidenceDueBy', label: 'Evidence asked for by', kind: 'date' },
  ]
  return {
    list: '/schedule/sessions',
    row: 'Session',
    columns,
    grows: true,
    rows: (draft) => rows(draft, columns, given.shared),
    nameOf: ({ at }) => textAt(listAt(given.draft, '/schedule/sessions')[at ?? 0], '/id'),
    write: (draft, posted) => write(draft, posted, given.shared),
    locate,
    told: (draft) => {
      const sessions = listAt(draft, '/schedule/sessions').length
      const recorded = listAt(draft, '/attendance').length
      return sessions === 0 ? [] : [`${sessions} sessions, ${recorded} with what happened`]
    },
  }
}

function rows(draft: Draft, columns: readonly Column[], shared?: ReadonlySet<string>): OwnRow[] {
  const attendance = firstBy('/session', listAt(draft, '/attendance'))
  return listAt(draft, '/schedule/sessions').map((session, at) => {
    const entry = attendance.get(textAt(session, '/id'))
    const happened = Object.fromEntries(OF_ENTRY.map((field) => [field, textAt(entry, `/${field}`)]))
    const values = { ...valuesOf(session, columns), ...happened }
    return shared?.has(textAt(session, '/id')) ? { at, values, fixed: OF_SESSION } : { at, values }
  })
}

/** Columns of what happened; the others are of the session. */
const OF_ENTRY = ['outcome', 'reason', 'evidenceDueBy'] as const

const OF_SESSION = ['date', 'module', 'run'] as const

/** What else a session or entry holds stays. */
function write(draft: Draft, posted: readonly Row[], taken?: ReadonlySet<string>): ReturnType<Grid['write']> {
  const sessions = listAt(draft, '/schedule/sessions')
  const attendance = firstBy('/session', listAt(draft, '/attendance'))
  const nextId = freeIds(draft, '', taken)
  const made = posted.map(({ at, values }) => {
    const { date = '', module = '', run = '' } = values
    const session = at === null ? {} : objectIn(sessions[at])
    const id = textAt(session, '/id') || nextId()
    const entry = attendance.get(id)
    const given = { id, module: module || undefined, date: date || undefined, run: numeral(run) }
    const happened = OF_ENTRY.flatMap((field) => (values[field] ? [[field, values[field]] as const] : []))
    // A reason without an outcome is for the reader to refuse, not to lose.
    return {
      session: { ...session, ...given },
      entry: happened.length > 0 ? changed(entry, id, Object.fromEntries(happened)) : null,
    }
  })
  const entries = made.flatMap(({ entry }) => (entry === null ? [] : [entry]))
  return {
    draft: withValues(draft, [
      ['/schedule/sessions', made.length > 0 ? made.map(({ session }) => session) : undefined],
      ['/attendance', entries.length > 0 ? entries : undefined],
    ]),
    places: posted.map(({ number }) => number),
  }
}

/** A code stands for its own outcome: it goes when the outcome is another, with what its system says of it. */
export const CODED: readonly string[] = ['code', 'attended', 'complied']

function changed(entry: unknown, session: string, happened: Draft): Draft {
  const before = objectIn(entry)
  const gone: string[] = [...OF_ENTRY, ...(before.outcome === happened.outcome ? [] : CODED)]
  const kept = Object.fromEntries(Object.entries(before).filter(([field]) => !gone.includes(field)))
  return { ...kept, session, ...happened }
}

function locate(pointer: string, draft: Draft): ReturnType<Grid['locate']> {
  const [, list, number = '', field = ''] =
    /^\/(schedule\/sessions|attendance)\/(\d+)(?:\/(\w+))?/.exec(pointer) ?? []
  if (list === undefined || DETAILS.includes(field)) return null
  if (list !== 'attendance') {
    return { at: Number(number), column: ['module', 'run'].includes(field) ? field : 'date' }
  }
  const session = textAt(listAt(draft, '/attendance')[Number(number)], '/session')
  const at = listAt(draft, '/schedule/sessions').findIndex((each) => textAt(each, '/id') === session)
  return at === -1 ? null : { at, column: OF_ENTRY.find((column) => column === field) ?? 'outcome' }
}

/** Columns of the page on the sessions' times and lengths. */
const DETAILS = ['from', 'to', 'length', 'units', 'hours', 'topic']

export function moduleChoices({ draft, edition }: Given): Choice[] {
  const own = listAt(draft, '/schedule/modules')
  const parts = edition?.rules.parts ?? []
  return parts.flatMap((part) => {
    const scheduled = own.filter((module) => textAt(module, '/part') === part.id)
    const modules = [
      ...part.modules.map(({ id, name }) => ({ id, name })),
      ...scheduled.map((module) => ({ id: textAt(module, '/id'), name: labelled(textAt(module, '/name')) })),
    ]
    return modules.length === 0
      ? [{ value: part.id, label: part.name }]
      : modules.map(({ id, name }) => ({ value: id, label: `${part.name}: ${name}` }))
  })
}
