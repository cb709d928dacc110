import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { groupwork, SAMPLES, temporaryFolder } from './groupwork.ts'

const AS_OF = ['--as-of', '2026-03-31']
const CASE = join(SAMPLES, 'csogp-west-mercia-complete.json')
const { crn } = JSON.parse(readFileSync(CASE, 'utf8')).person
const inOneLine = (text: string) => text.replace(/\s+/g, ' ')

/** What the case says of its first session, otherwise, and in an office's own words. */
function otherwise(outcome = 'partial') {
  const folder = temporaryFolder()
  const { attendance } = JSON.parse(readFileSync(CASE, 'utf8'))
  const [register, mapping] = [join(folder, 'ours.csv'), join(folder, 'ours.json')]
  writeFileSync(register, `Ref;Session;What happened\r\n${crn};${attendance[0].session};Z9\r\n`)
  const meant = {
    headings: { ref: 'crn', 'What happened': 'outcome' },
    marks: { Z9: { outcome } },
  }
  writeFileSync(mapping, JSON.stringify(meant))
  return { folder, register: ['--register', register], mapping: ['--mapping', mapping] }
}

test('what a register says otherwise is refused, until it is accepted', { timeout: 120_000 }, async () => {
  const { register, mapping } = otherwise()
  const unread = await groupwork(['check', CASE, ...register, ...AS_OF])
  expect([unread.code, inOneLine(unread.stderr)]).toEqual([
    2,
    expect.stringContaining('required column missing'),
  ])
  const refused = await groupwork(['check', CASE, ...register, ...mapping, ...AS_OF])
  expect(refused.code).toBe(2)
  expect(inOneLine(refused.stderr)).toMatch(/line 2, outcome: expected the same as in .*now "partial"/)
  const taken = await groupwork(['check', CASE, ...register, ...mapping, '--accept-changes', ...AS_OF])
  expect(taken.code).toBe(0)
  expect(inOneLine(taken.stderr)).toMatch(/line 2, outcome: taken in place of .*now "partial"/)
})

test('verify makes a document again with the mapping and the changes', { timeout: 120_000 }, async () => {
  const { folder, register, mapping } = otherwise()
  const manifest = join(folder, 'manifest.jsonl')
  const args = ['--format', 'md', '--out', folder, '--manifest', manifest, ...AS_OF]
  const { code } = await groupwork(['render', CASE, ...register, ...mapping, '--accept-changes', ...args])
  expect(code).toBe(0)
  const [line = ''] = readFileSync(manifest, 'utf8').split('\n')
  expect(JSON.parse(line)).toMatchObject({
    registers: ['ours.csv'],
    mapping: 'ours.json',
    acceptChanges: true,
  })
  expect((await groupwork(['verify', manifest])).code).toBe(0)
})

test('what is signed is what a register and its mapping say', { timeout: 240_000 }, async () => {
  const { folder, register, mapping } = otherwise('ATCH')
  const file = join(folder, 'case.json')
  copyFileSync(CASE, file)
  const own = [...register, ...mapping]
  const args = ['--document', 'treatment-report', '--as', 'Lorna Bickerstaff', '--out', folder]
  const signing = ['sign', file, ...args, '--as-of', '2026-03-05']
  expect(await groupwork([...signing, ...own])).toMatchObject({ code: 2 })
  expect(readFileSync(file, 'utf8')).toBe(readFileSync(CASE, 'utf8'))
  const signed = await groupwork([...signing, ...own, '--accept-changes'])
  expect([signed.code, inOneLine(signed.stderr)]).toEqual([
    0,
    expect.stringMatching(/line 2, outcome: taken in place of .*now "attended \(ATCH\)"/),
  ])
  const document = join(folder, 'case.treatment-report.docx')
  const verified = await groupwork(['verify', file, document, ...own, '--accept-changes'])
  expect([verified.code, inOneLine(verified.stderr)]).toEqual([
    0,
    expect.stringMatching(/line 2, outcome: taken in place of .*now "attended \(ATCH\)"/),
  ])
})

test('a manifest says itself which registers were read', async () => {
  const { folder, register, mapping } = otherwise()
  const verify = ['verify', join(folder, 'manifest.jsonl'), ...register, ...mapping, '--accept-changes']
  const { code, stderr } = await groupwork(verify)
  expect(code).toBe(2)
  for (const option of ['--register', '--mapping', '--accept-changes'])
    expect(stderr).toContain(`${option}: `)
})

test('a register to begin with reads back, and is not written over', { timeout: 120_000 }, async () => {
  const out = join(temporaryFolder(), 'group.xlsx')
  const written = await groupwork(['register-template', CASE, '--out', out])
  expect([written.code, written.stdout]).toEqual([0, expect.stringContaining('one a person and session')])
  const checked = await groupwork(['check', CASE, '--register', out, ...AS_OF])
  expect([checked.code, checked.stderr]).toEqual([0, ''])
  const again = await groupwork(['register-template', CASE, '--out', out])
  expect([again.code, again.stderr]).toEqual([2, expect.stringContaining('expected nothing here')])
})
