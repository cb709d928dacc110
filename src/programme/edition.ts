import * as z from 'zod'
import { easyPair, easyRead } from './easy.ts'
import { forWhom } from './for-whom.ts'
import { issue, publisher } from './issue.ts'
import { local } from './local.ts'
import { rules } from './rules.ts'
import { evidence, glance, orderWording, word } from './sheet.ts'
import { date, source, text } from './source.ts'
import { topic } from './topics.ts'

export { ITEM_TOPICS, TOPICS, type Topic } from './topics.ts'

/**
 * One thing that the source document tells its reader, worded for each audience: `sentencer` for the court's
 * sheet, `participant` for the leaflet ("you", short sentences). An audience without words isn't told it.
 */
export const statement = z
  .strictObject({
    topic: topic.describe('The heading under which it stands'),
    sentencer: text
      .optional()
      .describe('For courts: plain, exact, third person. Absent: courts are not told it'),
    participant: text
      .optional()
      .describe('For the person on the programme: "you", one idea a sentence, 25 words at most'),
    brief: text
      .optional()
      .describe(
        'The same for the person, shorter, for the folded sheet. It drops no number, force, ground, right or step of a complaint',
      ),
    folded: z
      .literal(false)
      .optional()
      .describe(
        'Not on the folded sheet, which has room for what matters most. Never of what he must, may not or can do, nor of a number',
      ),
    easy: z
      .array(easyPair)
      .optional()
      .describe(
        'The same for the person in easy read: short texts, each beside a picture. Empty: it is told with a statement of the same topic beside it',
      ),
    valid: z
      .strictObject({ from: date.optional(), until: date.optional() })
      .optional()
      .describe("Dates between which it holds; outside them it is left out, and the run's report names it"),
    part: z
      .string()
      .optional()
      .describe(
        'Id of the part or module that it tells of: contents stand in its row of the sheet, and the leaflet of somebody who does not do it leaves it out',
      ),
    forWhom: z
      .array(forWhom)
      .optional()
      .describe('What the leaflet of a case says instead, to those whom these words fit'),
    withheld: text
      .optional()
      .describe('Why it is never printed: a claim of effect without evidence, a slip of the document'),
    source,
  })
  .describe('One thing that the source document tells its reader')
export type Statement = z.infer<typeof statement>

const contact = z.strictObject({
  role: text,
  person: text.optional().describe('Who held the office: never printed, nor an address in that name'),
  lines: z.array(text).default([]).describe('Name and address, a line each'),
  telephone: text.optional(),
  fax: text.optional(),
  email: text.optional(),
  website: text.optional(),
  source,
})

/**
 * Words of the edition for roles and units: one term for a role throughout a document (C-14). Where the
 * document has two, the one that its reader meets in instructions; where it has none, the plainest.
 */
const terms = z
  .strictObject({
    supervisor: text.describe('Who supervises the person: probation officer, offender manager, case manager'),
    staff: text.describe('Who runs the group: facilitators, tutors, programme staff'),
    person: text.describe('The person in documents for courts: offender, participant'),
    unit: text.describe('What is repeated: module, block'),
    order: text.describe('What the person is subject to: order or licence'),
  })
  .describe('One word for a role throughout a document')

export const edition = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens')
    .meta({ description: 'As the file is named, without .yaml', examples: ['csogp-west-mercia'] }),
  name: text.describe('Full name of the programme'),
  abbreviation: text.meta({ examples: ['CSOGP'] }),
  area: text.optional().describe("Absent: national, or the document doesn't say"),
  label: text.meta({
    description: 'As printed in headers and notes',
    examples: ['CSOGP, West Mercia, 2001 to 2005'],
  }),
  organisation: text,
  document: z
    .strictObject({
      file: text.describe('Name of the source document in programmes/sources/'),
      title: text,
      audience: z.enum(['participant', 'sentencer', 'professional']),
      dated: text.meta({
        description: 'How the document is dated, in words',
        examples: ['July 2009', 'about 2002 to 2003'],
      }),
      reference: text.optional(),
      updated: text.optional(),
    })
    .describe('The source document'),
  historic: z
    .boolean()
    .describe(
      'true: every document is labelled as of a historic edition, with the contact details of its date',
    ),
  terms,
  rules,
  statements: z.array(statement).describe('What the documents print'),
  contacts: z.array(contact).default([]).describe("As of the document's date"),
  discreetName: text
    .optional()
    .describe('What the programme is called where a stranger may read it. Absent: “Your group programme”'),
  issue: issue.optional(),
  publisher: publisher.optional(),
  local: local.optional(),
  glance: glance.optional(),
  orderWording: orderWording.optional(),
  evidence: z.array(evidence).default([]).describe('Every study that the source document cites'),
  evidenceCaution: text.optional().describe('Below the studies. Absent: the usual caution'),
  confidentiality: text
    .optional()
    .describe(
      'Who may see a report, and what is passed on, below those who receive it. Absent: the usual words',
    ),
  easyRead: easyRead.optional(),
  words: z.array(word).default([]).describe('Hard words, explained at the end of a paper'),
  caseFacts: z
    .record(z.string(), z.unknown())
    .optional()
    .describe('JSON Schema (2020-12) of extra facts that a case of this edition carries under "facts"'),
})

/** A logo as it was read: what it shows, and how it is drawn, points. */
export interface Logo {
  alt: string
  width: number
  height: number
  /** Shapes of the program's own vocabulary (`document/logo`). */
  markup: string
}

/** `logo`: the one that `publisher` names, where the files beside the edition could be read. */
export type Edition = z.infer<typeof edition> & { logo?: Logo }
