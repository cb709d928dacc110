import { request } from 'node:http'
import { connect, type Socket } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { A_CLIENT, clientOf } from '../../src/web/serving/clients.ts'
import { listen, type RunningServer } from '../../src/web/serving/server.ts'
import { site } from './site.ts'

let running: RunningServer | undefined
const open: Socket[] = []
afterEach(async () => {
  for (const socket of open.splice(0)) socket.destroy()
  await running?.stop()
})

/** Slow connections from an address of this machine: each has sent half a request. */
async function slow(count: number, from: string, port: number, head = 'GET / HTTP/1.1\r\nHost: localh') {
  const made = Array.from({ length: count }, () => connect({ port, host: '127.0.0.1', localAddress: from }))
  open.push(...made)
  const held = await Promise.all(
    made.map(
      (socket) =>
        new Promise<boolean>((resolve) => {
          socket.on('error', () => resolve(false))
          socket.on('close', () => resolve(false))
          socket.on('connect', () => {
            socket.write(head)
            setTimeout(() => resolve(!socket.destroyed), 400)
          })
        }),
    ),
  )
  return held.filter(Boolean).length
}

function ask(from: string, port: number, headers: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const options = {
      host: '127.0.0.1',
      port,
      path: '/health',
      localAddress: from,
      headers,
      agent: false as const,
    }
    request(options, (answer) => {
      answer.resume()
      answer.on('end', () => resolve(answer.statusCode ?? 0))
    })
      .on('error', reject)
      .end()
  })
}

test.each([
  ['127.0.0.1', '127.0.0.1'],
  ['::ffff:10.1.2.3', '10.1.2.3'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:DB8:0001:0002::9', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['::1', '0:0:0:0'],
  ['__proto__', ''],
  ['10.0.0.1:80', ''],
])('%s counts as %s', (address, client) => {
  expect(clientOf(address)).toBe(client)
})

test('a thousand slow connections of one client leave room for others', async () => {
  running = await listen(site(), '127.0.0.1', 0)
  const { port } = running
  expect(await slow(1_000, '127.0.0.2', port)).toBeLessThanOrEqual(A_CLIENT)
  expect(await ask('127.0.0.3', port)).toBe(200)
  await expect(ask('127.0.0.2', port)).rejects.toThrow()
})

test('when they end the client may come again', async () => {
  running = await listen(site(), '127.0.0.1', 0)
  const { port } = running
  expect(await slow(A_CLIENT, '127.0.0.2', port)).toBe(A_CLIENT)
  for (const socket of open.splice(0)) socket.destroy()
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(await ask('127.0.0.2', port)).toBe(200)
})

test('an address that a client claims for itself changes nothing', async () => {
  running = await listen(site(), '127.0.0.1', 0)
  const { port } = running
  const head = 'GET / HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: 10.0.0.1\r\nX-A'
  expect(await slow(A_CLIENT + 20, '127.0.0.2', port, head)).toBeLessThanOrEqual(A_CLIENT)
  await expect(ask('127.0.0.2', port, { 'x-forwarded-for': '10.0.0.9' })).rejects.toThrow()
})

test('a proxy of ours may have more, and is believed whom it met', async () => {
  running = await listen(site(), '127.0.0.1', 0, { proxies: ['127.0.0.2'] })
  const { port } = running
  // What the client said of itself stands before what the proxy adds.
  const half = (met: string) =>
    `POST /case/start HTTP/1.1\r\nHost: localhost\r\nOrigin: http://localhost\r\nX-Forwarded-For: 9.9.9.9, ${met}\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 100\r\n\r\n--x`
  expect(await slow(A_CLIENT + 20, '127.0.0.2', port, half('10.0.0.1'))).toBeGreaterThan(A_CLIENT)
  expect(await ask('127.0.0.2', port, { 'x-forwarded-for': '10.0.0.1' })).toBe(503)
  expect(await ask('127.0.0.2', port, { 'x-forwarded-for': '10.0.0.1, 10.0.0.2' })).toBe(200)
  expect(await ask('127.0.0.2', port, { 'x-forwarded-for': '9.9.9.9' })).toBe(200)
  expect(await ask('127.0.0.2', port, { 'x-forwarded-for': 'nobody' })).toBe(200)
})
