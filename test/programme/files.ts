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

/** The source document. */
export const sourceText = ({ document }: Edition): string =>
  readFileSync(join(PROGRAMMES, 'sources', document.file), 'utf8')
