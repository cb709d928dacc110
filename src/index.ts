import { assessCase } from './assess.ts'
import { checkAgainstDate } from './case/as-of.ts'
import { readCase } from './case/read.ts'
import type { CaseRecord } from './case/record.ts'
import { readMapping } from './case/register/mapping.ts'
import { readRegister } from './case/register/register.ts'
import type { SignedDocument } from './case/signing.ts'
import { InputError, type Issue, placed } from './errors.ts'
import type { Audit, Form, Format } from './forms.ts'
import { type Generated, isSignedOtherwise, type Making, SIGNED_OTHERWISE } from './generate/request.ts'
import { createGenerator } from './generate.ts'
import type { AssessmentInWords as Assessment } from './language/in-words.ts'
import type { Edition } from './programme/edition.ts'
import { openResources, type ResourceFolders } from './resources.ts'
import { penOf } from './signing/pen.ts'
import { sign, withEdits } from './signing/sign.ts'
import type { DocumentKind } from './wording/compose.ts'

export type { CaseRecord } from './case/record.ts'
export type { SignedDocument } from './case/signing.ts'
export { InputError, type Issue } from './errors.ts'
export type { Audit, Form, Format } from './forms.ts'
export type { Generated, Making, Refused } from './generate/request.ts'
export type { AssessmentInWords as Assessment, FindingInWords as Finding } from './language/in-words.ts'
export type { Edition } from './programme/edition.ts'
export type { ResourceFolders } from './resources.ts'
export type { DocumentKind } from './wording/compose.ts'

/** An attendance register in any form it comes in: text, or the bytes of a workbook, a sheet or a text. */
export type NamedRegister = { file: string } & ({ text: string } | { bytes: Uint8Array })

/** How registers are read. */
export interface RegisterReading {
  /** JSON: what headings, marks and names of the registers mean, as one entry of a group file's `registers`. */
  mapping?: NamedText
  /** Takes what a register says otherwise than the case, and is told of it. Without it, such a register is refused. */
  onChange?: (change: Issue) => void
  /** Is told of what was assumed in reading a register, or left unread. */
  onTold?: (told: Issue) => void
}

/** A text with the name that messages know it by. */
export interface NamedText {
  text: string
  file: string
}

export interface RenderOptions {
  /** YYYY-MM-DD. Nothing that happened later is taken into account. */
  asOf: string
  /** Default: all that fit the case; both documents of an edition. */
  kinds?: readonly DocumentKind[]
  /** Default: `a4`. `tri-fold` is the leaflet's, as PDF; `paste` that of a section of a court report, as DOCX. */
  layout?: Form
  /** Default: `pdf` and `docx`. */
  formats?: readonly Format[]
  /**
   * Where audit sheets go: `annex` of a report, `separate` files (`sheet: true` in what is made), `none`. Default: a
   * report at the end of participation has its annex, nothing else has any.
   */
  audit?: Audit
  /** Default false: a case's documents are drafts. A final one is refused while anything is undecided. */
  final?: boolean
}

export interface SignOptions {
  document: SignedDocument
  /** Who signs. Whoever the case doesn't name as author, treatment manager, checker or participant gives the role too. */
  name: string
  role?: string
  /** YYYY-MM-DD: the day of the signature. Of the first one it is the date of position. */
  asOf: string
  /** Default false. The document is signed anew, as its next version: signatures of the one before don't stand for it. */
  newVersion?: boolean
  /** Attendance registers, joined by CRN, and how they are read: as `readCase` takes them. */
  registers?: readonly NamedRegister[]
  reading?: RegisterReading
}

export interface SignedCase {
  /** The case file with the signature in it; everything else stands to the letter. */
  text: string
  /** The document as it is signed now, as PDF and DOCX: the files to keep. */
  documents: Generated[]
  /** The day that the document tells of from now on (YYYY-MM-DD). */
  position: string
  version: number
}

