import type { Issue } from '../errors.ts'
import type { DocumentName } from '../forms.ts'
import type { Generated, Making, Refused, Request } from '../generate/request.ts'
import type { Edition } from '../programme/edition.ts'
import type { CaseReader } from './case-reader.ts'
import type { InputDigests } from './manifest.ts'

/** What a run is to make, with what, and what became of it. */

/** What to make of each case or edition; the case or edition itself is added one by one. */
export type Order = Omit<Request, 'edition' | 'record'>

/** What documents are made with. */
export interface Workshop {
  version: string
  /** Undefined: no edition of this id. */
  edition(id: string): Edition | undefined
  generate(request: Request): Promise<Making>
  reader: CaseReader
  digests: {
    edition(id: string): string
    templates(): string
    language(): string
    codes(): string | undefined
  }
}

/** What a run wants of each of its subjects, and where it goes. Plain data, to pass between threads. */
export interface Assignment {
  order: Order
  /** Ids of the editions whose cases are wanted; null for all. */
  programmes: readonly string[] | null
  /** Folder that documents are written to. */
  out: string
  /** Documents that somebody changed since they were written are replaced as well. */
  overwrite: boolean
  /** Names the run among those that write into the same folder. */
  tag: string
}

/** A document in its place. `subject` is the case's name or the edition's id. */
export interface Written extends Omit<Generated, 'bytes'> {
  subject: string
  edition: string
  file: string
  sha256: InputDigests & { output: string }
}

/** What became of one case. `there already`: an earlier run made it from the same. `kept`: documents that somebody changed, which stay. `passed over`: of another programme. */
export type CaseOutcome =
  | {
      state: 'written' | 'there already'
      name: string
      written: Written[]
      /** Documents of it that were not made, and why: each is refused by itself. */
      refused: readonly Refused[]
      registered: string | null
      /** How many entries of the case came after the day. */
      later: number
      /** Signed documents that the program would say otherwise today: the files that were kept stand. */
      stand?: readonly DocumentName['kind'][]
      /** What its registers say otherwise than the case, and was taken. */
      changes: readonly Issue[]
    }
  | { state: 'failed'; name: string; issues: readonly Issue[]; kept: readonly string[] }
  | { state: 'passed over'; name: string; registered: string | null }
