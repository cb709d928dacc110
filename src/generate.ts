import { assessCase, findCase } from './assess.ts'
import { nameFields } from './case/character-fields.ts'
import type { CaseRecord } from './case/record.ts'
import { letterIssues } from './document/letters.ts'
import { readDocument } from './document/markdown.ts'
import { type Document, LAYOUTS, type Layout } from './document/tree.ts'
import { InputError } from './errors.ts'
import { furnitureOf } from './language/furniture.ts'
import type { Edition } from './programme/edition.ts'
import type { Resources } from './resources.ts'
import {
  createComposer,
  DOCUMENT_KINDS,
  type DocumentKind,
  documentsFor,
  type Fitting,
  PROGRAMME_DOCUMENTS,
} from './wording/compose.ts'

export const FORMATS = ['pdf', 'docx', 'html', 'md'] as const
export type Format = (typeof FORMATS)[number]

/** What a document's name is made of. */
export const NAMES = { kinds: DOCUMENT_KINDS, layouts: LAYOUTS, formats: FORMATS } as const

export interface Request {
  edition: Edition
  /** Null: the edition's own documents. */
  record: CaseRecord | null
  /** Date as YYYY-MM-DD. Nothing that happened later is taken into account. */
  asOf: string
  /** Null: all that fit the case, or both of the edition. */
  kinds: readonly DocumentKind[] | null
  layouts: readonly Layout[]
  formats: readonly Format[]
  /** Final documents are refused while anything is undecided; drafts always work. */
  final: boolean
}

export interface DocumentName {
  kind: DocumentKind
  layout: Layout
  format: Format
}

export interface Generated extends DocumentName {
  bytes: Uint8Array
  /** Statements of the edition that the document doesn't carry, and why: out of date at `asOf`, say. */
  leftOut: readonly { clause: string; why: string }[]
  /** The report that fits where the person stands, where another was asked for. */
  fits?: DocumentKind
}

/** The documents that a request asks for, in order, none of them made. */
export function plan({ edition, record, asOf, kinds, layouts, formats }: Request): DocumentName[] {
  const chosen = kinds ?? fitting(record && standing(edition, record, asOf))
  return chosen.flatMap((kind) =>
    layouts.flatMap((layout) =>
      formats.filter((format) => comesAs(kind, layout, format)).map((format) => ({ kind, layout, format })),
    ),
  )
}

/**
 * The whole trip: edition, case and date → assessment → Markdown → document tree → PDF, DOCX, HTML.
 * One generator serves many requests. It throws InputError where a document can't be made from the input
 * (a final one with something undecided, a letter that no font has, a template with a fault).
 */
export function createGenerator(resources: Resources): (request: Request) => Promise<Generated[]> {
  let composer: ReturnType<typeof createComposer> | undefined

  return async ({ edition, record, asOf, kinds, layouts, formats, final }) => {
    composer ??= createComposer(resources.templates(), resources.language(), (name, text) =>
      resources.prepared('templates', name, text),
    )
    const subject = record && assessCase(edition, record, asOf, resources.language())
    const made: Generated[] = []
    const naming = (error: unknown) => (record ? nameFields(error, record, edition) : error)
    for (const kind of kinds ?? fitting(subject)) {
      const { markdown, leftOut, fits } = composer.compose({ kind, edition, asOf, final, subject })
      const document = readDocument(markdown, furnitureOf(resources.language()))
      const unprinted = letterIssues(document)
      if (unprinted.length > 0) throw naming(new InputError(unprinted))
      for (const layout of layouts) {
        const wanted = formats.filter((format) => comesAs(kind, layout, format))
        const composed = { markdown, document, layout, asOf, resources }
        const files = await renderTogether(wanted, composed).catch((error) => {
          throw naming(error)
        })
        for (const { format, bytes } of files) {
          made.push({ kind, layout, format, bytes, leftOut, ...(fits !== undefined && { fits }) })
        }
      }
    }
    return made
  }
}

function fitting(subject: Fitting | null): readonly DocumentKind[] {
  return subject ? documentsFor(subject) : PROGRAMME_DOCUMENTS
}

/** Which documents fit is asked of many cases, and needs no words. */
function standing(edition: Edition, record: CaseRecord, asOf: string): Fitting {
  const { chronology, found } = findCase(edition, record, asOf)
  return { chronology, assessment: found }
}

/** The folded sheet is a layout of the leaflet, and one that neither Word nor a browser can hold. */
export function comesAs(kind: DocumentKind, layout: Layout, format: Format): boolean {
  return layout !== 'tri-fold' || (kind === 'participant-leaflet' && (format === 'pdf' || format === 'md'))
}

interface Composed {
  markdown: string
  document: Document
  layout: Layout
  asOf: string
  resources: Resources
}

// Each renderer is loaded when first used: a DOCX never waits for the PDF code.
const renderers: Record<Format, (composed: Composed) => Promise<Uint8Array>> = {
  pdf: async ({ document, layout, asOf, resources }) => {
    const { renderPdf } = await import('./pdf/pdf.ts')
    const fonts = resources.fonts()
    return renderPdf(document, {
      ...{ layout, fonts, asOf, producer: producer(resources) },
      prepared: (name, from) => resources.prepared('faces', name, from),
    })
  },
  docx: async ({ document, layout, asOf, resources }) => {
    const { renderDocx } = await import('./docx/docx.ts')
    const fonts = resources.fonts()
    return renderDocx(document, {
      ...{ layout, fonts, asOf, producer: producer(resources) },
      prepared: (name, from) => resources.prepared('frames', name, from),
    })
  },
  html: async ({ document, layout, resources }) => {
    const { renderHtmlFile } = await import('./html/file.ts')
    return new TextEncoder().encode(renderHtmlFile(document, { layout, producer: producer(resources) }))
  },
  md: async ({ markdown }) => new TextEncoder().encode(markdown),
}

/** @throws what the first of the formats that can't be made throws */
async function renderTogether(formats: readonly Format[], composed: Composed) {
  // Pictures of a Word file are drawn by other threads: begun first, they are drawn while the PDF is set.
  const inOrder = formats.toSorted((a, b) => Number(b === 'docx') - Number(a === 'docx'))
  const begun = new Map(inOrder.map((format) => [format, renderers[format](composed)]))
  const settled = await Promise.allSettled(formats.map((format) => begun.get(format)))
  return settled.map((outcome, at) => {
    if (outcome.status === 'rejected') throw outcome.reason
    return { format: formats[at] as Format, bytes: outcome.value as Uint8Array }
  })
}

const producer = ({ version }: Resources) => `Groupwork ${version}`
