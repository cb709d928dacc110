import { type Given, type Kind, type Message, saying } from '../message.ts'

/**
 * What can be wrong with a case, as codes: the words for pages are messages (language/en-GB/issues.ftl), those of the
 * command line stand beside the code in the issue. Who shows it puts in the name of the field, as the subject of a
 * sentence (`Date of birth`) or as what is to be given (`the date of birth`), and how it is given.
 */
const SUBJECT = { subject: 'text' } as const
const THING = { thing: 'text', how: ['enter', 'select'] } as const

export const ISSUES = {
  // Of one field
  'issue/missing': THING,
  'issue/choice': THING,
  'issue/other-value': SUBJECT,
  'issue/date-unreal': SUBJECT,
  'issue/date-lacks': { ...SUBJECT, day: 'flag', month: 'flag', year: 'flag' },
  'issue/date-year': SUBJECT,
  'issue/date-era': SUBJECT,
  'issue/date-or-words': SUBJECT,
  'issue/time': SUBJECT,
  'issue/number': SUBJECT,
  'issue/whole-number': SUBJECT,
  'issue/between': { ...SUBJECT, least: 'number', most: 'number' },
  'issue/at-least': { ...SUBJECT, least: 'number' },
  'issue/above': { ...SUBJECT, least: 'number' },
  'issue/at-most': { ...SUBJECT, most: 'number' },
  'issue/below': { ...SUBJECT, most: 'number' },
  'issue/too-long': { ...SUBJECT, most: 'number' },
  'issue/too-many-lines': { ...SUBJECT, most: 'number' },
  'issue/too-many-paragraphs': { ...SUBJECT, most: 'number' },
  'issue/unprintable': SUBJECT,
  'issue/crn': SUBJECT,
  'issue/label': {},
  // Of a date beside another
  'issue/after-birth': { ...SUBJECT, birth: 'date' },
  'issue/born-late': SUBJECT,
  'issue/born-early': { ...SUBJECT, years: 'number' },
  'issue/one-day-or-several': SUBJECT,
  'issue/after-first-day': { ...SUBJECT, on: 'date' },
  'issue/after-offence': { ...SUBJECT, on: 'date' },
  'issue/after-hearing': { ...SUBJECT, on: 'date' },
  'issue/after-start': { ...SUBJECT, on: 'date' },
  'issue/after-finished': { ...SUBJECT, on: 'date' },
  'issue/after-offer': { ...SUBJECT, on: 'date' },
  'issue/after-missed': { ...SUBJECT, on: 'date' },
  'issue/after-answered': SUBJECT,
  'issue/outside-order': SUBJECT,
  'issue/session-outside-order': { on: 'date' },
  'issue/after-seen': { ...SUBJECT, day: 'date' },
  'issue/happened-later': { ...SUBJECT, day: 'date' },
  'issue/joined-after-attending': { ...SUBJECT, on: 'date' },
  // Of a time or a number beside another
  'issue/time-order': SUBJECT,
  'issue/longer-than-times': SUBJECT,
  'issue/order-length': {},
  'issue/above-lowest': SUBJECT,
  'issue/deviation': { ...SUBJECT, width: 'number' },
  'issue/means': { ...SUBJECT, direction: ['higher is better', 'lower is better'], mean: 'number' },
  'issue/fewer-items': SUBJECT,
  'issue/items-left-out': SUBJECT,
  'issue/not-pro-rated': SUBJECT,
  // What contradicts something else
  'issue/attended-earlier': SUBJECT,
  'issue/was-attended': SUBJECT,
  'issue/code-of-another': SUBJECT,
  'issue/session-twice': { on: 'date?' },
  'issue/joined-twice': { on: 'date' },
  'issue/score-twice': { on: 'date' },
  'issue/id-twice': {},
  'issue/decision-subject': SUBJECT,
  'issue/own-module': {},
  'issue/fact': SUBJECT,
  // What stands against a signature
  'issue/sign-no-report': {},
  'issue/sign-another': {},
  'issue/sign-twice': {},
  'issue/sign-no-place': {},
  'issue/sign-other-words': {},
  'issue/sign-role': {},
  // Of a file
  'issue/unknown-field': {},
  'issue/unknown-programme': { programme: 'text' },
  'issue/is-group': {},
  'issue/ends-early': {},
  'issue/no-file-of-ours': {},
  'issue/field-twice': {},
  'issue/too-much': {},
  'issue/more': { count: 'number' },
} as const

type Table = typeof ISSUES
type Shown = keyof typeof SUBJECT | keyof typeof THING
type Own<Code extends keyof Table> = Omit<Table[Code], Shown>

const say = saying(ISSUES) as (code: string, given: Readonly<Record<string, unknown>>) => Message

/** The code of an issue, with what is its own; the field's name is put in where it is shown (`naming`). */
export function tell<Code extends keyof Table>(
  code: Code,
  ...own: keyof Own<Code> extends never ? [] : [{ [Name in keyof Own<Code>]: Given<Own<Code>[Name] & Kind> }]
): Message {
  return say(code, { subject: '', thing: '', how: 'enter', ...own[0] })
}

/** How a field is called where something is wrong with it. */
export interface FieldName {
  subject: string
  thing: string
  how: 'enter' | 'select'
}

/** The same of a field. */
export function naming(told: Message, { subject, thing, how }: FieldName): Message {
  const { parameters } = told
  return {
    ...told,
    parameters: {
      ...parameters,
      ...('subject' in parameters && { subject: { text: subject } }),
      ...('thing' in parameters && { thing: { text: thing }, how }),
    },
  }
}
