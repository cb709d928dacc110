import { isDeepStrictEqual } from 'node:util'
import { assessCase, findCase } from './assess.ts'
import { nameFields } from './case/character-fields.ts'
import type { CaseRecord } from './case/record.ts'
import { SIGNED_DOCUMENTS } from './case/signing.ts'
import { unusableIn } from './case/working.ts'
import { type Position, positionOf, unknownOn } from './chronology/position.ts'
import { factsDigest } from './chronology/signed-facts.ts'
import { sha256 } from './digest.ts'
import { withAnnex } from './document/annex.ts'
import { letterIssues } from './document/letters.ts'
import { readDocument } from './document/markdown.ts'
import type { Document } from './document/tree.ts'
import { InputError, type Issue, NotFor } from './errors.ts'
import {
  type Audit,
  auditOf,
  type DocumentName,
  type Form,
  type Format,
  filesOf,
  layoutsOf,
} from './forms.ts'
import { furnitureAsOf } from './language/furniture.ts'
import type { Edition } from './programme/edition.ts'
import { type Composed, producer, renderTogether } from './renderers.ts'
import type { Resources } from './resources.ts'
import {
  type Above,
  createComposer,
  type DocumentKind,
  documentsFor,
  type Explained,
  type Fitting,
  PROGRAMME_DOCUMENTS,
  reportFor,
  type SinceSigned,
  type Stop,
  type Subject,
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
  /** Where audit sheets go. Null or absent: a report at the end of participation has its annex, nothing else has any. */
  audit?: Audit | null | undefined
  /** Final documents are refused while anything is undecided; drafts always work. */
  final: boolean
  /** Whether what stands behind each passage is told too, for a page that shows the document. Absent: no. */
  explained?: boolean
}

export interface Generated extends DocumentName {
  bytes: Uint8Array
  /** Statements of the edition that the document doesn't carry, and why: out of date at `asOf`, say. */
  leftOut: readonly { clause: string; why: string }[]
  /** Of a text for a form: how many characters each block has. */
  lengths?: readonly { heading: string; characters: number }[]
  /** The report that fits where the person stands, where another was asked for. */
  fits?: DocumentKind
  /** Where it was asked for: what keeps it from being final, and what stands behind each passage. */
  stops?: readonly Stop[]
  explained?: readonly Explained[]
  /** Of a case: what its signatures stand for. */
  above?: Above | null
  /** What became of the text since it was signed. Where it says the same in other words, the file that was signed stands. */
  since?: SinceSigned
  /** What is to be looked at before a paper for home is handed out. */
  remarks?: readonly string[]
}

/**
 * Whether the file that was signed stands for a final one: the program says the same today in other words, and nobody
 * signs again for that.
 */
export function isSignedOtherwise(
  { since }: Pick<Generated, 'since'>,
  { final }: Pick<Request, 'final'>,
): boolean {
  return final && since?.state === 'other words'
}

/** Why such a one isn't handed out. */
export const SIGNED_OTHERWISE: Issue = {
  file: 'final',
  pointer: '',
  expected:
    'it was signed, and would say the same in other words today: the file that was kept stands, and nobody has to sign again',
}

/** A document, or layouts of one, that isn’t made of a request whose others are, and why. */
export interface Refused {
  kind: DocumentKind
  issues: readonly Issue[]
  /** The document doesn't concern this person: nothing is wrong. */
  notFor?: true
}

/** What came of a request. */
export interface Making {
  documents: Generated[]
  refused: Refused[]
}

/** The documents that a request asks for, in order, none of them made. */
export function plan({
  edition,
  record,
  asOf,
  kinds,
  layouts,
  formats,
  audit = null,
}: Request): DocumentName[] {
  const chosen = chosenKinds(kinds, () => record && standing(edition, record, asOf))
  return chosen.flatMap((kind) =>
    filesOf(kind, { layouts: layoutsOf(kind, layouts, record?.person.formats), formats, audit }),
  )
}

/**
 * The whole trip: edition, case and date → assessment → Markdown → document tree → PDF, DOCX, HTML.
 * One generator serves many requests. Each document and each of its layouts is refused by itself (a final one with something
 * undecided, a panel that is too full, a letter that no font has, a template with a fault), and the others are made. It
 * throws InputError where none is; NotFor where none of them concerns the person.
 */
export function createGenerator(resources: Resources): (request: Request) => Promise<Making> {
  let composer: Composer | undefined

  return async (request) => {
    const { edition, record, asOf, kinds } = request
    composer ??= createComposer(resources.templates(), resources.language(), (name, text) =>
      resources.prepared('templates', name, text),
    )
    const subject = record && assessCase(edition, record, asOf, resources.language())
    const making: Making = { documents: [], refused: [] }
    for (const kind of chosenKinds(kinds, () => subject)) {
      try {
        await makeOne(kind, { request, subject, composer, resources }, making)
      } catch (error) {
        if (!(error instanceof InputError)) throw error
        making.refused.push(refusedOf(kind, error))
      }
    }
    const { documents, refused } = making
    if (documents.length === 0 && refused.length > 0) throw nothingOf(refused)
    return making
  }
}

function refusedOf(kind: DocumentKind, error: InputError): Refused {
  return { kind, issues: error.issues, ...(error instanceof NotFor && { notFor: true as const }) }
}

function nothingOf(refused: readonly Refused[]): InputError {
  const issues = refused.flatMap((each) => each.issues)
  return refused.every(({ notFor }) => notFor) ? new NotFor(issues) : new InputError(issues)
}

type Composer = ReturnType<typeof createComposer>

interface Task {
  request: Request
  /** Where somebody stands on the day that the request asks for. */
  subject: Subject | null
  composer: Composer
  resources: Resources
}

/** One document in all its layouts and formats, with its audit sheet. What an edition has no words for is refused alone. */
async function makeOne(
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
  const asked = { kind, edition, asOf: day, final, subject: dated, unusable }
  const { markdown, marks, leftOut, stops = [], ...rest } = composer.compose(asked)
  const explained = request.explained && composer.explain({ ...asked, markdown, marks })
  const more = explained ? { ...rest, stops, explained } : rest
  // A sheet that is folded has a panel for each part, and fewer words.
  const foldedOnce = () => composer.compose({ ...asked, folded: true }).markdown
  const easyOnce = () => composer.compose({ ...asked, easy: true }).markdown
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
    const facts = record && factsDigest(record, unknownOn(record, day, position))
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
    for (const [at, file] of rendered.entries()) {
      made.push({ ...(wanted[at] as DocumentName), leftOut, ...more, ...file })
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

/** An edition's own documents and papers for home have no signatures to stand for them. */
function positionIn(record: CaseRecord, kind: DocumentKind, asOf: string): Position | null {
  const signed = SIGNED_DOCUMENTS.find((each) => each === kind)
  return signed === undefined ? null : positionOf(record, signed, asOf)
}

/** Which documents fit is asked of many cases, and needs no words. */
function standing(edition: Edition, record: CaseRecord, asOf: string): Fitting {
  const { chronology, found } = findCase(edition, record, asOf)
  return { chronology, assessment: found }
}

/**
 * Of what a document was made from: the same from a file, the pages or another program, whatever was recorded later, and
 * whoever signs.
 * @param facts digest of what of the case is known on the document's day
 */
function digestOf(facts: string | null, edition: Edition): string {
  return sha256(JSON.stringify([facts, edition]))
}
