import type { Hono } from 'hono'
import { assessCase } from '../../src/assess.ts'
import type { CaseRecord } from '../../src/case/record.ts'
import { openResources } from '../../src/resources.ts'
import { decidable } from '../../src/web/case/decisions.ts'
import { questionsFor } from '../../src/web/case/tasks.ts'
import { type Draft, listAt, textAt, valueAt } from '../../src/web/form/draft.ts'
import type { Field, Given, Question } from '../../src/web/questions/question.ts'
import { readCaseText } from '../../src/web/reading.ts'
import type { Written } from '../../src/web/state/written.ts'
import { english } from '../english.ts'
import { AS_OF, carried, form, OWN, stateTextIn } from './site.ts'

/** Answers every page of what is written as a known case would have it answered, by what the page's form would send. */

const resources = openResources()
const LISTS: Readonly<Record<string, string>> = {
  modules: '/schedule/modules',
  'session-times': '/schedule/sessions',
  appointments: '/appointments',
  'catch-up-offers': '/catchUpOffers',
  'joined-late': '/joinedLate',
  measures: '/psychometrics/instruments',
  scores: '/psychometrics/administrations',
  signatures: '/report/signatures',
  recommendations: '/report/recommendations',
  distribution: '/report/distribution',
  advisers: '/suitability/advisers',
  days: '/plan/days',
}

/** The case that the pages hold in the end. */
export async function typeCase(app: Hono, document: Written, goal: CaseRecord): Promise<Draft> {
  const post = async (path: string, fields: Record<string, string | readonly string[]>) => {
    const body = form({})
    for (const [name, values] of Object.entries(fields))
      for (const value of [values].flat()) body.append(name, value)
    const answer = await app.request(`/case/${path}`, { method: 'POST', body, headers: OWN })
    return { status: answer.status, html: await answer.text() }
  }
  const edition = resources.edition(goal.programme)
  const [year = '', month = '', day = ''] = AS_OF.split('-')
  const on = { 'on-day': day, 'on-month': month, 'on-year': year }
  const { name, crn } = goal.person
  const person = { '/person/name': name, '/person/crn': crn }
  let page = await post('start', {
    write: document,
    begin: 'new',
    programme: goal.programme,
    ...person,
    ...on,
  })
  const state = (html: string) => ({ state: stateTextIn(html) })
  const been = new Set<string>()
  for (let pages = 0; pages < 80; pages++) {
    const [, id = ''] = /action="\/case\/([^"]+)"/.exec(page.html) ?? []
    if (id === 'check') break
    if (id === 'tasks') {
      page = await post(id, { ...state(page.html), go: nextTask(page.html, been) })
      continue
    }
    const draft = carried(page.html)
    const question = questionsFor({ draft, edition, blank: 0 }).find((each) => each.id === id)
    if (question === undefined) throw new Error(`no question ${id}`)
    const blank = rowsOf(question, goal, draft)
    const fields = answers(question, { draft, edition, blank }, goal)
    page = await post(id, { ...state(page.html), blank: String(blank), go: 'next', ...fields })
    if (page.status !== 200) throw new Error(`${id}: ${summary(page.html)}`)
  }
  for (const decision of goal.decisions) {
    const [subject = null, ...others] = decision.subjects ?? [decision.subject]
    const { record } = readCaseText(JSON.stringify(carried(page.html)), AS_OF, resources)
    if (edition === undefined) throw new Error('no edition')
    const stand = { record, edition, ...assessCase(edition, record, AS_OF, english) }
    const outcome = await post('check', { ...state(page.html), go: 'to:stand' })
    const offered = [...outcome.html.matchAll(/value="decide:([^"]+)"/g)].map(([, id = '']) => id)
    const [found] = [...new Set(offered)].flatMap((id) =>
      (decidable({ id }, stand) ?? []).flatMap((matter, index) =>
        matter.about === decision.about && matter.subject === subject ? [{ id, index }] : [],
      ),
    )
    if (found === undefined)
      throw new Error(`no page offers the decision ${decision.about} ${subject}; ${offered}`)
    const at = `/decisions/${listAt(carried(page.html), '/decisions').length}`
    const date = dateFields(`${at}/on`, decision.on)
    page = await post('decide', {
      ...state(outcome.html),
      finding: found.id,
      go: 'next',
      outcome: `${found.index}:${decision.outcome}`,
      [`${at}/reason`]: decision.reason,
      [`${at}/changes`]: decision.changes ?? '',
      [`${at}/subjects`]: others.flatMap((other) => other ?? []),
      [`${at}/by/name`]: decision.by.name,
      [`${at}/by/role`]: decision.by.role,
      [`${at}/approvedBy/name`]: decision.approvedBy?.name ?? '',
      [`${at}/approvedBy/role`]: decision.approvedBy?.role ?? '',
      ...date,
    })
    if (page.status !== 200) throw new Error(`decide: ${summary(page.html)}`)
  }
  return carried(page.html)
}

/** The first task that isn't completed, each once: what is missing may stay so. None is left: the answers. */
function nextTask(html: string, been: Set<string>): string {
  const tasks = html.split('<li class="govuk-task-list__item').slice(1)
  for (const task of tasks.filter((each) => !each.includes('>Completed<'))) {
    const [, go = '', name = ''] = /value="(to:[^"]+)">([^<]+)</.exec(task) ?? []
    if (go === '' || go === 'to:stand' || been.has(name)) continue
    been.add(name)
    return go
  }
  return 'to:check'
}

