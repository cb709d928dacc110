/**
 * Bytes as text: by the mark of their order at the start, else by where the empty half of most letters stands in UTF-16,
 * else as UTF-8 if all of it is, else as Windows-1252, in which Excel saves CSV in this country.
 */
export function decoded(bytes: Uint8Array): string {
  const marked = MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte))
  const encoding = marked?.[1] ?? wide(bytes)
  if (encoding !== undefined) return new TextDecoder(encoding).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('latin1').decode(bytes).replace(/[\x80-\x9f]/g, (control) => inWindows(control))
  }
}

const MARKS: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

/** UTF-16 without its mark: every other byte of the beginning is empty. */
function wide(bytes: Uint8Array): string | undefined {
  const start = bytes.subarray(0, 1_000)
  const [even = 0, odd = 0] = [0, 1].map(
    (half) => start.filter((byte, at) => byte === 0 && at % 2 === half).length,
  )
  if (Math.max(even, odd) <= start.length / 3 || Math.min(even, odd) > 0) return undefined
  return odd > even ? 'utf-16le' : 'utf-16be'
}

/** Some releases of Node read Windows-1252 as Latin-1, which has controls where the other has letters. */
const inWindows = (control: string) => LETTERS[control.charCodeAt(0) - 0x80]?.trim() || control
const LETTERS = [...'€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ']
