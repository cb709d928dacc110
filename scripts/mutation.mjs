// Mutation testing of one in so many mutants, drawn at random: `npm run mutation -- [one in] [seed]`; of all of them with 1.
// Prints how many of them a test found, with the place of each that none did. The same seed on the same state draws the
// same. Ends with 1 below the bound of stryker.config.json. One in ten takes about half an hour on two cores.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

const [oneIn = '10', seed = '1'] = process.argv.slice(2)
const CONFIG = JSON.parse(readFileSync('stryker.config.json', 'utf8'))
const PLACE = 'reports/mutation/sample.config.json'
/** Bytes of source in one run: which test reaches which mutant is held as a whole, and of all files is too much. */
const AT_ONCE = 60_000

mkdirSync('reports/mutation', { recursive: true })
const total = { drawn: 0, found: 0 }
for (const files of batches(CONFIG.mutate.flatMap(filesIn))) tell(run(files))
const share = (100 * total.found) / total.drawn
console.log(`${share.toFixed(1)} % of ${total.drawn} were found (one in ${oneIn}, seed ${seed})`)
process.exitCode = share >= CONFIG.thresholds.break ? 0 : 1

/** What no test found, and how many were found so far. */
function tell(drawn) {
  const lived = drawn.filter(({ status }) => !['Killed', 'Timeout'].includes(status))
  for (const { file, location, mutatorName, replacement, status } of lived) {
    const { line, column } = location.start
    console.log(`${status}: ${file}:${line}:${column} ${mutatorName}: ${replacement}`)
  }
  total.drawn += drawn.length
  total.found += drawn.length - lived.length
  console.log(`${total.found} of ${total.drawn} so far`)
}

/** Of a pattern like `src/rules/**\/*.ts`. */
function filesIn(pattern) {
  const folder = dirname(dirname(pattern))
  const names = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.ts'))
  return names.sort().map((name) => join(folder, name))
}

function batches(files) {
  const all = [{ size: 0, files: [] }]
  for (const file of files) {
    const { size } = statSync(file)
    if (all.at(-1).size + size > AT_ONCE) all.push({ size: 0, files: [] })
    all.at(-1).size += size
    all.at(-1).files.push(file)
  }
  return all.map((each) => each.files)
}

/** The mutants drawn in some files, with what became of each. */
function run(files) {
  writeFileSync(
    PLACE,
    JSON.stringify({
      ...CONFIG,
      mutate: files,
      plugins: [...CONFIG.plugins, './scripts/mutation-drawn.mjs'].map((file) => resolve(file)),
      checkers: ['drawn'],
      // Half of them check, which takes no time; the other half run tests.
      concurrency: 2 * CONFIG.concurrency,
      thresholds: { break: null },
    }),
  )
  const { error, status } = spawnSync('npx', ['stryker', 'run', PLACE], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, MUTATION_ONE_IN: oneIn, MUTATION_SEED: seed },
  })
  if (error ?? status) throw error ?? new Error(`the run of ${files[0]} and others ended with ${status}`)
  const report = JSON.parse(readFileSync(CONFIG.jsonReporter.fileName, 'utf8'))
  return Object.entries(report.files).flatMap(([file, { mutants }]) =>
    mutants.filter(({ status }) => status !== 'CompileError').map((mutant) => ({ file, ...mutant })),
  )
}
