import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { groupwork, SAMPLES, temporaryFolder } from './groupwork.ts'

const AS_OF = ['--as-of', '2026-03-31']
const OURS = 'outcomes:\n  LATE: { words: Came late, attended: "yes", complied: "no", outcome: partial }\n'

/** A sample in small letters, with a code of an office, and that office's file of codes. */
function files(codes: string) {
  const folder = temporaryFolder()
  const sample = JSON.parse(readFileSync(join(SAMPLES, 'csogp-on-hold.json'), 'utf8'))
  sample.person.crn = sample.person.crn.toLowerCase()
  sample.attendance[0].outcome = 'late'
  writeFileSync(join(folder, 'case.json'), JSON.stringify(sample))
  writeFileSync(join(folder, 'ours.yaml'), codes)
  return { case: join(folder, 'case.json'), codes: join(folder, 'ours.yaml'), folder }
}

test("an office's own codes are read with --codes, and by their variable", async () => {
  const given = files(OURS)
  const check = ['check', given.case, ...AS_OF, '--json']
  const asked = await groupwork([...check, '--codes', given.codes])
  expect(asked).toMatchObject({ code: 0, stderr: '' })
  expect(asked.stdout).toContain('"recorded": "partial"')
  expect(await groupwork(check, { GROUPWORK_CODES: given.codes })).toEqual(asked)
  const without = await groupwork(check)
  expect(without.code).toBe(2)
  expect(without.stderr).toContain('/attendance/0/outcome: expected a known word or code')
})

test('a fault in them is told once, with file and line, before any case', async () => {
  const given = files('outcomes:\n  LATE: { words: Came late }\n')
  const { code, stderr } = await groupwork(['check', given.case, ...AS_OF, '--codes', given.codes])
  expect(code).toBe(2)
  expect(stderr.replace(/\s+/g, ' ')).toContain(
    'ours.yaml: /outcomes/LATE: a required field is missing; expected outcome, what the code means (line 2)',
  )
  expect(stderr).not.toContain('/attendance/0')
  const missing = await groupwork(['programmes', '--codes', join(given.folder, 'none.yaml')])
  expect(missing.code).toBe(2)
  expect(missing.stderr).toContain('none.yaml')
})

test('documents made with them are made again by their manifest, which knows another state of them', async () => {
  const given = files(OURS)
  const out = join(given.folder, 'out')
  const manifest = join(out, 'manifest.jsonl')
  const made = [
    'render',
    given.case,
    ...AS_OF,
    '--format',
    'md',
    '--document',
    'treatment-report',
    '--out',
    out,
  ]
  expect(await groupwork([...made, '--codes', given.codes, '--manifest', manifest])).toMatchObject({
    code: 0,
  })
  const verify = ['verify', manifest]
  expect(await groupwork(verify)).toMatchObject({ code: 0, stderr: '' })
  writeFileSync(given.codes, `${OURS}# changed\n`)
  const again = await groupwork(verify)
  expect(again.code).toBe(3)
  expect(again.stderr).toContain('made from another state of the codes')
}, 120_000)

test("the schema of a case has an office's own codes with --codes", async () => {
  const given = files(OURS)
  const own = await groupwork(['schema', 'case', '--codes', given.codes])
  expect(own).toMatchObject({ code: 0, stderr: '' })
  expect(own.stdout).toContain('[Ll][Aa][Tt][Ee]')
  expect((await groupwork(['schema', 'case'])).stdout).not.toContain('[Ll][Aa][Tt][Ee]')
})
