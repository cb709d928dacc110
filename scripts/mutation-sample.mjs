// Mutation testing of one in so many mutants, drawn at random: `npm run mutation:sample -- [one in] [seed]`. Prints how
// many of them a test found, with the place of each that none did. The same seed on the same state draws the same. Ends
// with 1 below the bound of stryker.config.json.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'

const [oneIn = '10', seed = '1'] = process.argv.slice(2)
const CONFIG = JSON.parse(readFileSync('stryker.config.json', 'utf8'))
const PLACE = 'reports/mutation/sample.config.json'

mkdirSync('reports/mutation', { recursive: true })
writeFileSync(
  PLACE,
  JSON.stringify({
    ...CONFIG,
    plugins: ['@stryker-mutator/*', `${process.cwd()}/scripts/mutation-drawn.mjs`],
    checkers: ['drawn'],
    incremental: false,
    reporters: ['progress-append-only', 'json'],
    thresholds: {},
  }),
)
const { error } = spawnSync('npx', ['stryker', 'run', PLACE], {
  stdio: ['ignore', 'inherit', 'inherit'],
  env: { ...process.env, MUTATION_ONE_IN: oneIn, MUTATION_SEED: seed },
})
if (error) throw error
process.exitCode = report() ? 0 : 1

function report() {
  const { files } = JSON.parse(readFileSync(CONFIG.jsonReporter.fileName, 'utf8'))
  const drawn = Object.entries(files).flatMap(([file, { mutants }]) =>
    mutants.filter(({ status }) => status !== 'CompileError').map((mutant) => ({ file, ...mutant })),
  )
  const lived = drawn.filter(({ status }) => !['Killed', 'Timeout'].includes(status))
  for (const { file, location, mutatorName, replacement, status } of lived) {
    const { line, column } = location.start
    console.log(`${status}: ${file}:${line}:${column} ${mutatorName}: ${replacement}`)
  }
  const share = (100 * (drawn.length - lived.length)) / drawn.length
  console.log(`${share.toFixed(1)} % of ${drawn.length} were found (one in ${oneIn}, seed ${seed})`)
  return share >= CONFIG.thresholds.break
}
