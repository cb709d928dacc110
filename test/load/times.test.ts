import { readdirSync, readFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { createInterface } from 'node:readline'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Running, startGroupwork } from '../cli/groupwork.ts'
import { carrying, carryingGroup, form, SEAL_KEY, sample, stateTextIn } from '../web/site.ts'

/** How long answers take of the program as it ships. Told with each test; three times what is promised fails. */

let child: Running
let address = ''

beforeAll(async () => {
  child = await startGroupwork(['serve', '--port', '0'], { GROUPWORK_SEAL_KEY: SEAL_KEY })
  for await (const line of createInterface({ input: child.stdout })) {
    address = /(http:\S+?)\/$/.exec(line)?.[1] ?? ''
    if (address !== '') break
  }
}, 120_000)
afterAll(() => void child.kill('SIGKILL'))

/** Forms stay their own: a body is read once. */
async function send(path: string, body: FormData, headers: Record<string, string> = {}) {
  const answer = await fetch(address + path, {
    method: 'POST',
    body,
    headers: { origin: address, ...headers },
  })
  const bytes = new Uint8Array(await answer.arrayBuffer())
  return { status: answer.status, bytes, text: () => new TextDecoder().decode(bytes) }
}

/** Milliseconds for which the program has had a processor, all its threads together. */
function worked(): number {
  const tasks = `/proc/${child.pid}/task`
  const spent = readdirSync(tasks).map((task) =>
    Number(readFileSync(`${tasks}/${task}/schedstat`, 'utf8').split(' ')[0]),
  )
  return spent.reduce((sum, nanoseconds) => sum + nanoseconds, 0) / 1e6
}

/** Of several tries the best, once warm. While others have this machine's processors it is what the program itself worked. */
async function best(attempt: () => Promise<unknown>, tries = 5): Promise<number> {
  await attempt()
  let least = Number.POSITIVE_INFINITY
  for (let at = 0; at < tries; at++) {
    const [begun, before] = [performance.now(), worked()]
    await attempt()
    const took = performance.now() - begun
    const isBusy = (loadavg()[0] ?? 0) > availableParallelism()
    least = Math.min(least, isBusy ? Math.min(took, worked() - before) : took)
  }
  return Math.round(least)
}

const LONG = JSON.parse(sample('csogp-west-mercia-complete.json'))
const SAID =
  '\n\nHe spoke of it again in the sessions that followed, and the group asked him about the evening; he told it as it was, without excuses, over several weeks of work.'
/** A case as somebody has after a long programme, with so many paragraphs more in its report. */
const longer = (paragraphs: number) =>
  JSON.stringify({
    ...LONG,
    report: { ...LONG.report, summary: LONG.report.summary + SAID.repeat(paragraphs) },
  })
const CASE = longer(220)
const GROUP = JSON.parse(sample('groups/csogp-tuesday.json'))

describe('is answered within', () => {
  test('150 ms: a page of a case of 60 kB', async () => {
    expect(CASE.length).toBeGreaterThan(60_000)
    for (const go of ['to:tasks', 'to:stand', 'to:check', 'to:person', 'to:attendance']) {
      const took = await best(() => send('/case/check', carrying(CASE, { go })))
      console.log(`${go}: ${took} ms`)
      expect(took).toBeLessThan(3 * 150)
    }
  }, 60_000)

  test('200 ms: what is kept as somebody types', async () => {
    const took = await best(async () => {
      const body = carrying(CASE, {
        documents: 'suitability-section',
        '/person/name': 'Sam Example',
        '/person/crn': 'Z123456',
      })
      expect((await send('/case/person', body, { 'groupwork-keep': '1' })).status).toBe(200)
    })
    console.log(`kept: ${took} ms`)
    expect(took).toBeLessThan(3 * 200)
  }, 60_000)

  test('400 ms: a page of a group of nine', async () => {
    expect(GROUP.people).toHaveLength(9)
    for (const go of ['to:next', 'to:people', 'to:record']) {
      const took = await best(() => send('/group/next', carryingGroup(GROUP, { go })))
      console.log(`${go}: ${took} ms`)
      expect(took).toBeLessThan(3 * 400)
    }
  }, 60_000)

  test('1.5 s: a preview', async () => {
    const took = await best(async () => {
      const { text } = await send('/case/check', carrying(CASE, { go: 'to:preview' }))
      expect(text()).toContain('<article')
    }, 3)
    console.log(`preview: ${took} ms`)
    expect(took).toBeLessThan(3 * 1_500)
  }, 60_000)

  test('20 s: eighteen documents of a group, as Word and as PDF', async () => {
    const { text } = await send('/group/next', carryingGroup(GROUP, { go: 'to:reports' }))
    const html = text()
    const names = [...html.matchAll(/name="(doc-[\w-]+)"/g)].map(([, name = '']) => name).slice(0, 9)
    const fields = { ...Object.fromEntries(names.map((name) => [name, 'yes'])), final: 'no', go: 'set' }
    const took = await best(async () => {
      for (const format of ['docx', 'pdf']) {
        const { bytes } = await send('/group/reports', form({ ...fields, format, state: stateTextIn(html) }))
        // Who is who stands in one more.
        expect(Object.keys(unzipSync(bytes))).toHaveLength(1 + 9)
      }
    }, 1)
    console.log(`two zips of nine: ${took} ms`)
    expect(took).toBeLessThan(3 * 20_000)
  }, 200_000)
})

