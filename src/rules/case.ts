import type { Chronology } from '../chronology/chronology.ts'
import type { Edition } from '../programme/edition.ts'

/** What a rule judges by: the edition's words and the case as it was known on the day. */
export interface Case {
  edition: Edition
  chronology: Chronology
}
