import { createInterface } from 'node:readline'
import { expect, onTestFinished, test } from 'vitest'
import { listen } from '../../src/web/serving/server.ts'
import type { Work } from '../../src/web/serving/work.ts'
import { type Running, resultOf, startGroupwork } from '../cli/groupwork.ts'
import { carrying, sample, site } from './site.ts'

/** The program as it ships, told to serve. */
async function serve(args: readonly string[] = []): Promise<{ child: Running; address: string }> {
  const child = await startGroupwork(['serve', '--port', '0', ...args])
  onTestFinished(() => void child.kill('SIGKILL'))
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /(http:\S+?)\/$/.exec(line)?.[1]
    if (address !== undefined) return { child, address }
  }
  throw new Error('the server ended before it listened')
}

const ended = (child: Running) => new Promise((resolve) => child.once('exit', (code) => resolve(code)))

test('it listens on this machine only, answers, and ends when told to', async () => {
  const { child, address } = await serve()
  let told = ''
  child.stderr.on('data', (chunk) => (told += chunk))
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  expect(await (await fetch(`${address}/health`)).json()).toEqual({ status: 'ok' })
  const code = ended(child)
  child.kill('SIGTERM')
  expect(await code).toBe(0)
  expect(told).toBe('')
})

test('its pages come letter for letter', async () => {
  const { address } = await serve()
  const html = await (await fetch(`${address}/suitability`)).text()
  expect(html).toContain('Leave a fact “not recorded” where you don’t know it.')
})

test('it warns where other machines can reach it', async () => {
  const { child, address } = await serve(['--host', '0.0.0.0'])
  const told = new Promise((resolve) => child.stderr.once('data', (chunk) => resolve(String(chunk))))
  expect(await told).toContain('Warning: other machines can reach this server')
  expect(address).toContain('0.0.0.0')
})

test('told to end while a document is made it finishes that, takes nothing new, and is done', async () => {
  let begun = () => {}
  let finish = () => {}
  const started = new Promise<void>((resolve) => (begun = resolve))
  const finished = new Promise<void>((resolve) => (finish = resolve))
  const work: Work = async () => {
    begun()
    await finished
    return { bytes: Buffer.from('the document'), kind: 'treatment-report' as const }
  }
  const { port, stop } = await listen(site(work), '127.0.0.1', 0)
  const address = `http://127.0.0.1:${port}`
  const body = carrying(sample('csogp-repeat-required.json'), { go: 'pdf:draft' })
  const answer = fetch(`${address}/case/download`, { method: 'POST', body, headers: { origin: address } })
  await started
  let isDone = false
  const done = stop().then(() => (isDone = true))
  await expect(fetch(`${address}/health`)).rejects.toThrow()
  expect(isDone).toBe(false)
  finish()
  expect(await (await answer).text()).toBe('the document')
  await done
})

test('a port that another program has is refused in words', async () => {
  const { address } = await serve()
  const { code, stderr } = await resultOf(await startGroupwork(['serve', '--port', new URL(address).port]))
  expect(code).toBe(2)
  expect(stderr).toContain('expected a port that is free')
})
