import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesIn, groupwork, SAMPLES, temporaryFolder } from './groupwork.ts'

/** `--as-of`: an earlier day can be asked for; without it nothing may be dated after today. */
const CASE = join(SAMPLES, 'i-sotp-suspended.json')
const EARLIER = '2025-12-01'

test('render and check read a case as of an earlier day and say how much came later', async () => {
  const out = temporaryFolder()
  const rendered = await groupwork(['render', CASE, '--as-of', EARLIER, '--format', 'md', '--out', out])
  expect(rendered.code).toBe(0)
  expect(rendered.stdout).toMatch(/As of 1 December 2025, \d+ later entries were left out\./)
  expect(filesIn(out)).toEqual(['i-sotp-suspended.progress-report.md'])
  const checked = await groupwork(['check', CASE, '--as-of', EARLIER])
  expect(checked.code).toBe(0)
  expect(checked.stderr).toMatch(/As of 1 December 2025, \d+ later entries were left out\./)
})

test('with nothing later nothing is said of it', async () => {
  const checked = await groupwork(['check', CASE, '--as-of', '2026-03-31'])
  expect(checked).toMatchObject({ code: 0, stderr: '' })
  expect(checked.stdout).not.toContain('left out')
})

test('several cases are counted together, by threads as well', async () => {
  const folder = temporaryFolder()
  for (const name of ['one', 'two', 'three']) copyFileSync(CASE, join(folder, `${name}.json`))
  const single = await groupwork(['check', CASE, '--as-of', EARLIER])
  const entries = Number(/(\d+) later entries/.exec(single.stderr)?.[1])
  const run = await groupwork([
    ...['render', folder, '--as-of', EARLIER, '--format', 'md', '--jobs', '2'],
    ...['--out', join(folder, 'out')],
  ])
  expect(run.stdout).toContain(`${3 * entries} later entries were left out`)
})

test('without --as-of a mistyped year is an error at its field, not something left out', async () => {
  const folder = temporaryFolder()
  const file = join(folder, 'case.json')
  writeFileSync(file, readFileSync(CASE, 'utf8').replace(/"on": "2026-/, '"on": "2062-'))
  const run = await groupwork(['check', file])
  expect(run.code).toBe(2)
  expect(run.stderr).toMatch(/\/on: expected a date that is not after 20/)
})
