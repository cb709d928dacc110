import { OPEN } from '../../chronology/happened.ts'
import { saying } from '../../message.ts'
import type { KindsOf } from '../finding.ts'
import { PHRASES } from './phrases.ts'

/** `In Self-management` and what is counted and repeated there; `3 sessions were missed`. */
const WHERE = { where: 'message', unit: 'text' } as const
const COUNTED = { ...WHERE, missed: 'message' } as const
const DECIDED = { ...COUNTED, decision: 'message' } as const
const TOTAL = { part: 'message', unit: 'text', missed: 'message', again: 'flag' } as const

/** A session in a module; amounts of which less is recorded as done. */
const SESSION = { where: 'message', session: 'message' } as const
const RECORDED = { amounts: 'and', single: 'flag' } as const

/** `n`: how many sessions. */
const JOINED = { where: 'message', sessions: 'and', n: 'number', joined: 'date', also: 'also' } as const

/** What is found about attendance: missed sessions and repeats, catch-ups, open sessions, amounts and hours. */
export const FINDINGS = {
  // ---------------------------------------------- repeats, runs, withheld sessions, totals (module, repeat, withheld)
  'attendance/repeat-due': {
    ...COUNTED,
    threshold: 'message',
    follows: ['repeat', 'suspend and repeat'],
    also: 'also',
  },
  'attendance/repeat-not-due': { ...COUNTED, threshold: 'message', also: 'also' },
  /** The fair ways of counting lead to different answers. */
  'attendance/repeat-open': {
    ...WHERE,
    turnsOn: ['count', 'attendance'],
    threshold: 'message',
    /** By the way of counting that comes to fewest, and to most. */
    missed: 'message',
  },
  /** A decision is recorded, and it can be about this run or the one before. */
  'attendance/repeat-decision-unclear': { ...COUNTED, on: 'date' },
  /** A decision that names a part with several modules, or nothing; since then one that names a module. */
  'attendance/repeat-decision-unplaced': { decision: 'message', part: 'message?', unit: 'text' },
  'attendance/repeat-decision-placed-since': {
    decision: 'message',
    part: 'message?',
    unit: 'text',
    on: 'date',
  },
  /** Decisions on a repeat that no run rests on. `began`: null: the module hasn't. `later`: null: it is about another run. */
  'attendance/repeat-decision-early': { decision: 'message', module: 'message', began: 'date?' },
  'attendance/repeat-decision-overtaken': { decision: 'message', module: 'message' },
  'attendance/repeat-decision-replaced': { decision: 'message', module: 'message', later: 'message?' },
  /** `contrary`: against the edition's words. */
  'attendance/repeat-decided': { ...DECIDED, threshold: 'message', contrary: 'flag', also: 'also' },
  'attendance/no-repeat-decided': { ...DECIDED, threshold: 'message', contrary: 'flag' },
  /** The edition states no threshold. */
  'attendance/repeat-threshold-not-stated': COUNTED,
  /** The same, where so many were missed that a person is asked. */
  'attendance/repeat-not-stated-open': COUNTED,
  'attendance/repeat-decided-without-threshold': { ...DECIDED, also: 'also' },
  'attendance/no-repeat-decided-without-threshold': DECIDED,
  /** A run before the last one; unasked where by what is recorded it didn't have to be repeated. */
  'attendance/run-begun-again': { ...COUNTED, run: 'number', on: 'date' },
  'attendance/run-begun-again-unasked': { ...COUNTED, run: 'number', on: 'date' },
  /** What was decided of a run before the last one. */
  'attendance/earlier-run-decided': { ...WHERE, run: 'number', required: 'flag', decision: 'message' },
  /** Of a later run nothing took place for him: `came` says what was cancelled or withheld. */
  'attendance/run-not-begun': { ...WHERE, came: 'and' },
  'attendance/withheld-during-hold': { ...SESSION, also: 'also' },
  'attendance/withheld-without-hold': { ...SESSION, also: 'also' },
  /** The edition knows no hold. */
  'attendance/withheld-hold-not-stated': { ...SESSION, also: 'also' },
  /** A catch-up was owed for which another part waits; `decided`: that the rest goes on. Null: nobody has. */
  'attendance/withheld-beyond-hold': {
    ...SESSION,
    missed: 'message',
    part: 'message',
    decided: 'message?',
    also: 'also',
  },
  /** `until`: null where all of them were on one day. */
  'attendance/withheld-before-repeat': { ...WHERE, sessions: 'number', on: 'date', until: 'date?' },
  /** Missed sessions of a whole part, which are counted for each module. `again`: one was taken again. */
  'attendance/total-missed': TOTAL,
  'attendance/total-over-threshold': { ...TOTAL, threshold: 'message' },

  // ---------------------------------------------- catch-ups, open sessions, amounts, hours (hold, open, amounts, hours)
  /** A session was missed and no catch-up is completed: what the edition asks then, or that he has left. */
  'attendance/catch-up-required': { ...SESSION, individual: 'flag', also: 'also' },
  'attendance/catch-up-to-offer': SESSION,
  /** The edition has it offered, and it was. */
  'attendance/catch-up-offered': { ...SESSION, also: 'also' },
  'attendance/catch-up-not-stated': { ...SESSION, part: 'message', also: 'also' },
  'attendance/catch-up-not-asked': SESSION,
  /**
   * Somebody decided whether a session that he missed, or that was held before he joined the group, has to be made up.
   * `contrary`: against the edition's words.
   */
  'attendance/making-up-decided': {
    session: 'message',
    as: ['missed', 'held-before'],
    required: 'flag',
    decision: 'message',
    contrary: 'flag',
  },
  /** Such a decision that has nothing to settle. */
  'attendance/making-up-idle': {
    session: 'message',
    required: 'flag',
    decision: 'message',
    why: ['not-missed', 'caught-up', 'repeated', 'left'],
  },
  /** Sessions that went ahead before a catch-up that comes first. `on`: when it was done. */
  'attendance/attended-before-catch-up': {
    where: 'message',
    sessions: 'and',
    n: 'number',
    missed: 'message',
    on: 'date?',
  },
  /** The same in another module: a hold is the programme's. */
  'attendance/attended-elsewhere-before-catch-up': {
    sessions: 'and',
    n: 'number',
    missed: 'message',
    on: 'date?',
  },
  /** In a part for which the edition doesn't ask for the catch-up; open as long as it is owed. */
  'attendance/hold-beyond-open': { sessions: 'and', n: 'number', missed: 'message', part: 'message' },
  'attendance/hold-beyond-decided': {
    sessions: 'and',
    n: 'number',
    missed: 'message',
    part: 'message',
    whole: 'flag',
    decision: 'message',
  },
  /** A decision on how far a hold reaches, where no session turned on it. */
  'attendance/hold-decision-idle': { decision: 'message' },
  'attendance/attended-beyond-hold': { sessions: 'and', n: 'number', missed: 'message', part: 'message' },
  /** Attended in part, sent home, moved at request and the like, and staff haven't decided what it counts as. */
  'attendance/session-open': { ...SESSION, how: OPEN, reason: 'also', waits: 'also' },
  'attendance/open-session-caught-up': {
    ...SESSION,
    how: OPEN,
    reason: 'also',
    waits: 'also',
  },
  /** A code that isn't known, and what it is read as by what stands beside it. */
  'attendance/code-unknown': { ...SESSION, given: 'text', outcome: 'message' },
  /** The same of a session of which nobody knows the module. */
  'attendance/code-unknown-without-module': { session: 'message', given: 'text', outcome: 'message' },
  /** `acceptable`, `unacceptable` and `undecided` are reasons of a missed session. */
  'attendance/session-decided': {
    ...SESSION,
    as: ['attended', 'acceptable', 'unacceptable', 'undecided'],
    decisions: 'also',
  },
  'attendance/session-not-recorded': { ...SESSION, waits: 'also' },
  /** A session fell away because of the service. `replaced`: how. */
  'attendance/cancelled-replaced': { ...SESSION, reason: 'also', replaced: 'message' },
  'attendance/cancelled-run-repeated': { ...SESSION, reason: 'also', unit: 'text' },
  'attendance/cancelled-not-replaced': { ...SESSION, reason: 'also', unit: 'text' },
  /** What the group held before he joined it; `also`: a closed group, which nobody joins part-way. */
  'attendance/joined-late': JOINED,
  'attendance/joined-late-open': { ...JOINED, unit: 'text' },
  'attendance/joined-late-decided': { ...JOINED, madeUp: 'flag', decision: 'message' },
  /** A day of joining is recorded, and nothing was held before it of which nothing is recorded. */
  'attendance/joined-late-idle': { where: 'message', joined: 'date' },
  'attendance/joined-late-without-sessions': { decision: 'message', module: 'message' },
  /** Nobody knows of which module a session was. `open`: nor what it counts as. */
  'attendance/module-not-known': { session: 'message', as: ['missed', 'attended', 'open'] },
  /** One of these would have to be taken again, were it of them. `n`: how many were missed. */
  'attendance/module-not-known-open': { session: 'message', n: 'number', modules: 'or' },
  /** Two meetings of his at one time. `attended`: both, so that their hours count once. */
  'attendance/meetings-overlap': { earlier: 'message', later: 'message', attended: 'flag' },
  /** A decision for which the entry leaves no room. */
  'attendance/decision-not-applied': { decision: 'message', entry: 'message', outcome: 'message' },
  /**
   * Every session scheduled is done, in a part or on the route, and whether that comes to what is stated. `waived`: of
   * one it was decided that it needn't be made up.
   */
  'attendance/part-complete': { part: 'message', waived: 'flag' },
  'attendance/part-short': { part: 'message', waived: 'flag', ...RECORDED },
  'attendance/part-done-route-short': { part: 'message', waived: 'flag' },
  'attendance/route-short': { route: 'text', waived: 'flag', ...RECORDED },
  'attendance/more-than-stated': { part: 'message', done: 'message', minimum: 'number?', maximum: 'number' },
  'attendance/hours-credited': {
    credited: 'number',
    asked: 'message',
    approximate: 'flag',
    derived: 'flag',
    also: 'also',
  },
  'attendance/hours-credited-none-stated': { credited: 'number', also: 'also' },
  /** The edition lists what a part covers, and no modules. */
  'attendance/areas-listed': { part: 'message', areas: 'and' },
} as const

