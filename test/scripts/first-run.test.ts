import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../cli/groupwork.ts'

test('the first run makes a dozen documents in folders by reader, and says which to open first', () => {
  const out = join(temporaryFolder(), 'output')
  const told = execFileSync(process.execPath, ['scripts/first-run.mjs', out], { encoding: 'utf8' })
  expect(readdirSync(out).sort()).toEqual(['for-officers-and-staff', 'for-the-court', 'for-the-person'])
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('/'))
  expect(files).toHaveLength(12)
  expect(told).toMatch(/^12 documents in /)
  const named = told.split('\n').flatMap((line) => line.match(/^ {2}(\S+\.pdf)$/)?.[1] ?? [])
  expect(named).toHaveLength(3)
  for (const file of named) expect(existsSync(file), file).toBe(true)
  // What is taken home names neither programme nor case.
  for (const file of readdirSync(join(out, 'for-the-person')))
    expect(file).toMatch(/^[0-9a-f]{12}\.(?:participant-leaflet|participant-summary|appointments)\./)
}, 120_000)
