import { PRONOUNS } from '../../case/person.ts'
import { saying } from '../../message.ts'
import { REQUIREMENTS } from '../../programme/delivery.ts'
import { MODULE_STATES, PART_STATES, STAGES } from '../../rules/states.ts'
import { REPORTS } from '../document-kinds.ts'

const NAMED = { name: 'text', role: 'text', on: 'date' } as const
const PRONOUN = { pronoun: PRONOUNS } as const
const TARGET_LEVELS = ['good', 'some', 'limited', 'not yet addressed', 'not recorded'] as const
const MISSED = ['acceptable', 'unacceptable', 'undecided'] as const

/** What reports say of their own, beside findings and the record's own words. Words: report.ftl. */
export const PHRASES = {
  /** `n` sessions of one day, with one reason that nobody has decided about. */
  'report/reason-of-day': { n: 'number', on: 'date' },
  'report/title': { early: 'flag' },

  // Who and what it is about
  'report/person-of': { title: 'text?', name: 'text', born: 'date?', crn: 'text' },
  'report/order-in-court': { order: 'message', court: 'text?' },
  'report/label-conditions': { licence: 'flag' },
  'report/label-offences': {},
  'report/offence-of': { offence: 'message', committed: 'item?', convicted: 'date?' },
  'report/programme-of': {
    programme: 'text',
    route: 'text?',
    venue: 'text?',
    mode: ['day', 'evening', 'not recorded'],
  },
  'report/label-evening': {},
  'report/person-in-role': { name: 'text', role: 'text' },
  /** `ready`: nothing is left to do before a draft is final. */
  'report/dates-of-report': {
    draft: 'flag',
    ready: 'flag',
    finished: 'date?',
    sent: 'date?',
    version: 'number?',
  },
  'report/not-recorded': {},

  'report/label-starts': {},
  'report/starts': { starts: 'semicolons', made: 'number', maximum: 'number?', left: 'number?' },
  'report/start-of': { span: 'span', because: 'text?' },
  'report/start-begun': { on: 'date', goesOn: 'flag', because: 'text?' },
  'report/sessions-not-recorded': { module: 'text', days: 'days' },

  // Summary
  'report/heading-summary': {},
  'report/label-result': {},
  /** `last`: the last session, where it was on another day. */
  'report/result-completed': { on: 'date?', last: 'date?', noted: 'date?' },
  'report/result-open': { open: 'and' },
  'report/result-not-finished': { fits: REPORTS },
  'report/requirement-open': { name: REQUIREMENTS },
  'report/label-attendance': {},
  /** `onHold`: how many more the group held while the person was not to come. */
  'report/sessions-held': {
    done: 'number',
    held: 'number',
    ended: 'flag',
    caughtUp: 'number',
    onHold: 'number',
  },
  /** `held`: null where it says nothing more. */
  'report/sessions-required': {
    done: 'number',
    required: 'number',
    held: 'number?',
    onHold: 'number',
    ended: 'flag',
    caughtUp: 'number',
  },
  /** Some were held before he joined, and not asked for. */
  'report/sessions-asked': {
    done: 'number',
    asked: 'number',
    letOff: 'number',
    caughtUp: 'number',
    pronoun: PRONOUNS,
  },
  'report/sessions-unrecorded': { n: 'number' },
  'report/sessions-on-hold': { n: 'number' },
  'report/no-session-held': {},
  'report/none-counts': {},
  'report/held-to-take-again': { n: 'number' },
  'report/held-and-taken-again': { n: 'number' },
  /** `expected`: the route that asks for them isn't decided. */
  'report/hours-credited': {
    credited: 'number',
    required: 'number?',
    approximate: 'flag',
    expected: 'flag',
  },
  'report/hours-not-stated': {},
  'report/hours-told': { hours: 'message' },
  'report/hours-in-part': { hours: 'message', part: 'text' },
  'report/hours-not-stated-for': { parts: 'and' },
  'report/label-progress': {},
  'report/level': { level: TARGET_LEVELS },
  'report/progress-scale': { counts: 'item', levels: 'commas' },
  'report/progress-at-level': {
    level: TARGET_LEVELS,
    n: 'number',
    total: 'number?',
  },
  'report/label-tests': {},
  'report/tests-counted': {
    n: 'number',
    result: [
      'worse',
      'unchanged',
      'stayed',
      'improved',
      'not comparable',
      'still to come',
      'results missing',
    ],
  },
  /** `decided`: of each it is recorded who decided. */
  'report/absences-unacceptable': { n: 'number', decided: 'flag' },
  'report/absences-undecided': { n: 'number' },
  'report/enforcement-stage': { stage: STAGES },
  'report/steps-alone': { n: 'number' },
  'report/recommendations-counted': { n: 'number', first: 'date?' },
  'report/no-full-assessment': {},

  // Recommendations, what remains, decisions, points
  'report/heading-recommendations': {},
  'report/no-recommendation': {},
  'report/heading-needs': {},
  'report/heading-strengths': {},
  'report/none-recorded': {},
  'report/heading-next-steps': {},
  'report/no-next-step': {},
  'report/test-ahead': { name: 'text', from: 'date' },
  'report/column-step': {},
  'report/column-who': {},
  'report/column-by': {},
  'report/not-named': {},
  'report/no-date': {},
  'report/step-now': {},
  'report/step-before-session': { on: 'date' },
  'report/step-overdue': { by: 'date' },
  'report/step-because': { by: 'date', because: 'text' },
  'report/heading-decisions': {},
  'report/none': {},
  'report/decisions-in-steps': { ended: 'flag' },
  'report/heading-missing': {},
  'report/heading-points': {},

  // Programme and attendance
  'report/heading-attendance': {},
  'report/dates-of-part': { dates: 'span' },
  'report/part-state': {
    state: [...new Set([...PART_STATES, ...MODULE_STATES]), 'recalled', 'ended', 'not recorded'],
  },
  'report/nothing-in-time': {},
  'report/not-credited': { unit: 'text' },
  'report/grid-caption': {},
  'report/grid-run': { run: 'text', counts: 'and' },
  'report/grid-cell': { day: 'text', which: 'text' },
  'report/module-run': { module: 'text', run: 'number' },
  'report/attended-of-sessions': { attended: 'number', sessions: 'message' },
  'report/sessions-in-state': {
    n: 'number',
    state: [
      'missed',
      'caught up',
      'before joining',
      'withheld',
      'cancelled',
      'undecided',
      'not recorded',
      'still to come',
      'to come',
    ],
  },
  'report/column-module': {},
  'report/column-attended': {},
  'report/column-caught-up': {},
  'report/column-missed': {},
  'report/column-other': {},
  'report/attended-of-held': { attended: 'number', held: 'number' },
  'report/missed-by-kind': { n: 'number', kinds: 'commas' },
  'report/missed-alike': { n: 'number', kind: MISSED },
  'report/missed-of-kind': { n: 'number', kind: MISSED },
  'report/no-other-sessions': {},
  'report/no-session': {},
  'report/all-asked-done': PRONOUN,
  'report/repeat-not-stated': { unit: 'text' },
  'report/heading-missed': { inPart: 'flag' },
  'report/column-date': {},
  'report/column-made-up': {},
  'report/session-day': { on: 'date', which: 'text' },
  'report/not-to-be-made-up': {},
  'report/no-catch-up-owed': {},
  'report/module-and-topic': { module: 'text', topic: 'text' },
  'report/made-up-with-note': { on: 'date', note: 'text' },
  'report/catch-up-not-done': { on: 'date', reason: 'text' },
  'report/catch-up-arranged': {},
  'report/no-catch-up-completed': {},

  // Absences and enforcement
  'report/heading-enforcement': {},
  'report/column-absence': {},
  'report/column-done': {},
  'report/absence-from': { on: 'date', absence: 'text' },
  'report/step-taken': { step: 'message', on: 'date', by: 'text?' },
  'report/no-step-taken': {},
  /** `failure`: to comply, at what counts as attended; the decision on it stands among the decisions. */
  'report/no-absence': { failure: 'flag' },
  /** `since`: only those from that day on. */
  'report/supervision-counted': { recorded: 'number', kept: 'number', since: 'date?' },
  'report/supervision-none': { since: 'date?' },
  'report/supervision-missed': { meetings: 'semicolons' },
  'report/meeting-missed': { on: 'date', reason: 'message' },
  'report/supervision-stated': { ...NAMED, regular: 'flag' },

  // Engagement, targets
  'report/heading-engagement': {},
  'report/not-written': {},
  'report/heading-targets': {},
  'report/column-target': {},
  'report/column-progress': {},
  'report/target-progress': { progress: TARGET_LEVELS },
  'report/target-evidence': { text: 'text', from: ['in sessions', 'outside sessions'], on: 'date?' },
  'report/no-targets': {},

  // What completion asked for
  'report/heading-completion': {},
  'report/column-requirement': {},
  'report/column-recorded': {},
  'report/column-result': {},
  'report/requirement-name': { name: REQUIREMENTS },
  /** Where the programme doesn't ask that they be regular. */
  'report/meetings-asked': { supervisor: 'text' },
  'report/requirement-outcome': {
    outcome: ['met', 'not met', 'not yet met', 'not recorded', 'needs decision', 'decided'],
  },
  'report/met-by-decision': { ...NAMED, met: 'flag', reason: 'text' },
  'report/nothing-asked': {},

  // What the person says, the review meeting, who receives it, signatures
  'report/heading-comments': PRONOUN,
  'report/comments-not-asked': PRONOUN,
  'report/comments-sent-without': {},
  'report/comments-asked': { ...PRONOUN, on: 'date' },
  'report/heading-review': {},
  'report/label-review-planned': {},
  'report/label-review-held': {},
  'report/label-review-attended': {},
  'report/no-review': {},
  'report/heading-distribution': {},
  'report/column-recipient': {},
  'report/column-sent': {},
  'report/not-yet-sent': {},
  'report/no-recipient': {},
  'report/confidentiality': { ...PRONOUN, under: ['order', 'licence', 'not recorded', 'ended'] },
  'report/heading-signatures': {},
  'report/signature-statement': { name: 'text' },
  'report/author-role': {},
  'report/manager-role': {},
  'report/participant-role': {},
  'report/narrower-count': { number: 'number' },
  'report/decider-not-recorded': { n: 'number', days: 'and' },
  'report/signature-recorded': { name: 'text', on: 'date' },
  'report/signed-as-recorded': { signed: 'flag', sent: 'date?' },
  'report/label-sent': {},
  'report/heading-addendum': { on: 'date' },
  'report/imprint': { edition: 'text', historic: 'flag' },
  'report/heading-notes': {},
} as const

export const say = saying(PHRASES)
