// docs/sentences.md: every sentence of the source documents, and where it is printed or why it isn't: `npm run sentences`.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { pageOf } from './sentences/table.mjs'

const PROGRAMMES = fileURLToPath(new URL('../programmes', import.meta.url))

const all = readdirSync(PROGRAMMES)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => parse(readFileSync(join(PROGRAMMES, name), 'utf8')))
  .filter(({ statements }) => statements !== undefined)
  .map((edition) => ({
    edition,
    text: readFileSync(join(PROGRAMMES, 'sources', edition.document.file), 'utf8'),
  }))
writeFileSync(fileURLToPath(new URL('../docs/sentences.md', import.meta.url)), pageOf(all))
