import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inFolder, run } from './command-line.mjs'
import { ROOT } from './product.mjs'
import { spread } from './statistics.mjs'

const GROUPS = 200
const RUNS = Number(process.env.GROUP_RUNS ?? 3)
const AS_OF = '2026-03-31'
const SAMPLE = join(ROOT, 'data-samples/groups/csogp-tuesday.json')

/** The documents of 200 groups of nine, and of the 1,800 cases that are in them, alternately: seconds of work, as DOCX. */
export async function groups() {
  return inFolder(async (folder) => {
    const [inGroups, alone, exported] = ['groups', 'cases', 'exported'].map((name) => join(folder, name))
    for (const each of [inGroups, alone]) mkdirSync(each)
    await run(['group', 'export', SAMPLE, '--out', exported])
    const cases = readdirSync(exported).map((name) => readFileSync(join(exported, name)))
    for (let at = 0; at < GROUPS; at += 1) {
      const number = String(at + 1).padStart(3, '0')
      const group = { ...JSON.parse(readFileSync(SAMPLE, 'utf8')), id: `group-${number}` }
      writeFileSync(join(inGroups, `g${number}.json`), JSON.stringify(group))
      for (const [place, bytes] of cases.entries())
        writeFileSync(join(alone, `g${number}-p${place + 1}.json`), bytes)
    }
    const made = async (paths) => {
      const out = join(folder, 'out')
      rmSync(out, { recursive: true, force: true })
      const asked = ['--as-of', AS_OF, '--format', 'docx', '--out', out, '--jobs', '1', '--quiet']
      return run(['render', ...paths, ...asked], folder)
    }
    const pathsIn = (of) => readdirSync(of).map((name) => join(of, name))
    const runs = []
    for (let at = 0; at < RUNS; at += 1) {
      const [one, other] = [await made(pathsIn(inGroups)), await made(pathsIn(alone))]
      runs.push({ groups: one, cases: other })
      process.stderr.write(`groups: ${one.processor.toFixed(1)} s, cases: ${other.processor.toFixed(1)} s\n`)
    }
    return {
      groups: GROUPS,
      cases: GROUPS * cases.length,
      runs: RUNS,
      inGroups: spread(runs.map((each) => each.groups.processor)),
      alone: spread(runs.map((each) => each.cases.processor)),
      ratio: spread(runs.map((each) => each.groups.processor / each.cases.processor)),
    }
  })
}
