// Throws changed cases, registers, editions, templates, wording, forms and pages at the program, and looks at what it says:
// no crash, no stack, no answer over a megabyte, no request thread without a turn for 200 ms, nothing personal.
//
//   npm run fuzz -- [--seconds 300] [--seed 1] [--repeat reports/fuzz/…/finding-1.json]
//
// The seed is printed; the same seed throws the same things in the same order. Each kind of finding is kept once, in
// reports/fuzz/, with as few changes as lead to it.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { bundle } from './bundle.mjs'
import { chance } from './fuzz/chance.mjs'
import { openPages, walk } from './fuzz/pages.mjs'
import { ROOT } from './fuzz/planted.mjs'
import { faultOfRun, nextRun } from './fuzz/terminal.mjs'
import { nextReading, openReading, smaller, textOf } from './fuzz/threads.mjs'

const { values } = parseArgs({
  options: { seconds: { type: 'string' }, seed: { type: 'string' }, repeat: { type: 'string' } },
})
const seconds = Number(values.seconds ?? 300)
const seed = Number(values.seed ?? Date.now() % 1_000_000)
// A folder of this run's own: two may go on side by side.
const built = join(ROOT, 'node_modules/.cache/groupwork', `fuzz-${process.pid}`)
const kept = join(ROOT, 'reports/fuzz', `${seed}-${process.pid}`)
const findings = new Map()
const counts = { readings: 0, requests: 0, commands: 0 }

await bundle(built)
const main = join(built, 'main.js')
const reading = openReading(join(built, 'index.js'))
let pages
try {
  if (values.repeat === undefined) await throwThings()
  else await repeat(JSON.parse(readFileSync(values.repeat, 'utf8')))
} finally {
  reading.close()
  pages?.close()
  rmSync(built, { recursive: true, force: true })
}
console.log(
  `${counts.readings} readings, ${counts.requests} requests, ${counts.commands} commands: ${told(findings.size)}.`,
)
process.exitCode = findings.size === 0 ? 0 : 1

async function throwThings() {
  console.log(`Seed ${seed}, ${seconds} seconds.`)
  const end = Date.now() + seconds * 1_000
  const random = chance(seed)
  for (let round = 0; Date.now() < end; round++) {
    for (let n = 0; n < 15 && Date.now() < end; n++) await readOne(nextReading(random))
    await walkOnce(chance(random.seed()))
    if (round % 3 === 0) runOne(nextRun(chance(random.seed())))
  }
}

async function readOne(input) {
  counts.readings++
  const fault = await reading.faultOf({ ...input, text: textOf(input) })
  if (fault === undefined) return
  const found = { what: input.kind, ...input }
  if (findings.has(signature(found.what, fault))) return keep(found, fault)
  const least = await smaller(reading, found, (other) => signature('', other) === signature('', fault))
  keep({ ...least, text: textOf(least) }, fault)
}

async function walkOnce(random) {
  if (pages?.isOpen() !== true) pages = await openPages(main)
  const ask = (request) => {
    counts.requests++
    return pages.ask(request)
  }
  await walk({ ask }, random, async (request, fault) => {
    const name = signature(`page ${request.path}`, fault)
    keep(
      {
        what: `page ${request.path}`,
        request: findings.has(name) ? request : await fewerFields(request, fault),
      },
      fault,
    )
  })
}

/** The request without the fields that don't matter. */
async function fewerFields(request, fault) {
  let { fields } = request
  for (const field of (fields ?? []).slice(0, 60)) {
    if (pages.isOpen() !== true) break
    const fewer = fields.filter((each) => each !== field)
    const { fault: other } = await pages.ask({ ...request, fields: fewer })
    if (other !== undefined && signature('', other) === signature('', fault)) fields = fewer
  }
  return { ...request, fields }
}

function runOne(run) {
  counts.commands++
  const fault = faultOfRun(main, run)
  if (fault === undefined) return
  const name = signature(`groupwork ${run.args[0]}`, fault)
  const files = { ...run.files }
  if (!findings.has(name)) {
    for (const file of Object.keys(files)) {
      const { [file]: _, ...fewer } = files
      const other = faultOfRun(main, { ...run, files: fewer })
      if (other !== undefined && signature('', other) === signature('', fault)) delete files[file]
    }
  }
  keep({ what: `groupwork ${run.args[0]}`, run: { ...run, files } }, fault)
}

function keep(found, fault) {
  const name = signature(found.what, fault)
  const known = findings.get(name)
  findings.set(name, (known ?? 0) + 1)
  if (known !== undefined) return
  mkdirSync(kept, { recursive: true })
  const file = join(kept, `finding-${findings.size}.json`)
  writeFileSync(file, JSON.stringify({ fault, ...found }, null, 1))
  console.error(`${found.what}: ${fault.slice(0, 1_500)}\n  kept in ${file}`)
}

/** What makes two findings one: the kind of fault and the place in the code, without numbers and pieces of input. */
function signature(what, fault) {
  const place = fault.split('\n').find((line) => /^\s+at /.test(line)) ?? ''
  return `${what} ${fault.split('\n')[0].slice(0, 60)} ${place}`.replace(/\d+/g, '0')
}

async function repeat(found) {
  let fault
  if (found.run !== undefined) fault = faultOfRun(main, found.run)
  else if (found.request === undefined) fault = await reading.faultOf(found)
  else {
    pages = await openPages(main)
    fault = (await pages.ask(found.request)).fault
  }
  if (fault !== undefined) findings.set(fault, 1)
  console.log(fault ?? 'It no longer happens.')
}

function told(count) {
  if (count === 0) return 'nothing found'
  return `${count} ${count === 1 ? 'thing' : 'things'} found`
}
