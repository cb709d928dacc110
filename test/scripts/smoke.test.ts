import { spawnSync } from 'node:child_process'
import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT, temporaryFolder } from '../cli/groupwork.ts'

/** Stands for the program: says its command, and leaves a file where it is to write. */
const MAIN = `
const { mkdirSync, writeFileSync } = require('node:fs')
const [command, ...args] = process.argv.slice(2)
console.log(command, process.env.SAYS ?? '')
if (command === 'render') {
  const out = args[args.indexOf('--out') + 1]
  mkdirSync(out, { recursive: true })
  writeFileSync(out + '/a.pdf', 'bytes' + (process.env.BYTES ?? ''))
}
process.exitCode = Number(process.env.CODE ?? 0)
`

function smoke(setting: string) {
  const folder = temporaryFolder()
  const [main, node] = [join(folder, 'main.cjs'), join(folder, 'node')]
  writeFileSync(main, MAIN)
  writeFileSync(node, `#!/bin/sh\n${setting}\nexec "${process.execPath}" "$@"\n`)
  chmodSync(node, 0o755)
  const script = join(ROOT, 'scripts/smoke.mjs')
  return spawnSync(process.execPath, [script, main, node], { encoding: 'utf8' })
}

test('two versions of Node that do the same pass', () => {
  const { status, stdout, stderr } = smoke('')
  expect(stderr).toBe('')
  expect(stdout).toContain('6 commands: the same on 2 versions of Node.')
  expect(status).toBe(0)
})

test.each([
  ['a warning', 'echo "Error: unrecognized flag" >&2', 'unrecognized flag'],
  ['other bytes of a document', 'export BYTES=more', 'render: other files'],
  ['other words', 'export SAYS=else', 'check: other output'],
  ['a command that fails', 'export CODE=1', 'programmes: exit code 1'],
])('%s fails it', (_, setting, told) => {
  const { status, stderr } = smoke(setting)
  expect(stderr).toContain(told)
  expect(status).toBe(1)
})
