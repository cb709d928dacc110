import { createCipheriv, randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { InputError } from '../../src/errors.ts'
import { createApp } from '../../src/web/serving/app.ts'
import { TooMuch } from '../../src/web/serving/busy.ts'
import { createWork } from '../../src/web/serving/work.ts'
import { readKeys } from '../../src/web/state/keys.ts'
import { createSeals, Unopened } from '../../src/web/state/seal.ts'
import { sealedWeight, weightOf } from '../../src/web/state/weight.ts'
import { carrying, faults, form, OWN, resources, SEALS, sample, stateTextIn } from './site.ts'

const [ONE, OTHER] = [randomBytes(32), randomBytes(32)]
const DAY = 86_400_000
const CASE = sample('csogp-repeat-required.json')
const why = (attempt: () => unknown) => {
  try {
    attempt()
  } catch (error) {
    return error instanceof Unopened ? error.why : error
  }
  return 'opened'
}

describe('a seal', () => {
  const seals = createSeals([ONE])
  const sealed = seals.seal('case', CASE, null)

  test('is opened as it was, packed and unreadable', () => {
    expect(seals.open('case', sealed, null)).toBe(CASE)
    expect(sealed.length).toBeLessThan(CASE.length / 2)
    expect(sealed).toMatch(/^gw1\.[\da-f]{8}\.\d+-\d+\.[\w-]+$/)
    expect(Buffer.from(sealed.split('.')[3] ?? '', 'base64url').includes('programme')).toBe(false)
  })

  test('is another each time', () => {
    expect(seals.seal('case', CASE, null)).not.toBe(sealed)
  })

  test('is refused with a letter too many, however long it is', () => {
    for (const text of ['{}', '{"a":1}', '{"b":"2"}', '{"cd":"345"}', '{"x":"yz!?"}'])
      for (const more of ['A', '-'])
        expect(why(() => seals.open('case', seals.seal('case', text, null) + more, null))).toBe('not ours')
  })

  test('is refused with one bit changed, wherever', () => {
    const [head = '', body = ''] = sealed.split(/(?<=-\d+\.)/)
    const bytes = Buffer.from(body, 'base64url')
    for (let at = 0; at < bytes.length; at += Math.ceil(bytes.length / 60)) {
      const changed = Buffer.from(bytes)
      changed[at] = (changed[at] ?? 0) ^ 1
      expect(why(() => seals.open('case', head + changed.toString('base64url'), null))).toBe('not ours')
    }
    for (const changed of [
      sealed.replace(/\d+-/, '1-'),
      sealed.slice(0, -1),
      `${sealed}A`,
      `${sealed}\n`,
      '',
    ])
      expect(why(() => seals.open('case', changed, null))).toBe('not ours')
  })

  test('of one kind never passes for another', () => {
    expect(why(() => seals.open('edition', sealed, null))).toBe('not ours')
  })

  test('is opened for 7 days', () => {
    const at = (days: number) => createSeals([ONE], { now: () => Date.now() + days * DAY })
    expect(why(() => at(6.9).open('case', sealed, null))).toBe('opened')
    expect(why(() => at(8).open('case', sealed, null))).toBe('not ours')
  })

  test('of what would inflate to 9 MB is never made, nor opened where somebody made one', () => {
    const long = JSON.stringify({ text: 'a'.repeat(9_000_000) })
    expect(why(() => seals.seal('case', long, null))).toBeInstanceOf(TooMuch)
    const head = `${sealed.split('.').slice(0, 2).join('.')}.9-9`
    const iv = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', ONE, iv).setAAD(Buffer.from(`${head}.case`))
    const packed = cipher.update(deflateRawSync(Buffer.from(`${Date.now()}\n\t\n${long}`)))
    const body = Buffer.concat([iv, packed, cipher.final(), cipher.getAuthTag()]).toString('base64url')
    expect(why(() => seals.open('case', `${head}.${body}`, null))).toBe('not ours')
  })

  test('is opened with either of two keys, and made with the first', () => {
    const both = createSeals([OTHER, ONE])
    expect(both.open('case', sealed, null)).toBe(CASE)
    expect(createSeals([OTHER]).open('case', both.seal('case', CASE, null), null)).toBe(CASE)
    expect(why(() => createSeals([OTHER]).open('case', sealed, null))).toBe('not ours')
  })

  test('is of the person that it was made for', () => {
    const own = seals.seal('case', CASE, 'a.officer')
    expect(seals.open('case', own, 'a.officer')).toBe(CASE)
    for (const other of ['b.officer', '', null])
      expect(why(() => seals.open('case', own, other))).toBe('another person')
    expect(why(() => seals.open('case', sealed, 'a.officer'))).toBe('another person')
  })

  test('says how heavy it is, and is not believed where the way of the form was chosen by less', async () => {
    const sent = await new Response(form({ state: sealed, '/person/name': 'Sam' })).arrayBuffer()
    expect(sealedWeight(sent)).toEqual(weightOf(CASE))
    const light = createSeals([ONE], { heaviest: { bytes: 1_000, entries: 10 } })
    expect(why(() => light.open('case', sealed, null))).toBe('not ours')
  })
})

describe('keys', () => {
  const given = (...keys: Uint8Array[]) => keys.map((key) => Buffer.from(key).toString('base64')).join(', ')
  test('one or two, as base64; none is none', () => {
    expect(readKeys(given(ONE))).toEqual([new Uint8Array(ONE)])
    expect(readKeys(given(ONE, OTHER))).toHaveLength(2)
    for (const none of [undefined, '', ' ']) expect(readKeys(none)).toBeNull()
  })
  test.each(['too short', given(ONE.subarray(1)), given(ONE, OTHER, ONE), `${given(ONE)},`])(
    '%# is refused',
    (wrong) => {
      expect(() => readKeys(wrong)).toThrow(InputError)
      expect(() => readKeys(wrong)).not.toThrow(wrong)
    },
  )
})

describe('what came back is', () => {
  const app = (options: Partial<Parameters<typeof createApp>[0]> = {}) =>
    createApp({ resources, work: createWork(resources), report: (fault) => faults.push(fault), ...options })
  const post = (site: ReturnType<typeof app>, body: FormData, headers: Record<string, string> = {}) =>
    site.request('/case/check', { method: 'POST', body, headers: { ...OWN, ...headers } })

  test('of another copy: told, with what to do', async () => {
    const before = faults.length
    const answer = await post(app(), carrying(CASE))
    expect(answer.status).toBe(409)
    const html = await answer.text()
    expect(html).toContain('This page can’t be opened any more')
    expect(html).toContain('before it was started again, or more than 7 days ago. Open your saved file.')
    expect(faults.slice(before)).toEqual([])
  })

  test('of a copy with the same key: taken', async () => {
    expect((await post(app({ seals: SEALS }), carrying(CASE))).status).toBe(200)
  })

  test('somebody else’s: refused', async () => {
    const site = app({ seals: SEALS, userHeader: 'x-person' })
    const begun = form({ begin: 'file', 'on-day': '31', 'on-month': '3', 'on-year': '2026' })
    begun.append('file', new File([CASE], 'case.json'))
    const person = (name: string) => ({ ...OWN, 'x-person': name })
    const opened = await site.request('/case/start', { method: 'POST', body: begun, headers: person('A') })
    const state = stateTextIn(await opened.text())
    const ask = (headers: Record<string, string>) => post(site, form({ state, go: 'to:check' }), headers)
    expect((await ask(person('A'))).status).toBe(200)
    for (const headers of [person('B'), OWN]) {
      const answer = await ask(headers)
      expect(answer.status).toBe(403)
      expect(await answer.text()).toContain('This case was opened by somebody else')
    }
  })
})

test('every form keeps what is typed from the browser’s own memory', () => {
  const sources = readdirSync(new URL('../../src/web', import.meta.url), {
    recursive: true,
    encoding: 'utf8',
  })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(new URL(`../../src/web/${name}`, import.meta.url), 'utf8'))
  // The script looks for one by an expression, which is no form.
  const forms = sources.flatMap((code) => code.match(/<form[^>[]*>/g) ?? [])
  // Pages that carry work have theirs of one function; the others open a file, or ask how long a tab keeps it.
  expect(forms).toHaveLength(4)
  expect(forms.filter((form) => !form.includes('autocomplete="off"'))).toEqual([])
})