test('fifty people whose typing is kept at once are all answered, and hold up no health check', async () => {
  const { text } = await send('/case/check', carrying(CASE, { go: 'to:person' }))
  const state = stateTextIn(text())
  const keep = (at: number) =>
    send('/case/person', form({ state, '/person/name': `Sam Example ${at}`, '/person/crn': 'Z123456' }), {
      'groupwork-keep': '1',
    })
  const all = Promise.all(Array.from({ length: 50 }, (_, at) => keep(at)))
  let isOver = false
  void all.then(() => (isOver = true))
  const health: number[] = []
  while (!isOver) {
    const begun = performance.now()
    expect((await fetch(`${address}/health`)).status).toBe(200)
    health.push(performance.now() - begun)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  const answers = await all
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
  // The middle one: this process, which sends the fifty, makes single ones wait.
  const middle = Math.round(health.toSorted((one, other) => one - other)[health.length >> 1] ?? 0)
  console.log(`health: ${middle} ms in the middle of ${health.length}`)
  expect(middle).toBeLessThan(3 * 100)
}, 120_000)

describe('of what is far longer than any real one', () => {
  test('a case of 1 MB is opened, kept as somebody types, and saved', async () => {
    const text = longer(5_700)
    expect(text.length).toBeGreaterThan(950_000)
    const file = new File([text], 'case.json')
    const begin = { begin: 'file', 'on-day': '31', 'on-month': '3', 'on-year': '2026' }
    const opened = await send('/case/start', form({ ...begin, file }))
    expect(opened.status).toBe(200)
    const state = stateTextIn(opened.text())
    const fields = { state, '/person/name': 'Sam Example', '/person/crn': 'Z123456' }
    const kept = await send('/case/person', form(fields), { 'groupwork-keep': '1' })
    expect(kept.status).toBe(200)
    const saved = await send('/case/tasks', form({ state: JSON.parse(kept.text()).state, go: 'save' }))
    expect(JSON.parse(saved.text())).toMatchObject({
      person: { name: 'Sam Example' },
      report: { author: LONG.report.author },
    })
  }, 60_000)

  test('a group of 2 MB is shown and saved', async () => {
    const people = GROUP.people.map((person: { case: object }) => ({
      ...person,
      case: { ...person.case, report: { summary: SAID.trim() + SAID.repeat(1_350) } },
    }))
    const group = { ...GROUP, people }
    expect(JSON.stringify(group).length).toBeGreaterThan(1_950_000)
    expect((await send('/group/next', carryingGroup(group, { go: 'to:people' }))).status).toBe(200)
    const saved = await send('/group/next', carryingGroup(group, { go: 'save' }))
    expect(JSON.parse(saved.text()).people).toEqual(people)
    // And what was saved is opened.
    const file = new File([saved.bytes], 'group.json')
    const begun = performance.now()
    const opened = await send('/open', form({ file }))
    console.log(`opened: ${Math.round(performance.now() - begun)} ms`)
    expect(opened.text()).toContain('data-address="/group/next"')
  }, 60_000)

  test('what could not be opened again is not kept either', async () => {
    const summary = SAID.trim() + SAID.repeat(20_000)
    const body = carrying(JSON.stringify({ ...LONG, report: { summary } }), { go: 'to:tasks' })
    expect((await send('/case/check', body)).status).toBe(413)
  }, 60_000)

  test('5 MB are refused with words', async () => {
    const fields = { begin: 'file', 'on-day': '31', 'on-month': '3', 'on-year': '2026' }
    const file = new File([JSON.stringify({ $schema: 'x'.repeat(5_000_000) })], 'case.json')
    const refused = await send('/case/start', form({ ...fields, file }))
    expect(refused.status).toBe(413)
    expect(refused.text()).toContain('At most 5 megabytes can be sent. Go back, and choose a smaller file.')
  })
})