const summary = (html: string) =>
  /error-summary__list">([\s\S]*?)<\/ul>/.exec(html)?.[1] ?? html.slice(0, 500)

function rowsOf({ id, more }: Question, goal: CaseRecord, draft: Draft): number {
  if (more === undefined) return 0
  if (id.startsWith('target-')) return 5
  const list = {
    starts: '/attempts',
    'catch-ups': '/catchUps',
    enforcement: '/enforcement',
    status: '/status',
    'progress-reports': '/reports',
    requirements: '/order/requirements',
    barriers: '/suitability/barriers',
    alternatives: '/suitability/alternatives',
    review: '/report/addenda',
    author: '/suitability/addenda',
  }
  const pointer =
    list[id as keyof typeof list] ?? (id === 'earlier-programmes' ? '/earlierProgrammes' : '/offences')
  return listAt(goal, pointer).length - listAt(draft, pointer).length
}

type Fields = Record<string, string | readonly string[]>

function answers(question: Question, given: Given, goal: CaseRecord): Fields {
  const fields = question.fields(given).map((field) => fieldAnswer(field, given, goal))
  const grid = question.grid?.(given)
  if (grid === undefined) return Object.assign({}, ...fields)
  const rows = rowsFor(question.id, goal)
  const known = grid.rows(given.draft)
  const cells = rows.flatMap((row, number) => [
    [`row-${number}-at`, number < known.length ? String(known[number]?.at) : ''],
    ...grid.columns.map(({ name }) => [`row-${number}-${name}`, textAt(row, `/${name}`)]),
  ])
  return Object.assign({ rows: String(rows.length) }, ...fields, Object.fromEntries(cells))
}

function rowsFor(id: string, goal: CaseRecord): readonly unknown[] {
  if (id === 'own-targets') return goal.targets.filter(({ name }) => name !== undefined)
  // A recommendation may be a text alone.
  if (id !== 'attendance')
    return listAt(goal, LISTS[id] ?? id).map((row) => (typeof row === 'string' ? { text: row } : row))
  return goal.schedule.sessions.map((session) => ({
    ...session,
    ...goal.attendance.find((entry) => entry.session === session.id),
  }))
}

function fieldAnswer(field: Field, { draft }: Given, goal: CaseRecord): Fields {
  if (field.kind === 'heading') return {}
  const place = placeIn(field, draft, goal)
  const value = valueAt(goal, place)
  switch (field.kind) {
    case 'recorded':
      return Object.assign(
        { [`recorded:${field.pointer}`]: value === undefined ? 'no' : 'yes' },
        ...field.fields.map((each) => fieldAnswer(each, { draft, edition: undefined, blank: 0 }, goal)),
      )
    case 'date':
      return dateFields(field.pointer, textAt(goal, place))
    case 'kinds':
      return {
        [field.pointer]: [...new Set(listAt(goal, place).map((entry) => textAt(entry, `/${field.key}`)))],
      }
    case 'several':
      return { [field.pointer]: listAt(goal, place).map(String) }
    case 'lines':
      return { [field.pointer]: listAt(goal, place).map(String).join('\n') }
    case 'radios':
      return { [field.pointer]: textAt(goal, place) || (field.choices.at(-1)?.value ?? '') }
    default:
      return { [field.pointer]: textAt(goal, place) }
  }
}

/** Targets and evidence stand in an order of the page's own. */
function placeIn(
  { pointer, beside }: Exclude<Field, { kind: 'heading' }>,
  draft: Draft,
  goal: CaseRecord,
): string {
  const [, at = '', rest = ''] = /^\/targets\/(\d+)(\/.*)$/.exec(pointer) ?? []
  if (rest !== '') {
    const id = beside?.[0]?.[1] ?? valueAt(draft, `/targets/${at}/target`) ?? current.get(draft)
    if (beside?.[0] !== undefined) current.set(draft, String(id))
    return `/targets/${goal.targets.findIndex(({ target }) => target === id)}${rest}`
  }
  const [, report = '', then = ''] = /^\/reports\/(\d+)\/targets\/\d+(\/.*)$/.exec(pointer) ?? []
  if (then !== '') {
    const index = goal.reports?.[Number(report)]?.targets?.findIndex(
      ({ target }) => target === beside?.[0]?.[1],
    )
    return `/reports/${report}/targets/${index}${then}`
  }
  // An option may be a text alone.
  const [, option = ''] = /^(\/suitability\/alternatives\/\d+)\/option$/.exec(pointer) ?? []
  if (typeof valueAt(goal, option) === 'string') return option
  if (pointer.startsWith('/suitability/evidence/')) {
    const index = goal.suitability.evidence.findIndex(({ criterion }) => criterion === beside?.[0]?.[1])
    return `/suitability/evidence/${index}/text`
  }
  return pointer
}
/** Only a target's first field names it. */
const current = new WeakMap<Draft, string>()

function dateFields(name: string, date: string): Record<string, string> {
  const [year = '', month = '', day = ''] = date.split('-')
  return { [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year }
}
