import { orderEnd } from '../case/order-end.ts'
import type { Order } from '../case/record.ts'
import type { Addendum } from '../case/signing.ts'
import type { Chronology } from '../chronology/chronology.ts'
import type { Recorded } from '../chronology/recorded.ts'
import type { AssessmentInWords } from '../language/in-words.ts'
import type { Item, Message } from '../message.ts'
import type { Edition } from '../programme/edition.ts'
import { inMonths } from '../programme/rules.ts'
import { term } from '../rules/terms.ts'
import { say } from './case-phrases.ts'
import { type EditionNames, editionNames } from './edition-names.ts'
import { lengthOf } from './length.ts'
import type { Contradiction } from './open/contradiction.ts'
import type { Passage } from './passage.ts'
import type { Teller } from './teller.ts'

/** What every signed document of a case shares: front matter, and what the edition calls things. */
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
}

export interface Subject {
  chronology: Chronology
  assessment: AssessmentInWords
  /** Headings under which the text isn't any more what was signed; of a draft. */
  changed?: readonly string[]
  /** How what was composed speaks against itself. Absent: it doesn't. */
  contradicted?: readonly Contradiction[]
}

interface Frame {
  edition: Edition
  subject: Subject
  title: Message
  /** Who wrote it, as recorded. */
  author: string | undefined
  addenda: readonly Recorded<Addendum>[]
  final: boolean
  teller: Teller
}

export function viewCase({
  edition,
  subject: { chronology },
  title,
  author,
  addenda,
  final,
  teller,
}: Frame): CaseView {
  return {
    title: teller.words(title),
    language: teller.language.tag,
    status: final ? 'final' : 'draft',
    author: author ?? edition.organisation,
    marking: chronology.known.marking === 'OFFICIAL' ? null : chronology.known.marking,
    edition: teller.language.say(title),
    reference: teller.language.say(
      say('document/reference', {
        crn: chronology.known.person.crn,
        addenda: addenda.length,
        last:
          addenda
            .map(({ value }) => value.on)
            .sort()
            .at(-1) ?? null,
      }),
    ),
    ...editionNames(edition, teller),
  }
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

/** Whether the order or licence has ended: on its last day as recorded, or by its first day and length. */
export function orderIsOver({ known: { order }, passed }: Chronology): boolean {
  const end = order === undefined ? null : orderEnd(order)
  return end !== null && passed(end)
}

/** A licence is no order of a court. */
export const isOnLicence = ({ order }: { order?: Pick<Order, 'kind'> | undefined }): boolean =>
  order?.kind === 'licence'

/** "3 years and 6 months", or null where no length is declared. */
export function orderLength({ length }: Order): Item | null {
  return length === undefined || inMonths(length) === 0 ? null : lengthOf(length)
}
