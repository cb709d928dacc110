/** What a column of a register may hold, and how people head it. */

export const REQUIRED = ['crn', 'session', 'outcome'] as const
const OPTIONAL = [
  'reason',
  'module',
  'date',
  'from',
  'to',
  'length',
  'run',
  'units',
  'topic',
  'name',
  'attended',
  'complied',
  'limitedAccess',
] as const
export const FIELDS = [...REQUIRED, ...OPTIONAL] as const
export type Field = (typeof FIELDS)[number]

/** Those that say of a session what it is, whoever comes to it. */
export const OF_SESSIONS = [
  'session',
  'date',
  'module',
  'from',
  'to',
  'length',
  'run',
  'units',
  'topic',
] as const
export type SessionField = (typeof OF_SESSIONS)[number]

export const CRN = /^[A-Z]\s?\d{6}$/i
/** Anywhere in a cell, beside a name. */
export const CRN_WITHIN = /(?<![\p{L}\p{N}])[A-Z]\d{6}(?![\p{L}\p{N}])/iu

/** The field that a heading means, in any case and punctuation; undefined where it is none that is known. */
export function fieldOf(heading: string): Field | undefined {
  return BY_WORDS.get(headingWords(heading))
}

export function isOfSessions(field: Field | 'ignore' | undefined): field is SessionField {
  return OF_SESSIONS.some((each) => each === field)
}

/** In small letters, with a blank for whatever is no letter or figure: `case ref no` of `Case Ref. No`. */
export function headingWords(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const WORDS: Readonly<Record<Field, readonly string[]>> = {
  crn: [
    ...['crn', 'crns', 'crn number', 'crn no', 'crn s', 'delius crn', 'ndelius crn', 'delius number'],
    ...['case reference', 'case reference number', 'case reference no', 'case ref', 'case ref no'],
    ...['case ref number', 'case record number', 'case number', 'case no', 'case id', 'person crn'],
  ],
  session: [
    ...['session', 'sessions', 'session id', 'session no', 'session number', 'session ref'],
    ...['session reference', 'session code', 'week', 'week no', 'week number'],
  ],
  outcome: [
    ...['outcome', 'outcomes', 'attendance', 'mark', 'outcome code', 'contact outcome', 'session outcome'],
    ...['attendance outcome', 'attendance code', 'attendance mark', 'register mark', 'contact outcome code'],
    ...['present', 'present absent', 'attended y n', 'attended yes no', 'present y n', 'attendance status'],
  ],
  reason: [
    ...['reason', 'reasons', 'reason for absence', 'absence reason', 'reason absent', 'reason given'],
    ...['reason if absent', 'reason for non attendance', 'why absent', 'reason for missing'],
  ],
  module: ['module', 'modules', 'module id', 'module name', 'programme module', 'block', 'part'],
  date: [
    ...['date', 'dates', 'session date', 'date of session', 'contact date', 'appointment date', 'day'],
    ...['date of contact', 'attendance date', 'date of attendance', 'date of group'],
  ],
  from: [
    ...['from', 'start', 'starts', 'start time', 'time from', 'from time', 'session start', 'begins'],
    ...['time', 'times', 'time start', 'contact start time', 'started'],
  ],
  to: [
    'to',
    'end',
    'ends',
    'end time',
    'time to',
    'to time',
    'finish',
    'finish time',
    'contact end time',
    'session end',
  ],
  length: ['length', 'session length', 'length of session', 'day length'],
  run: ['run', 'module run', 'which run', 'attempt at module'],
  units: ['units', 'unit', 'number of sessions', 'sessions held', 'session units'],
  topic: ['topic', 'topics', 'session title', 'session name', 'session topic', 'subject'],
  name: [
    ...[
      'name',
      'names',
      'full name',
      'surname',
      'first name',
      'forename',
      'forenames',
      'last name',
      'family name',
    ],
    ...[
      'initials',
      'participant',
      'participants',
      'person',
      'person on probation',
      'pop',
      'pop name',
      'people',
    ],
    ...[
      'service user',
      'service user name',
      'offender',
      'offender name',
      'participant name',
      'client',
      'known as',
    ],
    ...['person name', 'name of participant', 'group member', 'member', 'group members', 'pp name'],
    // Both in one cell
    ...['name crn', 'name and crn', 'crn name', 'crn and name', 'participant crn', 'group member crn'],
  ],
  attended: ['attended', 'did attend', 'has attended'],
  complied: ['complied', 'did comply', 'has complied'],
  limitedAccess: [
    ...['limited access', 'limited access case', 'limited access offender', 'lao', 'is lao', 'lao flag'],
    ...['restricted', 'restricted case', 'restricted access', 'access restricted', 'access limited'],
  ],
}

const BY_WORDS = new Map(FIELDS.flatMap((field) => WORDS[field].map((words) => [words, field] as const)))
