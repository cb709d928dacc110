import { saying } from '../../message.ts'
import type { KindsOf } from '../finding.ts'

/** Sentences may follow: that the plan asks for another route, which is refused. */
const NAMED = { name: 'text', also: 'also' } as const
/** `after`: null where the edition names no part after which the route is decided. */
const AFTER = { after: 'message?', also: 'also' } as const
/** The route that the plan asks for, and the one that the recorded levels or the decision lead to. */
const REQUEST = { wanted: 'text', leads: 'text' } as const
/** What an earlier programme may change, and what it has to have been. */
const PRIOR = { effect: 'message', required: 'message' } as const

/** What the assessment after a part was made with. */
const USED = ['yes', 'no', 'not recorded'] as const
const ASSESSED = { after: 'message', on: 'date', judgement: USED, tests: USED, by: 'text?' } as const

/** What is found about the route: which one, decisions on it, requests for another, earlier programmes, its length. */
export const FINDINGS = {
  'route/decided': { name: 'text', decision: 'message', also: 'also' },
  /** Before the part has ended after which the edition has the route decided. */
  'route/decided-early': { name: 'text', decision: 'message', after: 'message', also: 'also' },
  /** The level of risk, which says what a decision may choose, isn't recorded. */
  'route/decided-without-level': { name: 'text', decision: 'message', also: 'also' },
  'route/of-direct-entry': NAMED,
  'route/only-route': NAMED,
  'route/by-recorded-levels': { name: 'text', ...AFTER },
  /** The edition has everyone at the level take it, so nothing is to be decided. */
  'route/of-level': NAMED,
  /** More rules than one hold, or none does. */
  'route/levels-open': { also: 'also' },
  /** The edition names no tool, and the levels by two tools lead to different routes. */
  'route/tools-differ': { tools: 'and', also: 'also' },
  /** The edition names the tool, and this is another. */
  'route/level-of-other-tool': { tool: 'text', level: 'message', on: 'date' },
  /** No level of risk leads to a route of the edition. */
  'route/level-not-asked': { tool: 'text', level: 'message', on: 'date' },
  'route/levels-not-recorded': { missing: 'and', also: 'also' },
  /** The edition leads to no route by level. */
  'route/as-planned': { name: 'text', ...AFTER },
  'route/none-chosen': AFTER,
  /** Suitability stands against the programme; what the plan or the recorded levels name is told as that. */
  'route/none-while-unsuitable': {},
  'route/none-while-unsuitable-planned': { name: 'text' },
  'route/none-while-unsuitable-by-level': { name: 'text' },

  /** The assessment on which the route is decided after a part. */
  'route/assessment-made': ASSESSED,
  /** Before the part `ended`. */
  'route/assessment-early': { ...ASSESSED, ended: 'date' },
  /** The edition has both used, and one wasn't, or isn't recorded. */
  'route/assessment-incomplete': ASSESSED,
  /** The edition has no such assessment. */
  'route/assessment-not-asked': { on: 'date' },
  'route/assessment-not-recorded': { after: 'message' },

  /** `unapplied`: one is recorded that can't be applied. */
  'route/decision-due': { after: 'message', on: 'date', unapplied: 'flag' },
  'route/decision-names-unknown-route': {},
  'route/departure-decided': {},
  'route/departure-not-allowed': {},
  'route/departure-not-allowed-at-level-not-mentioned': {},
  /** `exceptional`: the edition says that overrides should be. */
  'route/override-decided': { exceptional: 'flag' },
  'route/override-not-approved': {},
  'route/override-without-high-need': { need: 'message' },
  /** Treatment need is high, and nobody has decided. */
  'route/override-possible': { exceptional: 'flag' },

  'route/request-against-decision': REQUEST,
  'route/request-settles-nothing': { wanted: 'text' },
  'route/request-beside-levels': REQUEST,
  'route/request-needs-reason': REQUEST,
  /** The override of the recorded level: a reason and an approver. */
  'route/request-needs-approver': REQUEST,
  'route/request-refused-as-unknown': {},
  'route/request-refused-without-ground': { wanted: 'text' },
  'route/request-refused-without-high-need': { wanted: 'text', need: 'message' },
  'route/request-refused-by-level': { ...REQUEST, also: 'also' },
  'route/request-refused-by-nearest-level': { ...REQUEST, also: 'also' },

  'route/prior-treatment-granted': { effect: 'message', decision: 'message' },
  'route/prior-treatment-refused': { effect: 'message', decision: 'message' },
  'route/prior-treatment-undecided': PRIOR,
  'route/prior-treatment-decided-differently': PRIOR,
  'route/prior-treatment-decided-differently-not-recorded': { ...PRIOR, missing: 'and' },
  'route/prior-treatment-not-recorded': { ...PRIOR, missing: 'and' },
  'route/prior-treatment-not-shown': PRIOR,
  /** A decision to grant it isn't applied: the record shows otherwise, or no earlier programme. */
  'route/prior-treatment-granted-against-record': PRIOR,
  'route/prior-treatment-granted-without-record': PRIOR,
  /** `changes`: null where the decision doesn't say. */
  'route/adjustment-granted': { decision: 'message', changes: 'text?' },
  /** The edition describes no such exemption, direct entry or adjustment. `where`: the part or route it names. */
  'route/prior-decision-unmatched': { decision: 'message', where: 'text?', also: 'also' },
  'route/prior-decision-without-effect': { decision: 'message', where: 'text?', also: 'also' },

  /** `derived`: one of the totals is worked out from the edition's words. */
  'route/length-in-total': { name: 'text', totals: 'and', derived: 'flag', also: 'also' },
  'route/length-of-parts': { first: 'message', also: 'also' },
  'route/length-not-stated': { name: 'text', also: 'also' },
} as const

