import type { Address } from './address.ts'
import { telephones } from './telephones.ts'

/**
 * Web addresses, e-mail addresses and telephone numbers of a text, in order, none over another. Recognised by their
 * shape alone: what could as well be something else (a date, an amount, the number of a case) is left as it is.
 * No address is looked for by trying each letter of a long word: the time grows with the text and no faster.
 */
export function addressesIn(text: string): Address[] {
  if (!HINT.test(text)) return []
  const found = [...webAddresses(text), ...emails(text), ...domains(text), ...telephones(text)]
  const chosen: Address[] = []
  // Sorting keeps the order of what starts at one place: a web address before the domain in it.
  for (const address of found.sort((a, b) => a.start - b.start)) {
    if (address.start >= (chosen.at(-1)?.end ?? 0)) chosen.push(address)
  }
  return chosen
}

/** Without one of these there is nothing to look for. */
const HINT = /:\/\/|www\.|@|\.[a-z]{2}|\d/i

/** What an address runs to, closing marks that belong to the sentence among it. */
const WEB = /(?<![\p{L}\p{N}_@./-])(?:https?:\/\/|www\.)[^\s<>"“”‘’«»\p{Cc}]+/giu

function* webAddresses(text: string): Generator<Address> {
  for (const { 0: match, index } of text.matchAll(WEB)) {
    const written = withoutSentence(match)
    const href = webHref(written)
    if (href !== null) yield { start: index, end: index + written.length, href }
  }
}

/** Endings after which an address without "www." is recognised. Others are as often a slip of a full stop. */
const ENDING = /\.(?:uk|org|com|net|wales|cymru|scot)(?![\p{L}\p{N}_@-]|\.[\p{L}\p{N}])/giu
const HOST_BEFORE =
  /(?<![\p{L}\p{N}_@./-])(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)*[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/iu
const PATH = /(?::\d{1,5})?(?:[/?#][^\s<>"“”‘’«»\p{Cc}]*)?/uy
const LONGEST_HOST = 253

function* domains(text: string): Generator<Address> {
  for (const { 0: ending, index } of text.matchAll(ENDING)) {
    // A letter more than a host can have: one that is longer doesn't begin where it is cut off.
    const before = text.slice(Math.max(0, index - LONGEST_HOST - 1), index)
    const host = HOST_BEFORE.exec(before)?.[0] ?? ''
    // A lone letter is an initial, and a number one of a list.
    if (host.length < 2 || host.length > LONGEST_HOST || !/[a-z]/i.test(host)) continue
    PATH.lastIndex = index + ending.length
    const written = withoutSentence(host + ending + (PATH.exec(text)?.[0] ?? ''))
    const start = index - host.length
    const href = webHref(written)
    if (href !== null) yield { start, end: start + written.length, href }
  }
}

const NAME_BEFORE = /(?<![\p{L}\p{N}_.+@'/:-])[a-z\d](?:[\w.+'-]{0,62}[\w+])?$/iu
const HOST_AFTER = /@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,8}[a-z]{2,24}(?![\p{L}\p{N}_@-])/iuy
const LONGEST_NAME = 64

function* emails(text: string): Generator<Address> {
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const name = NAME_BEFORE.exec(text.slice(Math.max(0, at - LONGEST_NAME - 1), at))?.[0]
    HOST_AFTER.lastIndex = at
    const host = HOST_AFTER.exec(text)?.[0]
    if (name === undefined || host === undefined || name.includes('..')) continue
    const start = at - name.length
    yield { start, end: at + host.length, href: `mailto:${name}${host}` }
  }
}

/** Marks that close a sentence, a quotation or a bracket of the sentence around an address are none of it. */
function withoutSentence(address: string): string {
  const count = (of: string) => address.split(of).length - 1
  const more = new Map<string, number>(BRACKETS.map(([open, close]) => [close, count(close) - count(open)]))
  let end = address.length
  for (;;) {
    const last = address[end - 1] ?? ''
    const unopened = more.get(last)
    if (unopened === undefined ? !/[.,:;!?'*_…]/.test(last) : unopened <= 0) return address.slice(0, end)
    if (unopened !== undefined) more.set(last, unopened - 1)
    end -= 1
  }
}

const BRACKETS = [
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
] as const

/**
 * Over https in any case: a browser goes there first anyway, and nothing of a case is told to whoever listens.
 * Null: no address of the web, or one with a name before its host, which looks like another place than it is.
 */
function webHref(written: string): string | null {
  const address = written.replace(/^https?:\/\//i, '')
  let url: URL
  try {
    url = new URL(`https://${address}`)
  } catch {
    return null
  }
  const whole = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}(?::\d{1,5})?(?=[/?#]|$)/u
  return whole.test(address) && url.username === '' && url.password === '' ? url.href : null
}
