// Six commands on other versions of Node as on this one: `node scripts/smoke.mjs <main.js> <path of a node> …`.
// Ends with 1 where one fails, says anything that this version doesn't say (a warning, say), or leaves other bytes.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const [main, ...others] = process.argv.slice(2)
const root = fileURLToPath(new URL('..', import.meta.url))
const samples = ['csogp-west-mercia-complete', 'c-sogp-suitable-short-route'].map(
  (name) => `data-samples/${name}.json`,
)
const editions = ['--programme', 'csogp-west-mercia', '--programme', 'c-sogp']
const asOf = ['--as-of', '2026-03-31']
const COMMANDS = [
  ['render', ...samples, '--all-editions', ...editions, ...asOf, '--jobs', '2', '--quiet', '--out', 'out'],
  ['verify', 'out/manifest.jsonl'],
  ['check', samples[0], ...asOf],
  ['check', ...samples, ...asOf, '--json'],
  ['programmes', '--json'],
  ['readability', ...editions, ...asOf],
]

if (main === undefined || others.length === 0) {
  console.error('Usage: node scripts/smoke.mjs <main.js> <path of a node> …')
  process.exit(2)
}
const faults = compare()
for (const fault of faults) console.error(fault)
if (faults.length === 0)
  console.log(`${COMMANDS.length} commands: the same on ${others.length + 1} versions of Node.`)
process.exitCode = faults.length === 0 ? 0 : 1

function compare() {
  const here = run(process.execPath)
  return [process.execPath, ...others].flatMap((node) => {
    const there = node === process.execPath ? here : run(node)
    return there.flatMap(({ command, status, stdout, stderr, files }, index) => {
      const other = (what, mine, its) =>
        mine === its ? [] : [`${node}: ${command}: other ${what} than on this Node`]
      return [
        ...(status === 0 ? [] : [`${node}: ${command}: exit code ${status}`]),
        ...(stderr === '' ? [] : [`${node}: ${command}: ${stderr.trim()}`]),
        ...other('output', here[index].stdout, stdout),
        ...other('files', here[index].files, files),
      ]
    })
  })
}

/** Each command on a version of Node: what it said, and what stood in its folder afterwards. */
function run(node) {
  const folder = mkdtempSync(join(tmpdir(), 'groupwork-smoke-'))
  try {
    return COMMANDS.map((args) => {
      // Paths within the folder are the run's own, and none of its name is in what is compared.
      const given = args.map((arg) => (/^out\b/.test(arg) ? join(folder, arg) : arg))
      const { status, stdout, stderr } = spawnSync(node, [main, ...given], {
        cwd: root,
        encoding: 'utf8',
        maxBuffer: 64_000_000,
      })
      const own = (text) => (text ?? '').replaceAll(folder, '')
      return { command: args[0], status, stdout: own(stdout), stderr: own(stderr), files: digests(folder) }
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function digests(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  const lines = entries.map(({ parentPath, name }) => {
    const bytes = readFileSync(join(parentPath, name))
    // A manifest tells where the cases lie, from its own folder.
    return `${createHash('sha256').update(bytes).digest('hex')} ${name}`
  })
  return lines.sort().join('\n')
}
