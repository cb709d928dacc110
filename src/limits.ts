/**
 * How much of anything is taken, each with its reason. All lie far above what is real: a case of 5,000 sessions
 * and a narrative of 50,000 words work. What is beyond is refused before work on it begins, with its words.
 */
export interface Limit {
  most: number
  /** What is counted, in the plural: `sessions` in "expected at most 20,000 sessions". */
  of: string
}

const limit = (most: number, of: string): Limit => ({ most, of })
const MEGABYTE = 1_000_000

/** Bytes of a file, known before it is read. */
export const FILES = {
  /** A long case has 30 kB. Whole it is held in memory several times over: as bytes, text, values and record. */
  case: limit(20 * MEGABYTE, 'bytes in a case'),
  /** A group's register of a year has 50 kB; a region's, of all its groups, under 10 MB. */
  register: limit(20 * MEGABYTE, 'bytes in a register'),
  /** What a group's headings, marks and names mean has some kilobytes. */
  mapping: limit(MEGABYTE, 'bytes in a mapping'),
  /** The editions have 30 kB. Their values are kept with their places, which takes fifty times the room. */
  edition: limit(MEGABYTE, 'bytes in an edition'),
  /** The source documents have 20 kB. */
  source: limit(MEGABYTE, 'bytes in a source document'),
  /** A drawn logo has some kilobytes; it stands in every paper. */
  logo: limit(200_000, 'bytes in a logo'),
  /** Templates have 4 kB. */
  template: limit(MEGABYTE, 'bytes in a template'),
  /** Ours have 30 kB at the most. */
  messages: limit(MEGABYTE, 'bytes in a file of messages'),
  /** Ours have 15 kB. */
  codes: limit(MEGABYTE, 'bytes in a file of codes'),
  /** A document of ours has 300 kB. */
  document: limit(50 * MEGABYTE, 'bytes in a document'),
  /** A line of a manifest tells of one document. */
  manifestLine: limit(MEGABYTE, 'bytes in a line of a manifest'),
} as const

/** What a field of the national form of a court report takes; more is told, never cut. */
export const FORM_FIELD = limit(4_000, 'characters in a field of a form')

/** What somebody's own messages may hold. */
export const MESSAGE_FILES = {
  /** Ours are 3 deep. Whoever reads them calls itself once a level. */
  nesting: limit(20, 'braces and calls within one another'),
  /** Fluent says no message of more than a hundred. */
  placeables: limit(90, 'placeables in one message and those that it refers to'),
} as const

/** What stands in a file, by its structure. */
export const STRUCTURE = {
  /** Cases are 6 levels deep, editions 9. Whatever walks them calls itself once a level, and the stack has an end. */
  nesting: limit(64, 'levels of lists and objects within one another'),
  /** The widest object of a case has 27 fields; a region's own facts may be some hundreds. */
  keys: limit(2_000, 'fields in one object'),
  /** Sessions, attendance, statements. Somebody with a session every day for fifty years has 18,000. */
  items: limit(20_000, 'entries in one list'),
  /** Editions need none. Each may stand for all that is beneath it, and so grow without end. */
  aliases: limit(100, 'aliases (*name)'),
  /** Of a register: ours knows 15, an office's export may have some dozens. */
  columns: limit(200, 'columns'),
  /** Of a register: a reason of some lines is long. */
  row: limit(MEGABYTE, 'letters in one row'),
  /** Of a register: 10,000 people with 20 sessions each. */
  rows: limit(200_000, 'rows'),
} as const

/** What stands in a spreadsheet, which is packed: what it says of its sizes is summed before any of it is unpacked. */
export const SHEETS = {
  /** A group's register of a year unpacks to 500 kB. Its text is held whole, and its cells. */
  unpacked: limit(20 * MEGABYTE, 'bytes unpacked'),
  /** Filled ones. 300 people with 100 dates have 30,000. */
  cells: limit(300_000, 'cells'),
  /** What stands in all its cells: a text that many share counts in each of them. */
  letters: limit(20 * MEGABYTE, 'letters in all cells together'),
  /** Those of a register have a dozen; pictures on its sheets are parts too. */
  parts: limit(2_000, 'parts in one spreadsheet'),
  /** Merged titles and days: some hundreds. */
  merges: limit(20_000, 'merged cells'),
} as const

