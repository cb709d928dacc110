const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** `&#233;`, `&#xe9;` and the five names of XML as their characters; anything else stays as it stands. */
export function decodeReferences(source: string): string {
  if (!source.includes('&')) return source
  return source.replace(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(amp|lt|gt|quot|apos));/g,
    (reference, decimal?: string, hexadecimal?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? reference
      const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
      return code <= 0x10ffff ? String.fromCodePoint(code) : reference
    },
  )
}

/**
 * The first character that no page can print (controls, halves of surrogate pairs), as "U+0007"; else null.
 * Tab and line feed are not among them.
 */
export function unprintable(source: string): string | null {
  for (const character of source) {
    const code = character.codePointAt(0) ?? 0
    const control = (code < 0x20 && code !== 9 && code !== 10) || (code >= 0x7f && code < 0xa0)
    if (control || (code >= 0xd800 && code < 0xe000) || code === 0xfffe || code === 0xffff)
      return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  }
  return null
}
