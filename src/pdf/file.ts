import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import type { Metadata } from '../document/tree.ts'
import { type Area, Canvas, n } from './canvas.ts'
import type { OutlineEntry } from './composer.ts'
import { embedFont, type PreparedFaces } from './embed.ts'
import { FontBook } from './font-book.ts'
import type { LinkTarget } from './inline.ts'
import { PDFDocument, type PdfPage } from './parts.ts'
import { endRaw, raw } from './raw.ts'
import { ParentTree, pdfString, type StructureElement } from './structure.ts'
import { xmpDescriptions } from './xmp.ts'

export interface FileOptions {
  metadata: Metadata
  /** YYYY-MM-DD: the date of creation and modification. */
  asOf: string
  producer: string
}

/** What readers go to from bookmarks and links. */
export interface Navigation {
  outline: readonly OutlineEntry[]
  links: ReadonlyMap<StructureElement, LinkTarget>
  notes: ReadonlyMap<number, StructureElement>
}

/** A tagged PDF file in the making. pdfkit keeps the objects; nothing in it comes from a clock or by chance. */
export class TaggedFile extends PDFDocument {
  // pdfkit pushes the first bytes before the fields of this class are set: no initialiser may clear them.
  declare private chunks: Uint8Array[]
  private readonly fileOptions: FileOptions
  private readonly parents = new ParentTree()
  private readonly book = new FontBook()
  private readonly areas: Area[] = []
  private readonly pages: { page: PdfPage; canvas: Canvas }[] = []

  constructor(options: FileOptions) {
    const { metadata, asOf, producer } = options
    const date = new Date(`${asOf}T00:00:00Z`)
    super(
      {},
      {},
      {},
      {},
      {
        font: null,
        autoFirstPage: false,
        bufferPages: true,
        pdfVersion: '1.7',
        subset: 'PDF/UA',
        displayTitle: true,
        lang: metadata.language,
        info: {
          Title: metadata.title,
          Producer: producer,
          Creator: producer,
          CreationDate: date,
          ModDate: date,
        },
      },
    )
    this.fileOptions = options
  }

  addCanvas(width: number, height: number): Canvas {
    this.addPage({ size: [width, height], margin: 0 })
    const { key, contents } = this.parents.addPage()
    this.page.dictionary.data.StructParents = key
    const canvas = new Canvas(this.page.dictionary, height, contents, this.book, this.areas)
    this.pages.push({ page: this.page, canvas })
    return canvas
  }

  /** Writes everything out and gives the file's bytes. */
  finish(root: StructureElement, navigation: Navigation, prepared?: PreparedFaces): Uint8Array {
    const hash = createHash('md5')
    const streams = this.pages.map(({ canvas }) => canvas.finish())
    for (const stream of streams) hash.update(stream)
    // Set over the chance-free but shared one that pdfkit derives from title and date alone.
    this._id = hash.update(JSON.stringify(this.fileOptions)).digest()
    const fonts = new Map(this.book.all().map((use) => [use.name, embedFont(this, use, prepared)]))
    for (const [i, { page, canvas }] of this.pages.entries()) {
      for (const name of canvas.fontNames) page.fonts[name] = fonts.get(name) as never
      page.content.compress = false
      page.content.data.Filter = 'FlateDecode'
      page.content.write(deflateSync(Buffer.from(streams[i] as string, 'latin1')))
    }
    this.addLinks(navigation)
    this.addOutline(navigation.outline)
    this._root.data.MarkInfo = { Marked: true }
    this._root.data.StructTreeRoot = this.parents.write(root, () => this.ref(), endRaw)
    this.end()
    return Buffer.concat(this.chunks)
  }

  /** Collects what a stream would hold on to until the event loop turns. */
  override push(chunk: Uint8Array | null): boolean {
    this.chunks ??= []
    if (chunk !== null) this.chunks.push(chunk)
    return true
  }

  /** pdfkit turns each page upside down first; coordinates here are PDF's own. */
  transform(): this {
    return this
  }

