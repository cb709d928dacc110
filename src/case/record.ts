import * as z from 'zod'
import { offenceKind, orderKind, riskLevel } from '../programme/rules.ts'

/**
 * A case record: what is known of one person and one programme. Facts that are absent are not recorded,
 * which never means "no". Dates are calendar dates (YYYY-MM-DD).
 */

const date = z.iso.date()
const line = z.string().min(1)
/** Free text as the practitioner wrote it; blank lines part paragraphs. */
const narrative = z.string().min(1)
export const fact = z.enum(['yes', 'no', 'not recorded'])
export type Fact = z.infer<typeof fact>

const staff = z.strictObject({ name: line, role: line })

export const person = z.strictObject({
  name: line,
  crn: z.string().regex(/^[A-Z]\d{6}$/, 'a CRN: one letter and six digits'),
  sex: z.enum(['male', 'female']).optional(),
  dateOfBirth: date.optional(),
  pnc: line.optional(),
  prisonNumber: line.optional(),
  employed: fact.optional(),
  /** Can he attend during the day? "no" with a reason allows the evening mode where the edition asks for one. */
  daytimeAvailable: fact.optional(),
  daytimeReason: narrative.optional(),
  /** Can he take part in English without an interpreter? */
  worksInEnglish: fact.optional(),
})

export const iq = z.strictObject({ score: z.int().min(40).max(200), assessedOn: date, tool: line.optional() })

export const offence = z.strictObject({
  kind: offenceKind,
  description: narrative.optional(),
  convictedOn: date.optional(),
})

export const order = z.strictObject({
  kind: orderKind,
  /** Proposed in a report, or already made. */
  status: z.enum(['proposed', 'made']),
  /** Declared length; used before dates when both stand. */
  length: z
    .strictObject({ years: z.int().nonnegative().default(0), months: z.int().nonnegative().default(0) })
    .optional(),
  startsOn: date.optional(),
  endsOn: date.optional(),
  conditions: z.array(line).default([]),
  court: line.optional(),
})

export const risk = z.strictObject({
  /** RM2000/S category as assessed; the program never scores. */
  rm2000s: z.strictObject({ level: riskLevel, assessedOn: date, assessor: line.optional() }).optional(),
  deviance: z.strictObject({ level: z.enum(['low', 'high']), assessedOn: date }).optional(),
  treatmentNeed: z.strictObject({ level: z.enum(['low', 'medium', 'high']), assessedOn: date }).optional(),
})

export const earlierProgramme = z.strictObject({
  name: line,
  setting: z.enum(['prison', 'community']),
  accredited: fact.optional(),
  completed: fact.optional(),
  /** Did he make progress, as recorded by those who ran it? */
  progress: fact.optional(),
  endedOn: date.optional(),
})

/**
 * A decision that a person took where the documents leave it open. `outcome` depends on `about`:
 * suitability: suitable | not suitable; route: a route id; exemption: granted | refused;
 * direct entry: granted | refused; criterion: met | not met; absence: acceptable | unacceptable;
 * attendance: attended | missed; attempt: counts | does not count; repeat: required | not required;
 * session count: meetings | units; enforcement window: within | outside.
 */
export const decision = z.strictObject({
  id: line,
  about: z.enum([
    'suitability',
    'route',
    'exemption',
    'direct entry',
    'criterion',
    'absence',
    'attendance',
    'attempt',
    'repeat',
    'session count',
    'enforcement window',
  ]),
  /** What it settles: a criterion id, a session, catch-up, appointment or module id. */
  subject: line.optional(),
  outcome: line,
  by: staff,
  on: date,
  reason: narrative,
  approvedBy: staff.optional(),
})
export type Decision = z.infer<typeof decision>

export const scheduledModule = z.strictObject({ id: line, name: line, part: line })

