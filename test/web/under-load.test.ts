import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Running, startGroupwork } from '../cli/groupwork.ts'
import { carrying, sample } from './site.ts'
import { LONG, SHORT, type Worst } from './worst.ts'

/** The program as it ships: its threads are part of what is tried. */
let child: Running
let address = ''
const told: string[] = []

beforeAll(async () => {
  child = await startGroupwork(['serve', '--port', '0'])
  child.stderr.on('data', (chunk) => told.push(String(chunk)))
  for await (const line of createInterface({ input: child.stdout })) {
    address = /(http:\S+?)\/$/.exec(line)?.[1] ?? ''
    if (address !== '') break
  }
  // Once warm: code is compiled when it is first used.
  await Promise.all([ask('/'), ask('/health'), send('/report/person', page())])
}, 60_000)
afterAll(() => void child.kill('SIGKILL'))

const page = () => carrying(sample('csogp-on-hold.json'), { go: 'to:birth' })
const ask = async (path: string) => {
  const answer = await fetch(address + path)
  await answer.arrayBuffer()
  return answer.status
}
const send = async (path: string, body: FormData, signal?: AbortSignal) => {
  const answer = await fetch(address + path, {
    method: 'POST',
    body,
    headers: { origin: address },
    ...(signal && { signal }),
  })
  return { status: answer.status, length: (await answer.arrayBuffer()).byteLength }
}

/** Twenty at once, and meanwhile how long it takes to be answered. */
async function meanwhile(worst: readonly Worst[], asked: readonly (() => Promise<unknown>)[]) {
  const end = new AbortController()
  const answers = Array.from({ length: 20 }, (_, at) => {
    const { path, body } = worst[at % worst.length] as Worst
    return send(path, body(), end.signal).catch(() => null)
  })
  const took: number[] = []
  for (const until = performance.now() + 3_000; performance.now() < until; ) {
    for (const each of asked) {
      const begun = performance.now()
      await each()
      took.push(performance.now() - begun)
    }
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
  return { took: took.toSorted((one, other) => one - other), answers, end: () => end.abort() }
}

const atWorst = (took: readonly number[]) => Math.round(took.at(-1) ?? 0)

test('health and pages answer within 200 ms while twenty of the worst forms are under way', async () => {
  const { took, end } = await meanwhile(LONG, [() => ask('/health'), () => ask('/'), () => ask('/report')])
  end()
  expect(took.length).toBeGreaterThan(30)
  expect(atWorst(took)).toBeLessThan(200)
}, 60_000)

test('so does a page that somebody fills in, whose form is short', async () => {
  const fill = async () => expect((await send('/report/person', page())).status).toBe(200)
  const { took, end } = await meanwhile(LONG, [fill])
  end()
  expect(atWorst(took)).toBeLessThan(200)
}, 60_000)

test('the worst of the short forms are answered, and hold up no health check', async () => {
  const { took, answers } = await meanwhile(SHORT, [() => ask('/health'), () => ask('/')])
  expect(atWorst(took)).toBeLessThan(200)
  for (const answer of await Promise.all(answers)) {
    expect([200, 413, 422, 503]).toContain(answer?.status)
    expect(answer?.length).toBeLessThan(1_000_000)
  }
}, 60_000)

test('it is the same server afterwards, and has nothing to tell', async () => {
  expect(await ask('/health')).toBe(200)
  expect((await send('/report/person', page())).status).toBe(200)
  expect(told.join('')).toBe('')
}, 60_000)
