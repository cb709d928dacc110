import { saying } from '../../message.ts'
import type { KindsOf } from '../finding.ts'

/** Starts beside the number allowed, and what else may be one. */
const STARTS = { maximum: 'number', started: 'number', also: 'also' } as const

/** What is found about the group, evenings and time off, starts, and a transfer. */
export const FINDINGS = {
  'group/size-not-recorded': { asked: 'message' },
  'group/size-planned': { asked: 'message', size: 'number' },
  'group/staffing-not-recorded': { minimum: 'number', staff: 'text' },
  'group/staffing-planned': { minimum: 'number', planned: 'number' },
  'timetable/time-off-needed': { scope: 'text' },
  /** Whether the person is in work isn't recorded. */
  'timetable/time-off-not-recorded': { scope: 'text' },
  'timetable/evening-offered': { parts: 'and', also: 'also' },
  'timetable/evening-not-offered': { parts: 'and', also: 'also' },
  'timetable/evening-if-working': { parts: 'and', also: 'also' },
  'timetable/evening-if-daytime-impossible': { parts: 'and', also: 'also' },
  'timetable/evening-not-stated': { parts: 'and' },
  'plan/more-than-stated': { part: 'message', planned: 'message', asked: 'message' },
  'plan/less-so-far': { part: 'message', planned: 'message', asked: 'message' },
  /** By day, of somebody who is recorded as working or as unable to attend then; what the edition has in the evening. */
  'timetable/day-planned': {
    why: ['working', 'unable'],
    parts: 'and',
    offered: ['all', 'working', 'daytime-impossible'],
    also: 'also',
  },
  /** Outside the hours between which the edition has the part. */
  'plan/other-times': { part: 'message', on: 'days', patterns: 'or' },
  'plan/bank-holidays': { on: 'days', n: 'number' },
  'attempts/within-limit': STARTS,
  'attempts/last-attempt': STARTS,
  'attempts/limit-reached': STARTS,
  'attempts/limit-exceeded': STARTS,
  /** Whether the limit is reached turns on what counts as an attempt. */
  'attempts/limit-undecided': STARTS,
  /** Made before this order or licence began. */
  'attempts/under-earlier-order': { on: 'days' },
  /** A start is planned, and all that the edition allows have been made. */
  'attempts/plan-refused': { start: 'date', started: 'number', maximum: 'number' },
  'transfer/earlier-programme': { programme: 'text', edition: 'text', also: 'also' },
  /** The same, where somebody has decided whether anything is carried over. */
  'transfer/carrying-over-decided': {
    programme: 'text',
    edition: 'text',
    carried: 'flag',
    decision: 'message',
    also: 'also',
  },
  /** An earlier programme of which no rule speaks. */
  'transfer/other-programme': {
    programme: 'text',
    setting: ['prison', 'community'],
    completed: ['yes', 'no', 'not recorded'],
    also: 'also',
  },
  /** A decision on carrying over, and no programme begun elsewhere and not completed. */
  'transfer/decision-idle': { decision: 'message' },
} as const

/** What each is to its readers, which says where a document tells it. */
export const KINDS = {
  'group/size-not-recorded': 'gap',
  'group/size-planned': 'fact',
  'group/staffing-not-recorded': 'gap',
  'group/staffing-planned': 'fact',
  'timetable/time-off-needed': 'warning',
  'timetable/time-off-not-recorded': 'gap',
  'timetable/evening-offered': 'fact',
  'timetable/evening-not-offered': 'fact',
  'timetable/evening-if-working': 'fact',
  'timetable/evening-if-daytime-impossible': 'fact',
  'timetable/evening-not-stated': 'fact',
  'timetable/day-planned': 'fact',
  'plan/more-than-stated': 'warning',
  'plan/less-so-far': 'count',
  'plan/other-times': 'warning',
  'plan/bank-holidays': 'fact',
  'attempts/within-limit': 'count',
  'attempts/last-attempt': 'warning',
  'attempts/limit-reached': 'warning',
  'attempts/limit-exceeded': 'action',
  'attempts/limit-undecided': 'open matter',
  'attempts/under-earlier-order': 'warning',
  'attempts/plan-refused': 'action',
  'transfer/earlier-programme': 'warning',
  'transfer/carrying-over-decided': 'warning',
  'transfer/other-programme': 'fact',
  'transfer/decision-idle': 'fact',
} as const satisfies KindsOf<typeof FINDINGS>

/** Grounds, readings and what is missing. */
export const PHRASES = {
  'group/range': { minimum: 'number', maximum: 'number' },
  'group/at-least': { minimum: 'number' },
  'group/at-most': { maximum: 'number' },
  'group/ground-size': {},
  'group/ground-staffing': {},
  'group/size-needed': {},
  'group/staff-needed': {},
  /** `the route “Long route”` */
  'plan/route': { name: 'text' },
  'plan/ground-bank-holidays': {},
  'timetable/ground-time-off': {},
  'timetable/record-silent': { missing: 'and' },
  'timetable/ground-evening-not-stated': {},
  'timetable/ground-evening-hour': { from: 'time' },
  'timetable/working-needed': {},
  'timetable/daytime-needed': {},
  'timetable/daytime-reason-needed': {},
  'attempts/also-recorded': { what: 'and' },
  'attempts/offers': { n: 'number' },
  'attempts/direct-entries': { n: 'number' },
  'attempts/restarts': { n: 'number' },
  'attempts/ground': {},
  'attempts/reading-first-session': {},
  'attempts/reading-more': { kinds: 'and' },
  'attempts/kind-offer': {},
  'attempts/kind-direct-entry': {},
  'attempts/kind-restart': {},
  'attempts/so-far': { n: 'number' },
  'attempts/settled-undecided': {},
  'attempts/settled-exceeded': {},
  'attempts/settled-plan': {},
  'attempts/ground-earlier-order': {},
  'transfer/ground': {},
  'transfer/edition-there': { edition: 'text' },
  'transfer/edition-not-recorded': {},
  'transfer/begun-there': { on: 'date' },
  'transfer/ended-there': { on: 'date' },
  'transfer/ended-because': { reason: 'text' },
  'transfer/missed-there': { n: 'number' },
  'transfer/edition-needed': {},
} as const

export const say = saying({ ...FINDINGS, ...PHRASES })
