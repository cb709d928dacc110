import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openResources } from '../../src/resources.ts'
import { createApp } from '../../src/web/serving/app.ts'
import { createWork, type Work } from '../../src/web/serving/work.ts'

export const SAMPLES = join(fileURLToPath(new URL('../..', import.meta.url)), 'data-samples')
export const AS_OF = '2026-03-31'
export const sample = (name: string) => readFileSync(join(SAMPLES, name), 'utf8')

export const resources = openResources()
export const faults: string[] = []

/** The pages without threads: the same work, done where it is asked for. */
export function site(work: Work = createWork(resources)) {
  return createApp({ resources, work, names: ['groupwork.example'], report: (fault) => faults.push(fault) })
}

export const HOST = { host: 'localhost:8080' }
export const OWN = { ...HOST, 'sec-fetch-site': 'same-origin' }

export function form(fields: Readonly<Record<string, string | File>>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.append(name, value)
  return data
}

/** A page's form with the case that it carries. */
export const carrying = (json: string, fields: Readonly<Record<string, string>> = {}) =>
  form({ case: json, 'as-of': '2026-03-31', answered: '', ...fields })

export const caseFile = (json: string, name = 'case.json') =>
  new File([json], name, { type: 'application/json' })

/** The case that a page of HTML carries on. */
export function carried(html: string): Record<string, unknown> {
  const [, value = ''] = /name="case" value="([^"]*)"/.exec(html) ?? []
  return JSON.parse(value.replace(/&#(\d+);/g, (_all, code) => String.fromCharCode(Number(code))))
}
