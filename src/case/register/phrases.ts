import { saying } from '../../message.ts'

/** What is wrong with a row or a heading of a register. Words: register.ftl; the command line has its own. */
const AT = { place: 'text' } as const
const BESIDE = { ...AT, earlier: 'text' } as const

export const PHRASES = {
  // Of a cell
  'register/crn': AT,
  'register/who': AT,
  'register/session': AT,
  'register/date': { ...AT, given: 'text', monthFirst: 'flag' },
  'register/year': AT,
  'register/time': AT,
  'register/number': { ...AT, most: 'number' },
  'register/length': AT,
  'register/too-long': { ...AT, most: 'number' },
  'register/needed': AT,
  'register/mark': AT,
  'register/outcome-needed': AT,
  'register/attended': AT,
  'register/limited': AT,
  'register/unprintable': AT,
  'register/name-missing': AT,
  // Of rows beside one another, or beside the group
  'register/twice': BESIDE,
  'register/defined-otherwise': BESIDE,
  'register/heads-again': BESIDE,
  'register/cells': AT,
  'register/nobody': AT,
  'register/apart': AT,
  'register/which-session': { ...AT, n: 'number' },
  'register/no-session': AT,
  'register/otherwise': AT,
  // Of the headings
  'register/no-headings': {},
  'register/heading-missing': { field: 'text' },
  'register/heading-near': { heading: 'text', field: 'text' },
  'register/heading-twice': { ...AT, field: 'text' },
  'register/heading-unknown': AT,
} as const

export const say = saying(PHRASES)
