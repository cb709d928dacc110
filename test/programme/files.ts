import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Edition } from '../../src/programme/edition.ts'
import { readEdition } from '../../src/programme/read.ts'

const PROGRAMMES = join(import.meta.dirname, '../../programmes')

/** Five of real documents, and the invented one of today. */
export const IDS = [
  ...['csogp', 'csogp-west-mercia', 'n-sogp-cheshire', 'c-sogp', 'i-sotp-greater-manchester'],
  'exampleshire-2026',
]

export const yamlOf = (id: string): string => readFileSync(join(PROGRAMMES, `${id}.yaml`), 'utf8')

export const editionOf = (id: string): Edition => readEdition(yamlOf(id), `${id}.yaml`)

export const editionFiles = (): string[] => readdirSync(PROGRAMMES).filter((name) => name.endsWith('.yaml'))

/** Lines of a source document; the first is line 1. */
export function sourceLines({ document }: Edition): string[] {
  return readFileSync(join(PROGRAMMES, 'sources', document.file), 'utf8').split('\n')
}

/** Every `source` in an edition, with the place where it stands. */
export function sourcesIn(
  value: unknown,
  place = '',
): { place: string; source: Edition['statements'][number]['source'] }[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, below]) =>
    key === 'source' ? [{ place, source: below }] : sourcesIn(below, `${place}/${key}`),
  )
}
