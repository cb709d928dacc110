import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { groupwork, SAMPLES, temporaryFolder } from '../cli/groupwork.ts'
import { digestsIn } from './folders.ts'

const args = ['--as-of', '2026-03-31', '--register', join(SAMPLES, 'registers')]
const ELSEWHERE = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }

describe('the same case, date and version give the same bytes', () => {
  test('in threads, in one process under another clock and language', async () => {
    const [threads, elsewhere] = [temporaryFolder(), temporaryFolder()]
    const all = ['render', SAMPLES, ...args]
    const runs = await Promise.all([
      groupwork([...all, '--out', threads, '--jobs', '2']),
      groupwork([...all, '--out', elsewhere, '--jobs', '1'], ELSEWHERE),
    ])
    expect(runs.map(({ code }) => code)).toEqual([0, 0])
    const digests = digestsIn(threads)
    expect(Object.keys(digests).length).toBeGreaterThan(70)
    expect(digestsIn(elsewhere)).toEqual(digests)
  }, 180_000)

  test('alone or in a batch, and in the order of another batch', async () => {
    const names = ['i-sotp-removed.json', 'c-sogp-suitable-short-route.json', 'csogp-on-hold.json']
    const files = names.map((name) => join(SAMPLES, name))
    const [batch, alone] = [temporaryFolder(), temporaryFolder()]
    await groupwork(['render', ...files, ...args, '--out', batch, '--jobs', '2'])
    for (const file of files.toReversed()) await groupwork(['render', file, ...args, '--out', alone])
    const { 'manifest.jsonl': manifest, ...digests } = digestsIn(batch)
    expect(manifest).toBeDefined()
    expect(Object.keys(digests)).toHaveLength(8)
    expect(digestsIn(alone)).toEqual(digests)
  }, 120_000)
})
