import { entriesIn, sealedWeight, type Weight } from '../state/weight.ts'

/** A form that was sent, as its bytes: what it holds is read by the thread that answers it. */
export interface Sent {
  path: string
  /** Its content type, which names what parts the fields, and who is signed on, where the server is told. */
  headers: [name: string, value: string][]
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

/** No state of a form that is answered at once may be heavier. */
export const HEAVIEST_AT_ONCE: Weight = AT_ONCE

/** Told from the bytes alone, as nothing may be read where requests are answered. */
export function isShort({ path, body }: Pick<Sent, 'path' | 'body'>): boolean {
  const most = path.startsWith('/edition/') ? AT_ONCE.edition : AT_ONCE.bytes
  const { bytes, entries } = weightOfForm(body)
  return bytes <= most && entries <= AT_ONCE.entries
}

/** What is sent and what its state, which is packed, says that it holds. */
export function weightOfForm(body: ArrayBuffer): Weight {
  const { bytes, entries } = sealedWeight(body) ?? { bytes: 0, entries: 0 }
  return { bytes: body.byteLength + bytes, entries: entriesIn(new Uint8Array(body)) + entries }
}
