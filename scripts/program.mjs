import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { bundle } from './bundle.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Builds the program as it ships: bundled, with what every start would make again made beforehand. */
export async function buildProgram(outdir) {
  await bundle(outdir)
  const folder = resolve(root, outdir)
  chmodSync(join(folder, 'main.js'), 0o755)
  const { default: prepare } = await import(pathToFileURL(join(folder, 'prepare.js')))
  await prepare()
  keepCode(folder)
}

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
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' })
  rmSync(out, { recursive: true, force: true })
  // The program works without it.
  if (status !== 0) console.warn('Not every sample could be rendered: the program may start more slowly.')
}
