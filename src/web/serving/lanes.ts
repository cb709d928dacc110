/** A form that was sent, as its bytes: what it holds is read by the thread that answers it. */
export interface Sent {
  path: string
  /** Its content type, which names what parts the fields. */
  type: string
  body: ArrayBuffer
}

/** Answers a form that was sent, unless whoever sent it is `gone` before its turn. Throws Busy where it can't be done soon, TooMuch where it takes too long. */
export type Answer = (sent: Sent, gone: AbortSignal) => Promise<Response>

/**
 * What is answered at once, by a thread that does nothing longer: forms of so many bytes, with so many entries in
 * them. The longest of the samples has 32 kB and 1,300. Work grows with entries more than with bytes; an edition is
 * YAML, of which 30 kB take as long as a case of 300.
 */
const AT_ONCE = { bytes: 100_000, entries: 4_000, edition: 10_000 }

/** Told from the bytes alone, as nothing may be read where requests are answered. */
export function isShort({ path, body }: Pick<Sent, 'path' | 'body'>): boolean {
  const most = path.startsWith('/leaflet/') ? AT_ONCE.edition : AT_ONCE.bytes
  return body.byteLength <= most && entriesIn(body) <= AT_ONCE.entries
}

/** Commas and opening brackets: each begins an entry of a list or object. Work grows with them. */
export function entriesIn(body: ArrayBuffer): number {
  let count = 0
  for (const byte of new Uint8Array(body))
    if (byte === COMMA || byte === BRACKET || byte === BRACE) count += 1
  return count
}

const [COMMA, BRACKET, BRACE] = [0x2c, 0x5b, 0x7b]
