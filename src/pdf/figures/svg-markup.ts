/** An SVG element as parsed: attributes of those around it that it inherits are merged in. */
export interface SvgElement {
  name: string
  attributes: Record<string, string>
  children: (SvgElement | string)[]
}

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/y
const ATTRIBUTE = /([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Parses the markup that this project's figures are made of. Throws on anything that is no well-formed element. */
export function parseSvg(markup: string): SvgElement {
  const root: SvgElement = { name: 'g', attributes: {}, children: [] }
  const open = [root]
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < markup.length) {
    const at = TOKEN.lastIndex
    const token = TOKEN.exec(markup)
    if (token === null) throw new Error(`figure: not well-formed at character ${at}`)
    const [, closing, name, attributes, alone, text] = token
    const current = open.at(-1) as SvgElement
    if (text !== undefined) current.children.push(decode(text))
    else if (name !== undefined && closing === '/') open.pop()
    else if (name !== undefined) {
      const element: SvgElement = { name, attributes: {}, children: [] }
      for (const [, key, double, single] of (attributes ?? '').matchAll(ATTRIBUTE)) {
        element.attributes[key as string] = decode(double ?? single ?? '')
      }
      current.children.push(element)
      if (alone !== '/') open.push(element)
    }
    if (open.length === 0) throw new Error('figure: more elements closed than opened')
  }
  if (open.length !== 1) throw new Error(`figure: ${open.at(-1)?.name} is not closed`)
  return root
}

function decode(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole
    return String.fromCodePoint(Number.parseInt(hex ?? decimal, hex === undefined ? 10 : 16))
  })
}
