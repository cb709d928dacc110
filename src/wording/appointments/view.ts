import type { Message } from '../../message.ts'
import type { Edition } from '../../programme/edition.ts'
import type { Subject } from '../case-view.ts'
import { discreetName, roleOutside, senderOf } from '../discreet.ts'
import type { Figure, Passage } from '../passage.ts'
import { officeForAbsence } from '../programme/contact-for.ts'
import type { LeftOut } from '../programme/statements.ts'
import type { Row, Teller } from '../teller.ts'
import { tellingOutside } from '../telling.ts'
import { type Blank, blankOf, ruled } from './blank.ts'
import { type Changes, datesAhead, NO_DATES } from './dates.ts'
import { officerOf } from './officer.ts'
import { catchUpsOwed } from './owed.ts'
import { firstName } from './person.ts'
import { say } from './phrases.ts'
import { placeOf } from './place.ts'

/** Exactly what the template of the sheet sees: no programme, no offence, no surname, no CRN. */
export interface AppointmentsView {
  title: Passage
  language: string
  status: 'published' | 'draft' | 'final'
  author: string | null
  /** At the foot of the page. */
  foot: Passage
  fromWhom: Passage
  for: Passage | null
  /** What comes before the group, or instead of it. */
  first: Passage | null
  rows: Row[]
  ruled: Figure<Blank[]> | null
  after: Passage[]
  /** From when the day or the hours are other ones, with the sessions from then on. */
  changes: Changes | null
  /** What follows after those that are named. */
  further: Passage | null
  afterRuled: Figure<Blank[]> | null
  owed: Passage[]
  /** Whom to ask for a day. Null: each has one. */
  owedAsk: Passage | null
  /** Who is to come and can't rings first. Null: nobody is to come. */
  ringFirst: Passage | null
  officer: Row[]
  officerRuled: Figure<Blank[]> | null
}

/** The sheet of a case: what is recorded, and lines to write on for what is not. It is no draft: nothing in it is open. */
export function viewAppointments(
  edition: Edition,
  subject: Subject,
  _final: boolean,
  teller: Teller,
): { view: AppointmentsView; leftOut: LeftOut[] } {
  const { chronology, assessment } = subject
  const { person } = chronology.known
  const { status } = assessment
  const away = status === 'suspended' || status === 'repeat required'
  const ahead = datesAhead(edition, subject, teller)
  const dates = away ? NO_DATES : ahead
  const place = placeOf(edition, subject, teller)
  const officer = officerOf(edition, subject, teller)
  const owed = away ? { told: [], isAsked: false } : catchUpsOwed(subject, teller)
  const first = firstName(person)
  const label = say('appointments/label-session', { first: ahead.isFirst })
  const session = dates.next === null && !away ? [blankOf(teller, label, 2)] : []
  return {
    view: {
      ...headOf(edition, teller),
      status: teller.language.incomplete.length === 0 ? 'final' : 'draft',
      for:
        first === null
          ? null
          : teller.recorded(say('appointments/for', { name: first }), '/person/name', ...knownAs(person)),
      first: away
        ? teller.workedOut(say('appointments/not-now'), {
            facts: chronology.sessions.flatMap((s) => s.facts),
          })
        : owed.told.length > 0 && status === 'on hold'
          ? teller.words(say('appointments/catch-up-first'))
          : null,
      // Where to come is nothing to somebody who is not to come.
      rows: away ? [] : teller.rows([[label, dates.next], ...place.rows]),
      ruled: ruled([
        ...(first === null ? [blankOf(teller, say('appointments/label-for'), 1)] : []),
        ...session,
        ...(dates.isDaily ? [blankOf(teller, say('appointments/label-first-week'), 2)] : []),
        ...(away ? [] : place.blanks),
      ]),
      after: dates.after,
      changes: dates.changes,
      further: dates.further,
      afterRuled: dates.after.length > 0 || dates.changes !== null || away ? null : linesAfter(teller),
      owed: owed.told,
      owedAsk: owed.isAsked ? place.owedAsk : null,
      ringFirst: away ? null : ringFirst(edition, officer.hours, teller),
      officer: officer.rows,
      officerRuled: ruled(officer.blanks),
    },
    leftOut: [],
  }
}

const knownAs = ({ knownAs: own }: Subject['chronology']['known']['person']) =>
  own === undefined ? [] : ['/person/knownAs']

/** The same sheet of an edition alone, for an office that keeps no case: every line to be written by hand. */
export function viewBlankAppointments(edition: Edition, teller: Teller): AppointmentsView {
  const line = (label: Message, lines = 1) => blankOf(teller, label, lines)
  return {
    ...headOf(edition, teller),
    status: teller.language.incomplete.length === 0 ? 'published' : 'draft',
    for: null,
    first: null,
    rows: [],
    ruled: ruled([
      line(say('appointments/label-for')),
      line(say('appointments/label-session', { first: true }), 2),
      line(say('appointments/label-where'), 2),
      line(say('appointments/label-ask-for')),
      line(say('appointments/label-bring')),
    ]),
    after: [],
    changes: null,
    further: null,
    afterRuled: linesAfter(teller),
    owed: [],
    owedAsk: null,
    ringFirst: ringFirst(edition, true, teller),
    officer: [],
    officerRuled: ruled([
      line(
        say('appointments/label-officer', { role: roleOutside(edition.terms.supervisor, edition, teller) }),
      ),
      line(say('appointments/label-telephone')),
      line(say('appointments/label-hours')),
    ]),
  }
}

function headOf(edition: Edition, teller: Teller) {
  const foot = discreetName(edition, teller)
  const publisher = senderOf(edition, teller)?.text ?? null
  const fromWhom = say('appointments/from-whom', { programme: foot.text, publisher })
  const at = [
    ...(edition.discreetName === undefined ? [] : ['/discreetName']),
    ...(publisher === null ? [] : ['/publisher/name']),
  ]
  return {
    title: teller.words(say('appointments/title')),
    language: teller.language.tag,
    author: publisher,
    foot,
    fromWhom: at.length === 0 ? teller.words(fromWhom) : teller.ofEdition(fromWhom, at),
  }
}

/** @param hours whether they are told below */
function ringFirst(edition: Edition, hours: boolean, teller: Teller): Passage {
  const office = officeForAbsence(edition)
  if (office === null) return teller.words(say('appointments/ring-first', { hours }))
  const { at, telephone, contact } = office
  const role = tellingOutside(edition, teller.language)(contact.role) ? null : contact.role
  return teller.ofEdition(say('appointments/ring-office', { role, telephone }), at)
}

/** For the sessions after the first that is named. */
const linesAfter = (teller: Teller) =>
  ruled(Array.from({ length: 5 }, () => blankOf(teller, say('appointments/label-day-and-time'), 1)))
