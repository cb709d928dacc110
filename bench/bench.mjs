import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { dirname, join } from 'node:path'
import { coldStart, load, memory, speedUp } from './command-line.mjs'
import { groups } from './groups.mjs'
import { loadProduct, ROOT } from './product.mjs'
import { describeMachine, markdown, targets } from './report.mjs'
import { sideBySide } from './side-by-side.mjs'

const PARTS = {
  sideBySide: async () => sideBySide(await loadProduct()),
  coldStart,
  speedUp,
  memory: () => memory([100, 1_000, 10_000]),
  groups,
  load,
}

// Named parts are measured anew, the others taken from the last run: `node bench/bench.mjs coldStart`.
const named = process.argv.slice(2)
const unknown = named.filter((name) => !(name in PARTS))
if (unknown.length > 0) throw new Error(`${unknown.join(', ')}: not one of ${Object.keys(PARTS).join(', ')}`)

const cache = join(ROOT, 'node_modules/.cache/groupwork/bench/results.json')
const results = named.length > 0 && existsSync(cache) ? JSON.parse(readFileSync(cache, 'utf8')) : {}
mkdirSync(dirname(cache), { recursive: true })
results.machine = describeMachine(loadavg())
for (const name of named.length > 0 ? named : Object.keys(PARTS)) {
  process.stderr.write(`${name} …\n`)
  results[name] = await PARTS[name]()
  writeFileSync(cache, JSON.stringify(results, null, 2))
}
for (const { figure, target, value, reached } of targets(results)) {
  const told = value === null ? 'not measured' : `${value.toFixed(2)} ${reached ? 'reached' : 'NOT reached'}`
  console.log(`${figure.padEnd(70)} ${target.padEnd(14)} ${told}`)
}
if (Object.keys(PARTS).every((name) => name in results)) {
  writeFileSync(join(ROOT, 'docs/benchmarks.md'), markdown(results))
  console.log('written: docs/benchmarks.md')
}
