import type { WithActions } from '../actions/action.ts'
import type { Order } from '../case/record.ts'
import type { Chronology } from '../chronology/chronology.ts'
import { dateInWords } from '../programme/date-words.ts'
import type { Edition } from '../programme/edition.ts'
import type { Finding } from '../rules/finding.ts'
import type { NoteBook, Sentence } from './notes.ts'
import type { Row } from './phrases.ts'
import { capitalise, count, joinWords } from './words.ts'

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
  assessment: WithActions
}

interface Frame {
  edition: Edition
  subject: Subject
  title: string
  final: boolean
  notes: NoteBook
  /** The findings that this document rests on. */
  concerns: (finding: Finding) => boolean
}

export function viewCase({
  edition,
  subject: { chronology, assessment },
  title,
  final,
  notes,
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
    language: 'en-GB',
    status: final ? 'final' : 'draft',
    marking: chronology.known.marking === 'OFFICIAL' ? null : chronology.known.marking,
    edition: edition.label,
    historic: edition.historic,
    document: { title: edition.document.title, dated: edition.document.dated },
    programme: { name: edition.name, abbreviation: edition.abbreviation, organisation: edition.organisation },
    terms: edition.terms,
    asOf: dateInWords(assessment.asOf),
    identity: identity(chronology.known),
    open: open.map((finding) => ({
      statement: notes.sentence(finding),
      readings: [...finding.readings],
      settledBy: finding.settledBy,
    })),
    missing: missing.map((finding) => ({ ...notes.sentence(finding), topic: finding.topic })),
  }
}

function identity({ person, order }: Chronology['known']): Row[] {
  const rows: [string, string | undefined][] = [
    ['Name and CRN', `${person.name}, ${person.crn}`],
    ['PNC number', person.pnc],
    ['Prison number', person.prisonNumber],
    ['Date of birth', person.dateOfBirth && dateInWords(person.dateOfBirth)],
    [order?.status === 'proposed' ? 'Proposed sentence' : 'Sentence', order && orderWords(order)],
    ['Court', order?.court],
  ]
  return rows.flatMap(([label, value]) => [{ label, value: value ?? 'Not recorded' }]).filter(hasSubstance)
}

/** Identifiers that a case may lack without anyone needing to know. */
const OPTIONAL = ['PNC number', 'Prison number', 'Court']
const hasSubstance = ({ label, value }: Row) => value !== 'Not recorded' || !OPTIONAL.includes(label)

/** "Community order of 3 years, from 5 March 2026 to 4 March 2029" */
export function orderWords(order: Order): string {
  const dates = [
    order.startsOn === undefined ? '' : `from ${dateInWords(order.startsOn)}`,
    order.endsOn === undefined ? '' : `to ${dateInWords(order.endsOn)}`,
  ].filter((part) => part !== '')
  const length = orderLength(order)
  return `${capitalise(order.kind)}${length === null ? '' : ` of ${length}`}${dates.length === 0 ? '' : `, ${dates.join(' ')}`}`
}

/** "3 years and 6 months", or null where no length is declared. */
export function orderLength({ length }: Order): string | null {
  if (length === undefined) return null
  const parts = [
    length.years > 0 ? count(length.years, 'year') : '',
    length.months > 0 ? count(length.months, 'month') : '',
  ].filter((part) => part !== '')
  return parts.length === 0 ? null : joinWords(parts)
}
