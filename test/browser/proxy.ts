import { createServer, request, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * A proxy before the pages.
 * @param answers whether it answers a request itself
 * @param next the copy that is asked otherwise
 */
export async function startProxy(
  answers: (answer: ServerResponse, method: string, path: string) => boolean,
  next: () => string,
): Promise<{ server: Server; address: string }> {
  const server = createServer((incoming, outgoing) => {
    if (answers(outgoing, incoming.method ?? '', incoming.url ?? '')) return
    // A connection for each: one that is kept may be closed by the copy just as it is used again.
    const onward = request(
      next() + incoming.url,
      { method: incoming.method, headers: incoming.headers, agent: false },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 500, answer.headers)
        answer.pipe(outgoing)
      },
    )
    onward.on('error', () => outgoing.destroy())
    outgoing.on('close', () => onward.destroy())
    incoming.pipe(onward)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}