export const session = z.strictObject({
  id: line,
  /** A module of the edition or of this schedule. */
  module: line,
  /** Which time the module is taken: 1, then 2 after a repeat. */
  run: z.int().positive().default(1),
  date,
  from: z
    .string()
    .regex(/^\d\d:\d\d$/)
    .optional(),
  to: z
    .string()
    .regex(/^\d\d:\d\d$/)
    .optional(),
  /** Length of the meeting; a full day may hold several units. */
  length: z.enum(['full day', 'half day', 'session']).default('session'),
  /** Session units held in this meeting. */
  units: z.int().positive().default(1),
  hours: z.number().positive().optional(),
  topic: line.optional(),
})
export type Session = z.infer<typeof session>

/** What happened, in the program's words; the probation systems' codes (ATTC, UAAB …) are mapped to these. */
export const OUTCOMES = [
  'attended',
  'acceptable absence',
  'unacceptable absence',
  'absence undecided',
  'partial',
  'excluded',
  'withheld',
  'cancelled by service',
] as const
export const outcome = z.enum(OUTCOMES)
export type Outcome = z.infer<typeof outcome>

export const attendanceEntry = z.strictObject({
  session: line,
  /** One of the program's words, or a probation system's code. Reading turns codes into words. */
  outcome,
  /** The code as it was given, where it was one. */
  code: line.optional(),
  reason: narrative.optional(),
})

export const catchUp = z.strictObject({
  id: line,
  /** The missed session it makes up for. */
  for: line,
  date,
  outcome,
  code: line.optional(),
  reason: narrative.optional(),
})

export const appointment = z.strictObject({
  id: line,
  kind: z.enum(['supervision', 'questionnaire session', 'individual work', 'review', 'other']),
  date,
  outcome,
  code: line.optional(),
  reason: narrative.optional(),
})

export const enforcementStep = z.strictObject({
  id: line,
  date,
  step: z.enum([
    'first warning',
    'second warning',
    'breach letter',
    'breach or recall initiated',
    'referred to offender manager',
    'no further action',
    'decision pending',
    'warning withdrawn',
    'recall requested',
  ]),
  code: line.optional(),
  /** Sessions, catch-ups or appointments it answers. */
  for: z.array(line).default([]),
})

export const attempt = z.strictObject({
  offeredOn: date,
  /** First session attended. Absent: offered, not started. */
  startedOn: date.optional(),
  entry: z.enum(['beginning', 'direct entry']).default('beginning'),
})

export const statusEntry = z.strictObject({
  status: z.enum([
    'awaiting assessment',
    'awaiting allocation',
    'suitable but not ready',
    'deprioritised',
    'deferred',
    'scheduled',
    'on programme',
    'programme complete',
    'breach',
    'recall',
    'return to court',
    'withdrawn',
    'removed',
  ]),
  on: date,
  /** For `removed`: the id of a ground of the edition. */
  ground: line.optional(),
  reason: narrative.optional(),
  by: staff.optional(),
})

export const instrument = z.strictObject({
  id: line,
  name: line,
  measures: line,
  direction: z.enum(['higher is better', 'lower is better']),
  range: z.strictObject({ minimum: z.number(), maximum: z.number() }),
  version: line.optional(),
  items: z.int().positive().optional(),
  /** Supplied by the user with a citation; none ship with the program. */
  norms: z
    .strictObject({
      standardDeviation: z.number().positive(),
      reliability: z.number().gt(0).lt(1),
      functional: z.strictObject({ mean: z.number(), standardDeviation: z.number().positive() }).optional(),
      clinical: z.strictObject({ mean: z.number(), standardDeviation: z.number().positive() }).optional(),
      citation: line,
    })
    .optional(),
})
export type Instrument = z.infer<typeof instrument>

export const administration = z.strictObject({
  id: line,
  instrument: line,
  date,
  /** Which checkpoint staff meant it for; the rules check that it was taken at the right time. */
  checkpoint: z.enum(['before', 'middle', 'after']),
  score: z.number(),
  version: line.optional(),
  itemsMissing: z.int().nonnegative().default(0),
})

export const psychometrics = z.strictObject({
  instruments: z.array(instrument).default([]),
  administrations: z.array(administration).default([]),
})

