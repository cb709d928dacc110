import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { type Edition, edition } from '../../src/programme/edition.ts'

const folder = join(import.meta.dirname, '../../programmes')

const editions = new Map<string, Edition>(
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => edition.parse(parse(readFileSync(join(folder, name), 'utf8'))))
    .map((read) => [read.id, read]),
)

export const lookup = (id: string) => editions.get(id)
export const editionIds = [...editions.keys()]
