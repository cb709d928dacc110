import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { groupwork, ROOT, temporaryFolder } from './groupwork.ts'

test('an edition is proved: a line a statement, within 80 columns, and what it comes to', async () => {
  const { code, stdout, stderr } = await groupwork(['prove', 'n-sogp-cheshire', '--at-most', '300'])
  expect(code).toBe(0)
  expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
  expect(stdout).toContain('n-sogp-cheshire\n  N-SOGP, Cheshire, about 2002 to 2003\n')
  expect(stdout).toMatch(/^ {2}group +002-07 +4 +2 +1 +1 +0 +0 +0$/m)
  expect(stdout).toMatch(/^ {4}asked by A-12 \(\d+\)$/m)
  expect(stdout).toMatch(/^ {2}300 of [\d,]+ combinations were tried, drawn evenly\.$/m)
  expect(stdout).toContain('0 gaps, 0 overlaps')
  expect(stderr).toMatch(/^Proved in \d+\.\d seconds\.$/m)
})

test('the same edition gives the same output', async () => {
  const [one, other] = await Promise.all(
    [0, 1].map(() => groupwork(['prove', 'i-sotp-greater-manchester', '--at-most', '150'])),
  )
  expect(one?.stdout).toBe(other?.stdout)
})

test("an office's own file that speaks twice of one part is told so, with the facts in words", async () => {
  const file = join(temporaryFolder(), 'ours.yaml')
  const text = readFileSync(join(ROOT, 'programmes/csogp.yaml'), 'utf8')
  const again = /( {6}- parts: \[treatment\]\n {8}allowed: if working\n)([\s\S]*?)(?=\n {4}\w)/.exec(text)
  expect(again).not.toBeNull()
  writeFileSync(file, text.replace(again?.[0] ?? '', `${again?.[0]}\n${again?.[0]}`))
  const { code, stdout } = await groupwork(['prove', file, '--at-most', '300'])
  expect(code).toBe(1)
  expect(stdout).toContain('Overlap: attendance.evening speaks twice of Treatment.')
  expect(stdout).toContain('Overlap: two outcomes are said of route.evening/Treatment, where')
  expect(stdout).toContain('      planned by day or in the evening = in the evening\n')
})

test('as data', async () => {
  const { code, stdout } = await groupwork(['prove', 'csogp', 'c-sogp', '--at-most', '100', '--json'])
  expect(code).toBe(0)
  const proofs = JSON.parse(stdout)
  expect(proofs.map(({ edition }: { edition: string }) => edition)).toEqual(['csogp', 'c-sogp'])
  expect(proofs[0]).toMatchObject({ tried: 100, twice: [], faults: [], faulty: 0 })
  expect(proofs[0].rules[0]).toMatchObject({
    path: 'eligibility.sex',
    clause: '000-01',
    matter: 'suitability.sex',
  })
})

test.each([
  [['no-such-edition'], 'prove: "no-such-edition" is not one of'],
  [['csogp', '--at-most', '0'], '--at-most: expected a whole number from 1 on'],
  [['csogp', '--at-most', 'many'], '--at-most: expected a whole number from 1 on'],
  [['no-such-file.yaml'], 'no-such-file.yaml'],
])('%j can not be used', async (args, said) => {
  const { code, stdout, stderr } = await groupwork(['prove', ...args])
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toContain(said)
})
