import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assessCase } from '../../src/assess.ts'
import { readCase } from '../../src/case/read.ts'
import type { CaseRecord } from '../../src/case/record.ts'
import type { Edition } from '../../src/programme/edition.ts'
import { openResources } from '../../src/resources.ts'
import { type Composition, createComposer, type DocumentKind } from '../../src/wording/compose.ts'
import { english } from '../english.ts'

/** Documents as text, composed of samples as they stand or changed a little. */

export const AS_OF = '2026-03-31'
const SAMPLES = join(import.meta.dirname, '../../data-samples')
const resources = openResources()
const composer = createComposer(resources.templates(), english)

export const editionIds = resources.editionIds()
export function editionOf(id: string): Edition {
  const edition = resources.edition(id)
  if (edition === undefined) throw new Error(`no edition ${id}`)
  // As its file has it: a logo is read from the file beside it (test/logo.test.ts).
  const { logo: _, ...own } = edition
  return structuredClone(own)
}

export function sample(name: string, change: (record: CaseRecord) => void = () => {}): CaseRecord {
  const file = `${name}.json`
  const record = readCase(readFileSync(join(SAMPLES, file), 'utf8'), file, (id) => resources.edition(id))
  change(record)
  return record
}

/** The text from the document's first heading to its notes. */
export function textOf(
  kind: DocumentKind,
  record: CaseRecord,
  edition = editionOf(record.programme),
  final = false,
  asOf = AS_OF,
): string {
  const subject = assessCase(edition, record, asOf, english)
  const { markdown } = composer.compose({ kind, edition, asOf, final, subject })
  return markdown.slice(markdown.indexOf('\n# ')).split('\n## Notes and sources')[0] as string
}

/** @param folded the leaflet on a sheet that is folded */
export function composition(kind: DocumentKind, edition: Edition, folded = false, asOf = AS_OF): Composition {
  return composer.compose({ kind, edition, asOf, final: false, subject: null, folded })
}

export const easyRead = (edition: Edition): Composition =>
  composer.compose({
    kind: 'participant-leaflet',
    edition,
    asOf: AS_OF,
    final: false,
    subject: null,
    easy: true,
  })

export function programmeText(kind: DocumentKind, edition: Edition): string {
  return composer.compose({ kind, edition, asOf: AS_OF, final: false, subject: null }).markdown
}

/** The values of a summary list, by label; escapes taken away. */
export function rowsOf(text: string, heading: string): Record<string, string> {
  const section = text.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
  return Object.fromEntries(
    [...section.matchAll(/^([^\n:>|-][^\n]*)\n: ([^\n]*)$/gm)].map(([, label, value]) => [
      label,
      value?.replace(/\\/g, ''),
    ]),
  )
}
