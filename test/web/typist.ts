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
  for (let task = nextTask(page.html, been); task !== null; task = nextTask(page.html, been)) {
    page = await post('tasks', { ...state(page.html), go: task })
    const [, section = ''] = /action="\/case\/([^"]+)"/.exec(page.html) ?? []
    // What is asked only once something else is recorded is answered the next time.
    for (let times = 0, before = ''; times < 6 && before !== JSON.stringify(carried(page.html)); times++) {
      const draft = carried(page.html)
      before = JSON.stringify(draft)
      const given = { draft, edition, blank: 0 }
      const asked = [...page.html.matchAll(/name="asked" value="([^"]+)"/g)].map(([, id = '']) => id)
      const fields = asked.map((id) => {
        const question = questionsFor(given).find((each) => each.id === id)
        if (question === undefined) throw new Error(`no question ${id}`)
        const blank = rowsOf(question, goal, draft)
        return { [`${id}.blank`]: String(blank), ...answers(question, { ...given, blank }, goal) }
      })
      const all = Object.assign({ ...state(page.html), asked, go: `to:${section}` }, ...fields)
      page = await post(section, all)
      if (page.status !== 200) throw new Error(`${section}: ${summary(page.html)}`)
    }
    page = await post(section, { ...state(page.html), asked: 'none', go: 'to:tasks' })
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

/** The first task that nobody has been to, by its button. */
function nextTask(html: string, been: Set<string>): string | null {
  for (const task of html.split('<li class="govuk-task-list__item').slice(1)) {
    const [, go = '', name = ''] = /value="(to:[^"]+)">([^<]+)</.exec(task) ?? []
    if (go === '' || go === 'to:stand' || go === 'to:preview' || been.has(name)) continue
    been.add(name)
    return go
  }
  return null
}

const summary = (html: string) =>
  /error-summary__list">([\s\S]*?)<\/ul>/.exec(html)?.[1] ?? html.slice(0, 500)

function rowsOf({ id, more }: Question, goal: CaseRecord, draft: Draft): number {
  if (more === undefined) return 0
  if (id.startsWith('target-')) return 5
  if (id === 'own-targets')
    return Math.max(0, goal.targets.filter(isOwn).length - listAt(draft, '/targets').filter(isOwn).length)
  const pointer = ENTRIES[id] ?? ''
  return Math.max(0, listAt(goal, pointer).length - listAt(draft, pointer).length)
}

const isOwn = (target: unknown) => textAt(target, '/name') !== ''

const ENTRIES: Readonly<Record<string, string>> = {
  'earlier-programmes': '/earlierProgrammes',
  'offence-details': '/offences',
  measures: '/psychometrics/instruments',
  starts: '/attempts',
  'catch-ups': '/catchUps',
  enforcement: '/enforcement',
  status: '/status',
  'progress-reports': '/reports',
  requirements: '/order/requirements',
  barriers: '/suitability/barriers',
  alternatives: '/suitability/alternatives',
  review: '/report/addenda',
  'section-signatures': '/suitability/addenda',
}

type Fields = Record<string, string | readonly string[]>

function answers(question: Question, given: Given, goal: CaseRecord): Fields {
  const fields = question.fields(given).map((field) => fieldAnswer(field, given, goal))
  const grid = question.grid?.(given)
  if (grid === undefined) return Object.assign({}, ...fields)
  const rows = rowsFor(question.id, goal)
  const known = grid.rows(given.draft)
  const { id } = question
  const cells = rows.flatMap((row, number) => [
    [`${id}.row-${number}-at`, number < known.length ? String(known[number]?.at) : ''],
    ...grid.columns.map(({ name }) => [`${id}.row-${number}-${name}`, textAt(row, `/${name}`)]),
  ])
  return Object.assign({ [`${id}.rows`]: String(rows.length) }, ...fields, Object.fromEntries(cells))
}

function rowsFor(id: string, goal: CaseRecord): readonly unknown[] {
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
  switch (field.kind) {
    case 'date':
      return dateFields(field.pointer, textAt(goal, place))
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
