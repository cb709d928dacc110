/** An element of a page with what it holds, read as strictly as we write: every element is closed where it should be. */
export interface Element {
  name: string
  attributes: Readonly<Record<string, string>>
  children: (Element | string)[]
}

const VOID = new Set(['meta', 'br', 'link', 'hr', 'input', 'img'])
const ATTRIBUTE = / ([a-zA-Z][\w:-]*)(?:="([^"]*)")?/y

/** The top elements of a page or of a passage of one. Throws where a browser would have to guess. */
export function readHtml(markup: string): Element[] {
  const root: Element = { name: '', attributes: {}, children: [] }
  const open = [root]
  const pieces = markup.replace(/^<!doctype html>/, '').match(/<[^>]*>|[^<]+/g) ?? []
  for (const piece of pieces) {
    const inside = open.at(-1) as Element
    if (!piece.startsWith('<')) {
      if (/&(?!#\d+;|amp;)/.test(piece) && inside.name !== 'style') throw new Error(`a bare & in ${piece}`)
      inside.children.push(inside.name === 'style' ? piece : decoded(piece))
    } else if (piece.startsWith('</')) {
      if (piece !== `</${inside.name}>`) throw new Error(`${piece} within ${inside.name}`)
      open.pop()
    } else {
      const element = readTag(piece)
      inside.children.push(element)
      if (!VOID.has(element.name) && !piece.endsWith('/>')) open.push(element)
    }
  }
  if (open.length > 1) throw new Error(`${open.at(-1)?.name} is never closed`)
  return root.children.filter((child) => typeof child !== 'string')
}

function readTag(piece: string): Element {
  const name = /^<([a-z][a-zA-Z\d]*)/.exec(piece)?.[1]
  if (name === undefined) throw new Error(`no tag: ${piece}`)
  const attributes: Record<string, string> = {}
  ATTRIBUTE.lastIndex = name.length + 1
  let at = ATTRIBUTE.lastIndex
  for (let match = ATTRIBUTE.exec(piece); match !== null; match = ATTRIBUTE.exec(piece)) {
    const [, key = '', value = ''] = match
    if (Object.hasOwn(attributes, key)) throw new Error(`${key} twice in ${piece}`)
    attributes[key] = decoded(value)
    at = ATTRIBUTE.lastIndex
  }
  if (!/^\s*\/?>$/.test(piece.slice(at))) throw new Error(`no attribute: ${piece.slice(at)} in ${piece}`)
  return { name, attributes, children: [] }
}

const decoded = (text: string) => text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))

/** An element and all in it, in reading order. */
export function* walk(elements: readonly (Element | string)[]): Generator<Element> {
  for (const element of elements) {
    if (typeof element === 'string') continue
    yield element
    yield* walk(element.children)
  }
}

export const find = (elements: readonly (Element | string)[], name: string): Element[] =>
  [...walk(elements)].filter((element) => element.name === name)

export const hasClass = ({ attributes }: Element, name: string): boolean =>
  (attributes.class ?? '').split(' ').includes(name)

/** Text that is seen, pictures left out. */
export function textOf(element: Element | string): string {
  if (typeof element === 'string') return element
  if (element.name === 'br') return ' '
  if (element.name === 'svg' || UNSEEN.some((name) => hasClass(element, name))) return ''
  return element.children.map(textOf).join('')
}

/** What is only read aloud, and the ways back from notes. */
const UNSEEN = ['gw-hidden', 'gw-note-back']

const INLINE = new Set(['a', 'strong', 'em', 'sup', 'span', 'br'])

/** The text of a page's main part, block by block, as `textBlocks` gives a document's. */
export function blocksOf(elements: readonly Element[]): string[] {
  const blocks: string[] = []
  const add = (text: string) => blocks.push(text.replace(/\s+/g, ' ').trim())
  const visit = (element: Element) => {
    const { name, attributes, children } = element
    if (UNSEEN.some((unseen) => hasClass(element, unseen))) return
    if (name === 'svg') {
      add(attributes['aria-label'] ?? '')
      return
    }
    let text = attributes.value === undefined ? '' : `${attributes.value} `
    for (const child of children) {
      if (typeof child === 'string' || INLINE.has(child.name)) text += textOf(child)
      else {
        add(text)
        text = ''
        visit(child)
      }
    }
    add(text)
  }
  for (const element of elements) visit(element)
  return blocks.filter((text) => text !== '')
}
