import { type Message, saying } from '../../message.ts'
import type { Completion } from '../assessment.ts'
import type { KindsOf } from '../finding.ts'

type Requirement = Completion['requirements'][number]

/** How many meetings with the supervising officer are recorded, and how many of them were attended. */
const MEETINGS = { supervisor: 'text', recorded: 'number', attended: 'number' } as const

/** What is found about completion, each requirement for it, and the service's word for where someone stands. */
export const FINDINGS = {
  'completion/programme-complete': {},
  /** Complete, with questionnaires that the edition asks for and completion doesn't rest on. */
  'completion/questionnaires-lacking': { checkpoints: 'and', passed: 'flag' },
  'completion/attendance-complete': { open: 'and' },
  'completion/not-complete': {},
  'completion/left-programme': {
    status: ['withdrawn', 'removed'],
    on: 'date',
    ground: 'also',
  },
  /** Before the order or licence `began`. */
  'completion/ended-under-earlier-order': { on: 'days', began: 'date' },
  'completion/ending-without-decider': { status: ['withdrawn', 'removed'], on: 'date' },
  /** The edition lists grounds for removal. */
  'completion/removal-without-ground': {},
  /** It lists none. */
  'completion/removal-without-authority': {},
  'completion/withdrawal-without-reason': {},
  'completion/route-not-known': {},
  'completion/all-sessions-done': {},
  /** Missed, and nobody knows of which module. */
  'completion/sessions-without-module': { n: 'number' },
  'completion/route-not-final': { route: 'text' },
  'completion/sessions-not-done': { parts: 'and' },
  /** All else is done, and nothing says whether these have to be made up. */
  'completion/catch-ups-undecided': { sessions: 'and', n: 'number' },
  'completion/sessions-left-undone': { parts: 'and' },
  'completion/no-session-attended': {},
  /** What is still open in each part. */
  'completion/sessions-open': { first: 'message', further: 'also' },
  'completion/no-meeting-recorded': { supervisor: 'text' },
  'completion/meetings-attended': MEETINGS,
  'completion/meetings-decided': { ...MEETINGS, met: 'flag', decision: 'message' },
  /** What somebody states of them as a whole. */
  'completion/meetings-stated': { ...MEETINGS, regular: 'flag', role: 'text', on: 'date' },
  /** The same, and a decision of that day says otherwise. */
  'completion/meetings-differ': {
    ...MEETINGS,
    regular: 'flag',
    role: 'text',
    on: 'date',
    decision: 'message',
  },
  /** Under an edition that doesn't ask for regular meetings. */
  'completion/contact-stated': { supervisor: 'text', regular: 'flag', role: 'text', on: 'date' },
  'completion/meetings-too-early': MEETINGS,
  'completion/meetings-undecided': MEETINGS,
  'completion/questionnaires-taken': { on: 'date' },
  'completion/questionnaires-not-recorded': {},
  'completion/report-not-finished': {},
  /** `last`: the last session, where all have been completed. */
  'completion/report-too-early': { on: 'date', last: 'date?' },
  'completion/report-sent': { on: 'date', sent: 'date' },
  'completion/report-not-sent': { on: 'date', supervisor: 'text' },
  'completion/review-not-held': {},
  'completion/review-too-early': { on: 'date', last: 'date?' },
  'completion/review-held': { on: 'date' },
  'completion/review-before-report': { on: 'date' },
  'recorded-status/complete-too-soon': {},
  'recorded-status/may-have-ended': { status: 'message', on: 'date' },
  'recorded-status/sessions-missing': { status: 'message', on: 'date', parts: 'or' },
} as const

/** What each is to its readers, which says where a document tells it. */
export const KINDS = {
  'completion/programme-complete': 'fact',
  'completion/questionnaires-lacking': 'warning',
  'completion/attendance-complete': 'fact',
  'completion/not-complete': 'fact',
  'completion/left-programme': 'fact',
  'completion/ended-under-earlier-order': 'warning',
  'completion/ending-without-decider': 'gap',
  'completion/removal-without-ground': 'gap',
  'completion/removal-without-authority': 'open matter',
  'completion/withdrawal-without-reason': 'gap',
  'completion/route-not-known': 'criterion',
  'completion/all-sessions-done': 'criterion',
  'completion/sessions-without-module': 'criterion',
  'completion/route-not-final': 'criterion',
  'completion/sessions-not-done': 'criterion',
  'completion/catch-ups-undecided': 'criterion',
  'completion/sessions-left-undone': 'criterion',
  'completion/no-session-attended': 'criterion',
  'completion/sessions-open': 'criterion',
  'completion/no-meeting-recorded': 'criterion',
  'completion/meetings-attended': 'criterion',
  'completion/meetings-decided': 'criterion',
  'completion/meetings-stated': 'criterion',
  'completion/meetings-differ': 'criterion',
  'completion/contact-stated': 'warning',
  'completion/meetings-too-early': 'criterion',
  'completion/meetings-undecided': 'criterion',
  'completion/questionnaires-taken': 'criterion',
  'completion/questionnaires-not-recorded': 'criterion',
  'completion/report-not-finished': 'criterion',
  'completion/report-too-early': 'criterion',
  'completion/report-sent': 'criterion',
  'completion/report-not-sent': 'criterion',
  'completion/review-not-held': 'criterion',
  'completion/review-too-early': 'criterion',
  'completion/review-held': 'criterion',
  'completion/review-before-report': 'criterion',
  'recorded-status/complete-too-soon': 'warning',
  'recorded-status/may-have-ended': 'open matter',
  'recorded-status/sessions-missing': 'gap',
} as const satisfies KindsOf<typeof FINDINGS>

