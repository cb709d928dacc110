import * as z from 'zod'
import { date, line, narrative, staff } from './fields.ts'

/** Decisions that people took where the documents leave it open. */

/** Criteria of suitability that a decision or a passage of evidence may name. */
export const CRITERIA = [
  'sex',
  'age',
  'iq',
  'offences',
  'order',
  'order length',
  'adulthood',
  'assessment',
  'language',
  'risk',
  'prior treatment',
] as const

/** Conditions of completion that a decision may settle like a criterion: nothing else in a case records them. */
export const COMPLETION_CRITERIA = ['supervisor meetings'] as const

/**
 * What a document may lack and be sent without, where somebody decides so (about "departure"): a requirement of the
 * programme or of completion that isn't recorded, and what a final asks for beside those.
 */
export const GAPS = [
  ...CRITERIA,
  ...COMPLETION_CRITERIA,
  'days',
  'conviction date',
  'accreditation',
  'evening reason',
  'target progress',
  'comments',
  'tests',
] as const
export type Gap = (typeof GAPS)[number]

/** What a decision may say, by what it is about. `route` says the id of a route of the edition. */
export const DECISION_OUTCOMES = {
  suitability: ['suitable', 'not suitable'],
  route: null,
  exemption: ['granted', 'refused'],
  'direct entry': ['granted', 'refused'],
  criterion: ['met', 'not met'],
  absence: ['acceptable', 'unacceptable'],
  attendance: ['attended', 'missed'],
  attempt: ['counts', 'does not count'],
  repeat: ['required', 'not required'],
  'session count': ['meetings', 'units'],
  'earlier sessions': ['to be made up', 'not asked for'],
  'enforcement window': ['within', 'outside'],
  'catch-up': ['required', 'not required'],
  hold: ['whole programme', 'part only'],
  'carrying over': ['carried over', 'not carried over'],
  administration: ['counts', 'does not count'],
  departure: ['send without it', 'wait for it'],
} as const

export const decision = z.strictObject({
  id: line,
  about: z.enum(Object.keys(DECISION_OUTCOMES) as (keyof typeof DECISION_OUTCOMES)[]),
  subject: line
    .optional()
    .describe(
      'What it settles: a criterion, the id of a session, catch-up, appointment, module, part or administration of a test, the name of an earlier programme, or what a document is sent without',
    ),
  subjects: z
    .array(line)
    .min(1)
    .optional()
    .describe('Of a departure that covers several gaps: each of them, in place of one subject'),
  outcome: line.describe(
    [
      'suitability: suitable or not suitable',
      'route: id of a route',
      'exemption and direct entry: granted or refused',
      'criterion: met or not met',
      'absence: acceptable or unacceptable',
      'attendance: attended or missed',
      'attempt: counts or does not count',
      'repeat: required or not required',
      'session count: meetings or units',
      'earlier sessions (held before the person joined the group): to be made up or not asked for',
      'enforcement window: within or outside',
      'catch-up: required or not required',
      'hold: whole programme or part only',
      'carrying over: carried over or not carried over',
      'administration: counts or does not count',
      'departure (a document is sent although something is not recorded): send without it or wait for it',
    ].join('; '),
  ),
  by: staff.describe('Who decided'),
  on: date,
  reason: narrative.describe('Why, as it is printed'),
  approvedBy: staff.optional().describe('Who approved it, where approval is needed'),
  changes: narrative
    .optional()
    .describe('For an adjustment after an earlier programme (about "exemption"): what does it change?'),
})
export type Decision = z.infer<typeof decision>
