import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundle } from '../scripts/bundle.mjs'
import { digestsIn } from './batch/folders.ts'
import { ROOT, SAMPLES } from './cli/groupwork.ts'

// The program as it is built: one script, with the code that an earlier run compiled beside it.
const BUILT = join(ROOT, 'node_modules/.cache/groupwork', `main-${process.pid}`)
const KEPT = join(BUILT, 'program/groupwork.code')
const SAMPLE = join(SAMPLES, 'c-sogp-suitable-short-route.json')

let keeping: Record<string, string> = {}

beforeAll(async () => {
  await bundle(BUILT)
  keeping = render((args) => node([join(ROOT, 'scripts/keep-code.mjs'), BUILT, ...args]))
})
afterAll(() => rmSync(BUILT, { recursive: true, force: true }))

/** The documents of a sample, as digests. */
function render(run: (args: string[]) => unknown): Record<string, string> {
  const out = mkdtempSync(join(BUILT, 'out-'))
  run(['render', SAMPLE, '--as-of', '2026-03-31', '--out', out])
  return digestsIn(out)
}

function node(args: string[]): string {
  return execFileSync(process.execPath, args, {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

const main = (args: string[]) => node([join(BUILT, 'main.js'), ...args])

function usesKeptCode(): boolean {
  const open = JSON.stringify(join(BUILT, 'program/open.mjs'))
  const script = `import { open, usesKeptCode } from ${open}; open('cli/render-worker'); console.log(usesKeptCode())`
  return node(['--input-type=module', '--eval', script]).trim() === 'true'
}

test('kept code is in use at the next start, and makes the same bytes', () => {
  expect(Object.keys(keeping)).toHaveLength(2)
  expect(usesKeptCode()).toBe(true)
  expect(render(main)).toEqual(keeping)
})

test('code of another version of Node, cut short or missing is passed over, and nothing changes', () => {
  const kept = readFileSync(KEPT)
  const otherVersion = Buffer.from(kept)
  otherVersion.writeUInt32LE((otherVersion.readUInt32LE(4) ^ 1) >>> 0, 4)
  for (const code of [otherVersion, kept.subarray(0, 1_000), Buffer.alloc(0)]) {
    writeFileSync(KEPT, code)
    expect(usesKeptCode()).toBe(false)
    expect(render(main)).toEqual(keeping)
  }
  rmSync(KEPT)
  expect(render(main)).toEqual(keeping)
  writeFileSync(KEPT, kept)
})

test('a bug ends with its stack, named functions and lines in it, and exit code 1', () => {
  const bug = 'String.prototype.normalize = () => { throw new Error("broken on purpose") }'
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      `--import=data:text/javascript,${encodeURIComponent(bug)}`,
      join(BUILT, 'main.js'),
      'render',
      SAMPLE,
    ].concat(['--as-of', '2026-03-31', '--out', mkdtempSync(join(BUILT, 'out-'))]),
    { encoding: 'utf8' },
  )
  expect(status).toBe(1)
  expect(stderr).toContain('Error: broken on purpose')
  expect(stderr).toMatch(/^ {4}at Face\.shape \(.*groupwork\.cjs:\d+:\d+\)$/m)
})

test('wrong use is told in a line, with exit code 2', () => {
  const { status, stderr } = spawnSync(process.execPath, [join(BUILT, 'main.js'), 'rendre'], {
    encoding: 'utf8',
  })
  expect(status).toBe(2)
  expect(stderr).toContain("unknown command 'rendre'")
  expect(stderr).not.toContain('    at ')
})
