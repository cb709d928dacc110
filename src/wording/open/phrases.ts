import { GAPS } from '../../case/decision.ts'
import { saying } from '../../message.ts'
import { REPORTS } from '../document-kinds.ts'
import { CONTRADICTIONS } from './contradiction.ts'

const DECIDED = {
  what: 'message',
  others: 'also',
  n: 'number',
  name: 'text',
  role: 'text',
  on: 'date',
  reason: 'text',
  approved: 'message?',
} as const

/** What no decision sends a document without. */
const FORMAL = ['author', 'date', 'order kind', 'length of order', 'reasons'] as const

/** What is open in a document, and what it is sent without. Words: open.ftl. */
export const PHRASES = {
  // What a draft opens with
  'open/title': {},
  'open/changed-since-signed': { headings: 'and' },
  'open/another-report-fits': { fits: REPORTS },
  /** `sent`: on which day; null: it isn't recorded as sent. */
  'open/nothing-left': { missing: 'flag', sent: 'date?' },
  'open/contradiction': { what: CONTRADICTIONS },
  'open/decide': { action: 'text', who: 'text', by: 'date?' },
  'open/decide-below': { n: 'number' },
  'open/compare-length': { who: 'text' },
  'open/record': { what: 'and', who: 'text' },
  'open/send-without-or-record': { what: 'message', who: 'text', sent: 'date?' },
  'open/record-or-decide': { what: 'and', who: 'text', sent: 'flag' },
  /** Within these: what somebody has to record. */
  'open/formal': { what: FORMAL },
  'open/gap': { gap: GAPS },
  // What is still to be recorded
  'open/gap-lacking': { gap: GAPS },
  'open/supervisor-lacking': {},
  'open/to-write': { what: 'and' },
  'open/text-to-write': { what: ['summary', 'engagement', 'text'] },
  // What a document is sent without
  'open/sent-without': DECIDED,
  'open/waits': DECIDED,
  'open/without-effect': { gap: GAPS, isMissing: 'flag', name: 'text', role: 'text', on: 'date' },
  // Why no final is made
  'open/refused-changed': { on: 'date', headings: 'and' },
  'open/refused-decision': { statement: 'text', also: 'also' },
  'open/refused-report': { fits: REPORTS },
  'open/refused-contradiction': { what: CONTRADICTIONS },
  'open/refused-formal': { what: FORMAL },
  'open/refused-gap': { gap: GAPS },
} as const

export const say = saying(PHRASES)

/** Null: a decision can send a document without it. */
export function formalOf({ matter }: { matter: string }): (typeof FORMAL)[number] | null {
  return FORMAL.find((each) => each === matter) ?? null
}
