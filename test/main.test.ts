import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { bundle } from '../scripts/bundle.mjs'
import { PAPERS } from '../src/document/tree.ts'
import { openResources } from '../src/resources.ts'
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
}, 60_000)
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

describe('what the build prepared', () => {
  const PREPARED = join(BUILT, 'program/prepared')
  const read = (path: string) => JSON.parse(readFileSync(join(PREPARED, path), 'utf8'))
  const write = (path: string, kept: unknown) => writeFileSync(join(PREPARED, path), JSON.stringify(kept))

  beforeAll(() => {
    const prepare = `(await import(${JSON.stringify(join(BUILT, 'prepare.js'))})).default()`
    node(['--input-type=module', '--eval', prepare])
  }, 60_000)

  test('is every edition, template, frame and face of the package', () => {
    const resources = openResources()
    for (const id of resources.editionIds()) {
      expect(read(`editions/${id}.json`)).toStrictEqual({
        from: resources.editionText(id),
        value: resources.edition(id),
      })
    }
    const names = (kind: string) =>
      readdirSync(join(PREPARED, kind), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.json'))
        .map((name) => name.slice(0, -'.json'.length).split(sep).join('/'))
        .sort()
    expect(names('editions')).toEqual(resources.editionIds())
    expect(names('templates')).toEqual([...resources.templates().keys()].sort())
    // Draft and final: A4 lying, in two columns, in one and for each paper; large print in one and for each paper; easy read.
    expect(names('frames')).toHaveLength(2 * (1 + 2 + PAPERS.length + 1 + PAPERS.length + 1))
    expect(names('faces')).toHaveLength(4)
  })

  test('makes the same bytes', () => {
    expect(render(main)).toEqual(keeping)
  })

  // The value is spoilt, so that its use shows.
  test.each<[path: string, spoil: (value: never) => unknown]>([
    ['editions/c-sogp.json', (value: object) => ({ ...value, label: 'Another label' })],
    ['templates/suitability-section.json', (value: string) => value.replaceAll('## ', '## Z')],
    [
      'frames/a4-en-GB-draft-1.json',
      (value: { shared: object }) => ({ ...value, shared: { ...value.shared, 'word/fontTable.xml': '' } }),
    ],
    ['faces/AtkinsonHyperlegibleNext-Regular.json', (value: object) => ({ ...value, name: 'ABCDEF+Other' })],
  ])('%s is in use, unless it was made from something else', (path, spoil) => {
    const { from, value } = read(path)
    onTestFinished(() => write(path, { from, value }))
    write(path, { from, value: spoil(value as never) })
    expect(render(main)).not.toEqual(keeping)
    write(path, { from: `${from} `, value: spoil(value as never) })
    expect(render(main)).toEqual(keeping)
  })
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
