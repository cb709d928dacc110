/** A line of text as it was set. Sizes and places in points, from the top of its area. */
export interface LaidLine {
  text: string
  /** The smallest type in it. */
  size: number
  /** Six hexadecimal digits each. */
  colours: string[]
  heading: boolean
  /** Which block it belongs to: the same number for the same one, in reading order. */
  block: number
  /** The same of the row of a table, and of the box, that it stands in; null: in none. */
  row: number | null
  box: number | null
  /** Of a row or table that goes on: its name or header, which stands on a page before. */
  repeated: boolean
}

/** A page, a column of one or a panel, with what was set in it, in reading order. */
export interface LaidArea {
  side: number
  x: number
  y: number
  /** Where what stands in it ends, from the top of its area. */
  bottom: number
  /** Of the area itself. */
  height: number
  lines: LaidLine[]
  /** The smallest type of each picture. */
  pictures: number[]
}
