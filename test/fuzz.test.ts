import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

// `npm run fuzz` throws other things each time and for longer; here the same ones, so that a change that fails is at
// fault itself.
test('thirty seconds of changed cases, registers, editions, templates, forms and pages find nothing', () => {
  const args = ['scripts/fuzz.mjs', '--seconds', '30', '--seed', '1']
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' })
  expect(stdout).toMatch(/^Seed 1, 30 seconds\.$/m)
  expect(stderr).toBe('')
  expect(status).toBe(0)
  const [, readings, requests] =
    /^(\d+) readings, (\d+) requests, \d+ commands: nothing found\.$/m.exec(stdout) ?? []
  expect(Number(readings)).toBeGreaterThan(0)
  expect(Number(requests)).toBeGreaterThan(0)
}, 240_000)
