import { readCase } from '../../src/case/read.ts'
import type { CaseRecord } from '../../src/case/record.ts'
import { withAnnex } from '../../src/document/annex.ts'
import { readDocument } from '../../src/document/markdown.ts'
import type { Document, Layout } from '../../src/document/tree.ts'
import { comesAs } from '../../src/forms.ts'
import type { Generated } from '../../src/generate/request.ts'
import { createGenerator } from '../../src/generate.ts'
import { openResources } from '../../src/resources.ts'
import { furniture } from '../document/furniture.ts'

/** Whole documents, made as the command line makes them. */

export const AS_OF = '2026-03-31'
const resources = openResources()
const generate = createGenerator(resources)

export const editionIds = resources.editionIds()
export const editionOf = (id: string) => {
  const edition = resources.edition(id)
  if (edition === undefined) throw new Error(`no edition ${id}`)
  return edition
}

export const caseOf = (text: string, file: string): CaseRecord =>
  readCase(text, file, (id) => resources.edition(id))

export interface Made {
  name: string
  /** The tree that all formats were made from. */
  document: Document
  pdf: Uint8Array
  /** Null: the layout doesn't come as Word. */
  docx: Uint8Array | null
  /** Null: the layout doesn't come as a page. */
  html: string | null
}

/** Every document of an edition or a case in a layout, in all formats. */
export async function make(editionId: string, record: CaseRecord | null, layout: Layout): Promise<Made[]> {
  const { documents: made } = await generate({
    edition: editionOf(editionId),
    record,
    asOf: AS_OF,
    kinds: null,
    layouts: [layout],
    formats: ['pdf', 'docx', 'html', 'md'],
    final: false,
  })
  const of = (kind: string, format: string) =>
    made.find((one) => one.kind === kind && one.format === format && !one.sheet) as Generated
  const read = ({ bytes }: Generated) => readDocument(new TextDecoder().decode(bytes), furniture)
  const whole = (kind: string) => {
    const annex = made.find((one) => one.kind === kind && one.sheet)
    return annex === undefined ? read(of(kind, 'md')) : withAnnex(read(of(kind, 'md')), read(annex))
  }
  return [...new Set(made.map(({ kind }) => kind))].map((kind) => ({
    name: kind,
    document: whole(kind),
    pdf: of(kind, 'pdf').bytes,
    docx: comesAs(kind, layout, 'docx') ? of(kind, 'docx').bytes : null,
    html: comesAs(kind, layout, 'html') ? new TextDecoder().decode(of(kind, 'html').bytes) : null,
  }))
}
