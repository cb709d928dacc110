import type { Order } from '../case/record.ts'
import type { Chronology } from '../chronology/chronology.ts'
import type { AssessmentInWords, FindingInWords } from '../language/in-words.ts'
import type { Item, Message } from '../message.ts'
import type { Edition } from '../programme/edition.ts'
import { term } from '../rules/terms.ts'
import { say } from './case-phrases.ts'
import { type EditionNames, editionNames } from './edition-names.ts'
import type { Sentence } from './notes.ts'
import type { Passage } from './passage.ts'
import type { Row, Teller } from './teller.ts'

/** What both case documents share: front matter, identity, and what is still open. */
export interface CaseView extends EditionNames {
  title: Passage
  language: string
  status: 'draft' | 'final'
  /** Who wrote it; where nobody is recorded, who publishes it. Never the person on the programme. */
  author: string
  marking: string | null
  /** At the foot of each page: the document's own name, and whose it is. */
  edition: string
  reference: string
  historic: boolean
  asOf: Passage
  identity: Row[]
  /** What needs a person's decision before the document can be final. */
  open: OpenMatter[]
}

export interface OpenMatter {
  statement: Sentence
  readings: { reading: Passage; outcome: Passage }[]
  settledBy: Passage | null
}

export interface Subject {
  chronology: Chronology
  assessment: AssessmentInWords
  /** Headings under which the text isn't any more what was signed; of a draft. */
  changed?: readonly string[]
}

interface Frame {
  edition: Edition
  subject: Subject
  title: Message
  /** Who wrote it, as recorded. */
  author: string | undefined
  final: boolean
  teller: Teller
  /** What a person has to decide before the document can be final. */
  open: readonly FindingInWords[]
}

export function viewCase({
  edition,
  subject: { chronology, assessment },
  title,
  author,
  final,
  teller,
  open,
}: Frame): CaseView {
  return {
    title: teller.words(title),
    language: teller.language.tag,
    status: final ? 'final' : 'draft',
    author: author ?? edition.organisation,
    marking: chronology.known.marking === 'OFFICIAL' ? null : chronology.known.marking,
    edition: teller.language.say(title),
    reference: teller.language.say(say('document/reference', { crn: chronology.known.person.crn })),
    historic: edition.historic,
    ...editionNames(edition, teller),
    asOf: teller.words({ date: assessment.asOf }),
    identity: identity(chronology.known, teller),
    open: open.map((finding) => openMatter(finding, teller)),
  }
}

/** The question, what follows from each answer, and what settles it. */
function openMatter(finding: FindingInWords, teller: Teller): OpenMatter {
  const { readings, settledBy } = finding
  // The statement alone stands for the finding: what belongs to it rests on the same facts.
  const said = (words: string) => teller.workedOut(words, { facts: finding.facts })
  return {
    statement: teller.sentence(finding),
    readings: readings.map(({ reading, outcome }) => ({ reading: said(reading), outcome: said(outcome) })),
    settledBy: settledBy === null ? null : said(settledBy),
  }
}

function identity({ person, order }: Chronology['known'], teller: Teller): Row[] {
  const { name, crn, dateOfBirth } = person
  const notRecorded = say('document/not-recorded')
  const at = (pointer: string, value: string | undefined) =>
    value === undefined ? null : teller.recorded(value, pointer)
  // Where nothing stands in its place, a case may lack it without anyone needing to know.
  return teller.rows([
    [
      say('document/label-name'),
      teller.recorded(say('document/name-and-crn', { name, crn }), '/person/name', '/person/crn'),
    ],
    [say('document/label-pnc-number'), at('/person/pnc', person.pnc)],
    [say('document/label-prison-number'), at('/person/prisonNumber', person.prisonNumber)],
    [
      say('document/label-date-of-birth'),
      teller.recorded(dateOfBirth ? { date: dateOfBirth } : notRecorded, '/person/dateOfBirth'),
    ],
    [
      say('document/label-sentence', { status: order?.status ?? 'made' }),
      teller.recorded(order ? orderOf(order) : notRecorded, '/order'),
    ],
    [say('document/label-court'), at('/order/court', order?.court)],
  ])
}

/** "Community order of 3 years, from 5 March 2026 to 4 March 2029" */
export function orderOf(order: Order): Message {
  return say('document/order-of', {
    order: term('order', order.kind),
    length: orderLength(order),
    from: order.startsOn ?? null,
    to: order.endsOn ?? null,
  })
}

/** "3 years and 6 months", or null where no length is declared. */
export function orderLength({ length }: Order): Item | null {
  const { years, months } = length ?? { years: 0, months: 0 }
  const parts = [
    ...(years > 0 ? [say('document/years-of-order', { n: years })] : []),
    ...(months > 0 ? [say('document/months-of-order', { n: months })] : []),
  ]
  return parts.length === 0 ? null : { and: parts }
}
