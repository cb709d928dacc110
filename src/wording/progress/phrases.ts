import { PRONOUNS } from '../../case/person.ts'
import { saying } from '../../message.ts'
import { STATUSES } from '../../rules/states.ts'

const PRONOUN = { pronoun: PRONOUNS } as const
const ABSENCES = { ...PRONOUN, absences: 'and', n: 'number' } as const

/** What a progress report says of its own. Words: progress.ftl. */
export const PHRASES = {
  /** `late`: the programme is finished, or ended. */
  'progress/title': { period: 'item', late: ['no', 'finished', 'ended'] },
  'progress/until': { on: 'date' },
  'progress/heading-stands': PRONOUN,
  /** `decide`: what has to be decided first, as the next step says it. */
  'progress/stands': {
    status: STATUSES,
    name: 'text',
    decide: 'text?',
    pronoun: PRONOUNS,
    /** Sessions that a suspension or a repeat follows from, and what the reasons of all of them are. */
    missed: 'number',
    reasons: ['good', 'none good', 'mixed'],
  },
  'progress/stands-complete-by-word': { name: 'text', on: 'date' },
  'progress/absences-unacceptable': { ...ABSENCES, decided: 'flag' },
  'progress/absences-undecided': ABSENCES,
  'progress/absence-of': { kind: ['session', 'catch-up', 'appointment'], on: 'date', n: 'number' },
  'progress/steps-since': { steps: 'semicolons' },
  'progress/step-on': { step: 'message', on: 'date' },
  'progress/no-step-since': {},
  /** `pending`: a decision on it is still to be made. */
  'progress/officer-acts': { supervisor: 'text', pending: 'flag', licence: 'flag' },
  'progress/label-route': {},
  'progress/route-settled': { name: 'text', decision: 'message?', also: 'also' },
  'progress/route-expected': { name: 'text', ground: ['levels', 'plan'], after: 'message?', also: 'also' },
  'progress/label-attended': {},
  /** `inAll`: not only in the time that the report is on. */
  'progress/label-missed': { module: 'text', inAll: 'flag' },
  /** `before`: of runs that were taken again; `others`: of other modules. */
  'progress/missed-of-limit': { n: 'number', threshold: 'message?', before: 'number', others: 'number' },
  'progress/missed-open': {
    least: 'number',
    most: 'number',
    between: 'flag',
    before: 'number',
    others: 'number',
  },
  'progress/label-last-session': {},
  'progress/last-session': { on: 'date', since: 'date?' },
  'progress/label-next-session': {},
  'progress/next-session': { on: 'date', module: 'text' },
  /** `again`: a part has to be taken again first. */
  'progress/no-next-session': { again: 'flag' },
  'progress/label-elsewhere': {},
  'progress/elsewhere': {
    name: 'text',
    edition: 'text?',
    from: 'date?',
    to: 'date?',
    because: 'text?',
    missed: 'number?',
  },
  'progress/label-elsewhere-counts': {},
  'progress/elsewhere-counts': { carried: 'flag', decision: 'message' },
  'progress/label-order-ends': { licence: 'flag' },
  'progress/order-ends': { on: 'date', years: 'number', months: 'number' },
  'progress/order-ended': { on: 'date' },
  'progress/heading-attendance': { from: 'date?' },
  'progress/lead-in-all': {},
  'progress/lead-in-time': {},
  /** `first`: there is no report to compare with. */
  'progress/heading-targets': { first: 'flag' },
  'progress/column-then': { on: 'date?' },
  'progress/column-now': { on: 'date' },
  'progress/targets-not-recorded': { names: 'semicolons' },
  'progress/written-by': { name: 'text', on: 'date' },
  'progress/label-given': {},
  'progress/given-to': { role: 'text', on: 'date?' },
  'progress/heading-tests': {},
  'progress/heading-says': PRONOUN,
  'progress/heading-signature': {},
} as const

export const say = saying(PHRASES)
