import { createServer, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import { SITE } from './browser.ts'

/**
 * The address of a proxy before the pages.
 * @param answers whether it answers a request itself
 * @param next the copy that is asked otherwise
 */
export async function behindProxy(
  answers: (answer: ServerResponse, method: string, path: string) => boolean,
  next = () => SITE,
): Promise<string> {
  const proxy = createServer((incoming, outgoing) => {
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
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void proxy.close())
  return `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
}