export const targetProgress = z.strictObject({
  /** A treatment target of the edition, or a personal one with its own name. */
  target: line,
  name: line.optional(),
  progress: z.enum(['not yet addressed', 'limited', 'some', 'good', 'not recorded']),
  summary: narrative,
  evidence: z
    .array(
      z.strictObject({
        text: narrative,
        from: z.enum(['in sessions', 'outside sessions']),
        on: date.optional(),
      }),
    )
    .default([]),
})

export const suitabilitySection = z.strictObject({
  author: staff.optional(),
  writtenOn: date.optional(),
  /** Delivery staff who advised (001-18). */
  advisers: z.array(staff).default([]),
  reasons: z.array(narrative).default([]),
  evidence: z.array(z.strictObject({ criterion: line, text: narrative })).default([]),
  motivation: narrative.optional(),
  alternatives: z.array(narrative).default([]),
})

export const treatmentReport = z.strictObject({
  author: staff.optional(),
  treatmentManager: staff.optional(),
  /** When the report was finished and sent to the supervising officer. */
  completedOn: date.optional(),
  sentOn: date.optional(),
  engagement: narrative.optional(),
  strengths: z.array(narrative).default([]),
  outstandingNeeds: z.array(narrative).default([]),
  participantComments: narrative.optional(),
  recommendations: z.array(narrative).default([]),
  signatures: z.array(z.strictObject({ name: line, role: line, on: date })).default([]),
  review: z
    .strictObject({
      plannedFor: date.optional(),
      heldOn: date.optional(),
      attendedBy: z.array(line).default([]),
      summary: narrative.optional(),
    })
    .optional(),
})

export const caseRecord = z.strictObject({
  $schema: z.string().optional(),
  /** Id of the programme edition whose rules apply. */
  programme: line,
  /** Handling marking of documents made from it. Default OFFICIAL-SENSITIVE. */
  marking: line.default('OFFICIAL-SENSITIVE'),
  person,
  iq: iq.optional(),
  /** A suitability assessment was carried out, and at which stage. */
  assessment: z
    .strictObject({
      carriedOut: fact,
      stage: z.enum(['pre-sentence', 'pre-release']).optional(),
      on: date.optional(),
    })
    .optional(),
  offences: z.array(offence).default([]),
  convictedInAdultCourt: fact.optional(),
  reachedAdulthoodInCustody: fact.optional(),
  order: order.optional(),
  risk: risk.default({}),
  earlierProgrammes: z.array(earlierProgramme).default([]),
  decisions: z.array(decision).default([]),
  /** What is planned: when he would start, in which mode, in what group. */
  plan: z
    .strictObject({
      startsOn: date.optional(),
      mode: z.enum(['day', 'evening']).optional(),
      groupSize: z.int().positive().optional(),
      staff: z.int().positive().optional(),
      venue: line.optional(),
      route: line.optional(),
    })
    .default({}),
  attempts: z.array(attempt).default([]),
  schedule: z
    .strictObject({ modules: z.array(scheduledModule).default([]), sessions: z.array(session).default([]) })
    .default({ modules: [], sessions: [] }),
  attendance: z.array(attendanceEntry).default([]),
  catchUps: z.array(catchUp).default([]),
  appointments: z.array(appointment).default([]),
  enforcement: z.array(enforcementStep).default([]),
  status: z.array(statusEntry).default([]),
  psychometrics: psychometrics.default({ instruments: [], administrations: [] }),
  targets: z.array(targetProgress).default([]),
  suitability: suitabilitySection.default({ advisers: [], reasons: [], evidence: [], alternatives: [] }),
  report: treatmentReport.default({
    strengths: [],
    outstandingNeeds: [],
    recommendations: [],
    signatures: [],
  }),
  /** Extra facts, by the edition's own `caseFacts` schema. */
  facts: z.record(z.string(), z.unknown()).optional(),
})
export type CaseRecord = z.infer<typeof caseRecord>
