import * as z from 'zod'
import { InputError, type Issue } from '../../errors.ts'
import { CODE_FORM } from '../codes/code-table.ts'
import { OUTCOMES } from '../codes/code-words.ts'
import { fact, line, narrative } from '../fields.ts'
import { parseJson } from '../json-text.ts'
import { person } from '../person.ts'
import { pointerTo } from '../pointer.ts'
import { FIELDS, type Field, headingWords } from './fields.ts'

/** In place of an outcome: cells with this mark are read as if they were not there. */
export const LEAVE_OUT = 'leave out'

const meaning = z.strictObject({
  outcome: z
    .string()
    .refine(
      (given) =>
        [...OUTCOMES, LEAVE_OUT].some((word) => word === given.toLowerCase()) || CODE_FORM.test(given),
      'a word of an outcome, a code, or "leave out"',
    )
    .describe('One of the words of an outcome, a code, or "leave out"'),
  reason: narrative.optional().describe('Reason for an absence that the mark stands for'),
  attended: fact.optional().describe('For a code that is not known: did the person attend?'),
  complied: fact.optional().describe('For a code that is not known: did the person comply?'),
})
export type Meaning = z.output<typeof meaning>

/** How a register of one's own is read: one entry of a group file's `registers`. */
export const mapping = z.strictObject({
  headings: z
    .record(z.string(), z.enum([...FIELDS, 'ignore']))
    .default({})
    .describe('What each heading means: `{"Case Ref No": "crn", "Venue": "ignore"}`'),
  marks: z
    .record(z.string(), meaning)
    .default({})
    .describe('What each mark means: `{"DNA": {"outcome": "absence undecided"}}`; "" is an empty cell'),
  people: z
    .record(z.string(), person.shape.crn)
    .default({})
    .describe('Whose CRN each name is that stands there without one'),
  sessions: z
    .record(z.string(), line)
    .default({})
    .describe('Id of each session that is called otherwise there'),
  modules: z
    .record(z.string(), line)
    .default({})
    .describe('Id of each module that is called otherwise there'),
  module: line.optional().describe('Module of the sessions of which the register gives none'),
  dates: z
    .enum(['day first', 'month first'])
    .optional()
    .describe('Which comes first in dates such as 03/04/2026: the day, where nothing else is said'),
})
type Given = z.output<typeof mapping>
/** As it stands in a file. */
export type MappingFile = Given
export type DateOrder = NonNullable<Given['dates']>

/** The same, to be asked: by headings, marks and names in any case, and blanks around them. */
export interface Mapping {
  field(heading: string): Field | 'ignore' | undefined
  meaning(mark: string): Meaning | undefined
  crn(name: string): string | undefined
  session(called: string): string | undefined
  module(called: string): string | undefined
  /** Of sessions without one. */
  defaultModule: string | undefined
  dates: DateOrder | undefined
}

/** Throws InputError with every issue, by JSON pointer. Marks and headings are told, names never. */
export function readMapping(jsonText: string, file: string): Mapping {
  return mappingOf(readMappingFile(jsonText, file))
}

/** The same as it stands there. */
export function readMappingFile(jsonText: string, file: string): MappingFile {
  const data = parseJson(jsonText, file)
  const read = mapping.safeParse(data)
  if (!read.success) throw new InputError(read.error.issues.map((issue) => issueOf(issue, file)))
  return read.data
}

/** What several say together; of what they say otherwise, the last one holds. */
export function mappingOfAll(given: readonly MappingFile[]): Mapping {
  const all = <Part extends 'headings' | 'marks' | 'people' | 'sessions' | 'modules'>(
    part: Part,
  ): Given[Part] => Object.assign({}, ...given.map((each) => each[part]))
  const last = <Part extends 'module' | 'dates'>(part: Part) =>
    given.findLast((each) => each[part] !== undefined)?.[part]
  return mappingOf({
    ...{ headings: all('headings'), marks: all('marks'), people: all('people') },
    ...{ sessions: all('sessions'), modules: all('modules') },
    ...{ module: last('module'), dates: last('dates') },
  })
}

function mappingOf({ headings, marks, people, sessions, modules, module, dates }: Given): Mapping {
  const by = <Value>(record: Record<string, Value>, words: (text: string) => string) => {
    const known = new Map(Object.entries(record).map(([key, value]) => [words(key), value]))
    return (text: string) => known.get(words(text))
  }
  const crns = by(people, headingWords)
  return {
    field: by(headings, headingWords),
    meaning: by(marks, markWords),
    crn: (name) => crns(name)?.toUpperCase(),
    session: by(sessions, headingWords),
    module: by(modules, headingWords),
    defaultModule: module,
    dates,
  }
}

/** In small letters, blanks as one. */
export const markWords = (mark: string) => mark.toLowerCase().replaceAll(/\s+/g, ' ').trim()

export const NO_MAPPING = mappingOf(mapping.parse({}))

function issueOf({ path, message, code, ...issue }: z.core.$ZodIssue, file: string): Issue {
  const [list = ''] = path
  // A name is nobody else's business, even as a key.
  const pointer = pointerTo(list === 'people' ? [list] : path.filter((step) => typeof step !== 'symbol'))
  if (code === 'unrecognized_keys' && path.length === 0)
    return {
      file,
      pointer,
      expected: `expected no other fields than: ${Object.keys(mapping.shape).join(', ')}`,
    }
  const values = code === 'invalid_value' && 'values' in issue ? issue.values.join(', ') : null
  const expected =
    values !== null
      ? `one of: ${values}`
      : list === 'people'
        ? 'a CRN for each name: one letter and six digits'
        : (EXPECTED[String(list)] ??
          'an object with headings, marks, people, sessions, modules, module or dates')
  return { file, pointer, expected: `expected ${code === 'custom' ? message : expected}` }
}

const EXPECTED: Readonly<Record<string, string>> = {
  headings: 'an object of headings and what each means',
  marks: 'an object of marks, each with "outcome" and, if it says one, "reason"',
  sessions: 'an object of ids of sessions',
  modules: 'an object of ids of modules',
  module: 'the id of a module',
}
