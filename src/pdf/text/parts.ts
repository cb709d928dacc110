import documentContext from 'pdfmake/js/DocumentContext.js'
import layoutBuilder from 'pdfmake/js/LayoutBuilder.js'
import pageElementWriter from 'pdfmake/js/PageElementWriter.js'
import pdfDocument from 'pdfmake/js/PDFDocument.js'
import textBreaker from 'pdfmake/js/TextBreaker.js'
import type { Keeper, Reference } from '../file/reference.ts'
import type { LayoutNode, LayoutPage, TableNode, TextLine } from '../layout.ts'

/** Where the next thing would stand, and how much room is left. Points, y downwards from the page's top. */
export interface FlowContext {
  x: number
  y: number
  availableWidth: number
  availableHeight: number
  page: number
  pages: LayoutPage[]
  pageMargins: { top: number; bottom: number; left: number; right: number }
  addListener(event: 'pageAdded', listener: (page: LayoutPage) => void): void
}

export interface FlowWriter {
  context(): FlowContext
  addPage(
    size: { width: number; height: number },
    orientation: null,
    margins: FlowContext['pageMargins'],
  ): void
  addLine(line: TextLine): unknown
  moveToNextPage(): void
}

interface Builder {
  writer: FlowWriter
  linearNodeList: LayoutNode[]
  processNode(node: LayoutNode): void
  processTable(node: TableNode): void
}

export interface PdfPage {
  dictionary: Reference
  content: Reference & { compress: boolean }
  fonts: Record<string, Reference>
  ext_gstates: Record<string, Reference>
}

/** pdfkit's document, as pdfmake extends it. */
interface Kit {
  page: PdfPage
  info: Record<string, unknown>
  _root: Reference
  /** The file's identifier. */
  _id: Uint8Array
  outline: { dictionary: Reference }
  _font: { font: unknown }
  addPage(options: object): void
  ref(data?: object): Reference & { compress: boolean }
  font(source: Uint8Array): this
  /** Takes the file's bytes, piece by piece; null at the end. */
  push(chunk: Uint8Array | null): boolean
  /** Writes a string as a line, or bytes as they are. */
  _write(data: string | Uint8Array): void
  /** How much was written. */
  _offset: number
  /** Where each object begins. */
  _offsets: number[]
  _info: Reference
  /** An object was written. */
  _refEnd(reference: Reference): void
  /** Called once every object is written. */
  _finalize(): void
  end(): void
  path(data: string): this
}

export type PdfFile = Kit & Keeper

interface Breaker {
  getBreaks(text: string): { text: string; lineEnd?: boolean }[]
}

// Node hands a CommonJS module over whole, bundlers and vitest only its default export.
const unwrap = <T>(part: { default?: unknown }): T => (part.default ?? part) as T

export const LayoutBuilder = unwrap<new (size: object, margins: object, svg: null) => Builder>(layoutBuilder)
export const PageElementWriter = unwrap<new (context: FlowContext) => FlowWriter>(pageElementWriter)
export const DocumentContext = unwrap<new () => FlowContext>(documentContext)
export const PDFDocument =
  unwrap<new (fonts: object, images: object, patterns: object, files: object, options: object) => Kit>(
    pdfDocument,
  )
export const TextBreaker = unwrap<new () => Breaker>(textBreaker)