/** Names, grounds, readings, what is missing, and what is open in a part. */
export const PHRASES = {
  'requirement/all-sessions': {},
  'requirement/supervisor-meetings': {},
  'requirement/post-programme-measures': {},
  'requirement/end-report': {},
  'requirement/final-review': {},
  'completion/ground-summary': {},
  'completion/ground-recorded': { ground: 'text' },
  'completion/ground-not-listed': {},
  'completion/authority-recorded': { authority: 'text' },
  'completion/ended-by': { role: 'text' },
  'completion/ground-ended': {},
  'completion/ground-earlier-order': {},
  'completion/removal-needed': {},
  'completion/decider-needed': { status: ['withdrawn', 'removed'] },
  'completion/reason-needed': {},
  'completion/authority-needed': {},
  'completion/reading-other-authority': {},
  'completion/reading-other-authority-then': {},
  'completion/reading-no-authority': {},
  'completion/reading-no-authority-then': {},
  'completion/settled-authority': {},
  'completion/ground-not-stated': {},
  'completion/ground-sent': {},
  'completion/sessions-remain': { parts: 'and' },
  'completion/short-of-route': {},
  'completion/short-of-part': { part: 'text' },
  /** A part whose sessions have all been held: each of what follows, as a clause and then as sentences. */
  'completion/part-held': { part: 'text', told: 'also' },
  'completion/part-clause': { told: 'message' },
  'completion/part-sentence': { told: 'message' },
  /** `module`: none where the part is its only module. */
  'completion/to-repeat': { module: 'text?' },
  'completion/repeat-undecided': { module: 'text?' },
  'completion/to-make-up': { n: 'number' },
  'completion/to-decide': { n: 'number' },
  'completion/to-decide-catch-up': { n: 'number' },
  'completion/to-record': { n: 'number' },
  'completion/to-hold': { n: 'number' },
  'completion/reading-route-stays': {},
  'completion/reading-route-stays-then': {},
  'completion/reading-route-changes': {},
  'completion/reading-route-changes-then': {},
  'completion/route-decision': {},
  'completion/reading-made-up': { n: 'number' },
  'completion/reading-made-up-then': {},
  'completion/reading-stays': { n: 'number' },
  'completion/reading-stays-then': {},
  'completion/catch-up-decision': { staff: 'text', n: 'number' },
  'completion/ground-catch-up-silent': {},
  'completion/ground-every-session': {},
  'completion/reading-regular-enough': {},
  'completion/reading-every-meeting': {},
  'completion/reading-not-regular': {},
  'completion/reading-statement-holds': {},
  'completion/reading-decision-holds': {},
  'completion/meetings-later-word': {},
  'completion/meetings-decision': {},
  'completion/meetings-statement': {},
  'completion/meetings-needed': { supervisor: 'text' },
  'completion/questionnaires-needed': {},
  'completion/date-sent-needed': {},
  'recorded-status/settled-too-soon': {},
  'recorded-status/ground': {},
  'recorded-status/reading-ended': {},
  'recorded-status/reading-ended-then': {},
  'recorded-status/reading-goes-on': { later: 'flag' },
  'recorded-status/reading-goes-on-then': {},
  'recorded-status/settled-later': {},
  'recorded-status/whole-group': {},
  'recorded-status/sessions-needed': { parts: 'or' },
  'recorded-status/settled-sessions': {},
} as const

export const say = saying({ ...FINDINGS, ...PHRASES })

/** A requirement by its name, within a sentence. */
export function requirementNamed({ name }: Pick<Requirement, 'name'>): Message {
  return NAMES[name]
}

const NAMES: Readonly<Record<Requirement['name'], Message>> = {
  'all sessions': say('requirement/all-sessions'),
  'supervisor meetings': say('requirement/supervisor-meetings'),
  'post-programme measures': say('requirement/post-programme-measures'),
  'end report': say('requirement/end-report'),
  'final review': say('requirement/final-review'),
}
