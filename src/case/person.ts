import * as z from 'zod'
import { offenceKind, orderKind, riskLevel, SEXES } from '../programme/rules.ts'
import { date, fact, line, narrative, staff } from './fields.ts'

/** Who the case is about, the offences, the order or licence, and the risk assessments made elsewhere. */

export const PLEAS = ['guilty', 'not guilty'] as const

/** How sentences speak of somebody. */
export const PRONOUNS = ['he', 'she', 'they'] as const
export type Pronoun = (typeof PRONOUNS)[number]

/** Forms in which somebody can read, beside print of the usual size. */
export const READING_FORMS = ['large print', 'Easy Read', 'read aloud', 'Welsh'] as const

export const CRN = /^[A-Za-z]\d{6}$/

export const person = z.strictObject({
  name: line.describe('Name as it is printed in the documents'),
  title: line
    .optional()
    .describe('Title, such as Mr or Ms: after the full name, documents use it with the surname'),
  knownAs: line
    .optional()
    .describe('First name by which the person is called: papers for the person use it, never the surname'),
  language: line.optional().describe('Which language does the person read, where it is not English?'),
  formats: z
    .array(z.enum(READING_FORMS))
    .optional()
    .describe('In which forms does the person need what is written for him?'),
  pronoun: z.enum(PRONOUNS).optional().describe('How should documents speak of the person? Absent: by sex'),
  crn: z
    .string()
    .regex(CRN, 'a CRN: one letter and six digits')
    .toUpperCase()
    .describe('Case reference number: one letter and six digits. Invented people: Z and six digits'),
  sex: z.enum(SEXES).optional(),
  dateOfBirth: date.optional(),
  pnc: line.optional().describe('PNC number'),
  prisonNumber: line.optional(),
  limitedAccess: fact
    .optional()
    .describe('Does a service limit who may see the case? Such a case stays out of groups'),
  employed: fact.optional(),
  daytimeAvailable: fact
    .optional()
    .describe(
      'Can he attend during the day? "no" with a reason allows the evening mode where the edition asks for one',
    ),
  daytimeReason: narrative.optional().describe('Why he cannot attend during the day'),
  worksInEnglish: fact.optional().describe('Can he take part in English without an interpreter?'),
})
export type Person = z.infer<typeof person>

export const iq = z.strictObject({
  score: z.int().min(40).max(200).describe('Full-scale score'),
  assessedOn: date,
  tool: line.optional().describe('Name of the test'),
  assessor: line.optional().describe('Who assessed'),
})

export const offence = z.strictObject({
  kind: offenceKind.describe('Kind, as the editions name them'),
  description: narrative.optional().describe('The offence in a sober sentence'),
  committedOn: date.optional().describe('On which day was it committed?'),
  committedFrom: date.optional().describe('Where it was committed over a time: from which day?'),
  committedTo: date.optional().describe('Where it was committed over a time: until which day?'),
  convictedOn: date.optional(),
  plea: z.enum(PLEAS).optional(),
})

/** What a court may put into an order beside the programme, or with it. */
/** What an order can require beside a programme (Sentencing Act 2020, Schedule 9). */
export const REQUIREMENT_KINDS = [
  'unpaid work',
  'rehabilitation activity',
  'prohibited activity',
  'curfew',
  'exclusion',
  'residence',
  'foreign travel prohibition',
  'mental health treatment',
  'drug rehabilitation',
  'alcohol treatment',
  'alcohol abstinence and monitoring',
  'attendance centre',
  'electronic monitoring',
  'other',
] as const

const requirement = z.strictObject({
  kind: z.enum(REQUIREMENT_KINDS).optional().describe('What kind of requirement is it?'),
  text: line.describe('The requirement, as the court would hear it'),
  days: z.int().positive().max(1_000).optional().describe('On how many days, where it names a number'),
  proposedHere: fact.optional().describe('Is it proposed together with the programme?'),
  affectsAttendance: fact.optional().describe('Does it matter for attending the programme?'),
})

const supervisor = z.strictObject({
  name: line.describe('Name of the supervising officer'),
  role: line.describe('Role, as the service calls it today: probation practitioner, offender manager'),
  telephone: line.optional(),
  email: line.optional(),
  hours: line.optional().describe('When the telephone is answered: "9am to 5pm, Monday to Friday"'),
})

export const order = z.strictObject({
  kind: orderKind,
  status: z.enum(['proposed', 'made']).describe('Proposed in a report, or already made'),
  length: z
    .strictObject({
      years: z.int().nonnegative().max(99).default(0),
      months: z.int().nonnegative().max(1_200).default(0),
    })
    .optional()
    .describe('Declared length; used before the dates when both stand'),
  hearingOn: date.optional().describe('When is the hearing at which the court decides on it?'),
  startsOn: date.optional(),
  endsOn: date.optional().describe('Last day'),
  requirementDays: z
    .int()
    .positive()
    .max(1_000)
    .optional()
    .describe('On how many days does the order require attendance at the programme?'),
  conditions: z.array(line).default([]).describe('Requirements of the order or conditions of the licence'),
  requirements: z
    .array(requirement)
    .optional()
    .describe('Other requirements of the order: a report to the court names those that matter for attending'),
  court: line.optional(),
  supervisor: supervisor.optional().describe('Who supervises the person under the order or licence'),
})
export type Order = z.infer<typeof order>

const tool = line.describe('With which tool was it assessed?')

export const risk = z.strictObject({
  rm2000s: z
    .strictObject({ level: riskLevel, assessedOn: date, assessor: line.optional() })
    .optional()
    .describe('Risk Matrix 2000/S category as assessed; the program never scores'),
  other: z
    .strictObject({
      tool: line.describe('Name of the tool'),
      level: riskLevel.describe('Level as assessed with it'),
      assessedOn: date,
      assessor: line.optional(),
    })
    .optional()
    .describe('Level of risk by another tool than the Risk Matrix 2000/S'),
  deviance: z
    .strictObject({
      level: z.enum(['low', 'high']),
      assessedOn: date,
      tool: tool.optional(),
      assessor: line.optional(),
    })
    .optional(),
  treatmentNeed: z
    .strictObject({
      level: z.enum(['low', 'medium', 'high']),
      assessedOn: date,
      tool: tool.optional(),
      assessor: line.optional(),
    })
    .optional(),
})

/** 001-05: "assessed using clinical judgement and psychometric testing"; 000-18. */
export const assessmentAfter = z.strictObject({
  on: date,
  judgement: fact.optional().describe('Was clinical judgement used?'),
  tests: fact.optional().describe('Were psychometric tests used?'),
  by: staff.optional().describe('Who assessed?'),
})

export const earlierProgramme = z.strictObject({
  name: line,
  setting: z.enum(['prison', 'community']),
  accredited: fact.optional(),
  completed: fact.optional(),
  attended: fact
    .optional()
    .describe('Did he attend it, whether or not he made progress? Absent: as completion or progress show'),
  progress: fact.optional().describe('Did he make progress, as recorded by those who ran it?'),
  evidenceSeen: fact
    .optional()
    .describe('Has somebody seen evidence of this, such as a certificate or a report from there?'),
  startedOn: date.optional(),
  endedOn: date.optional(),
  endedBecause: narrative.optional().describe('Why did it end, where it was not completed?'),
  edition: line
    .optional()
    .describe('Edition of that programme: its name, area and date, as that area gives them'),
  missedSessions: z
    .int()
    .nonnegative()
    .max(1_000)
    .optional()
    .describe('How many sessions were missed there, where the programme was not completed?'),
})
