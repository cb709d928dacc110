import * as z from 'zod'
import { rules } from './rules.ts'
import { source } from './source.ts'

/** The headings under which an edition's statements stand. Templates decide which they print, and how. */
export const TOPICS = [
  'about',
  'aims',
  'audience',
  'operation',
  'content',
  'methods',
  'timetable',
  'duration',
  'individual work',
  'expectations',
  'before the group',
  'during the group',
  'after the group',
  'missed sessions',
  'enforcement',
  'removal',
  'progress',
  'reporting',
  'recording',
  'information sharing',
  'family',
  'rights',
  'complaints',
  'diversity',
  'referral',
  'order length',
  'legal basis',
  'prior treatment',
  'group',
  'staffing',
  'quality',
  'evidence',
  'national picture',
  'further information',
  'remember',
] as const
export const topic = z.enum(TOPICS)
export type Topic = z.infer<typeof topic>

/**
 * One thing that the source document tells its reader, worded for each audience: `sentencer` for the court's
 * sheet, `participant` for the leaflet ("you", short sentences). An audience without words isn't told it.
 */
export const statement = z.strictObject({
  topic,
  sentencer: z.string().optional(),
  participant: z.string().optional(),
  /** Calendar dates between which it holds; outside them it is left out and the run's report names it. */
  valid: z.strictObject({ from: z.iso.date().optional(), until: z.iso.date().optional() }).optional(),
  /** Why it is never printed (a claim of effect without evidence, a slip of the source). */
  withheld: z.string().optional(),
  source,
})
export type Statement = z.infer<typeof statement>

const contact = z.strictObject({
  role: z.string(),
  lines: z.array(z.string()).default([]),
  telephone: z.string().optional(),
  fax: z.string().optional(),
  email: z.string().optional(),
  website: z.string().optional(),
  source,
})

/** Words of the edition for roles and units: one term for a role throughout a document (C-14). */
const terms = z.strictObject({
  supervisor: z
    .string()
    .describe('Who supervises the person: probation officer, offender manager, case manager'),
  staff: z.string().describe('Who runs the group: facilitators, tutors, programme staff'),
  person: z.string().describe('The person in documents for courts: offender'),
  unit: z.string().describe('What is repeated: module, block'),
  order: z.string().describe('What the person is subject to: order or licence'),
})

/** Today's local details, which a live edition or a comms team adds. Historic editions have none. */
const local = z.strictObject({
  venue: z.string().optional(),
  times: z.string().optional(),
  startDate: z.iso.date().optional(),
  contact: z
    .strictObject({
      name: z.string(),
      lines: z.array(z.string()).default([]),
      telephone: z.string().optional(),
      email: z.string().optional(),
    })
    .optional(),
  reference: z.string().optional(),
  updated: z.string().optional(),
  privacyNotice: z.string().optional().describe('Where the current privacy notice can be read'),
})

export const edition = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens'),
  name: z.string(),
  abbreviation: z.string(),
  /** Absent: national. */
  area: z.string().optional(),
  /** As printed in headers and notes: "CSOGP, West Mercia, 2001 to 2005". */
  label: z.string(),
  organisation: z.string(),
  document: z.strictObject({
    file: z.string(),
    title: z.string(),
    audience: z.enum(['participant', 'sentencer', 'professional']),
    dated: z.string().describe('How the document is dated, in words'),
    reference: z.string().optional(),
    updated: z.string().optional(),
  }),
  /** Historic editions are labelled so in every document, and their contact details as of their date. */
  historic: z.boolean(),
  terms,
  rules,
  statements: z.array(statement),
  contacts: z.array(contact).default([]),
  local: local.optional(),
  /** JSON Schema (2020-12) of extra facts that a case of this edition carries under `facts`. */
  caseFacts: z.record(z.string(), z.unknown()).optional(),
})
export type Edition = z.infer<typeof edition>