/** Programme editions, cases, assessments and documents, for use by other programs. Nothing is written anywhere. */
export interface Groupwork {
  /** All editions, by id. Throws InputError where a file of one can't be used. */
  editions(): Edition[]
  /** Undefined: there is no edition of this id. */
  edition(id: string): Edition | undefined
  /**
   * Reads and checks a case record. `registers`: attendance registers, joined by CRN.
   * Throws InputError with every issue: file, JSON pointer, what was expected; never a personal value.
   */
  readCase(
    json: NamedText,
    asOf: string,
    registers?: readonly NamedRegister[],
    reading?: RegisterReading,
  ): CaseRecord
  /**
   * Where the person stands on a date (YYYY-MM-DD) under the edition that the case names: suitability, route,
   * attendance (hours), enforcement, checkpoints, completion, next actions, and the findings behind them, each
   * with the clause and words of the edition's source document. Policy outcomes are data, never errors.
   */
  assess(record: CaseRecord, asOf: string): Assessment
  /**
   * Documents as bytes, of a case or of an edition itself. The same input, date and version give the same bytes.
   * Each document is refused by itself, with its issues: a final one with something open (each listed), or of which the
   * file that was signed stands, since the program says the same in other words today; a letter that no font has. Throws InputError where none can be made, or the layout is one that no kind or format comes in.
   */
  render(subject: CaseRecord | Edition, options: RenderOptions): Promise<Making>
  /**
   * Signs a document of a case (docs/decisions/0027): a digest of the text above its signatures goes into the case file,
   * and whatever is recorded later changes that text no longer. Throws InputError as `readCase` does, and where the
   * document can't be final, or can't be signed so; no message repeats a name.
   */
  sign(json: NamedText, options: SignOptions): Promise<SignedCase>
}

/** Opens the editions, templates and codes of the package, or your own. Fonts load with the first document. */
export function openGroupwork(folders: ResourceFolders = {}): Groupwork {
  const resources = openResources(folders)
  const generate = createGenerator(resources)
  const editionOf = ({ programme }: CaseRecord): Edition => {
    const edition = resources.edition(programme)
    if (edition !== undefined) return edition
    throw new InputError([{ file: '', pointer: '/programme', expected: 'expected the id of an edition' }])
  }
  const readOf: Groupwork['readCase'] = (
    { text, file },
    asOf,
    registers = [],
    { mapping: ofRegisters, onChange, onTold } = {},
  ) => {
    const codes = resources.codes()
    const mapping = ofRegisters && readMapping(ofRegisters.text, ofRegisters.file)
    const contentOf = (register: NamedRegister) => ('bytes' in register ? register.bytes : register.text)
    const read = registers.map((each) => readRegister(contentOf(each), each.file, { codes, mapping }))
    for (const told of read.flatMap((register) => register.told)) onTold?.(told)
    const changes: Issue[] = []
    const record = readCase(text, file, resources.edition, {
      editionIds: resources.editionIds(),
      registers: read,
      codes,
      onChange: onChange && ((change) => changes.push(change)),
    })
    const issues = checkAgainstDate(record, asOf, file)
    if (issues.length > 0) throw new InputError(issues)
    for (const change of changes) onChange?.(change)
    return record
  }
  return {
    editions: () => resources.editionIds().flatMap((id) => resources.edition(id) ?? []),
    edition: resources.edition,
    readCase: readOf,
    assess: (record, asOf) => assessCase(editionOf(record), record, asOf, resources.language()).assessment,
    render: async (
      subject,
      { asOf, kinds, layout = 'a4', formats = ['pdf', 'docx'], audit, final = false },
    ) => {
      const isCase = 'programme' in subject
      const made = await generate({
        edition: isCase ? editionOf(subject) : subject,
        record: isCase ? subject : null,
        asOf,
        kinds: kinds ?? null,
        layouts: [layout],
        formats,
        audit,
        final,
      })
      const documents = made.documents.filter((each) => !isSignedOtherwise(each, { final }))
      const stand = new Set(
        made.documents.filter((each) => !documents.includes(each)).map(({ kind }) => kind),
      )
      const refused = [...stand].map((kind) => ({ kind, issues: [SIGNED_OTHERWISE] }))
      if (documents.length > 0) return { ...made, documents, refused: [...made.refused, ...refused] }
      if (refused.length > 0)
        throw new InputError([...made.refused, ...refused].flatMap(({ issues }) => issues))
      const expected = `expected documents and formats that come in the layout ${layout}`
      throw new InputError([{ file: 'layout', pointer: '', expected }])
    },
    sign: async (json, { document, name, role, asOf, newVersion = false, registers, reading }) => {
      const record = readOf(json, asOf, registers, reading)
      const edition = editionOf(record)
      const signing = { edition, record, document, name, role: role ?? null, asOf, anew: newVersion }
      const { edits, files, position, version } = await sign(signing, penOf(resources, generate)).catch(
        (error) => {
          throw placed(error, json.file)
        },
      )
      return { text: withEdits(json.text, edits), documents: files, position, version }
    },
  }
}
