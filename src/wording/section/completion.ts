import type { Staff } from '../../case/record.ts'
import type { Edition } from '../../programme/edition.ts'
import { say as sayOfCase } from '../case-phrases.ts'
import type { Subject } from '../case-view.ts'
import { Figure, type Passage } from '../passage.ts'
import { sentUnsigned } from '../report/beside-signatures.ts'
import { say as sayOfReport } from '../report/phrases.ts'
import type { Row, Teller } from '../teller.ts'
import { say } from './phrases.ts'

/** Who wrote, advised and checked it, when it was finished and sent, and a line to sign on. */
export interface Completion {
  people: Row[]
  dates: Passage[]
  description: Passage
  /** Who has signed. */
  signed: Row[]
  /** That it was sent without a signature. */
  unsigned: Passage | null
  /** Null: the author has signed. */
  toSign: Figure<{ role: string; name: string | null; date: string | null }[]> | null
}

export function completion(edition: Edition, subject: Subject, final: boolean, teller: Teller): Completion {
  const { author, advisers, countersignedBy, signatures } = subject.chronology.known.suitability
  const notRecorded = teller.words(sayOfCase('document/not-recorded'))
  const somebody = ({ name, role }: Staff) => say('section/somebody', { name, role })
  const people = teller.rows([
    [
      say('section/label-written'),
      author === undefined ? notRecorded : teller.recorded(somebody(author), '/suitability/author'),
    ],
    [
      say('section/label-advised'),
      advisers.length === 0
        ? null
        : teller.recorded(
            { and: advisers.map(({ name, role }) => say('section/one-of-several', { name, role })) },
            '/suitability/advisers',
          ),
    ],
    [
      say('section/label-checked'),
      countersignedBy === undefined
        ? null
        : teller.recorded(somebody(countersignedBy), '/suitability/countersignedBy'),
    ],
  ])
  const role = author?.role ?? teller.language.say(say('section/author-role'))
  return {
    people,
    dates: dates(subject, final, teller),
    description: teller.ofEdition(
      say('section/description', {
        edition: edition.label,
        confirmed: edition.issue?.confirmedBy !== undefined,
      }),
      '/label',
    ),
    signed: teller.rows(
      signatures.map(({ value: { name, role, on }, pointer }) => [
        teller.recorded(role, `${pointer}/role`),
        teller.recorded(sayOfReport('report/signature-recorded', { name, on }), pointer),
      ]),
    ),
    unsigned: unsigned(subject, teller),
    toSign: signatures.some(({ value }) => value.name === author?.name)
      ? null
      : new Figure([{ role, name: author?.name ?? null, date: null }], {
          by: 'record',
          facts: author === undefined ? [] : ['/suitability/author'],
        }),
  }
}

/** Whoever checked it may sign it too: before it is sent. */
function unsigned({ chronology }: Subject, teller: Teller): Passage | null {
  const { author, countersignedBy, signatures, sentOn } = chronology.known.suitability
  const checker = signatures.some(({ value }) => value.name === countersignedBy?.name)
    ? countersignedBy
    : undefined
  return sentUnsigned(
    { sentOn: sentOn ?? chronology.position?.since.sentOn ?? null, at: '/suitability' },
    [...(author === undefined ? [] : [author]), ...(checker === undefined ? [] : [checker])],
    signatures,
    teller,
  )
}

/** When it was finished and sent, as of which day it tells what is recorded; and of a draft, which paper it is not. */
function dates({ chronology, assessment }: Subject, final: boolean, teller: Teller): Passage[] {
  const { writtenOn: finished = null, sentOn, version = null, signatures } = chronology.known.suitability
  const sent = sentOn ?? chronology.position?.since.sentOn ?? null
  const isBlank = !final && finished === null && sent === null
  const of = signatures.length > 0 ? 'signed' : sent === null ? 'draft' : 'sent'
  return [
    teller.recorded(
      say('section/dates', {
        draft: isBlank ? 'blank' : 'written',
        ...{ finished, sent, version, asOf: assessment.asOf },
      }),
      ...(finished !== null ? ['/suitability/writtenOn'] : []),
      ...(sent !== null ? ['/suitability/sentOn'] : []),
      ...(version === null ? [] : ['/suitability/version']),
    ),
    ...(final || isBlank ? [] : [teller.words(say('section/print', { of }))]),
  ]
}
