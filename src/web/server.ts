import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer, type ServerType } from '@hono/node-server'
import type { Hono } from 'hono'

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

/** Listens; port 0 takes a free one. Rejects where the port can't be had. */
export async function listen(app: Hono, host: string, port: number): Promise<RunningServer> {
  const server = createAdaptorServer({
    fetch: app.fetch,
    serverOptions: { ...TIMES, connectionsCheckingInterval: 5_000 },
  }) as ServerType & Server
  server.maxConnections = 1_000
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
