import { saying } from '../message.ts'

/** Sentences and lead-ins about those on the programme; `people` is the edition's word for them. */
const OF_PEOPLE = { people: 'text' } as const

/** What an edition's own documents say, beside its statements. Words: programme-documents.ftl. */
export const PHRASES = {
  'programme/title-sentencer': { name: 'text', abbreviation: 'text' },
  'programme/title-participant': { name: 'text', abbreviation: 'text' },
  'programme/heading': { name: 'text', abbreviation: 'text' },
  'programme/reference': { told: 'commas' },
  'programme/people': { person: 'text' },
  /** Of a statement that is left out. */
  'programme/holds-from': { on: 'date' },
  'programme/held-until': { on: 'date' },

  // At a glance
  'programme/label-audience': {},
  'programme/label-sentence': {},
  'programme/label-minimum-length': {},
  'programme/label-length': {},
  'programme/label-group': {},
  'programme/label-missed-sessions': {},
  'programme/label-absences': {},
  'programme/label-measured': {},
  'programme/glance-value': { told: 'semicolons' },
  'programme/audience': { sex: ['male', 'female'], adult: 'flag', age: 'number?', iq: 'number?' },
  'programme/minimum-years': { n: 'number' },
  'programme/length-of': { name: 'text', length: 'message' },
  'programme/length-in-words': { words: 'text' },
  'programme/totals': { totals: 'or' },
  'programme/group-size': { minimum: 'number?', maximum: 'number?' },
  'programme/repeat': {
    op: ['more than', 'at least'],
    n: 'number',
    parts: 'message?',
    consequence: ['repeat', 'suspend and repeat'],
    unit: ['module', 'block'],
  },
  'programme/enforcement': {
    n: 'number',
    appointments: 'flag',
    outcome: ['enforcement action', 'breach', 'return to court or prison'],
    possible: 'flag',
  },

  // Parts and timetable
  'programme/all-parts': {},
  'programme/parts': { parts: 'and' },
  'programme/part-amounts': { amounts: 'commas' },
  'programme/part-amounts-alone': { amounts: 'message' },
  'programme/part-not-stated': {},
  'programme/modules': { modules: 'semicolons' },
  'programme/hours': { from: 'time', to: 'time' },
  'programme/time-of-day': { at: 'time' },

  // The figure of the routes
  'programme/bar-caption': {},
  'programme/bar-route': { route: 'text', total: 'message', parts: 'and?' },
  'programme/bar-part': { part: 'text', amount: 'message' },
  'programme/bar-total': { amount: 'message' },
  'programme/bar-sum': { amounts: 'and' },

  // Contacts and local details
  'programme/contact-lines': { lines: 'commas' },
  'programme/contact-telephone': { value: 'text' },
  'programme/contact-fax': { value: 'text' },
  'programme/contact-email': { value: 'text' },
  'programme/contact-website': { value: 'text' },
  'programme/contact-continued': { before: 'message', next: 'message' },
  'programme/label-where': {},
  'programme/label-when': {},
  'programme/label-starts': {},
  'programme/local-contact': { contact: 'text' },
  'programme/privacy-notice': { notice: 'text' },

  // What both documents say
  'programme/methods-introduction': {},
  /** The suitability section says it, too. */
  'programme/missed-sessions-not-stated': {},

  // The sheet for courts
  'sentencer/subtitle': {},
  'sentencer/heading-about': {},
  'sentencer/heading-audience': {},
  'sentencer/heading-operation': {},
  'sentencer/heading-content': {},
  'sentencer/content-introduction': {},
  'sentencer/heading-timetable': {},
  'sentencer/column-what': {},
  'sentencer/column-when': {},
  'sentencer/pattern-and-hours': { pattern: 'text', hours: 'text' },
  'sentencer/heading-attendance': {},
  'sentencer/one-expectation': { people: 'text', expectation: 'text' },
  'sentencer/expectations-introduction': OF_PEOPLE,
  'sentencer/before-introduction': OF_PEOPLE,
  'sentencer/during-introduction': OF_PEOPLE,
  'sentencer/after-introduction': OF_PEOPLE,
  'sentencer/missed-sessions-introduction': {},
  'sentencer/removal-introduction': OF_PEOPLE,
  'sentencer/heading-progress': {},
  'sentencer/heading-referral': {},
  'sentencer/heading-staffing': {},
  'sentencer/heading-evidence': {},
  'sentencer/heading-national-picture': {},
  'sentencer/heading-rights': {},
  'sentencer/heading-contact': {},

  // The leaflet
  'leaflet/subtitle': {},
  'leaflet/heading-about': { abbreviation: 'text' },
  'leaflet/heading-aims': {},
  'leaflet/heading-group': {},
  'leaflet/heading-content': {},
  'leaflet/content-introduction': {},
  'leaflet/heading-timetable': {},
  'leaflet/heading-expectations': {},
  'leaflet/one-expectation': { expectation: 'text' },
  'leaflet/expectations-introduction': {},
  'leaflet/before-introduction': {},
  'leaflet/during-introduction': {},
  'leaflet/after-introduction': {},
  'leaflet/heading-missed-sessions': {},
  'leaflet/heading-removal': {},
  'leaflet/removal-introduction': {},
  'leaflet/heading-progress': {},
  'leaflet/heading-referral': {},
  'leaflet/heading-prior-treatment': {},
  'leaflet/heading-information-sharing': {},
  'leaflet/heading-recording': {},
  'leaflet/heading-family': {},
  'leaflet/heading-rights': {},
  'leaflet/heading-diversity': {},
  'leaflet/heading-quality': {},
  'leaflet/heading-contact': {},
  'leaflet/heading-remember': {},
} as const

export const say = saying(PHRASES)
