import { tell } from '../case/issue-phrases.ts'
import { withValue } from '../case/json-edit.ts'
import type { CaseRecord } from '../case/record.ts'
import type { SignedDocument, SignedText } from '../case/signing.ts'
import {
  type Home,
  homeOf,
  knownWhenSigned,
  ofOtherTexts,
  positionOf,
  unknownOn,
} from '../chronology/position.ts'
import { factsDigest } from '../chronology/signed-facts.ts'
import { sha256 } from '../digest.ts'
import { InputError, type Issue } from '../errors.ts'
import type { Generated, Request } from '../generate/request.ts'
import type { Message } from '../message.ts'
import type { Edition } from '../programme/edition.ts'
import type { Pen } from './pen.ts'
import { roleOf } from './signatories.ts'
import { lettersOf } from './word-letters.ts'

/** What is signed, by whom and on which day. */
export interface Signing {
  edition: Edition
  record: CaseRecord
  document: SignedDocument
  /** Who signs. */
  name: string
  /** Of somebody whom the case doesn't name. */
  role: string | null
  /** YYYY-MM-DD: the day of the signature, and of the first one the date of position. */
  asOf: string
  /** The document is signed anew, as another version: signatures of the one before it don't stand for it. */
  anew: boolean
}

/** A value of the case file, to be put at its place. */
export type Edit = readonly [path: readonly (string | number)[], value: unknown]

/** A case file with what a signature changes in it; everything else stays to the letter. @param text of the case file */
export const withEdits = (text: string, edits: readonly Edit[]): string =>
  edits.reduce((before, [path, value]) => withValue(before, path, value), text)

export interface Signed {
  /** What the signature changes in the case file, in order. */
  edits: Edit[]
  /** The document as it is signed now, as PDF and DOCX. */
  files: Generated[]
  /** The date of position. */
  position: string
  version: number
  /** How many signatures the case has that are not printed under this text: of another, or given before there was one. */
  ofOtherText: number
}

/**
 * Signs a document of a case: the text above the signatures is kept as a digest, and tells of one day from then on
 * (docs/decisions/0027). Throws InputError where it can't be final, or can't be signed so.
 */
export async function sign(signing: Signing, pen: Pen): Promise<Signed> {
  const { record, document, asOf, anew } = signing
  const home = homeOf(record, document, asOf)
  if (home === null)
    throw refused('/reports', 'expected a progress report, to be signed there', tell('issue/sign-no-report'))
  const { at, part } = home
  const before = positionOf(record, document, asOf)
  if (part.signed !== undefined && before === null && !anew) {
    throw refused(
      at,
      'another document of the case is signed here: signed anew, as a new version, this one takes its place',
      tell('issue/sign-another'),
    )
  }
  const first = anew || before?.signed == null
  const version = (part.version ?? 1) + (anew && part.signed !== undefined ? 1 : 0)
  const position = anew ? asOf : (before?.asOf ?? asOf)
  const base = first ? withFields(record, home, { version, position, signed: undefined }) : record
  const above = await composed(signing, base, pen)
  const role = roleOf(signing, home, pen.participant)
  const signatures = part.signatures ?? []
  if (signatures.some(({ name, of }) => name === signing.name && of === above.of)) {
    throw refused(
      `${at}/signatures`,
      'this text has been signed in this name already',
      tell('issue/sign-twice'),
    )
  }
  const signature = { name: signing.name, role, on: asOf, of: above.of }
  const signed = first ? textOf(signing, base, above, position, pen.version) : (part.signed as SignedText)
  const withIt = withFields(base, home, { signed, signatures: [...signatures, signature] })
  const { documents: files } = await pen.generate(requestOf(signing, withIt, ['pdf', 'docx']))
  const letters = first ? await lettersAbove(above, files, position, pen) : signed.letters
  const kept = files.flatMap(({ format, bytes }) =>
    format === 'pdf' || format === 'docx' ? [{ format, of: sha256(bytes) }] : [],
  )
  const path = at
    .slice(1)
    .split('/')
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step))
  const edits: Edit[] = [
    ...(first ? [[[...path, 'version'], version] as const, [[...path, 'position'], position] as const] : []),
    [[...path, 'signatures', signatures.length], signature],
    [[...path, 'signed'], { ...signed, ...(letters && { letters }), files: [...signed.files, ...kept] }],
  ]
  const signedPart = { ...part, signatures: [...signatures, signature] } as Home['part']
  const ofOtherText = ofOtherTexts({ at, part: signedPart }, position, signed).length
  return { edits, files, position, version, ofOtherText }
}

/**
 * How many letters a Word file of it has above the signatures and in their heading, and which. Its text alone makes no file of its own, so
 * that it is found again in any that begins with it.
 */
async function lettersAbove(
  { markdown, end }: Above,
  files: readonly Generated[],
  asOf: string,
  pen: Pen,
): Promise<SignedText['letters']> {
  const whole = files.find(({ format }) => format === 'docx')
  if (whole === undefined) return undefined
  // Their notes stand below. With the heading, nothing can be put in before it.
  const letters = lettersOf(await pen.word(`${markdown}${end}\n`.replace(/(?<!\\)\[\^\w+\]/g, ''), asOf))
  if (!lettersOf(whole.bytes).startsWith(letters))
    throw new Error('a Word file that does not begin with its text')
  return { n: letters.length, of: sha256(letters) }
}

type Above = NonNullable<Generated['above']>

/** Throws InputError where the document can't be final. */
async function composed(signing: Signing, record: CaseRecord, { generate }: Pen): Promise<Above> {
  const {
    documents: [made],
  } = await generate(requestOf(signing, record, ['md']))
  if (made?.above == null) {
    throw refused(
      '',
      'expected a template with a place for signatures: its heading is a message of ours',
      tell('issue/sign-no-place'),
    )
  }
  if (made.since?.state === 'other words') {
    const expected =
      'the words of the program have changed since it was signed: sign the file that was kept, on paper, or sign anew, as a new version'
    throw refused('', expected, tell('issue/sign-other-words'))
  }
  return made.above
}

function textOf(
  { document, asOf }: Signing,
  record: CaseRecord,
  above: Above,
  position: string,
  program: string,
): SignedText {
  const home = homeOf(record, document, asOf) as Home
  const { of, headings } = above
  return {
    ...{ document, of, program, headings },
    facts: factsDigest(record, unknownOn(record, position, positionOf(record, document, asOf))),
    known: knownWhenSigned(record, home, position),
    files: [],
  }
}

function requestOf(
  { edition, document, asOf }: Signing,
  record: CaseRecord,
  formats: Request['formats'],
): Request {
  return { edition, record, asOf, kinds: [document], layouts: ['a4'], formats, final: true }
}

/** The record with other fields in the part that the document is written in. */
function withFields(record: CaseRecord, { at }: Home, fields: Partial<Home['part']>): CaseRecord {
  if (at === '/suitability') return { ...record, suitability: { ...record.suitability, ...fields } as never }
  if (at === '/report') return { ...record, report: { ...record.report, ...fields } as never }
  const place = Number(at.split('/').at(-1))
  const reports = record.reports.map((each, index) => (index === place ? { ...each, ...fields } : each))
  return { ...record, reports: reports as never }
}

export function refused(pointer: string, expected: string, told: Message): InputError {
  const issue: Issue = { file: '', pointer, expected, told }
  return new InputError([issue])
}
