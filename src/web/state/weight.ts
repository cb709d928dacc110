/** How much work a text of JSON is: bytes, and the entries of its lists and objects. */
export interface Weight {
  bytes: number
  entries: number
}

export const weightOf = (text: string): Weight => {
  const bytes = Buffer.from(text)
  return { bytes: bytes.byteLength, entries: entriesIn(bytes) }
}

/** `25310-812` */
export const writeWeight = ({ bytes, entries }: Weight): string => `${bytes}-${entries}`

/** Null where it is none. */
export function readWeight(written: string): Weight | null {
  const [, bytes, entries] = /^(\d{1,9})-(\d{1,9})$/.exec(written) ?? []
  return bytes === undefined ? null : { bytes: Number(bytes), entries: Number(entries) }
}

/**
 * What the state of a form says of its weight, found in the form's bytes; null where it has none. Our forms have it
 * before anything that a person typed. It is believed until the seal is opened, which stands for it.
 */
export function sealedWeight(form: ArrayBuffer): Weight | null {
  const bytes = Buffer.from(form)
  const at = bytes.indexOf('gw1.')
  if (at === -1) return null
  const [, , weight = '', body] = bytes.toString('latin1', at, at + 40).split('.')
  return body === undefined ? null : readWeight(weight)
}

/** Commas and opening brackets: each begins an entry of a list or object. Work grows with them. */
export function entriesIn(bytes: Uint8Array): number {
  let count = 0
  for (const byte of bytes) if (byte === COMMA || byte === BRACKET || byte === BRACE) count += 1
  return count
}

const [COMMA, BRACKET, BRACE] = [0x2c, 0x5b, 0x7b]
