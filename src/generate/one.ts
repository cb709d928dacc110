import { isDeepStrictEqual } from 'node:util'
import { assessCase } from '../assess.ts'
import { nameFields } from '../case/character-fields.ts'
import type { CaseRecord } from '../case/record.ts'
import { SIGNED_DOCUMENTS } from '../case/signing.ts'
import { unusableIn } from '../case/working.ts'
import { type Position, positionOf, unknownOn } from '../chronology/position.ts'
import { factsDigest } from '../chronology/signed-facts.ts'
import { sha256 } from '../digest.ts'
import { withAnnex } from '../document/annex.ts'
import { letterIssues } from '../document/letters.ts'
import { readDocument } from '../document/markdown.ts'
import type { Document } from '../document/tree.ts'
import { InputError } from '../errors.ts'
import { auditOf, type DocumentName, filesOf, layoutsOf } from '../forms.ts'
import { furnitureAsOf } from '../language/furniture.ts'
import type { Message } from '../message.ts'
import type { Edition } from '../programme/edition.ts'
import { type Composed, producer, renderTogether } from '../renderers.ts'
import type { Resources } from '../resources.ts'
import { say } from '../wording/case-phrases.ts'
import {
  type createComposer,
  type DocumentKind,
  PROGRAMME_DOCUMENTS,
  type Subject,
} from '../wording/compose.ts'
import type { Generated, Making, Request } from './request.ts'

type Composer = ReturnType<typeof createComposer>

interface Task {
  request: Request
  /** Where somebody stands on the day that the request asks for. */
  subject: Subject | null
  composer: Composer
  resources: Resources
}

/** One document in all its layouts and formats, with its audit sheet. What an edition has no words for is refused alone. */
export async function makeOne(
  kind: DocumentKind,
  { request, subject, composer, resources }: Task,
  making: Making,
): Promise<void> {
  const { edition, record, asOf, layouts, formats, audit = null, final } = request
  const language = resources.language()
  const position = record && positionIn(record, kind, asOf)
  const day = position?.asOf ?? asOf
  const dated =
    record === null || position === null ? subject : assessCase(edition, record, asOf, language, position)
  const unusable = unusableIn(record?.working)
  const given = { kind, edition, asOf: day, final, subject: dated, unusable }
  const { markdown, marks, leftOut, stops, ...rest } = composer.compose(given)
  // A leaflet follows the case and tells nothing of it, nor does what says where its words come from.
  const isOfCase = !PROGRAMME_DOCUMENTS.some((each) => each === kind)
  const asked = isOfCase ? given : { ...given, subject: null }
  const explained = request.explained && composer.explain({ ...asked, markdown, marks })
  const more = explained ? { ...rest, stops: stops?.() ?? [], explained } : rest
  // A sheet that is folded has a panel for each part, and fewer words.
  const foldedOnce = () => composer.compose({ ...given, folded: true }).markdown
  const easyOnce = () => composer.compose({ ...given, easy: true }).markdown
  /** One layout, or the sheet: what can't be made leaves the others. What several lack is told once. */
  const apart = async (make: () => Promise<void>) => {
    try {
      await make()
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      const { refused } = making
      const isNew = !refused.some(
        (each) => each.kind === kind && isDeepStrictEqual(each.issues, error.issues),
      )
      if (isNew) refused.push({ kind, issues: error.issues })
    }
  }
  const naming = (error: unknown) => (record ? nameFields(error, record, edition) : error)
  const furniture = furnitureAsOf(day, language)
  const texts = new Map<string, Document>()
  const readOnce = (text: string) => {
    const before = texts.get(text)
    if (before !== undefined) return before
    const document = readDocument(text, furniture)
    const unprinted = letterIssues(document)
    if (unprinted.length > 0) throw naming(new InputError(unprinted))
    texts.set(text, document)
    return document
  }
  const audits = new Map<boolean, { markdown: string; document: Document }>()
  const auditOnce = (annex: boolean) => {
    const before = audits.get(annex)
    if (before !== undefined) return before
    const facts = record && isOfCase ? factsDigest(record, unknownOn(record, day, position)) : null
    const provenance = { digest: digestOf(facts, edition), program: producer(resources) }
    const text = composer.audit({ ...asked, markdown, marks }, provenance, annex)
    const made = { markdown: text, document: readOnce(text) }
    audits.set(annex, made)
    return made
  }
  const made: Generated[] = []
  const add = async (wanted: readonly DocumentName[], composed: Omit<Composed, 'asOf' | 'resources'>) => {
    const those = wanted.map(({ format }) => format)
    const rendered = await renderTogether(those, { ...composed, asOf: day, resources }).catch((error) => {
      throw naming(error)
    })
    for (const [at, { pages, ...file }] of rendered.entries()) {
      const name = wanted[at] as DocumentName
      const over = name.layout === 'a4' ? pagesOver(composed.document, pages) : null
      const remarks = over === null ? {} : { remarks: [...(more.remarks ?? []), language.say(over)] }
      made.push({ ...name, leftOut, ...more, ...remarks, ...file })
    }
  }
  const inLayouts = layoutsOf(kind, layouts, record?.person.formats)
  const files = filesOf(kind, { layouts: inLayouts, formats, audit })
  for (const layout of inLayouts) {
    const own = files.filter((file) => file.layout === layout && file.sheet === undefined)
    if (own.length === 0) continue
    await apart(async () => {
      const text = layout === 'tri-fold' ? foldedOnce() : layout === 'easy-read' ? easyOnce() : markdown
      const body = readOnce(text)
      const annexed = auditOf(kind, layout, audit) === 'annex' && own.some(({ format }) => format !== 'md')
      const whole = annexed ? withAnnex(body, auditOnce(true).document) : body
      await add(own, { markdown: text, document: whole, layout })
    })
  }
  const sheets = files.filter((file) => file.sheet === true)
  // As text, the annex is a file of its own.
  const isAnnex = auditOf(kind, 'a4', audit) === 'annex'
  // Where no layout is made, there is nothing that it would be the sheet of.
  if (sheets.length > 0 && made.length > 0)
    await apart(() => add(sheets, { ...auditOnce(isAnnex), layout: 'a4' }))
  making.documents.push(...made)
}

/** That there are more pages than such a document has; null: there aren't, or it is a draft, whose boxes take room. */
function pagesOver({ metadata }: Document, pages = 0): Message | null {
  const most = metadata.pages ?? pages
  return metadata.status === 'draft' || pages <= most ? null : say('document/pages-over', { pages, most })
}

/** An edition's own documents and papers for home have no signatures to stand for them. */
function positionIn(record: CaseRecord, kind: DocumentKind, asOf: string): Position | null {
  const signed = SIGNED_DOCUMENTS.find((each) => each === kind)
  return signed === undefined ? null : positionOf(record, signed, asOf)
}

/**
 * Of what a document was made from: the same from a file, the pages or another program, whatever was recorded later, and
 * whoever signs.
 * @param facts digest of what of the case is known on the document's day
 */
function digestOf(facts: string | null, edition: Edition): string {
  return sha256(JSON.stringify([facts, edition]))
}