/** What each is to its readers, which says where a document tells it. */
export const KINDS = {
  'attendance/repeat-due': 'action',
  'attendance/repeat-not-due': 'count',
  'attendance/repeat-open': 'open matter',
  'attendance/repeat-decision-unclear': 'open matter',
  'attendance/repeat-decision-unplaced': 'open matter',
  'attendance/repeat-decision-placed-since': 'fact',
  'attendance/repeat-decision-early': 'warning',
  'attendance/repeat-decision-overtaken': 'fact',
  'attendance/repeat-decision-replaced': 'fact',
  'attendance/repeat-decided': 'action',
  'attendance/no-repeat-decided': 'fact',
  'attendance/repeat-threshold-not-stated': 'count',
  'attendance/repeat-not-stated-open': 'open matter',
  'attendance/repeat-decided-without-threshold': 'action',
  'attendance/no-repeat-decided-without-threshold': 'fact',
  'attendance/run-begun-again': 'fact',
  'attendance/run-begun-again-unasked': 'warning',
  'attendance/earlier-run-decided': 'fact',
  'attendance/run-not-begun': 'fact',
  'attendance/withheld-during-hold': 'action',
  'attendance/withheld-without-hold': 'action',
  'attendance/withheld-hold-not-stated': 'action',
  'attendance/withheld-beyond-hold': 'action',
  'attendance/withheld-before-repeat': 'fact',
  'attendance/total-missed': 'count',
  'attendance/total-over-threshold': 'warning',
  'attendance/catch-up-required': 'action',
  'attendance/catch-up-to-offer': 'action',
  'attendance/catch-up-offered': 'fact',
  'attendance/catch-up-not-stated': 'action',
  'attendance/catch-up-not-asked': 'fact',
  'attendance/making-up-decided': 'action',
  'attendance/making-up-idle': 'fact',
  'attendance/attended-before-catch-up': 'warning',
  'attendance/attended-elsewhere-before-catch-up': 'warning',
  'attendance/hold-beyond-open': 'open matter',
  'attendance/hold-beyond-decided': 'fact',
  'attendance/hold-decision-idle': 'fact',
  'attendance/attended-beyond-hold': 'fact',
  'attendance/session-open': 'open matter',
  'attendance/code-unknown': 'warning',
  'attendance/code-unknown-without-module': 'warning',
  'attendance/open-session-caught-up': 'fact',
  'attendance/session-decided': 'fact',
  'attendance/session-not-recorded': 'action',
  'attendance/cancelled-replaced': 'fact',
  'attendance/cancelled-run-repeated': 'fact',
  'attendance/cancelled-not-replaced': 'action',
  'attendance/joined-late': 'fact',
  'attendance/joined-late-open': 'open matter',
  'attendance/joined-late-decided': 'fact',
  'attendance/joined-late-idle': 'warning',
  'attendance/joined-late-without-sessions': 'warning',
  'attendance/module-not-known': 'action',
  'attendance/module-not-known-open': 'open matter',
  'attendance/meetings-overlap': 'warning',
  'attendance/decision-not-applied': 'open matter',
  'attendance/part-complete': 'count',
  'attendance/part-short': 'action',
  'attendance/part-done-route-short': 'count',
  'attendance/route-short': 'action',
  'attendance/more-than-stated': 'warning',
  'attendance/hours-credited': 'count',
  'attendance/hours-credited-none-stated': 'count',
  'attendance/areas-listed': 'fact',
} as const satisfies KindsOf<typeof FINDINGS>

export const say = saying({ ...FINDINGS, ...PHRASES })
