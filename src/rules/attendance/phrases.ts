import { CATCH_UP_FORCES } from '../states.ts'

/** Grounds, readings, what is missing, and pieces of the above. */
export const PHRASES = {
  // Sessions held before he joined the group.
  'attendance/closed-group': { module: 'text' },
  'attendance/ground-joined-late': {},
  'attendance/reading-made-up': {},
  'attendance/if-made-up': { n: 'number' },
  'attendance/reading-not-asked': {},
  'attendance/if-not-asked': {},
  'attendance/settled-joined-late': { staff: 'text' },

  // A session whose module isn't known.
  'attendance/module-needed': { session: 'message' },
  'attendance/reading-of-module': { module: 'message', n: 'number' },
  'attendance/reading-of-another-module': { n: 'number' },
  'attendance/settled-by-module': {},

  /** The last offer of a catch-up, and why it was declined. */
  'attendance/offer-recorded': { on: 'date', answer: ['accepted', 'declined', 'not recorded'], also: 'also' },
  'attendance/offer-reason': { reason: 'text' },

  // ---------------------------------------------- shared by both: run.ts and hours.ts
  /** `In Self-management`, `In run 2 of Self-management` */
  'attendance/in-module': { module: 'message', run: 'number' },
  /** `no sessions were missed`, `3 sessions were missed` */
  'attendance/sessions-missed': { n: 'number' },

  // ---------------------------------------------- repeats, runs, withheld sessions, totals
  /** Several sessions of one day were missed. */
  /** How many sessions the meetings held isn't recorded: `one to 2 sessions were missed`. */
  'attendance/sessions-missed-between': { least: 'number', most: 'number', adjacent: 'flag' },
  'attendance/sessions-missed-on-days': { missed: 'message', days: 'number' },
  'attendance/repeat-threshold': { op: ['more than', 'at least'], n: 'number' },
  'attendance/repeat-follows': { follows: ['none', 'repeat', 'suspend and repeat'], unit: 'text' },
  'attendance/waits-for-group': { module: 'text' },
  /** What one session is: the edition's words, and a decision. */
  'attendance/count-contrary': { stated: ['units', 'meetings'] },
  'attendance/count-decided': { counts: ['units', 'meetings'], decision: 'message' },
  'attendance/withheld-owed': { unit: 'text' },
  'attendance/why-withheld-needed': {},
  'attendance/reading-of-count': { counts: ['meetings', 'units', 'least', 'most'] },
  'attendance/reading-of-open': {
    count: 'message?',
    sessions: 'and',
    n: 'number',
    as: ['attended', 'missed'],
  },
  'attendance/reading-of-repeat': { missed: 'message', follows: 'message' },
  'attendance/reading-earlier-run': {},
  'attendance/reading-run-of-day': {},
  'attendance/settled-by-decision-on-open': { staff: 'text', sessions: 'and', n: 'number' },
  'attendance/settled-by-decision-on-count': { staff: 'text', module: 'text' },
  'attendance/settled-by-record-of-held': { staff: 'text', module: 'text' },
  'attendance/reading-silence': { repeat: 'flag' },
  'attendance/ground-repeat-silent': {},
  'attendance/settled-by-decision-on-repeat': { staff: 'text', module: 'text' },
  'attendance/settled-by-later-decision': {},
  'attendance/reading-hold-of-programme': {},
  'attendance/if-hold-of-programme': {},
  'attendance/reading-hold-of-part': { part: 'message' },
  'attendance/if-hold-of-part': {},
  'attendance/settled-by-catch-up': {},
  'attendance/ground-hold-beyond': {},
  'attendance/reading-each-module': { unit: 'text' },
  'attendance/if-each-module': {},
  'attendance/reading-one-module': { unit: 'text' },
  'attendance/if-one-module': {},
  'attendance/settled-by-naming-module': { unit: 'text' },
  'attendance/ground-module-by-module': {},
  'attendance/ground-caught-up': {},
  'attendance/ground-reason': {},
  'attendance/ground-scope': {},
  'attendance/ground-open': {},
  'attendance/ground-count': {},
  'attendance/ground-held-unknown': {},
  'attendance/held-needed': {},
  'attendance/ground-count-stated': { stated: ['units', 'meetings'] },
  'attendance/ground-count-decided': {},
  'attendance/ground-new-count': {},
  'attendance/ground-new-run': {},
  'attendance/came-to-nothing': { sessions: 'and', n: 'number', as: ['cancelled', 'withheld'] },
  'attendance/ground-not-begun': {},
  'attendance/ground-withheld': {},
  'attendance/ground-total': {},

  // ---------------------------------------------- catch-ups, open sessions, amounts, hours
  'attendance/decision-waits': { decision: 'message', until: ['missed', 'recorded'] },
  'attendance/if-attended': {},
  'attendance/if-missed': { catchUp: CATCH_UP_FORCES },
  'attendance/if-missed-and-left': {},
  'attendance/record-needed': { session: 'message' },
  /** Why a session fell away, and what replaced it. */
  'attendance/reason-recorded': { reason: 'text' },
  'attendance/replaced-by-catch-up': { on: 'date' },
  'attendance/replaced-by-topic': { session: 'message' },
  'attendance/replaced-by-schedule': {},
  'attendance/replacement-needed': { session: 'message' },
  'attendance/settled-by-replacement': {},
  'attendance/reading-decision-right': {},
  'attendance/if-decision-right': {},
  'attendance/reading-entry-right': {},
  'attendance/if-entry-right': {},
  'attendance/settled-by-correction': { who: 'text' },
  /** `30 sessions of 35`, `75 hours of at least 80 hours` */
  'attendance/amount-of': { done: 'message', asked: 'item', least: 'flag' },
  /** `18 to 36 sessions` */
  'attendance/amount-between': { least: 'number', most: 'message' },
  'attendance/lengths-needed': {},
  /** After the hours credited. */
  'attendance/hours-below': {},
  'attendance/hours-besides': { sessions: 'message' },
  /** `32 full days (31 attended, one caught up)`: done, and left out of the hours. */
  'attendance/done-without-hours': { sessions: 'and', attended: 'number', caughtUp: 'number' },
  /** What attendance still waits for: `the catch-up for the session of 5 March 2026`. */
  'attendance/outstanding-repeat': { module: 'message' },
  'attendance/outstanding-repeat-decision': { module: 'message' },
  'attendance/outstanding-catch-up': { session: 'message' },
  'attendance/outstanding-catch-up-decision': { session: 'message' },
  'attendance/outstanding-decision': { session: 'message' },
  'attendance/outstanding-record': { session: 'message' },
  'attendance/outstanding-replacement': { session: 'message' },
  'attendance/outstanding-schedule': {},
  'attendance/ground-no-catch-up': {},
  'attendance/ground-every-session': {},
  'attendance/ground-cancelled': {},
  'attendance/ground-overlap': {},
  'attendance/ground-not-applied': {},
  'attendance/ground-hours': {},
  'attendance/ground-catch-up-hours': {},
  'attendance/ground-approximate': {},
  'attendance/ground-areas': {},
} as const
