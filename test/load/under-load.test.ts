import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Running, startGroupwork } from '../cli/groupwork.ts'
import { carrying, SEAL_KEY, sample } from '../web/site.ts'
import { LONG, SHORT, type Worst } from '../web/worst.ts'

/** The program as it ships: its threads are part of what is tried. */
let child: Running
let address = ''
const told: string[] = []

beforeAll(async () => {
  child = await startGroupwork(['serve', '--port', '0'], { GROUPWORK_SEAL_KEY: SEAL_KEY })
  child.stderr.on('data', (chunk) => told.push(String(chunk)))
  for await (const line of createInterface({ input: child.stdout })) {
    address = /(http:\S+?)\/$/.exec(line)?.[1] ?? ''
    if (address !== '') break
  }
  // Once warm: code is compiled when it is first used.
  await Promise.all([ask('/'), ask('/health'), send('/case/person', page())])
}, 120_000)
afterAll(() => void child.kill('SIGKILL'))

const page = () => carrying(sample('csogp-on-hold.json'), { go: 'to:date-of-birth' })
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

/**
 * Asks again and again for three seconds, in a process of its own: this one has its hands full with what it sends.
 * Forms are given as their bytes. The time for which a thread that is ready had no processor is this machine's doing
 * and isn't counted: neither the one that asks nor the one that answers.
 */
const ASKING = `
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
const [address, server, asked] = [process.argv[1], process.argv[2], JSON.parse(process.argv[3])]
const took = []
const threads = ['/proc/self/schedstat', '/proc/' + server + '/task/' + server + '/schedstat']
const waited = () => threads.reduce((sum, of) => sum + Number(readFileSync(of, 'utf8').split(' ')[1]) / 1e6, 0)
// A server that does nothing: what it takes is this machine's doing.
const idle = createServer((_, response) => response.end())
await new Promise((listening) => idle.listen(0, '127.0.0.1', listening))
const measure = async (path, url, form) => {
  const [begun, before] = [performance.now(), waited()]
  const answer = await fetch(url, form)
  await answer.arrayBuffer()
  const ms = Math.round(performance.now() - begun - (waited() - before))
  took.push({ path, status: answer.status, ms })
}
for (const until = performance.now() + 3_000; performance.now() < until; ) {
  for (const { path, type, body } of asked) {
    const form = body && { method: 'POST', body: Buffer.from(body, 'base64'), headers: { origin: address, 'content-type': type } }
    await measure('idle', 'http://127.0.0.1:' + idle.address().port, undefined)
    await measure(path, address + path, form)
  }
  await new Promise((resolve) => setTimeout(resolve, 30))
}
idle.close()
idle.closeAllConnections()
console.log(JSON.stringify(took))
`

interface Asked {
  path: string
  type?: string
  body?: string
}
interface Took {
  path: string
  status: number
  ms: number
}

function asking(asked: readonly Asked[]): Promise<Took[]> {
  const process_ = spawn(process.execPath, [
    '--input-type=module',
    '-e',
    ASKING,
    address,
    String(child.pid),
    JSON.stringify(asked),
  ])
  let out = ''
  process_.stdout.on('data', (chunk) => (out += chunk))
  let err = ''
  process_.stderr.on('data', (chunk) => (err += chunk))
  return new Promise((resolve, reject) =>
    process_.on('close', (code) => (code === 0 ? resolve(JSON.parse(out)) : reject(new Error(err)))),
  )
}

/** Twenty at once, and meanwhile how long it takes to be answered. */
async function meanwhile(worst: readonly Worst[], asked: readonly Asked[]) {
  const bodies = worst.map(({ body }) => body())
  const end = new AbortController()
  const asks = asking(asked)
  await new Promise((resolve) => setTimeout(resolve, 300))
  const answers = Array.from({ length: 20 }, (_, at) => {
    const number = at % worst.length
    return send(worst[number]?.path ?? '', bodies[number] as FormData, end.signal).catch(() => null)
  })
  const took = await asks
  return { took: took.toSorted((one, other) => one.ms - other.ms), answers, end: () => end.abort() }
}

/**
 * What took longer than 200 ms beyond what nothing at all takes on this machine while it is busy.
 * @param one milliseconds that a page may wait for, which is no more than one other form
 */
function slow(took: readonly Took[], one = 0): string[] {
  const idle = Math.max(...took.filter(({ path }) => path === 'idle').map(({ ms }) => ms))
  return took
    .filter(({ path, ms }) => path !== 'idle' && ms >= 200 + one + idle)
    .map(({ path, ms }) => `${path} took ${ms} ms; nothing at all takes ${idle}, one form ${Math.round(one)}`)
}

/** Milliseconds that the longest of these takes by itself, as busy as the machine is now. */
async function longestOf(forms: readonly Worst[]): Promise<number> {
  const took: number[] = []
  for (const { path, body } of forms) {
    const begun = performance.now()
    await send(path, body())
    took.push(performance.now() - begun)
  }
  return Math.max(...took)
}

test('health and pages answer within 200 ms while twenty of the worst forms are under way', {
  timeout: 60_000,
  retry: 1,
}, async () => {
  const { took, end } = await meanwhile(LONG, [{ path: '/health' }, { path: '/' }, { path: '/case' }])
  end()
  expect(took.length).toBeGreaterThan(30)
  expect(slow(took)).toEqual([])
})

test.each([
  ['long', LONG],
  ['short', SHORT],
])(
  'so does a page that somebody fills in, whose form is shorter than those, which are %s',
  {
    timeout: 60_000,
    retry: 1,
  },
  async (_, worst) => {
    const form = new Response(page())
    const type = form.headers.get('content-type') ?? ''
    const body = Buffer.from(await form.arrayBuffer()).toString('base64')
    // Those that are short are answered where it is, one after the other and the smallest first.
    const one = worst === SHORT ? await longestOf(SHORT) : 0
    const { took, end } = await meanwhile(worst, [{ path: '/case/person', type, body }])
    end()
    expect(new Set(took.map(({ status }) => status))).toEqual(new Set([200]))
    expect(slow(took, one)).toEqual([])
    // All twenty, one after the other, would be far more.
    expect(one).toBeLessThan(1_500)
  },
)

test('the worst of the short forms are answered, and hold up no health check', {
  timeout: 60_000,
  retry: 1,
}, async () => {
  const { took, answers } = await meanwhile(SHORT, [{ path: '/health' }, { path: '/' }])
  expect(slow(took)).toEqual([])
  for (const answer of await Promise.all(answers)) {
    expect([200, 400, 413, 422, 503]).toContain(answer?.status)
    expect(answer?.length).toBeLessThan(1_000_000)
  }
})

test('it is the same server afterwards, and has nothing to tell', async () => {
  expect(await ask('/health')).toBe(200)
  expect((await send('/case/person', page())).status).toBe(200)
  expect(told.join('')).toBe('')
}, 120_000)
