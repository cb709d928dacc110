import { type Dict, Name, Objects, type Ref, Tokens, type Value } from './objects.ts'

/** An element of a PDF's structure tree with its text, read from the file's own objects. */
export interface Element {
  type: string
  dict: Dict
  children: (Element | string)[]
  /** The page (from 1) of each piece of its own content. */
  pages: number[]
}

export interface ReadPdf {
  objects: Objects
  root: Dict
  /** Top elements of the structure tree. */
  tops: Element[]
  /** Text outside the structure, page by page. */
  artifacts: string[]
  /** The same by kind, each with its text, and whether something is drawn in it: `Pagination Header`, `Layout`. */
  furniture: Furniture[][]
  /** All text in the order in which it is drawn, page by page. */
  drawn: string[]
  pages: Dict[]
}

export interface Furniture {
  kind: string
  text: string
}

export function readPdf(bytes: Uint8Array): ReadPdf {
  const objects = new Objects(bytes)
  const root = objects.dict(objects.trailer.Root)
  const pageRefs = objects.list(objects.dict(root.Pages).Kids) as Ref[]
  const pages = pageRefs.map((ref) => objects.dict(ref))
  const contents = pages.map((page) => readContent(objects, page))
  const read = (value: Value, pageRef: Value | undefined): Element | string | null => {
    const item = objects.get(value)
    if (typeof item === 'number') return content(pageRef, item)
    const dict = item as Dict
    const kind = dict.Type instanceof Name ? dict.Type.name : ''
    if (kind === 'OBJR') return null
    const page = dict.Pg ?? pageRef
    if (kind === 'MCR') return content(page, dict.MCID as number)
    const kids = objects.list(dict.K).map((kid) => read(kid, page))
    const children = kids.filter((kid) => kid !== null)
    const own = objects.list(dict.K).flatMap((kid) => {
      const inside = objects.get(kid)
      if (typeof inside === 'number') return [numberOf(page)]
      return (inside as Dict).MCID === undefined ? [] : [numberOf((inside as Dict).Pg)]
    })
    return { type: (dict.S as Name).name, dict, children, pages: own }
  }
  const numberOf = (page: Value | undefined) => pageRefs.findIndex(({ id }) => id === (page as Ref).id) + 1
  const content = (page: Value | undefined, mcid: number) =>
    contents[numberOf(page) - 1]?.marked.get(mcid) ?? ''
  const tops = objects.list(objects.dict(root.StructTreeRoot).K).map((kid) => read(kid, undefined) as Element)
  return {
    objects,
    root,
    tops,
    pages,
    artifacts: contents.map(({ furniture }) => furniture.map(({ text }) => text).join('')),
    furniture: contents.map(({ furniture }) => furniture),
    drawn: contents.map(({ drawn }) => drawn),
  }
}

export function textOf(element: Element | string): string {
  return typeof element === 'string' ? element : element.children.map(textOf).join('')
}

/** An element and all in it, in reading order. */
export function* walk(elements: readonly (Element | string)[]): Generator<Element> {
  for (const element of elements) {
    if (typeof element === 'string') continue
    yield element
    yield* walk(element.children)
  }
}

function readContent(objects: Objects, page: Dict) {
  const fonts = objects.dict(objects.dict(page.Resources).Font)
  const maps = new Map(
    Object.entries(fonts).map(([name, font]) => [
      name,
      toUnicode(objects.stream(objects.dict(font).ToUnicode)),
    ]),
  )
  const marked = new Map<number, string>()
  const tokens = new Tokens(objects.list(page.Contents).length === 0 ? '' : objects.stream(page.Contents))
  const open: (number | Furniture | null)[] = []
  let operands: Value[] = []
  let map = new Map<number, string>()
  const furniture: Furniture[] = []
  const outside: Furniture = { kind: 'outside', text: '' }
  let drawn = ''
  while (!tokens.done()) {
    const value = tokens.value()
    if (typeof value !== 'string' || !value.startsWith(' ')) {
      operands.push(value)
      continue
    }
    if (value === ' BDC' || value === ' BMC') {
      const properties = (operands[1] ?? {}) as Dict
      const { MCID: mcid } = properties
      if ((operands[0] as Name).name === 'Artifact') {
        const kinds = [properties.Type, properties.Subtype].map((kind) => (kind as Name | undefined)?.name)
        const artifact = { kind: kinds.filter((kind) => kind !== undefined).join(' '), text: '' }
        furniture.push(artifact)
        open.push(artifact)
      } else open.push(typeof mcid === 'number' ? mcid : null)
      if (typeof mcid === 'number') marked.set(mcid, marked.get(mcid) ?? '')
    } else if (value === ' EMC') open.pop()
    else if (value === ' Tf') map = maps.get((operands[0] as Name).name) ?? new Map()
    else if (value === ' TJ' || value === ' Tj') {
      const shown = (operands[0] as Value[])
        .map((part) => (typeof part === 'string' ? decode(part, map) : ''))
        .join('')
      const owner = open.findLast((mark) => mark !== null)
      if (typeof owner === 'number') marked.set(owner, marked.get(owner) + shown)
      else (owner ?? outside).text += shown
      drawn += shown
    }
    operands = []
  }
  return { marked, furniture: outside.text === '' ? furniture : [...furniture, outside], drawn }
}

function decode(codes: string, map: Map<number, string>): string {
  let out = ''
  for (let i = 0; i < codes.length; i += 2) {
    out += map.get(codes.charCodeAt(i) * 256 + codes.charCodeAt(i + 1)) ?? '\ufffd'
  }
  return out
}

function toUnicode(cmap: string): Map<number, string> {
  const map = new Map<number, string>()
  const text = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le')
  for (const [, block] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code, to] of (block as string).matchAll(/<(\w+)>\s*<(\w+)>/g)) {
      map.set(Number.parseInt(code as string, 16), text(to as string))
    }
  }
  return map
}
