import { saying } from '../../message.ts'
import { FORCES } from '../../programme/attendance.ts'
import { SEXES } from '../../programme/rules.ts'

/** Sentences and lead-ins about those on the programme; `people` is the edition's word for them. */
const OF_PEOPLE = { people: 'text' } as const

/** What an edition's own documents say, beside its statements. Words: programme-documents.ftl. */
export const PHRASES = {
  'programme/title-sentencer': { name: 'text', abbreviation: 'text' },
  'programme/heading': { name: 'text', abbreviation: 'text' },
  'programme/people': { person: 'text' },
  /** Of a statement that is left out. */
  'programme/holds-from': { on: 'date' },
  'programme/held-until': { on: 'date' },

  // At a glance
  'programme/audience': { sex: [...SEXES, 'none'], adult: 'flag', age: 'number?', iq: 'number?' },
  'programme/length-of': { name: 'text', length: 'item' },
  'programme/repeat': {
    op: ['more than', 'at least'],
    n: 'number',
    parts: 'and?',
    consequence: ['repeat', 'suspend and repeat'],
    unit: ['module', 'block'],
  },
  'programme/enforcement': {
    n: 'number',
    /** Within which they count; null: over the whole order. */
    months: 'number?',
    /** What the words count: sessions, appointments as well, or absences, and of what isn't said. */
    counts: ['sessions', 'appointments', 'absences'],
    outcome: ['enforcement action', 'breach', 'return to court or prison'],
    force: FORCES,
    later: 'message?',
  },
  /** What can follow that, with no number stated. */
  'programme/enforcement-later': {
    outcome: ['breach', 'return to court or prison'],
    force: ['may', 'could be'],
  },

  // Timetable
  'programme/hours': { from: 'time', to: 'time' },

  // The figure of the routes
  'programme/bar-caption': { routes: 'number' },
  'programme/bar-route': { route: 'text', total: 'item', parts: 'and?' },
  'programme/bar-part': { part: 'text', amount: 'message' },
  'programme/bar-worked-out': { amount: 'message' },

  // Contacts and local details
  'programme/contact-telephone': { value: 'text' },
  'programme/contact-fax': { value: 'text' },
  'programme/contact-email': { value: 'text' },
  'programme/contact-website': { value: 'text' },
  'programme/local-contact': { contact: 'text' },
  'programme/privacy-notice': { notice: 'text' },

  // What both documents say
  'programme/methods-introduction': {},
  'programme/last-of-list': {},

  // The sheet for courts
  'sentencer/one-expectation': { people: 'text', expectation: 'text' },
  'sentencer/expectations-introduction': OF_PEOPLE,
  'sentencer/before-introduction': OF_PEOPLE,
  'sentencer/during-introduction': OF_PEOPLE,
  'sentencer/after-introduction': OF_PEOPLE,
  'sentencer/removal-introduction': OF_PEOPLE,
} as const

export const say = saying(PHRASES)