/** What stands in one text. */
export const TEXTS = {
  /** 50,000 words have 300,000 letters; the longest of a real report 5,000. */
  narrative: limit(MEGABYTE, 'letters in one text'),
  /** Names, ids, headings, conditions of an order: a line each, or a few. */
  line: limit(5_000, 'letters in one line'),
  /** 50,000 words in paragraphs of five. */
  paragraphs: limit(10_000, 'paragraphs in one text'),
  /** The same with an empty line between them. */
  lines: limit(20_000, 'lines in one text'),
} as const

/** What a document is read from, once it is composed or where somebody's own template wrote it. */
export const DOCUMENTS = {
  /** The report of the longest narratives that a case may hold. */
  letters: limit(40 * MEGABYTE, 'letters in one document'),
  /** Lists within lists, quotations within quotations: ours have two levels; each is read within the one around it. */
  nesting: limit(20, 'levels of lists and quotations within one another'),
  /** Of a line: its marks are read one within the other. */
  listMarks: limit(20, 'marks of lists or quotations at the start of one line'),
} as const

/** Templates that somebody lays over ours. */
export const TEMPLATES = {
  /** Parts within parts: ours call one another twice. One that calls itself would never end. */
  depth: limit(20, 'templates within one another'),
  /** Blocks within blocks of one template: ours have four. A thousand take Handlebars seconds, five thousand minutes. */
  nesting: limit(50, 'blocks within one another'),
  /** What stands between two pairs of braces: ours have 120 letters. */
  mark: limit(2_000, 'letters between braces'),
  /** Rounds of all loops together, and calls of partials: every entry of the longest list in every section. */
  rounds: limit(500_000, 'rounds of its loops and partials'),
  /** What those rounds write, each counted by all the loops that it stands in. */
  letters: limit(50_000_000, 'letters from its loops and partials'),
} as const

/** What is told of what is wrong. */
export const MESSAGES = {
  /** Whoever mends a file reads some dozens at a time; the rest is counted. */
  issues: limit(100, 'issues of one file'),
  /** Of a register: whoever has so many has another kind of file, and reading it to its end would tell nothing more. */
  sought: limit(1_000, 'issues of one register'),
  /** Ids listed of those that are missing; a translation that is begun lacks most. */
  missing: limit(20, 'ids of what is missing'),
  /** Ids listed where one of them was expected. */
  named: limit(50, 'ids in one message'),
  /** Words that what was given may be nearest to. Each mistake is compared with each of them. */
  compared: limit(500, 'words to compare with'),
  /** Of a piece of what was sent: enough to find it again. */
  quoted: limit(60, 'letters of what was sent'),
} as const

/** One request to the pages, which everybody's share of the server pays for. */
export const REQUESTS = {
  /** A page carries the case, what was typed into it and one file; a first page takes a saved file and a register. */
  bytes: limit(5 * MEGABYTE, 'bytes in one request'),
  /** A register, an edition. */
  file: limit(MEGABYTE, 'bytes in one file'),
  /** A case of 5,000 sessions has 700 kB, a group of twelve who write at length 2 MB. What is saved can be opened. */
  saved: limit(3 * MEGABYTE, 'bytes in one saved file'),
  /** A page shows at most some hundreds. */
  fields: limit(4_000, 'fields in one form'),
  /** A group is made of the cases of ten or twelve people, and a register. */
  files: limit(20, 'files in one form'),
} as const

/** What a page carries, sealed and packed, and how long it is opened again. */
export const STATES = {
  /** The longest case with all that was typed into its pages. Packed bytes may stand for a thousand times as many. */
  bytes: limit(8 * MEGABYTE, 'bytes in what a page carries'),
  /** A weekend and the days around it; what is to last longer is in a file. */
  days: 7,
} as const

/** "expected at most 20,000 entries in one list" */
export function atMost({ most, of }: Limit): string {
  const inWords = most >= MEGABYTE && most % MEGABYTE === 0 && of.startsWith('bytes')
  const number = inWords ? String(most / MEGABYTE) : inDigits(most)
  return `expected at most ${number} ${inWords ? of.replace('bytes', most === MEGABYTE ? 'megabyte' : 'megabytes') : of}`
}

/** `1 megabyte`, `3 megabytes` */
export const inMegabytes = ({ most }: Limit): string =>
  most === MEGABYTE ? '1 megabyte' : `${inDigits(most / MEGABYTE)} megabytes`

/** Thousands with commas: `9,000`, `1,087.5`. */
export function inDigits(n: number): string {
  return String(n).replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',')
}