/** What each is to its readers, which says where a document tells it. */
export const KINDS = {
  'route/decided': 'fact',
  'route/decided-early': 'fact',
  'route/decided-without-level': 'gap',
  'route/of-direct-entry': 'fact',
  'route/only-route': 'fact',
  'route/by-recorded-levels': 'fact',
  'route/of-level': 'fact',
  'route/levels-open': 'open matter',
  'route/tools-differ': 'open matter',
  'route/level-of-other-tool': 'warning',
  'route/level-not-asked': 'warning',
  'route/levels-not-recorded': 'gap',
  'route/as-planned': 'fact',
  'route/none-chosen': 'fact',
  'route/none-while-unsuitable': 'fact',
  'route/none-while-unsuitable-planned': 'fact',
  'route/none-while-unsuitable-by-level': 'fact',
  'route/assessment-made': 'fact',
  'route/assessment-early': 'warning',
  'route/assessment-incomplete': 'warning',
  'route/assessment-not-asked': 'warning',
  'route/assessment-not-recorded': 'gap',
  'route/decision-due': 'open matter',
  'route/decision-names-unknown-route': 'open matter',
  'route/departure-decided': 'warning',
  'route/departure-not-allowed': 'open matter',
  'route/departure-not-allowed-at-level-not-mentioned': 'open matter',
  'route/override-decided': 'warning',
  'route/override-not-approved': 'open matter',
  'route/override-without-high-need': 'open matter',
  'route/override-possible': 'warning',
  'route/request-against-decision': 'warning',
  'route/request-settles-nothing': 'warning',
  'route/request-beside-levels': 'warning',
  'route/request-needs-reason': 'open matter',
  'route/request-needs-approver': 'open matter',
  'route/request-refused-as-unknown': 'action',
  'route/request-refused-without-ground': 'action',
  'route/request-refused-without-high-need': 'action',
  'route/request-refused-by-level': 'action',
  'route/request-refused-by-nearest-level': 'action',
  'route/prior-treatment-granted': 'fact',
  'route/prior-treatment-refused': 'fact',
  'route/prior-treatment-undecided': 'open matter',
  'route/prior-treatment-decided-differently': 'open matter',
  'route/prior-treatment-decided-differently-not-recorded': 'gap',
  'route/prior-treatment-not-recorded': 'gap',
  'route/prior-treatment-not-shown': 'fact',
  'route/prior-treatment-granted-against-record': 'open matter',
  'route/prior-treatment-granted-without-record': 'open matter',
  'route/adjustment-granted': 'fact',
  'route/prior-decision-unmatched': 'open matter',
  'route/prior-decision-without-effect': 'fact',
  'route/length-in-total': 'count',
  'route/length-of-parts': 'count',
  'route/length-not-stated': 'gap',
} as const satisfies KindsOf<typeof FINDINGS>

