// Mutation testing of one in so many mutants, drawn at random: `node scripts/mutation-sample.mjs [one in] [seed]`.
// Lists every mutant that `npm run mutation` has, draws, tries those drawn, and prints how many were found by a test,
// with the place of each that wasn't. The same seed on the same state draws the same. Ends with 1 below the bound of
// stryker.config.json.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createInstrumenter } from '@stryker-mutator/instrumenter'

const [oneIn = 10, seed = 1] = process.argv.slice(2).map(Number)
const CONFIG = JSON.parse(readFileSync('stryker.config.json', 'utf8'))

const drawn = draw(await mutants())
console.log(`${drawn.length} mutants, one in ${oneIn}, seed ${seed}`)
const ranges = [...new Set(drawn.map(({ file, from, to }) => `${file}:${place(from)}-${place(to)}`))]
mkdirSync('reports/mutation', { recursive: true })
const config = 'reports/mutation/sample.config.json'
writeFileSync(config, JSON.stringify({ ...CONFIG, mutate: ranges, incremental: false, thresholds: {} }))
const run = spawnSync('npx', ['stryker', 'run', config], { stdio: ['ignore', 'ignore', 'inherit'] })
if (run.error) throw run.error
process.exitCode = report() ? 0 : 1

/** Every mutant, in the order of the files and of their places. Lines from 1, columns from 0. */
async function mutants() {
  const quiet = () => undefined
  const none = () => false
  const logger = { debug: quiet, info: quiet, warn: quiet, isDebugEnabled: none }
  const parts = { logger }
  const injector = {
    provideValue: (name, value) =>
      Object.assign(injector, { parts: Object.assign(parts, { [name]: value }) }),
    injectClass: (Class) => new Class(...Class.inject.map((name) => parts[name])),
  }
  const files = CONFIG.mutate
    .map((pattern) => pattern.replace('/**/*.ts', ''))
    .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => `${folder}/${name}`))
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => ({ name, mutate: true, content: readFileSync(name, 'utf8') }))
  const options = { excludedMutations: [], ignorers: [], plugins: null, mutator: CONFIG.mutator ?? {} }
  const { mutants: all } = await createInstrumenter(injector).instrument(files, options)
  return all.map(({ fileName, location, mutatorName, replacement }) => ({
    file: fileName,
    from: { line: location.start.line + 1, column: location.start.column },
    to: { line: location.end.line + 1, column: location.end.column },
    what: `${mutatorName}: ${replacement}`,
  }))
}

/** @returns each with the same chance, by a generator of the seed (mulberry32). */
function draw(all) {
  let state = seed
  const random = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  return all.filter(() => random() < 1 / oneIn)
}

function place({ line, column }) {
  return `${line}:${column}`
}

/** Of those drawn alone: a range holds the mutants within it as well. */
function report() {
  const { files } = JSON.parse(readFileSync(CONFIG.jsonReporter.fileName, 'utf8'))
  const key = ({ file, from, to, what }) => `${file}:${place(from)}-${place(to)} ${what}`
  const tried = new Map(
    Object.entries(files).flatMap(([file, { mutants: all }]) =>
      all.map(({ location: { start, end }, mutatorName, replacement, status }) => [
        key({
          file,
          from: { line: start.line, column: start.column - 1 },
          to: { line: end.line, column: end.column - 1 },
          what: `${mutatorName}: ${replacement}`,
        }),
        status,
      ]),
    ),
  )
  const statuses = drawn.map((each) => ({ ...each, status: tried.get(key(each)) ?? 'not tried' }))
  const of = (...those) => statuses.filter(({ status }) => those.includes(status))
  const found = of('Killed', 'Timeout').length
  const lived = of('Survived', 'NoCoverage', 'not tried')
  for (const { file, from, what, status } of lived) console.log(`${status}: ${file}:${place(from)} ${what}`)
  const share = (100 * found) / (found + lived.length)
  console.log(`${share.toFixed(1)} % of ${found + lived.length} were found; ${statuses.length} drawn`)
  return share >= CONFIG.thresholds.break
}
