import { saying } from '../message.ts'

/** What both case documents say, and what every document says of a historic edition. Words: case-documents.ftl. */
export const PHRASES = {
  // Who it is about
  'document/label-pnc-number': {},
  'document/label-prison-number': {},
  'document/reference': { crn: 'text', addenda: 'number', last: 'date?' },
  'document/not-recorded': {},
  'document/order-of': { order: 'message', length: 'item?', from: 'date?', to: 'date?' },
  /** An edition's own documents say it, too. */
  'document/years-of-order': { n: 'number' },
  'document/months-of-order': { n: 'number' },
  // What is open
  'document/needs-decision': {},
  'document/reading-and-outcome': { reading: 'text', outcome: 'text' },
  'document/decides': { who: 'text', by: 'item?' },
  // On the run, of a person's text
  'document/text-too-long': {
    of: ['rationale', 'evidence', 'motivation', 'alternative', 'summary', 'engagement', 'target'],
    named: 'item?',
    words: 'number',
    most: 'number',
    over: 'number',
  },
  'document/pages-over': { pages: 'number', most: 'number' },
  // Notes
  'document/clause-quoted': { place: 'message', words: 'text', stopped: 'flag' },
  'document/clause-places': { places: 'and' },
  'document/one-line': { line: 'text', clause: 'text' },
  'document/several-lines': { lines: 'commas', clause: 'text' },
  'document/line-range': { first: 'text', last: 'text' },
  'document/from-record': { facts: 'and' },
  // The fields of a case record, for readers who don't read JSON pointers
  'field/sex': {},
  'field/date-of-birth': {},
  'field/employment-and-availability': {},
  'field/language': {},
  'field/personal-details': {},
  'field/iq-assessment': {},
  'field/suitability-assessment': {},
  'field/assessment-after-part': {},
  'field/offences': {},
  'field/court-and-age': {},
  'field/order-or-licence': {},
  'field/rm2000s-level': {},
  'field/deviance-level': {},
  'field/treatment-need': {},
  'field/risk-levels': {},
  'field/earlier-programmes': {},
  'field/recorded-decision': {},
  'field/planned-start': {},
  'field/plan': {},
  'field/attempts-to-start': {},
  'field/session-schedule': {},
  'field/attendance-record': {},
  'field/catch-up-sessions': {},
  'field/appointments': {},
  'field/contact': {},
  'field/enforcement-steps': {},
  'field/programme-status': {},
  'field/psychometric-results': {},
  'field/progress-against-targets': {},
  'field/suitability-section': {},
  'field/treatment-report': {},
  'field/letter': {},
  'field/further-facts': {},
} as const

export const say = saying(PHRASES)
