import * as z from 'zod'
import { easyPair } from './easy.ts'
import { forWhom } from './for-whom.ts'
import { orderKind } from './rules.ts'
import { date, text } from './source.ts'
import { topic } from './topics.ts'

/** What somebody is to be asked, by whom it is read. */
export const CONTACT_PURPOSES = ['ask', 'programme', 'cannot come', 'complaint 1', 'complaint 2'] as const

const contact = z
  .strictObject({
    purpose: z
      .enum(CONTACT_PURPOSES)
      .describe(
        'ask: what a court asks before sentence. programme: the team that people on it ring. cannot come: whom they ring before a session that they cannot come to, with a telephone, as its role stands in a sentence; absent, their own officer. complaint 1, complaint 2: the stages of a complaint',
      ),
    role: text.meta({ examples: ['Programme team'] }),
    name: text.optional(),
    telephone: text.optional(),
    email: text.optional(),
    hours: text.optional().meta({ examples: ['9am to 5pm, Monday to Friday'] }),
    address: z.array(text).default([]).describe('A line each'),
  })
  .describe('An office of today, by its purpose. Where there is one, none of the source document is printed')
export type LocalContact = z.infer<typeof contact>

const order = z
  .strictObject({
    kind: orderKind.describe('The order of today'),
    inPlaceOf: orderKind.describe('The order that the source document names'),
    confirmedBy: text.describe('Who confirmed it for the area: name and role'),
    on: date,
  })
  .describe('An order of today under which the programme is taken')
export type LocalOrder = z.infer<typeof order>

const statement = z
  .strictObject({
    topic: topic.describe('The heading under which it stands'),
    sentencer: text.optional().describe('For courts. Absent: courts are not told it'),
    participant: text.optional().describe('For the person on the programme: "you", 15 words a sentence'),
    brief: text.optional().describe('The same for the person, shorter, for the folded sheet'),
    folded: z.literal(false).optional().describe('Not on the folded sheet'),
    easy: z.array(easyPair).optional().describe('The same for the person, in easy read'),
    forWhom: z.array(forWhom).optional().describe('What the leaflet of a case says instead'),
  })
  .describe("The area's own words of today, where the source document has none on a topic")
export type LocalStatement = z.infer<typeof statement>

const terms = z
  .strictObject({
    supervisor: text.optional(),
    staff: text.optional(),
    person: text.optional(),
    unit: text.optional(),
    order: text.optional(),
  })
  .describe("The area's own words of today, in place of those of the source document")

/** Today's local details, which a live edition or a comms team adds. Historic editions have none. */
export const local = z
  .strictObject({
    town: text.optional().describe('Where the group meets: the town alone, never the building'),
    firstSession: date.optional().meta({ description: 'The next start', examples: ['2026-09-07'] }),
    laterStarts: z
      .array(date)
      .optional()
      .meta({
        description: 'Those after it: a sheet prints the first that is still to come on the day it is made',
        examples: [['2027-01-12', '2027-04-13']],
      }),
    orders: z.array(order).default([]),
    contacts: z.array(contact).default([]),
    statements: z
      .array(statement)
      .optional()
      .describe('What a leaflet must say and the source document does not: what is told after its own words'),
    terms: terms.optional(),
    contact: z
      .strictObject({
        name: text,
        lines: z.array(text).default([]),
        telephone: text.optional(),
        email: text.optional(),
      })
      .optional(),
    reference: text.optional(),
    updated: text.optional().meta({ examples: ['March 2026'] }),
    privacyNotice: text.optional().describe('Where the current privacy notice can be read'),
  })
  .describe("Today's local details")