/** Grounds, readings, what is missing, and pieces of the above. */
export const PHRASES = {
  'route/route-name': { name: 'text' },
  'route/planned-route-refused': { wanted: 'text' },
  'route/unknown-route-refused': {},
  'route/sessions-begun': {},
  'route/upward-only': {},
  'route/risk-level-needed': {},
  'route/deviance-needed': {},
  'route/treatment-need-needed': {},
  'route/approver-needed': {},
  'route/length-needed': {},
  'route/ground-final-after-part': {},
  'route/ground-slash': {},
  'route/ground-most': {},
  'route/ground-level-not-mentioned': {},
  'route/ground-upward-only': {},
  'route/ground-override': {},
  'route/ground-amounts': {},
  'route/reading-decision-holds': { after: 'message' },
  'route/reading-decided-again': { after: 'message' },
  'route/not-yet-decided': {},
  'route/reading-decision-for-route': {},
  'route/reading-words-cover': { words: 'text' },
  'route/reading-level-right': {},
  'route/decision-corrected': { name: 'text' },
  'route/reading-level-wrong': {},
  'route/level-recorded': {},
  'route/reading-no-approval': {},
  'route/reading-approval': {},
  'route/reading-reason': {},
  'route/reading-level-decides': {},
  'route/settled-by-decision': { after: 'message?' },
  'route/settled-by-risk-level': {},
  'route/settled-by-known-route': {},
  'route/settled-by-allowed-route': {},
  'route/settled-by-approval': {},
  'route/settled-by-plan': {},
  'route/settled-by-reason': {},
  'route/settled-by-reason-and-approver': {},

  /** `Exemption from Induction`; `part`: null where none is named. */
  'route/effect-exemption': { part: 'text?' },
  'route/effect-direct-entry': { to: 'text?' },
  'route/effect-adjustment': {},
  'route/effect-granted': { effect: 'message' },
  'route/effect-granted-once-recorded': { effect: 'message' },
  'route/effect-refused': { effect: 'message' },
  'route/assessment-needed': { after: 'message' },
  'route/judgement-needed': {},
  'route/tests-needed': {},
  /** With which tool a level was assessed. */
  'route/ground-other-tool': { tool: 'text' },
  'route/ground-deviance-tool': { tool: 'text' },
  'route/ground-need-tool': { tool: 'text' },
  'route/ground-no-tool': {},
  'route/risk-matrix': {},
  'route/reading-tool': { tool: 'item' },
  'route/no-single-route': {},
  /** What the edition asks of an earlier programme. */
  'route/programme-required': { setting: ['any', 'prison'], accredited: 'flag', done: 'and' },
  'route/programme-completed': {},
  'route/programme-attended': {},
  'route/programme-progress': {},
  'route/programme-needed': {},
  'route/accredited-needed': {},
  'route/completed-needed': {},
  'route/attended-needed': {},
  'route/progress-needed': {},
  'route/evidence-needed': {},
  'route/ground-prior-treatment': {},
  'route/reading-prior-counts': {},
  'route/reading-prior-changes-nothing': {},
  'route/reading-prior-programme': {},
  'route/reading-no-prior-programme': {},
  'route/settled-by-prior-decision': { about: 'message' },
  'route/settled-by-prior-programme': {},
  'route/changes-needed': {},
  'route/edition-describes': { effects: 'or' },
  'route/ground-prior-decision': {},
  'route/reading-decision-misnamed': {},
  'route/decision-recorded-as-meant': {},
  'route/reading-decision-outside': {},
  'route/part-stays-required': {},
  'route/settled-by-described-effect': {},

  'route/length-of-part': { part: 'text', amounts: 'and' },
  'route/length-of-parts-not-stated': { parts: 'and' },
  'route/totals-left-out': {},
} as const

export const say = saying({ ...FINDINGS, ...PHRASES })
