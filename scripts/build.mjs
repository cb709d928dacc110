import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundle } from './bundle.mjs'
import { writeGuides } from './guides.mjs'
import { writeTypes } from './types.mjs'

await bundle('dist')
chmodSync('dist/main.js', 0o755)
const { default: prepare } = await import('../dist/prepare.js')
await prepare()
writeGuides('docs', 'dist/web/help')
keepCode('dist')

process.exitCode = writeTypes('dist/types')

/** Makes each kind of document once, so that what this compiles needn't be compiled at every start. */
function keepCode(folder) {
  const out = mkdtempSync(join(tmpdir(), 'groupwork-build-'))
  const cases = ['csogp-west-mercia-complete', 'c-sogp-suitable-short-route']
  const args = [
    ...cases.map((name) => `data-samples/${name}.json`),
    ...['--all-editions', '--programme', 'csogp-west-mercia', '--programme', 'c-sogp'],
    ...['--as-of', '2026-03-31', '--jobs', '1', '--out', out, '--quiet'],
  ]
  const command = ['scripts/keep-code.mjs', folder, 'render', ...args]
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit' })
  rmSync(out, { recursive: true, force: true })
  // The program works without it.
  if (status !== 0) console.warn('Not every sample could be rendered: the program may start more slowly.')
}
