import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { changed } from './changes.mjs'
import { BASES, NAMES, toldOf } from './planted.mjs'

const LONGEST = 1_000_000
const PATIENCE = 120_000

/** Some changed files in a folder, and the commands that meet them. */
export function nextRun(random) {
  const text = (kind, base) => changed(kind, BASES[kind][base], random.below(3) === 0 ? [] : [random.seed()])
  const any = (kind) => text(kind, random.below(BASES[kind].length))
  const edition = random.below(BASES.edition.length)
  const template = random.below(BASES.template.length)
  const name = random.one(['c', 'a b', "it's", '\u202ereversed', 'line\nfeed', '\u001b[31mred', '-x'])
  return {
    files: {
      [`cases/${name}.json`]: any('case'),
      'cases/b.json': any('case'),
      'register.csv': any('register'),
      'lines.ndjson': `${any('case').replaceAll('\n', ' ')}\n\0\n${any('case').replaceAll('\n', ' ')}\n`,
      [`programmes/${NAMES.edition[edition]}`]: text('edition', edition),
      [`templates/${NAMES.template[template]}`]: text('template', template),
    },
    args: random.one([
      ['check', 'cases', '--as-of', '2026-03-31'],
      ['check', 'cases', '--as-of', '2026-03-31', '--json', '--register', 'register.csv'],
      ['check', 'lines.ndjson', '--as-of', '2026-03-31'],
      ['programmes', '--programmes', 'programmes'],
      [
        'render',
        'cases',
        '--as-of',
        '2026-03-31',
        '--out',
        'out',
        '--format',
        'md',
        '--templates',
        'templates',
      ],
      [
        'render',
        'cases',
        '--as-of',
        '2026-03-31',
        '--out',
        'out',
        '--register',
        'register.csv',
        '--jobs',
        '1',
      ],
      ['readability', '--programmes', 'programmes', '--programme', NAMES.edition[edition].slice(0, -5)],
    ]),
  }
}

/** What is wrong with what a run said; undefined: nothing. */
export function faultOfRun(main, { files, args }) {
  const folder = mkdtempSync(join(tmpdir(), 'groupwork-fuzz-'))
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(join(folder, name, '..'), { recursive: true })
      writeFileSync(join(folder, name), text)
    }
    const options = { cwd: folder, encoding: 'utf8', timeout: PATIENCE, maxBuffer: 100_000_000 }
    const { status, signal, stdout, stderr } = spawnSync(process.execPath, [main, ...args], options)
    if (![0, 2, 3].includes(status)) return `exit code ${status ?? signal}: ${stderr.slice(0, 2_000)}`
    const said = stdout + stderr
    if (said.length > LONGEST) return `more than ${LONGEST} letters`
    if (STACK.test(said)) return `a stack: ${said.slice(0, 2_000)}`
    const control = CONTROL.exec(said)
    if (control)
      return `the character ${JSON.stringify(control[0])}: ${JSON.stringify(around(said, control.index))}`
    // What a case holds is shown to whoever asks for it by --json; what is wrong with it, to anybody.
    const personal = toldOf(stderr)
    return personal.length > 0 ? `told ${personal.join(', ')}: ${stderr.slice(0, 2_000)}` : undefined
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const STACK = /\n\s+at (?!Object\.<anonymous> \(\/srv\/secret)\S.*:\d+:\d+\)?/
const CONTROL = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069\u2028\u2029]/u
const around = (text, at) => text.slice(Math.max(0, at - 60), at + 60)
