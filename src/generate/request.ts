import type { CaseRecord } from '../case/record.ts'
import type { Issue } from '../errors.ts'
import type { Audit, DocumentName, Form, Format } from '../forms.ts'
import type { Edition } from '../programme/edition.ts'
import type { Above, DocumentKind, Explained, SinceSigned, Stop } from '../wording/compose.ts'
import { say } from '../wording/final-phrases.ts'

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
  told: say('final/signed-otherwise'),
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
