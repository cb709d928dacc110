import type { InGroup } from '../case/group/member.ts'
import type { Issue } from '../errors.ts'

/** One case as it stands in its file, not yet read. */
export interface CaseSource {
  /** Its file, and the line in a file of many, or the place of the person in a group, from 1. */
  path: string
  line?: number
  person?: number
  /** Where it stands, for messages: `cases/a.json`, `cases/many.ndjson: line 12`, or `groups/tuesday.json: p03`. */
  place: string
  /** What its documents are named by: the file's stem, with the line's number in an NDJSON file, the key in a group. */
  name: string
  /** Of a group: where there what its case has of it stands. */
  inGroup?: InGroup
  bytes: Uint8Array
  /** Why it couldn't be read; then it has no bytes. */
  issues?: readonly Issue[]
}
