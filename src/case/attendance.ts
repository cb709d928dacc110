import * as z from 'zod'
import { CODE_OR_FACTS, outcomeFields } from './codes/codes.ts'
import { settleOutcome } from './codes/settle-codes.ts'
import { date, fact, line, narrative, time } from './fields.ts'

/** What was planned and what happened: sessions, attendance, catch-ups and other appointments. */

export const scheduledModule = z.strictObject({
  id: line,
  name: line,
  part: line.describe('Id of a part of the edition that lists no modules of its own'),
})

/**
 * Hours: no meeting is longer than a day, and none holds more units than that. Not part of the shape: it is judged as a
 * case is read, so that rules can be tried with the hours of a whole part in one meeting.
 */
export const A_DAY = 24

/** How often a module can be taken. */
export const MOST_RUNS = 100

/** In place of a module: which one a session belongs to isn't known. */
export const UNKNOWN_MODULE = 'not known'

/** Of a meeting. */
export const LENGTHS = ['full day', 'half day', 'session'] as const

export const session = z.strictObject({
  id: line.describe('Unique among sessions, catch-ups and appointments'),
  module: line.describe(
    'Which module does it belong to? A module of the edition or of this schedule, a part that has none, or "not known"',
  ),
  run: z
    .int()
    .positive()
    .max(MOST_RUNS)
    .default(1)
    .describe('Which time the module is taken: 1, then 2 after a repeat'),
  date,
  from: time.optional(),
  to: time.optional(),
  length: z
    .enum(LENGTHS)
    .default('session')
    .describe('Length of the meeting; a full day may hold several sessions'),
  units: z
    .int()
    .positive()
    .optional()
    .describe(
      'How many sessions this meeting held, where the day was divided; left out where it is not known',
    ),
  hours: z.number().positive().optional(),
  topic: line.optional(),
})
export type Session = z.infer<typeof session>

/** Nothing in the documents says what follows for somebody who joins a group that has begun; 003-19 rules it out. */
export const joinedLate = z.strictObject({
  module: line.describe('Which module?'),
  run: z.int().positive().max(MOST_RUNS).default(1).describe('Which time the module is taken'),
  on: date.describe('From which day was the person in the group?'),
})

const happened = {
  ...outcomeFields,
  reason: narrative.optional().describe('Reason for an absence, as recorded'),
  evidenceDueBy: date
    .optional()
    .describe(
      'Day by which the person was asked to bring evidence for an absence, as recorded. It is printed, and never worked out: services differ',
    ),
}

export const attendanceEntry = z
  .strictObject({ session: line.describe('Id of a session'), ...happened })
  .meta(CODE_OR_FACTS)
  .transform(settleOutcome)
export type AttendanceEntry = z.infer<typeof attendanceEntry>

export const catchUp = z
  .strictObject({
    id: line.describe('Unique among sessions, catch-ups and appointments'),
    for: line.describe('Id of the missed session that it makes up for'),
    date,
    ...happened,
  })
  .meta(CODE_OR_FACTS)
  .transform(settleOutcome)
export type CatchUp = z.infer<typeof catchUp>

/** 004-07: "you will be offered a catch-up". Whether one took place is recorded as a catch-up. */
export const catchUpOffer = z.strictObject({
  for: line.describe('Id of the missed session'),
  on: date.describe('Day of the offer'),
  answer: z
    .enum(['accepted', 'declined', 'not recorded'])
    .default('not recorded')
    .describe('Did the person accept or decline?'),
  reason: narrative.optional().describe('Why the person declined, as recorded'),
  bookedFor: date
    .optional()
    .describe(
      'Day for which the catch-up is booked. Staff see it on the sheet of the group, the person on the sheet of appointments',
    ),
  bookedAt: time.optional().describe('At what time?'),
})
export type CatchUpOffer = z.infer<typeof catchUpOffer>

/** What is booked: who declined comes to nothing. Null: nothing is. */
export function bookingOf(offer: CatchUpOffer | undefined): { on: string; at: string | null } | null {
  if (offer?.bookedFor === undefined || offer.answer === 'declined') return null
  return { on: offer.bookedFor, at: offer.bookedAt ?? null }
}

export const APPOINTMENT_KINDS = [
  'supervision',
  'questionnaire session',
  'individual work',
  'review',
  'other',
] as const

export const appointment = z
  .strictObject({
    id: line.describe('Unique among sessions, catch-ups and appointments'),
    kind: z.enum(APPOINTMENT_KINDS),
    date,
    enforceable: fact
      .optional()
      .describe(
        'Can a failure to attend it be enforced? Where that is left out, it is taken as one that can be, whatever its kind',
      ),
    ...happened,
  })
  .meta(CODE_OR_FACTS)
  .transform(settleOutcome)
export type Appointment = z.infer<typeof appointment>
