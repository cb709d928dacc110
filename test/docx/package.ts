import JSZip from 'jszip'
import { expect } from 'vitest'

/** An element or a text of an XML part: as much as the tests need. */
export interface XmlNode {
  name: string
  attributes: Record<string, string>
  children: XmlNode[]
  text: string
}

/** A written Word file, opened again. */
export interface Package {
  names: string[]
  text(path: string): Promise<string>
  bytes(path: string): Promise<Buffer>
  tree(path: string): Promise<XmlNode>
}

export async function openPackage(file: Uint8Array): Promise<Package> {
  const zip = await JSZip.loadAsync(file, { checkCRC32: true })
  const bytes = async (path: string) => {
    const part = zip.file(path)
    if (part === null) throw new Error(`no ${path} in the package`)
    return part.async('nodebuffer')
  }
  const text = async (path: string) => (await bytes(path)).toString()
  return { names: Object.keys(zip.files), text, bytes, tree: async (path) => parse(await text(path)) }
}

/** All elements of a name, in document order. */
export function findAll(node: XmlNode, name: string): XmlNode[] {
  return node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...findAll(child, name)])
}

export function find(node: XmlNode, name: string): XmlNode {
  const [first] = findAll(node, name)
  expect(first, `an element ${name}`).toBeDefined()
  return first as XmlNode
}

/** A paragraph's style, `Normal` where it names none. */
export function styleOf(paragraph: XmlNode): string {
  return findAll(paragraph, 'w:pStyle')[0]?.attributes['w:val'] ?? 'Normal'
}

/** A paragraph's text as it is read; line breaks as one space. */
export function textOf(node: XmlNode): string {
  if (node.name === 'w:t') return node.children.map((child) => child.text).join('')
  if (node.name === 'w:tab') return '\t'
  if (node.name === 'w:br') return ' '
  if (node.name === 'w:noBreakHyphen') return '-'
  if (node.name === 'w:footnoteReference') return node.text
  return node.name === 'w:pPr' ? '' : node.children.map(textOf).join('')
}

/**
 * A document's text, block by block, as `textBlocks` gives it for the tree, its notes last. The marking at the head and
 * the gap between tables are not blocks.
 */
export async function readBlocks(file: Package): Promise<string[]> {
  const part = await file.tree('word/document.xml')
  const notes = await readNotes(file, part)
  const blocks = findAll(part, 'w:p').flatMap((paragraph) => {
    const style = styleOf(paragraph)
    const text = textOf(paragraph)
    if (style === 'Marking' || style === 'TableGap') return ''
    if (style === 'Figure') return alternativeIn(paragraph)
    // A publisher's logo stands in the line of its words.
    const logo = findAll(paragraph, 'wp:docPr').length > 0 ? [alternativeIn(paragraph)] : []
    return [
      ...logo,
      style === 'Signature' || style === 'Masthead' ? text.replace(/\t$/, '') : text.trimStart(),
    ]
  })
  return [...blocks, ...notes].filter((text) => text.trim() !== '')
}

/** What a picture shows. One that goes on with the figure above says no more than the figure's name. */
function alternativeIn(paragraph: XmlNode): string {
  const { name = '', descr = '' } = find(paragraph, 'wp:docPr').attributes
  expect(descr).not.toBe('')
  return descr.startsWith(name) ? '' : descr
}

/** The notes as Word numbers them: in the order in which the text refers to them. */
async function readNotes(file: Package, part: XmlNode): Promise<string[]> {
  const footnotes = findAll(await file.tree('word/footnotes.xml'), 'w:footnote')
  return findAll(part, 'w:footnoteReference').map((reference, at) => {
    reference.text = String(at + 1)
    const note = footnotes.find(({ attributes }) => attributes['w:id'] === reference.attributes['w:id'])
    expect(note, `a note for reference ${at + 1}`).toBeDefined()
    return `${at + 1}${textOf(note as XmlNode)}`
  })
}

const TOKEN = /<([?/!]?)([\w:]*)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)\??>|([^<]+)/g

export function parse(xml: string): XmlNode {
  const root: XmlNode = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  let read = 0
  for (const [whole, kind, name = '', attributes = '', empty, text] of xml.matchAll(TOKEN)) {
    read += whole.length
    const parent = open.at(-1) as XmlNode
    if (kind === '?') continue
    if (text !== undefined)
      parent.children.push({ name: '#text', attributes: {}, children: [], text: decode(text) })
    else if (kind === '/') expect(open.pop()?.name).toBe(name)
    else {
      const pairs = [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key, value = '']) => [
        key,
        decode(value),
      ])
      const node = { name, attributes: Object.fromEntries(pairs), children: [], text: '' }
      parent.children.push(node)
      if (!empty) open.push(node)
    }
  }
  expect(read, 'well-formed XML').toBe(xml.length)
  expect(open).toHaveLength(1)
  return root
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Entities, and a parser's way with line ends. */
function decode(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/&(?:#(\d+)|(\w+));/g, (_, code, name) =>
      code ? String.fromCodePoint(Number(code)) : (NAMED[name] ?? '?'),
    )
}
