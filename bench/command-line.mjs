import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AS_OF, makeCases } from './documents.mjs'
import { libreoffice } from './peers/libreoffice.mjs'
import { ROOT } from './product.mjs'
import { median, spread } from './statistics.mjs'

const MAIN = process.env.GROUPWORK_MAIN ?? join(ROOT, 'dist/main.js')
const STARTS = 9
const SPEED_CASES = 1_200
const SPEED_RUNS = 2

/** Seconds from the command to its end, one case to PDF and DOCX, against LibreOffice turning one DOCX into PDF. */
export async function coldStart() {
  return inFolder(async (folder) => {
    const file = join(folder, 'case.json')
    writeFileSync(file, makeCases(1)[0])
    const render = () => run(['render', file, '--as-of', AS_OF, '--out', folder])
    await render()
    const office = await libreoffice({})
    const word = readFileSync(join(folder, 'case.treatment-report.docx'))
    const source = join(folder, 'source.docx')
    writeFileSync(source, word)
    if (office.skipped === undefined) office.convert(source)
    const ours = []
    const theirs = []
    for (let at = 0; at < STARTS; at += 1) {
      ours.push((await render()).seconds)
      if (office.skipped === undefined) theirs.push(seconds(() => office.convert(source)))
    }
    await office.close?.()
    const ratio = theirs.length > 0 ? spread(ours.map((own, at) => own / theirs[at])) : null
    return {
      runs: STARTS,
      ours: spread(ours),
      office: office.skipped ?? { version: office.version, ...spread(theirs) },
      ratio,
    }
  })
}

/** Peak of resident memory in MB, all threads together, at so many cases, to PDF and DOCX. */
export async function memory(counts) {
  return inFolder(async (folder) => {
    const peaks = []
    for (const count of counts) {
      const { seconds, peak } = await renderMany(folder, count, 2)
      peaks.push({ count, peak, seconds })
      process.stderr.write(`memory: ${count} cases, ${peak} MB, ${seconds.toFixed(0)} s\n`)
    }
    return peaks
  })
}

/** Cases a second with one job and with two, runs alternating. */
export async function speedUp() {
  return inFolder(async (folder) => {
    const runs = []
    for (let at = 0; at < SPEED_RUNS; at += 1) {
      const one = speed(await renderMany(folder, SPEED_CASES, 1))
      const two = speed(await renderMany(folder, SPEED_CASES, 2))
      runs.push({ one, two })
      process.stderr.write(`jobs: ${one.rate.toFixed(1)} and ${two.rate.toFixed(1)} cases a second\n`)
    }
    const middle = (jobs) => ({
      rate: median(runs.map((run) => run[jobs].rate)),
      cores: median(runs.map((run) => run[jobs].cores)),
    })
    return {
      cases: SPEED_CASES,
      one: middle('one'),
      two: middle('two'),
      ratio: spread(runs.map(({ one, two }) => two.rate / one.rate)),
    }
  })
}

/** Cases a second, and how many cores that kept busy. */
const speed = ({ seconds, processor }) => ({ rate: SPEED_CASES / seconds, cores: processor / seconds })

/** 50 people at once for a minute on the pages, as scripts/load.mjs reports it. */
export async function load() {
  const child = spawn(process.execPath, [join(ROOT, 'scripts/load.mjs'), '60', '50'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let report = ''
  child.stdout.on('data', (chunk) => {
    report += chunk
  })
  await new Promise((resolve) => child.on('close', resolve))
  return JSON.parse(report)
}

async function renderMany(folder, count, jobs) {
  const file = join(folder, 'region.ndjson')
  writeFileSync(file, makeCases(count).join('\n'))
  const out = join(folder, 'out')
  rmSync(out, { recursive: true, force: true })
  return run(['render', file, '--as-of', AS_OF, '--out', out, '--jobs', String(jobs), '--quiet'], folder)
}

const USAGE = fileURLToPath(new URL('usage.mjs', import.meta.url))

export async function run(args, folder) {
  const usage = folder && join(folder, 'usage.json')
  const start = performance.now()
  const child = spawn(process.execPath, [...(folder ? ['--import', USAGE] : []), MAIN, ...args], {
    env: { ...process.env, ...(folder && { USAGE_FILE: usage }) },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const code = await new Promise((resolve) => child.on('close', resolve))
  if (code !== 0) throw new Error(`groupwork ${args[0]} ended with ${code}`)
  const seconds = (performance.now() - start) / 1_000
  return { seconds, ...(usage && JSON.parse(readFileSync(usage, 'utf8'))) }
}

function seconds(work) {
  const start = performance.now()
  work()
  return (performance.now() - start) / 1_000
}

export async function inFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'groupwork-bench-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
