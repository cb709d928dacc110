import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Codes, Kind } from '../../src/message.ts'

const ROOT = join(import.meta.dirname, '../..')

/** Every file of a folder below the project, by its path. */
export function filesBelow(folder: string, ending: string): { path: string; text: string }[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => ({ path: join(folder, name), text: readFileSync(join(ROOT, folder, name), 'utf8') }))
}

/** Source without what it says of itself: a code named in a comment is said by nobody. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(?<=^|\s)\/\/.*$/gm, '')
}

/** A table of codes stands in a `findings.ts`, a `phrases.ts` or `terms.ts`, under a name in capitals. */
const TABLES = /(?:^|\/)(?:findings|terms|(?:[\w-]+-)?phrases)\.ts$/

export interface Table {
  path: string
  name: string
  codes: Codes
}

export async function readTables(): Promise<Table[]> {
  const files = filesBelow('src', '.ts').filter(({ path }) => TABLES.test(path))
  const modules = await Promise.all(
    files.map(async ({ path }) => ({ path, module: await import(pathToFileURL(join(ROOT, path)).href) })),
  )
  return modules.flatMap(({ path, module }) =>
    Object.entries(module as Record<string, unknown>)
      .filter(([name, value]) => /^[A-Z_]+$/.test(name) && isCodes(value))
      .map(([name, codes]) => ({ path, name, codes: codes as Codes })),
  )
}

function isCodes(value: unknown): value is Codes {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((given) => typeof given === 'object' && Object.values(given).every(isKind))
  )
}

function isKind(kind: unknown): kind is Kind {
  return typeof kind === 'string' || Array.isArray(kind)
}
