import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openResources } from '../../src/resources.ts'
import { createApp } from '../../src/web/serving/app.ts'
import { createWork, type Work } from '../../src/web/serving/work.ts'
import { createSeals, type Kind } from '../../src/web/state/seal.ts'

export const SAMPLES = join(fileURLToPath(new URL('../..', import.meta.url)), 'data-samples')
export const AS_OF = '2026-03-31'
export const sample = (name: string) => readFileSync(join(SAMPLES, name), 'utf8')

export const resources = openResources()
export const faults: string[] = []

/** What the tests' pages are sealed with; for a program of its own, as `GROUPWORK_SEAL_KEY`. */
const KEY = Buffer.alloc(32, 'key of tests')
export const SEAL_KEY = KEY.toString('base64')
export const SEALS = createSeals([KEY])

/** The pages without threads: the same work, done where it is asked for. */
export function site(work: Work = createWork(resources)) {
  const report = (fault: string) => faults.push(fault)
  return createApp({ resources, work, names: ['groupwork.example'], report, seals: SEALS })
}

export const HOST = { host: 'localhost:8080' }
export const OWN = { ...HOST, 'sec-fetch-site': 'same-origin' }

export function form(fields: Readonly<Record<string, string | File>>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.append(name, value)
  return data
}

/** A page's form with the case that it carries. `answered`, `as-of` and `documents` are of its state, others are fields. */
export function carrying(json: string, fields: Readonly<Record<string, string>> = {}): FormData {
  const { 'as-of': asOf = AS_OF, answered = '', documents = '', ...others } = fields
  const words = (text: string) => text.split(' ').filter(Boolean)
  const rest = { typed: {}, answered: words(answered), asOf, label: '', documents: words(documents) }
  return form({ state: sealed('case', `{"body":${json},${JSON.stringify(rest).slice(1)}`), ...others })
}

const CHOICE = ['programme', 'own', 'kind', 'layout'] as const

/** A page's form with the edition that it carries, and what of it has been chosen. */
export function carryingEdition({ draft = '{}', ...fields }: Readonly<Record<string, string>>): FormData {
  const { 'as-of': asOf = AS_OF, ...rest } = fields
  const others = Object.entries(rest).filter(([name]) => !CHOICE.some((each) => each === name))
  const chosen = Object.fromEntries(CHOICE.map((name) => [name, fields[name] ?? '']))
  const state = { ...chosen, asOf, draft: JSON.parse(draft) }
  return form({ state: sealed('edition', JSON.stringify(state)), ...Object.fromEntries(others) })
}

/** A page's form with the group that it carries. */
export function carryingGroup(group: object, fields: Readonly<Record<string, string>> = {}): FormData {
  const { 'as-of': asOf = AS_OF, ...others } = fields
  return form({ state: sealed('group', JSON.stringify({ body: group, typed: {}, asOf })), ...others })
}

/** The address of a page of HTML, and the question from which it is read on: its first, unless another is landed at. */
export function landing(html: string): { address: string; question: string | null } {
  const [, address = ''] = /data-address="([^"]*)"/.exec(html) ?? []
  const questions = [...html.matchAll(/<div class="gw-question" id="question-([^"]+)"([^>]*)>/g)]
  const [, question = null] = questions.find(([, , own]) => own?.includes(' autofocus')) ?? questions[0] ?? []
  return { address, question }
}

/** The group that a page of HTML carries on, with what was typed. */
export const groupIn = (html: string) => JSON.parse(SEALS.open('group', stateTextIn(html), null))

const sealed = (kind: Kind, text: string) => SEALS.seal(kind, text, null)

export const caseFile = (json: string, name = 'case.json') =>
  new File([json], name, { type: 'application/json' })

export const isCarried = (html: string): boolean => CARRIED.test(html)

/** The case that a page of HTML carries on. */
export const carried = (html: string): Record<string, unknown> => stateIn(html).body

/** The same where a page only sends it again. */
export function carriedAgain(html: string): Record<string, unknown> {
  const [, state = ''] = /<textarea hidden name="state">\n([^<]*)</.exec(html) ?? []
  return JSON.parse(SEALS.open('case', state, null)).body
}

/** All that it carries. */
export const stateIn = (html: string) => JSON.parse(SEALS.open('case', stateTextIn(html), null))

/** The same as it travels. */
export const stateTextIn = (html: string): string => CARRIED.exec(html)?.[1] ?? ''

const CARRIED = /name="state" value="([^"]*)"/
