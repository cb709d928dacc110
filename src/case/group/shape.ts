import * as z from 'zod'
import { scheduledModule, session } from '../attendance.ts'
import { OUTCOMES } from '../codes/code-words.ts'
import { date, line, staff } from '../fields.ts'
import { person } from '../person.ts'
import { plan } from '../plan.ts'
import { mapping } from '../register/mapping.ts'
import { working } from '../working.ts'
import { GROUP_FORMAT } from './format.ts'

/** What stands in names of files: nobody's name, and nothing that a system reads as a path. */
const label = z
  .string()
  .regex(/^[a-z0-9-]{0,30}$/, 'at most 30 small letters, figures and hyphens')
  .describe("Stands in the names of files. Do not use anybody's name")

const takesPart = z.strictObject({
  from: line.optional().describe('Id of the first session in which the person takes part'),
  until: line.optional().describe('Id of the last one'),
  without: z.array(line).default([]).describe('Ids of sessions in between in which the person takes no part'),
})
export type TakesPart = z.output<typeof takesPart>
export type TakesPartInput = z.input<typeof takesPart>

const member = z.strictObject({
  key: z
    .string()
    .regex(/^[a-z][a-z0-9]{0,29}$/, 'a small letter, then small letters and figures, at most 30')
    .describe('Names the person within the group: given once and never again, such as "p03"'),
  label: label.optional(),
  takesPart: takesPart.optional().describe('In which sessions of the group? Absent: in all'),
  case: z
    .record(z.string(), z.unknown())
    .describe('A case record. What the group shares is added to it as it is read'),
})

const change = z.strictObject({
  on: date,
  from: z.enum(['page', 'register', 'case']).describe('Where it was recorded'),
  session: line,
  person: person.shape.crn,
  was: z.enum(OUTCOMES).nullable(),
  now: z.enum(OUTCOMES).nullable(),
})
export type LogEntry = z.output<typeof change>

/**
 * A group file: what people of a group share, and the case of each. A `case` is a case record in every respect; read, it
 * has the group's modules and those of its sessions in which the person takes part, before its own.
 */
export const groupFile = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal(GROUP_FORMAT),
  id: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,59}$/, 'letters, figures and hyphens, at most 60')
    .describe('Names the group in its calendar, and on paper where it has no `name`'),
  programme: line.describe('Id of the programme edition of the group and of each case in it'),
  name: plan.shape.group.describe('What is the group called, without the name of the programme?'),
  label: label.optional(),
  staff: z.array(staff).default([]).describe('Who runs the group'),
  venue: plan.shape.venue,
  room: plan.shape.room,
  bring: plan.shape.bring,
  days: plan.shape.days,
  schedule: z
    .strictObject({ modules: z.array(scheduledModule).default([]), sessions: z.array(session).default([]) })
    .default({ modules: [], sessions: [] })
    .describe('Modules and sessions of the group'),
  people: z.array(member).default([]),
  registers: z
    .array(mapping)
    .default([])
    .describe('What headings, marks and names of the registers of the group mean'),
  log: z.array(change).default([]).describe('What was changed, when and from where. It is printed nowhere'),
  working: working.optional().describe('What the pages keep of the work on the group'),
})
export type GroupFile = z.output<typeof groupFile>
export type GroupInput = z.input<typeof groupFile>
