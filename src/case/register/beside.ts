import { codesNow } from '../codes/codes-now.ts'
import { CRN_WITHIN } from './fields.ts'
import { markWords } from './mapping.ts'

/** What people write around a table: counts, notes, who led a session, what the marks stand for. */

const STAFF =
  'facilitators?|tutors?|staff|treatment managers?|led by|run by|delivered by|signed|signatures?|initials'

/** A line of the table whose label begins so is of nobody. */
export const TOTALS = new RegExp(
  `^(?:(?:totals?|sum|count|present|absent|attended|number|no|average|key|legend|notes?|${STAFF})\\b|%)`,
  'i',
)

/** What heads a column of counts or notes beside the sessions. */
export const COUNTS =
  /^(?:(?:totals?|sum|count|average|sessions (?:attended|missed)|attended|missed|absences|attendance|percent(?:age)?|notes?|comments?|remarks?)\b[^\d]*$|%)/i

/** One of the marks, and what it stands for. */
export function isKey(label: string, marks: ReadonlySet<string>): boolean {
  if (label === '' || CRN_WITHIN.test(label)) return false
  return marks.has(markWords(label)) || Object.hasOwn(codesNow().outcomes, label.toUpperCase())
}
