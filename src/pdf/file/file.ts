import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import type { Metadata } from '../../document/tree.ts'
import { type Area, Canvas } from '../canvas.ts'
import { addLinks, addOutline, type Navigation } from '../navigation.ts'
import { ParentTree, type StructureElement } from '../structure.ts'
import { FontBook } from '../text/font-book.ts'
import { PDFDocument, type PdfFile, type PdfPage } from '../text/parts.ts'
import { embedFont, type PreparedFaces } from './embed.ts'
import { crossReferences, PackedObjects, type Place } from './packed.ts'
import { raw } from './raw.ts'
import type { Reference } from './reference.ts'
import { outputIntent } from './srgb.ts'
import { xmpPacket } from './xmp.ts'

export interface FileOptions {
  metadata: Metadata
  /** YYYY-MM-DD: the date of creation and modification. */
  asOf: string
  producer: string
}

/** A tagged PDF file in the making. pdfkit keeps the objects; nothing in it comes from a clock or by chance. */
export class TaggedFile extends PDFDocument implements PdfFile {
  // pdfkit writes the first bytes before the fields of this class are set: no initialiser may clear them.
  declare private chunks: Uint8Array[]
  private readonly fileOptions: FileOptions
  private readonly parents = new ParentTree()
  private readonly book = new FontBook()
  private readonly areas: Area[] = []
  private readonly pages: { page: PdfPage; canvas: Canvas }[] = []
  private readonly packed = new PackedObjects()
  private readonly places = new Map<number, Place>()
  /** Number and value of the object that pdfkit is writing. */
  declare private writing: string[]

  constructor(options: FileOptions) {
    const { metadata, asOf, producer } = options
    const date = new Date(`${asOf}T00:00:00Z`)
    const info = {
      Title: metadata.title,
      Producer: producer,
      Creator: producer,
      CreationDate: date,
      ModDate: date,
    }
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
        displayTitle: true,
        lang: metadata.language,
        info,
      },
    )
    this.fileOptions = options
    this._root.data.MarkInfo = { Marked: true }
  }

  addCanvas(width: number, height: number): Canvas {
    this.addPage({ size: [width, height], margin: 0 })
    const { key, contents } = this.parents.addPage()
    this.page.dictionary.data.StructParents = key
    const canvas = new Canvas(this.page.dictionary, height, contents, this.book, this.areas)
    this.pages.push({ page: this.page, canvas })
    return canvas
  }

  /** Viewers count the pages from `side` on, which is counted from 0, by themselves, after these letters. */
  numberApart(side: number, letters: string): void {
    const labels = `[0 <</S /D>> ${side} <</S /D /P (${letters})>>]`
    this._root.data.PageLabels = raw(this, `<</Nums ${labels}>>`)
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
    addLinks(this, this.areas, navigation, this.parents)
    addOutline(this, this.areas, navigation.outline)
    this._root.data.StructTreeRoot = this.parents.write(root, this)
    this._root.data.OutputIntents = [outputIntent(this)]
    this.end()
    return Buffer.concat(this.chunks)
  }

  /** Collects what a stream would hold on to until the event loop turns. */
  override push(chunk: Uint8Array | null): boolean {
    this.chunks ??= []
    if (chunk !== null) this.chunks.push(chunk)
    return true
  }

  keep(reference: Reference, body: string): void {
    this.packed.add(reference.id, body)
    this._refEnd(reference)
  }

  /** pdfkit writes an object's number, its value and its end in turn: with no stream in it, it is packed. */
  override _write(data: string | Uint8Array): void {
    this.writing ??= []
    const { writing } = this
    if (typeof data === 'string' && (writing.length === 1 || data.endsWith(' 0 obj'))) {
      writing.push(data)
      return
    }
    const [head, body] = writing.splice(0)
    if (head !== undefined && body !== undefined) {
      if (data === 'endobj') {
        this.packed.add(Number.parseInt(head, 10), body)
        return
      }
      super._write(head)
      super._write(body)
    }
    super._write(data)
  }

  /** Streams of objects, and a stream that says where each object is. */
  override _finalize(): void {
    for (const [i, offset] of this._offsets.entries()) this.places.set(i + 1, { offset })
    this.packed.write(this.places, (entries, data) => this.addStream(entries, data))
    const start = this._offset
    const size = this._offsets.length + 2
    this.places.set(size - 1, { offset: start })
    const id = `<${Buffer.from(this._id).toString('hex')}>`
    const trailer = `/Size ${size} /Root ${this._root} /Info ${this._info} /ID [${id} ${id}]`
    this.addStream(`/Type /XRef /W [1 4 2] ${trailer}`, crossReferences(this.places, size))
    super._write(`startxref\n${start}\n%%EOF`)
  }

  private addStream(entries: string, data: Uint8Array): number {
    const number = this._offsets.length + 1
    this._offsets.push(this._offset)
    this.places.set(number, { offset: this._offset })
    super._write(`${number} 0 obj\n<<${entries} /Filter /FlateDecode /Length ${data.length}>>\nstream`)
    super._write(data)
    super._write('\nendstream\nendobj')
    return number
  }

  /** pdfkit turns each page upside down first; coordinates here are PDF's own. */
  transform(): this {
    return this
  }

  /** The structure tree is written already. */
  endMarkings(): void {}

  /** pdfkit writes the title into XML as it stands, and knows no two standards at once. */
  endMetadata(): void {
    const { metadata, asOf, producer } = this.fileOptions
    const packet = xmpPacket({ title: metadata.title, language: metadata.language, asOf, producer })
    const reference = this.ref({ Type: 'Metadata', Subtype: 'XML' })
    // What looks for metadata in a file needn't know PDF.
    reference.compress = false
    reference.end(Buffer.from(packet, 'utf8'))
    this._root.data.Metadata = reference
  }
}
