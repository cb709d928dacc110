import { existsSync, mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { claimFolder } from '../../src/batch/claim.ts'
import { filesIn, groupwork, resultOf, startGroupwork, temporaryFolder } from '../cli/groupwork.ts'
import { goodLines } from './cases.ts'
import { digestsIn } from './folders.ts'

const WHOLE = { index: 1, of: 1 }
const claim = (folder: string, shard = WHOLE, name = 'documents', waiting = () => {}) =>
  claimFolder(folder, name, shard, { waiting })

test('of many that want a folder at once, each has it alone', async () => {
  const folder = temporaryFolder()
  let inside = 0
  let most = 0
  const work = async (index: number) => {
    await wait(index % 3)
    const own = await claim(folder)
    inside += 1
    most = Math.max(most, inside)
    await wait(5)
    own?.check()
    inside -= 1
    own?.release()
  }
  await Promise.all(Array.from({ length: 12 }, (_, index) => work(index)))
  expect(most).toBe(1)
  expect(readdirSync(folder)).toEqual([])
}, 30_000)

test('parts of one split, and claims of different things, are had together', async () => {
  const folder = temporaryFolder()
  const claims = [
    await claim(folder, { index: 1, of: 3 }),
    await claim(folder, { index: 2, of: 3 }),
    await claim(folder, WHOLE, 'list.jsonl'),
  ]
  let waited = 0
  const others = [WHOLE, { index: 1, of: 3 }, { index: 1, of: 2 }].map((shard) =>
    claim(folder, shard, 'documents', () => {
      waited += 1
    }),
  )
  await wait(100)
  expect(waited).toBe(3)
  for (const each of claims) each?.release()
  for (let left = others; left.length > 0; ) {
    const [first, claimed] = await Promise.race(left.map(async (other) => [other, await other] as const))
    claimed?.release()
    left = left.filter((other) => other !== first)
  }
  expect(readdirSync(folder)).toEqual([])
}, 30_000)

/** What a run that was killed left: of a process that is gone, of this one's number, of another machine. */
test.each([
  ['of a process that is gone', hostname(), 2 ** 22 + 1, 0],
  ['of a process that had the number of this one', hostname(), process.pid, 0],
  ['of another machine that went away', 'elsewhere', 1, 300],
  ['of a process whose number another has now', hostname(), process.ppid, 300],
])('a ticket %s keeps nobody out', async (_, host, pid, secondsAgo) => {
  const folder = temporaryFolder()
  const own = await claim(folder)
  const [ticket = ''] = readdirSync(folder)
  own?.release()
  const left = join(folder, ticket)
  writeFileSync(left, JSON.stringify({ host, pid }))
  const then = new Date(Date.now() - secondsAgo * 1_000)
  utimesSync(left, then, then)
  let waited = false
  const next = await claim(folder, WHOLE, 'documents', () => {
    waited = true
  })
  expect(waited).toBe(false)
  next?.release()
  expect(existsSync(left)).toBe(false)
})

test('one of another machine that goes on is waited for; a signal ends the waiting', async () => {
  const folder = temporaryFolder()
  const own = await claim(folder)
  const [ticket = ''] = readdirSync(folder)
  own?.release()
  writeFileSync(join(folder, ticket), JSON.stringify({ host: 'elsewhere', pid: 1 }))
  const abort = new AbortController()
  const waiting = () => abort.abort()
  expect(await claimFolder(folder, 'documents', WHOLE, { waiting, signal: abort.signal })).toBe(null)
  expect(readdirSync(folder)).toEqual([ticket])
})

test('a folder that was taken away, or made anew, is claimed no longer', async () => {
  const folder = join(temporaryFolder(), 'out', 'within')
  const own = await claim(folder)
  own?.check()
  rmSync(folder, { recursive: true })
  expect(() => own?.check()).toThrow('expected the folder to stay')
  mkdirSync(folder)
  expect(() => own?.check()).toThrow('expected the folder to stay')
  own?.release()
})

test('a folder that was made for nothing is taken away again', async () => {
  const folder = temporaryFolder()
  const own = await claim(join(folder, 'out', 'within'))
  own?.release()
  expect(readdirSync(folder)).toEqual([])
})

test('two runs into one folder at once: the second says that it waits, and both leave what one would', async () => {
  const folder = temporaryFolder()
  const cases = join(folder, 'cases.ndjson')
  writeFileSync(cases, goodLines(40).join('\n'))
  const args = (out: string) => [
    'render',
    cases,
    '--as-of',
    '2026-03-31',
    '--format',
    'md',
    '--jobs',
    '1',
    '--out',
    out,
  ]
  const out = join(folder, 'out')
  const first = await startGroupwork(args(out))
  const ended = resultOf(first)
  while (first.exitCode === null && !existsSync(join(out, 'manifest.jsonl'))) await wait(5)
  const second = await groupwork([...args(out), '--resume'])
  expect(await ended).toMatchObject({ code: 0, stderr: expect.not.stringContaining('waiting') })
  expect(second.code).toBe(0)
  expect(second.stderr).toContain(`is writing into`)
  expect(second.stdout).toContain('the documents of 40 were there already')
  const alone = join(folder, 'alone')
  expect((await groupwork(args(alone))).code).toBe(0)
  expect(digestsIn(out)).toEqual(digestsIn(alone))
  expect(filesIn(out).filter((file) => file.startsWith('.'))).toEqual([])
}, 60_000)