  /** The structure tree is written already. */
  endMarkings(): void {}

  /** pdfkit writes the title into XML as it stands, ampersands and all. */
  _addInfo(): void {
    const { metadata, asOf, producer } = this.fileOptions
    this.appendXML(xmpDescriptions({ title: metadata.title, language: metadata.language, asOf, producer }))
  }

  private addLinks({ links, notes }: Navigation): void {
    const places = firstPlaces(this.areas)
    for (const { element, page, box } of this.areas) {
      const target = links.get(element)
      if (target === undefined) continue
      const goal = 'href' in target ? null : placeOf(notes.get(target.note), places)
      if (goal === undefined) continue
      const action =
        'href' in target
          ? `/A <</S /URI /URI ${pdfString(encodeUri(target.href))}>>`
          : `/Dest [${goal?.page} /XYZ ${n(goal?.box[0] ?? 0)} ${n((goal?.box[3] ?? 0) + 8)} null]`
      const annotation = raw(
        this,
        `<</Type /Annot /Subtype /Link /F 4 /Border [0 0 0] /Rect [${box.map(n).join(' ')}] /Contents ${pdfString(target.description)} /StructParent ${this.parents.addAnnotation(element)} ${action}>>`,
      )
      const { data } = page
      data.Annots = [...((data.Annots as unknown[]) ?? []), annotation]
      element.children.push({ page, annotation })
    }
  }

  private addOutline(entries: readonly OutlineEntry[]): void {
    const places = firstPlaces(this.areas)
    const items = entries.map((entry) => ({
      entry,
      reference: this.ref(),
      children: [] as number[],
      parent: -1,
    }))
    const top: number[] = []
    for (const [i, item] of items.entries()) {
      item.parent = items.slice(0, i).findLastIndex(({ entry }) => entry.level < item.entry.level)
      ;(items[item.parent]?.children ?? top).push(i)
    }
    const link = (name: string, i: number | undefined) =>
      i === undefined ? '' : `/${name} ${items[i]?.reference}`
    for (const [i, { entry, reference, children, parent }] of items.entries()) {
      const siblings = items[parent]?.children ?? top
      const at = siblings.indexOf(i)
      const place = places.get(entry.element)
      const goal =
        place === undefined ? '' : `/Dest [${place.page} /XYZ ${n(place.box[0])} ${n(place.box[3] + 6)} null]`
      const around = `${link('Prev', siblings[at - 1])} ${link('Next', siblings[at + 1])}`
      const below =
        children.length === 0
          ? ''
          : `${link('First', children[0])} ${link('Last', children.at(-1))} /Count ${children.length}`
      endRaw(
        reference,
        `<</Title ${pdfString(entry.title)} /Parent ${items[parent]?.reference ?? this.outline.dictionary} ${goal} ${around} ${below}>>`,
      )
    }
    if (items.length === 0) return
    const { dictionary } = this.outline
    dictionary.data.Type = 'Outlines'
    dictionary.data.First = items[top[0] as number]?.reference
    dictionary.data.Last = items[top.at(-1) as number]?.reference
    dictionary.data.Count = items.length
    this._root.data.Outlines = dictionary
    this._root.data.PageMode = 'UseOutlines'
  }
}

/** Where each element starts. */
function firstPlaces(areas: readonly Area[]): Map<StructureElement, Area> {
  return new Map(areas.map((area): [StructureElement, Area] => [area.element, area]).reverse())
}

/** Where an element, or the first thing in it, was written. */
function placeOf(
  element: StructureElement | undefined,
  places: Map<StructureElement, Area>,
): Area | undefined {
  if (element === undefined) return undefined
  const own = places.get(element)
  if (own !== undefined) return own
  for (const child of element.children) {
    const found = 'children' in child ? placeOf(child, places) : undefined
    if (found !== undefined) return found
  }
  return undefined
}

/** Addresses are ASCII. */
function encodeUri(href: string): string {
  return href.replace(/[^!-~\p{Cs}]/gu, (character) => encodeURIComponent(character))
}
