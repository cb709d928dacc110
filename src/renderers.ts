import type { LaidArea } from './document/laid.ts'
import { readDocument } from './document/markdown.ts'
import type { Document, Layout } from './document/tree.ts'
import { type Form, type Format, headingsFrom, isPasted } from './forms.ts'
import { furnitureOf } from './language/furniture.ts'
import type { Resources } from './resources.ts'

/** A document to be rendered in one layout. */
export interface Composed {
  markdown: string
  document: Document
  layout: Form
  asOf: string
  resources: Resources
}

interface Rendered {
  bytes: Uint8Array
  /** Of a text for a form: how many characters each block has. */
  lengths?: readonly { heading: string; characters: number }[]
  /** Of a PDF: how many pages it has, without its annex. */
  pages?: number
}

/** In these formats, in their order. @throws what the first of the formats that can't be made throws */
export async function renderTogether(formats: readonly Format[], composed: Composed) {
  // Pictures of a Word file are drawn by other threads: begun first, they are drawn while the PDF is set.
  const inOrder = formats.toSorted((a, b) => Number(b === 'docx') - Number(a === 'docx'))
  const begun = new Map(inOrder.map((format) => [format, renderers[format](composed)]))
  const settled = await Promise.allSettled(formats.map((format) => begun.get(format)))
  return settled.map((outcome, at) => {
    if (outcome.status === 'rejected') throw outcome.reason
    return { format: formats[at] as Format, ...(outcome.value as Rendered) }
  })
}

/** A text as a Word file, to be compared with others by its letters. @param asOf YYYY-MM-DD */
export async function renderWord(markdown: string, asOf: string, resources: Resources): Promise<Uint8Array> {
  const document = readDocument(markdown, furnitureOf(resources.language()))
  return (await renderers.docx({ markdown, document, layout: 'a4', asOf, resources })).bytes
}

/** The lines of a document as they lie on its pages. @throws InputError where it can't be set */
export async function layOut(document: Document, layout: Layout, resources: Resources): Promise<LaidArea[]> {
  const { laidOut } = await import('./pdf/laid-out.ts')
  return laidOut(document, { layout, fonts: resources.fonts() })
}

export const producer = ({ version }: Resources) => `Groupwork ${version}`

// Each renderer is loaded when first used: a DOCX never waits for the PDF code.
const renderers: Record<Format, (composed: Composed) => Promise<Rendered>> = {
  pdf: async ({ document, layout, asOf, resources }) => {
    const { setPdf } = await import('./pdf/pdf.ts')
    const fonts = resources.fonts()
    return setPdf(document, {
      ...{ layout: onPaper(layout), fonts, asOf, producer: producer(resources) },
      prepared: (name, from) => resources.prepared('faces', name, from),
    })
  },
  docx: async ({ document, layout, asOf, resources }) => {
    if (isPasted(layout)) {
      const { renderPaste } = await import('./docx/paste.ts')
      return { bytes: await renderPaste(document, { asOf, from: headingsFrom(layout) }) }
    }
    const { renderDocx } = await import('./docx/docx.ts')
    const fonts = resources.fonts()
    const bytes = await renderDocx(document, {
      ...{ layout, fonts, asOf, producer: producer(resources) },
      prepared: (name, from) => resources.prepared('frames', name, from),
    })
    return { bytes }
  },
  html: async ({ document, layout, resources }) => {
    const { renderHtmlFile } = await import('./html/file.ts')
    const options = { layout: onPaper(layout), producer: producer(resources) }
    return { bytes: encode(renderHtmlFile(document, options)) }
  },
  md: async ({ markdown }) => ({ bytes: encode(markdown) }),
  txt: async ({ document }) => {
    const { renderText } = await import('./text/text.ts')
    const { text, lengths } = renderText(document)
    return { bytes: encode(text), lengths }
  },
}

const encode = (text: string) => new TextEncoder().encode(text)

function onPaper(layout: Form): Layout {
  if (isPasted(layout)) throw new Error(`${layout} has no page`)
  return layout
}
