import { type Issue, nearest } from '../../errors.ts'
import type { Message } from '../../message.ts'
import { outside } from '../../outside.ts'
import { type Cell, columnPlace } from '../../sheet/cells.ts'
import { FIELDS, type Field, fieldOf, REQUIRED } from './fields.ts'
import type { Lines } from './lines.ts'
import type { Mapping } from './mapping.ts'
import { say } from './phrases.ts'
import { atStart } from './place.ts'

/** The line of headings of a table with a row a person and session; titles may stand above it. */

export interface Head {
  /** Place among the lines. */
  index: number
  columns: readonly Column[]
}

export type Columns = ReadonlyMap<number, Field | 'ignore' | undefined>

interface Column {
  along: number
  heading: Cell
  field: Field | 'ignore' | undefined
}

/** How far down the headings are looked for: below a page of titles nobody keeps them. */
export const LOOKED_AT = 40

/** The first line that heads a person, what happened, and when; null where there is none. */
export function longHead(lines: Lines, mapping: Mapping): Head | null {
  for (const index of lines.lines.slice(0, LOOKED_AT).keys()) {
    const head = headAt(lines, index, mapping)
    if (missing(head).length === 0) return head
  }
  return null
}

/** The line that has most of the headings: where none has all that are needed, it is the one to be mended. */
export function nearestHead(lines: Lines, mapping: Mapping): Head {
  const heads = [...lines.lines.slice(0, LOOKED_AT).keys()].map((index) => headAt(lines, index, mapping))
  const known = ({ columns }: Head) => columns.filter(({ field }) => field !== undefined).length
  return heads.reduce((best, head) => (known(head) > Math.max(known(best), 1) ? head : best))
}

export function headAt(lines: Lines, index: number, mapping: Mapping): Head {
  const cells = lines.lines[index]?.cells ?? []
  const columns = cells.map((heading) => ({
    along: lines.along(heading),
    heading,
    field: mapping.field(heading.text) ?? fieldOf(heading.text),
  }))
  // Where nothing else says what happened, whether he attended does.
  const has = (field: Field) => columns.some((column) => column.field === field)
  if (has('outcome') || !has('attended')) return { index, columns }
  const renamed = columns.map((column) =>
    column.field === 'attended' ? { ...column, field: 'outcome' as const } : column,
  )
  return { index, columns: renamed }
}

/** A name can stand for the CRN, a day for the session. */
const INSTEAD: Partial<Record<Field, Field>> = { crn: 'name', session: 'date' }

function missing({ columns }: Head): Field[] {
  const has = (field: Field | undefined) =>
    field !== undefined && columns.some((column) => column.field === field)
  return REQUIRED.filter((field) => !has(field) && !has(INSTEAD[field]))
}

/** `issues`: what keeps the table from being read. `told`: what is left unread. */
export function headIssues(
  lines: Lines,
  { index, columns }: Head,
  at: (pointer: string, expected: string, told?: Message) => Issue,
) {
  const line = lines.lines[index]
  const pointer = line === undefined ? '' : lines.placeOf(line.at)
  const unknown = columns.filter(({ field }) => field === undefined)
  const lacking = missing({ index, columns }).map((field) =>
    at(pointer, `required column missing: ${field}`, say('register/heading-missing', { field })),
  )
  const near = unknown.flatMap((column) => {
    const known = nearHeading(column.heading.text)
    return known === undefined ? [] : [{ ...column, known }]
  })
  // A heading that is mistyped would leave its column unread; one of something else does so rightly.
  const mistyped = near.map(({ along, heading, known }) =>
    at(
      pointer,
      `unknown column "${heading.text}" (${place(lines, along)}); the nearest known column is "${known}"`,
      say('register/heading-near', { heading: outside(heading.text, 60), field: known }),
    ),
  )
  const others = unknown
    .filter(({ along }) => !near.some((column) => column.along === along))
    .map(({ along }) => {
      const column = `unknown column (${place(lines, along)})`
      return at(
        pointer,
        lacking.length > 0 ? `${column}; known columns: ${FIELDS.join(', ')}` : `${column}; it is not read`,
        say('register/heading-unknown', { place: atStart(place(lines, along)) }),
      )
    })
  const twice = columns
    .filter(
      ({ field }, index) =>
        field !== undefined && ONCE.has(field) && columns.findIndex((one) => one.field === field) < index,
    )
    .map(({ field = '' }) => {
      const told = say('register/heading-twice', { place: atStart(pointer), field })
      return at(pointer, `expected the column "${field}" only once`, told)
    })
  return {
    issues: [...lacking, ...mistyped, ...(lacking.length > 0 ? others : []), ...twice],
    told: lacking.length > 0 ? [] : others,
  }
}

const place = ({ turned, sheet }: Lines, along: number) =>
  turned ? `row ${along}` : columnPlace(sheet, along)

/** First and last names have a column each. */
const ONCE = new Set<Field | 'ignore'>(FIELDS.filter((field) => field !== 'name'))

function nearHeading(given: string): Field | undefined {
  const heading = given.trim().toLowerCase()
  const near = nearest(heading, FIELDS)
  return near !== undefined && near[0] === heading[0] ? (near as Field) : undefined
}
