import * as z from 'zod'
import { ASSESSMENT_STAGES } from '../programme/rules.ts'
import {
  appointment,
  attendanceEntry,
  catchUp,
  catchUpOffer,
  joinedLate,
  scheduledModule,
  session,
} from './attendance.ts'
import { decision } from './decision.ts'
import { date, fact, line } from './fields.ts'
import { attempt, contact, enforcementStep, statusEntry } from './history.ts'
import { letter } from './letter.ts'
import { assessmentAfter, earlierProgramme, iq, offence, order, person, risk } from './person.ts'
import { plan } from './plan.ts'
import { psychometrics } from './psychometrics.ts'
import { progressReport, sessionNote, targetProgress, treatmentReport } from './reports.ts'
import { suitabilitySection } from './suitability.ts'
import { working } from './working.ts'

export type { Appointment, AttendanceEntry, CatchUp, CatchUpOffer, Session } from './attendance.ts'
export { appointment, attendanceEntry, catchUp, scheduledModule, session } from './attendance.ts'
export type { Codes, Outcome, Step } from './codes/codes.ts'
export { OUTCOMES, outcome } from './codes/codes.ts'
export type { Decision, Gap } from './decision.ts'
export { COMPLETION_CRITERIA, CRITERIA, DECISION_OUTCOMES, decision, GAPS } from './decision.ts'
export type { Fact, Staff } from './fields.ts'
export { fact } from './fields.ts'
export type { EnforcementStep } from './history.ts'
export { attempt, contact, enforcementStep, STATUSES, statusEntry } from './history.ts'
export type { Letter } from './letter.ts'
export type { Order, Person, Pronoun } from './person.ts'
export {
  earlierProgramme,
  iq,
  offence,
  order,
  PLEAS,
  PRONOUNS,
  person,
  READING_FORMS,
  REQUIREMENT_KINDS,
  risk,
} from './person.ts'
export { WEEKDAYS } from './plan.ts'
export type { Administration, Instrument } from './psychometrics.ts'
export { administration, instrument, psychometrics } from './psychometrics.ts'
export type { Recommendation, TargetProgress } from './reports.ts'
export { sessionNote, targetProgress, treatmentReport } from './reports.ts'
export { alternative, BARRIERS, suitabilitySection } from './suitability.ts'

/**
 * A case record: what is known of one person and one programme. Facts that are absent are not recorded,
 * which never means "no". Dates are calendar dates (YYYY-MM-DD). Outcomes and enforcement steps may be given
 * as the probation systems' codes; parsing turns them into words and keeps the code.
 */
export const caseRecord = z.strictObject({
  $schema: z.string().optional(),
  programme: line.describe('Id of the programme edition whose rules apply'),
  marking: line.default('OFFICIAL-SENSITIVE').describe('Handling marking of documents made from it'),
  person: person.describe('The person'),
  iq: iq.optional().describe('Absent: not assessed'),
  assessment: z
    .strictObject({
      carriedOut: fact,
      stage: z.enum(ASSESSMENT_STAGES).optional(),
      on: date.optional(),
    })
    .optional()
    .describe('Was a suitability assessment carried out, and at which stage?'),
  assessmentAfter: assessmentAfter
    .optional()
    .describe(
      'The assessment after the part at whose end the edition has the route decided, such as Induction: when, and on what?',
    ),
  offences: z.array(offence).default([]),
  convictedInAdultCourt: fact.optional(),
  reachedAdulthoodInCustody: fact.optional(),
  order: order.optional().describe('The order or licence, proposed or made'),
  risk: risk.default({}),
  earlierProgrammes: z.array(earlierProgramme).default([]),
  decisions: z.array(decision).default([]).describe('What people decided where the documents leave it open'),
  plan: plan.default({}).describe('When he would start, in which mode, in what group'),
  attempts: z.array(attempt).default([]).describe('Starts of the programme, offered or made'),
  schedule: z
    .strictObject({ modules: z.array(scheduledModule).default([]), sessions: z.array(session).default([]) })
    .default({ modules: [], sessions: [] })
    .describe('Sessions planned or held; a register may add to them'),
  attendance: z
    .array(attendanceEntry)
    .default([])
    .describe('One entry a session; a register may add to them'),
  joinedLate: z
    .array(joinedLate)
    .default([])
    .describe(
      'Did the person join a group after its first session? Sessions before that are not taken as missed',
    ),
  catchUps: z.array(catchUp).default([]),
  catchUpOffers: z
    .array(catchUpOffer)
    .default([])
    .describe('Was a catch-up offered for a missed session, and was it accepted or declined?'),
  appointments: z
    .array(appointment)
    .default([])
    .describe('Appointments under the order or licence other than sessions'),
  contact: contact
    .optional()
    .describe('What somebody states of the contact with the supervising officer as a whole'),
  enforcement: z.array(enforcementStep).default([]),
  status: z.array(statusEntry).default([]),
  psychometrics: psychometrics.default({ instruments: [], administrations: [] }),
  targets: z.array(targetProgress).default([]),
  notes: z
    .array(sessionNote)
    .default([])
    .describe(
      'What was seen, as it was noted at the time, for whoever writes the report. No document prints it',
    ),
  suitability: suitabilitySection.default({ advisers: [], reasons: [], evidence: [], alternatives: [] }),
  report: treatmentReport.default({
    strengths: [],
    outstandingNeeds: [],
    recommendations: [],
    distribution: [],
    signatures: [],
  }),
  letter: letter.optional().describe('What is written for the person: the letter that goes with a report'),
  reports: z.array(progressReport).default([]).describe('Progress reports, each on the time since the last'),
  facts: z
    .record(z.string(), z.unknown())
    .optional()
    .describe("Extra facts, by the edition's own caseFacts schema"),
  working: working.optional().describe('What the pages keep of the work on the case'),
})
export type CaseRecord = z.infer<typeof caseRecord>
/** The same before it is read: what a file may leave out may be left out here. */
export type CaseInput = z.input<typeof caseRecord>
