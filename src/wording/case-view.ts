import type { Order } from '../case/record.ts'
import type { Chronology } from '../chronology/chronology.ts'
import type { AssessmentInWords } from '../language/in-words.ts'
import type { Language } from '../language/language.ts'
import type { Item, Message } from '../message.ts'
import type { Edition } from '../programme/edition.ts'
import type { Finding } from '../rules/finding.ts'
import { term } from '../rules/terms.ts'
import { say } from './case-phrases.ts'
import type { NoteBook, Sentence } from './notes.ts'
import { type Row, rowsOf } from './rows.ts'

/** What both case documents share: front matter, identity, and what is still open. */
export interface CaseView {
  title: string
  language: string
  status: 'draft' | 'final'
  marking: string | null
  edition: string
  historic: boolean
  document: { title: string; dated: string }
  programme: { name: string; abbreviation: string; organisation: string }
  terms: Edition['terms']
  asOf: string
  identity: Row[]
  /** What needs a person's decision before the document can be final. */
  open: OpenMatter[]
  /** Facts that aren't recorded. */
  missing: (Sentence & { topic: Finding['topic'] })[]
}

export interface OpenMatter {
  statement: Sentence
  readings: { reading: string; outcome: string }[]
  settledBy: string | null
}

export interface Subject {
  chronology: Chronology
  assessment: AssessmentInWords
}

interface Frame {
  edition: Edition
  subject: Subject
  title: string
  final: boolean
  notes: NoteBook
  language: Language
  /** The findings that this document rests on. */
  concerns: (finding: Pick<Finding, 'topic'>) => boolean
}

export function viewCase({
  edition,
  subject: { chronology, assessment },
  title,
  final,
  notes,
  language,
  concerns,
}: Frame): CaseView {
  const open = assessment.findings.filter(
    (finding) => assessment.undecided.includes(finding.id) && concerns(finding),
  )
  const missing = assessment.findings.filter(
    (finding) => finding.outcome === 'not recorded' && concerns(finding),
  )
  return {
    title,
    language: language.tag,
    status: final ? 'final' : 'draft',
    marking: chronology.known.marking === 'OFFICIAL' ? null : chronology.known.marking,
    edition: edition.label,
    historic: edition.historic,
    document: { title: edition.document.title, dated: edition.document.dated },
    programme: { name: edition.name, abbreviation: edition.abbreviation, organisation: edition.organisation },
    terms: edition.terms,
    asOf: language.date(assessment.asOf),
    identity: identity(chronology.known, language),
    open: open.map((finding) => ({
      statement: notes.sentence(finding),
      readings: [...finding.readings],
      settledBy: finding.settledBy,
    })),
    missing: missing.map((finding) => ({ ...notes.sentence(finding), topic: finding.topic })),
  }
}

function identity({ person, order }: Chronology['known'], language: Language): Row[] {
  const { name, crn, dateOfBirth } = person
  const notRecorded = say('document/not-recorded')
  // Where nothing stands in its place, a case may lack it without anyone needing to know.
  return rowsOf(
    [
      [say('document/label-name'), say('document/name-and-crn', { name, crn })],
      [say('document/label-pnc-number'), person.pnc],
      [say('document/label-prison-number'), person.prisonNumber],
      [say('document/label-date-of-birth'), dateOfBirth ? { date: dateOfBirth } : notRecorded],
      [
        say('document/label-sentence', { status: order?.status ?? 'made' }),
        order ? orderOf(order) : notRecorded,
      ],
      [say('document/label-court'), order?.court],
    ],
    language,
  )
}

/** "Community order of 3 years, from 5 March 2026 to 4 March 2029" */
function orderOf(order: Order): Message {
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
