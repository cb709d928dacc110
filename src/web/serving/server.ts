import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer, type HttpBindings, type ServerType } from '@hono/node-server'
import type { Hono } from 'hono'
import { limitClients } from './clients.ts'

export interface RunningServer {
  host: string
  port: number
  /** Takes no new request, finishes those under way, and resolves when the last connection has closed. */
  stop(): Promise<void>
}

/**
 * Milliseconds: for a request to arrive, for its headers to arrive, and for a quiet connection to stay open. The last
 * is longer than proxies keep theirs (a minute): otherwise they would send into one that is just being closed.
 */
const TIMES = { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 65_000 }

const BUSY = new Response('Too many requests at once.\n', { status: 503, headers: { 'retry-after': '5' } })

export interface ListenOptions {
  /** Addresses of proxies of ours, which say truly whose requests they pass on. */
  proxies?: readonly string[] | undefined
}

/** Listens; port 0 takes a free one. Rejects where the port can't be had. */
export async function listen(
  app: Hono,
  host: string,
  port: number,
  { proxies }: ListenOptions = {},
): Promise<RunningServer> {
  let mayAsk = (_: HttpBindings) => true
  const server = createAdaptorServer({
    fetch: (request, env) => (mayAsk(env as HttpBindings) ? app.fetch(request, env) : BUSY.clone()),
    serverOptions: { ...TIMES, connectionsCheckingInterval: 5_000 },
  }) as ServerType & Server
  server.maxConnections = 1_000
  const answers = limitClients(server, proxies)
  mayAsk = ({ incoming, outgoing }) => answers(incoming, outgoing)
  let stopping = false
  // A browser that keeps its connection open would hold up the end.
  server.on('request', (_request, response) => {
    response.on('finish', () => stopping && setImmediate(() => server.closeIdleConnections()))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const stop = () =>
    new Promise<void>((resolve) => {
      stopping = true
      server.close(() => resolve())
      server.closeIdleConnections()
    })
  return { host, port: (server.address() as AddressInfo).port, stop }
}
