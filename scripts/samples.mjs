// Every document of every sample and edition, in folders by reader; what editions leave out goes to a file.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderByReader } from './by-reader.mjs'

const OUT = process.argv[2] ?? 'output'
mkdirSync(OUT, { recursive: true })
const registers = ['--register', 'data-samples/registers']
const { moved, told } = renderByReader(
  OUT,
  join(OUT, 'manifest.jsonl'),
  'data-samples',
  ...registers,
  '--all-editions',
)
const [summary = '', leftOut = ''] = told.split('\nStatements left out\n')
const [statements = '', ...others] = leftOut.split('\n\n')
const file = join(OUT, 'left-out.txt')
if (statements !== '') writeFileSync(file, `Statements left out, and why\n\n${statements.trimEnd()}\n`)

const folders = [...new Set(moved.map((name) => name.split('/')[0]))]
console.log(`${moved.length} documents of every sample and edition in ${OUT}/: ${folders.join(', ')}.
What is in them: data-samples/README.md. What editions leave out, and why: ${file}.

${[summary.split('\n').slice(2).join('\n').trim(), ...others].join('\n\n').trim()}`)
