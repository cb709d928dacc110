import { assessCase, findCase } from './assess.ts'
import { nameFields } from './case/character-fields.ts'
import type { CaseRecord } from './case/record.ts'
import { letterIssues } from './document/letters.ts'
import { readDocument } from './document/markdown.ts'
import type { Document, Layout } from './document/tree.ts'
import { InputError } from './errors.ts'
import { comesAs, type DocumentName, type Form, type Format, headingsFrom, isPasted } from './forms.ts'
import { furnitureOf } from './language/furniture.ts'
import type { Edition } from './programme/edition.ts'
import type { Resources } from './resources.ts'
import {
  createComposer,
  type DocumentKind,
  documentsFor,
  type Fitting,
  PROGRAMME_DOCUMENTS,
  reportFor,
} from './wording/compose.ts'

export interface Request {
  edition: Edition
  /** Null: the edition's own documents. */
  record: CaseRecord | null
  /** Date as YYYY-MM-DD. Nothing that happened later is taken into account. */
  asOf: string
  /** Null: all that fit the case, or both of the edition. `report`: the one that fits where the person stands. */
  kinds: readonly (DocumentKind | 'report')[] | null
  layouts: readonly Form[]
  formats: readonly Format[]
  /** Final documents are refused while anything is undecided; drafts always work. */
  final: boolean
}

export interface Generated extends DocumentName {
  bytes: Uint8Array
  /** Statements of the edition that the document doesn't carry, and why: out of date at `asOf`, say. */
  leftOut: readonly { clause: string; why: string }[]
  /** Of a text for a form: how many characters each block has. */
  lengths?: readonly { heading: string; characters: number }[]
  /** The report that fits where the person stands, where another was asked for. */
  fits?: DocumentKind
}

/** The documents that a request asks for, in order, none of them made. */
export function plan({ edition, record, asOf, kinds, layouts, formats }: Request): DocumentName[] {
  const chosen = chosenKinds(kinds, () => record && standing(edition, record, asOf))
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
    for (const kind of chosenKinds(kinds, () => subject)) {
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
        const better = fits === undefined ? {} : { fits }
        for (const file of files) made.push({ kind, layout, leftOut, ...better, ...file })
      }
    }
    return made
  }
}

/** @param standingOf asked only where the kinds follow from where somebody stands */
function chosenKinds(kinds: Request['kinds'], standingOf: () => Fitting | null): readonly DocumentKind[] {
  if (kinds !== null) return kinds.map((kind) => (kind === 'report' ? reportOf(standingOf()) : kind))
  const standing = standingOf()
  return standing === null ? PROGRAMME_DOCUMENTS : documentsFor(standing)
}

function reportOf(standing: Fitting | null): DocumentKind {
  if (standing === null) throw new Error('a report is made from a case')
  return reportFor(standing)
}

/** Which documents fit is asked of many cases, and needs no words. */
function standing(edition: Edition, record: CaseRecord, asOf: string): Fitting {
  const { chronology, found } = findCase(edition, record, asOf)
  return { chronology, assessment: found }
}

interface Composed {
  markdown: string
  document: Document
  layout: Form
  asOf: string
  resources: Resources
}

type Rendered = Pick<Generated, 'bytes' | 'lengths'>

// Each renderer is loaded when first used: a DOCX never waits for the PDF code.
const renderers: Record<Format, (composed: Composed) => Promise<Rendered>> = {
  pdf: async ({ document, layout, asOf, resources }) => {
    const { renderPdf } = await import('./pdf/pdf.ts')
    const fonts = resources.fonts()
    const bytes = await renderPdf(document, {
      ...{ layout: onPaper(layout), fonts, asOf, producer: producer(resources) },
      prepared: (name, from) => resources.prepared('faces', name, from),
    })
    return { bytes }
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

/** @throws what the first of the formats that can't be made throws */
async function renderTogether(formats: readonly Format[], composed: Composed) {
  // Pictures of a Word file are drawn by other threads: begun first, they are drawn while the PDF is set.
  const inOrder = formats.toSorted((a, b) => Number(b === 'docx') - Number(a === 'docx'))
  const begun = new Map(inOrder.map((format) => [format, renderers[format](composed)]))
  const settled = await Promise.allSettled(formats.map((format) => begun.get(format)))
  return settled.map((outcome, at) => {
    if (outcome.status === 'rejected') throw outcome.reason
    return { format: formats[at] as Format, ...(outcome.value as Rendered) }
  })
}

const producer = ({ version }: Resources) => `Groupwork ${version}`
