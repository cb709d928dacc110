import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseShard } from '../../src/batch/shard.ts'
import { countSources, findCaseFiles, readSources } from '../../src/batch/sources.ts'
import { InputError } from '../../src/errors.ts'
import { filesIn, groupwork, temporaryFolder } from '../cli/groupwork.ts'
import { goodLines } from './cases.ts'
import { all, digestsIn } from './folders.ts'

/** Cases in files of their own, in two files of many, blank lines between, and one that is bad. */
function manyCases(): string {
  const folder = join(temporaryFolder(), 'cases')
  mkdirSync(folder)
  const lines = goodLines(29)
  for (const index of [0, 1, 2, 3]) writeFileSync(join(folder, `own-${index}.json`), lines[index] ?? '')
  writeFileSync(join(folder, 'east.ndjson'), `${lines.slice(4, 15).join('\n\n')}\n`)
  writeFileSync(join(folder, 'west.ndjson'), ['{', ...lines.slice(15)].join('\r\n'))
  return folder
}

describe('the shards of a run', () => {
  test('make exactly the whole, each document once', async () => {
    const cases = manyCases()
    const outs = [1, 2, 3].map((index) => join(cases, '..', `out-${index}`))
    const whole = join(cases, '..', 'whole')
    const render = (out: string, ...more: string[]) =>
      groupwork([
        'render',
        cases,
        '--all-editions',
        '--as-of',
        '2026-03-31',
        '--format',
        'md',
        '--out',
        out,
        ...more,
      ])
    expect((await render(whole)).code).toBe(3)
    const codes = await Promise.all(
      outs.map(async (out, index) => (await render(out, '--shard', `${index + 1}/3`)).code),
    )
    expect(codes.toSorted()).toEqual([0, 0, 3])

    const documents = outs.map((out) =>
      Object.entries(digestsIn(out)).filter(([file]) => file.endsWith('.md')),
    )
    for (const part of documents) expect(part.length).toBeGreaterThan(9)
    const expected = Object.entries(digestsIn(whole)).filter(([file]) => file.endsWith('.md'))
    expect(documents.flat().sort()).toEqual(expected)

    const manifest = (out: string, name: string) =>
      readFileSync(join(out, name), 'utf8').split('\n').filter(Boolean)
    const parts = outs.flatMap((out, index) => manifest(out, `manifest.${index + 1}-of-3.jsonl`))
    expect(parts.sort()).toEqual(manifest(whole, 'manifest.jsonl').sort())
  }, 120_000)

  test('may write into one folder at the same time', async () => {
    const cases = manyCases()
    const [whole, shared] = [join(cases, '..', 'whole'), join(cases, '..', 'shared')]
    const render = (out: string, ...more: string[]) =>
      groupwork(['render', cases, '--as-of', '2026-03-31', '--format', 'md', '--out', out, ...more])
    await render(whole)
    await Promise.all([1, 2].map((index) => render(shared, '--shard', `${index}/2`)))
    const { 'manifest.jsonl': _, ...documents } = digestsIn(whole)
    const { 'manifest.1-of-2.jsonl': one, 'manifest.2-of-2.jsonl': two, ...together } = digestsIn(shared)
    expect([one, two]).not.toContain(undefined)
    expect(together).toEqual(documents)
  }, 120_000)

  test('may be more than the cases: some then have nothing to do', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'one.ndjson'), goodLines(1).join(''))
    const out = join(folder, 'out')
    const { code } = await groupwork(['render', folder, '--format', 'md', '--out', out, '--shard', '2/2'])
    expect(code).toBe(0)
    expect(() => filesIn(out)).toThrow()
  })
})

test('every case is in one shard, and each shard knows how many it has', async () => {
  const files = findCaseFiles([manyCases()])
  const names = async (index: number, of: number) =>
    (await all(readSources(files, { index, of }))).map(({ name }) => name)
  const whole = await names(1, 1)
  expect(whole).toHaveLength(30)
  for (const of of [1, 2, 7, 30, 31]) {
    const parts: string[][] = []
    for (let index = 1; index <= of; index += 1) {
      parts.push(await names(index, of))
      expect(await countSources(files, { index, of })).toBe(parts.at(-1)?.length)
    }
    expect(parts.flat().sort()).toEqual(whole.toSorted())
    expect(whole.map((_, position) => parts[position % of]?.[Math.floor(position / of)])).toEqual(whole)
  }
})

test.each(['0/2', '3/2', '2', '1/0', '-1/2', '1/2/3', '1.5/2', ''])('%s is no shard', (text) => {
  expect(() => parseShard(text)).toThrow(InputError)
})
