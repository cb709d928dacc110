import type { EventEmitter } from 'node:events'
import type { IncomingMessage, Server } from 'node:http'
import { BlockList, isIP, type Socket } from 'node:net'

/** How many connections one client may have, and how many requests at once that come through a proxy of ours. */
export const A_CLIENT = 100

/**
 * Keeps room for others: a client that has as many connections as it may gets no more. Clients are told apart by their
 * address; whoever comes through a proxy named here, by the address that the proxy says it met, and by requests, as the
 * connections are the proxy's own. What anybody else says of addresses counts for nothing.
 * @returns whether a request may be answered
 */
export function limitClients(
  server: Server,
  proxies: readonly string[] = [],
  most = A_CLIENT,
): (request: IncomingMessage, response: EventEmitter) => boolean {
  const trusted = new BlockList()
  for (const proxy of proxies) trusted.addAddress(proxy, familyOf(proxy))
  const isOurs = ({ remoteAddress = '' }: Socket) => {
    const address = plain(remoteAddress)
    return isIP(address) !== 0 && trusted.check(address, familyOf(address))
  }
  const connections = counter()
  const requests = counter()
  server.on('connection', (socket: Socket) => {
    if (isOurs(socket)) return
    const client = clientOf(socket.remoteAddress ?? '')
    if (connections.of(client) >= most) {
      socket.destroy()
      return
    }
    connections.add(client)
    socket.once('close', () => connections.remove(client))
  })
  return (request, response) => {
    const client = isOurs(request.socket) ? metByProxy(request.headers['x-forwarded-for']) : null
    if (client === null) return true
    if (requests.of(client) >= most) return false
    requests.add(client)
    response.once('close', () => requests.remove(client))
    return true
  }
}

/** The last of the list is what our proxy met; those before it are what it was told. */
function metByProxy(forwarded: string | string[] | undefined): string | null {
  const last = [forwarded ?? []].flat().join(',').split(',').at(-1)?.trim() ?? ''
  const client = clientOf(last)
  return client === '' ? null : client
}

/** IPv4 as it is, IPv6 by the network of one household or office; empty: no address. */
export function clientOf(given: string): string {
  const address = plain(given)
  if (isIP(address) !== 6) return isIP(address) === 4 ? address : ''
  const [head = '', tail] = address.toLowerCase().split('::')
  const groups = head.split(':').filter(Boolean)
  const missing = tail === undefined ? 0 : 8 - groups.length - tail.split(':').filter(Boolean).length
  const all = [...groups, ...Array<string>(missing).fill('0'), ...(tail ?? '').split(':').filter(Boolean)]
  return all
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')
}

/** IPv4 written as IPv6 is IPv4; a scope names a card of this machine. */
const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')

const familyOf = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4')

function counter() {
  const counts = new Map<string, number>()
  const of = (client: string) => counts.get(client) ?? 0
  return {
    of,
    add: (client: string) => void counts.set(client, of(client) + 1),
    remove: (client: string) => {
      if (of(client) <= 1) counts.delete(client)
      else counts.set(client, of(client) - 1)
    },
  }
}
