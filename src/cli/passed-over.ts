import type { CaseReader } from '../batch/case-reader.ts'
import { leftOutText } from './choices.ts'
import { printIssues } from './terminal.ts'
import { printUnmatched } from './unmatched.ts'

/** What a run read and made nothing of. */
export interface PassedOver {
  /** One case was named: its registers hold others by their nature. */
  single: boolean
  /** Nobody failed. Else rows may well be of those who did. */
  whole: boolean
  /** How many entries came after the day. */
  later: number
  /** YYYY-MM-DD */
  asOf: string
}

/** Tells of rows in registers that belong to nobody, and of entries that came after the day. */
export function printPassedOver(reader: CaseReader, { single, whole, later, asOf }: PassedOver): void {
  if (whole) printUnmatched(reader, single)
  if (later > 0) printIssues([leftOutText(later, asOf)])
}
