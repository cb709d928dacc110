import type { Issue } from '../errors.ts'
import type { Message } from '../message.ts'
import { tell } from './issue-phrases.ts'
import type { CaseRecord } from './record.ts'

/** Something of a record that isn't known before a later day. */
export interface Later {
  /** The entry, field or section that isn't known yet, as a JSON pointer. */
  pointer: string
  /** Where its day stands, below that. */
  field: string
  /** What stands there in a record of the earlier day. */
  expected: string
  /** The same as a code. */
  told: Message
  /** It may be recorded beforehand: leave that was agreed, a session called off, an offer, the end of a programme. */
  ahead: boolean
}

/**
 * What the record tells of days after `asOf` (YYYY-MM-DD). Facts without a date are known on every day, and so is
 * what is planned: sessions to come, the planned start, a review to be held. A section or report that was finished
 * later isn't known in any part.
 */
export function laterThan(record: CaseRecord, asOf: string): Later[] {
  const afterSeen = tell('issue/after-seen', { day: asOf })
  const at = (pointer: string, field: string, date: string | undefined, ahead = false): Later[] =>
    date === undefined || date <= asOf
      ? []
      : [{ pointer, field, expected: `a date that is not after ${asOf}`, told: afterSeen, ahead }]
  const each = <Entry>(
    list: string,
    entries: readonly Entry[],
    field: keyof Entry & string,
    ahead: (entry: Entry) => boolean = () => false,
  ) =>
    entries.flatMap((entry, index) =>
      at(`/${list}/${index}`, `/${field}`, entry[field] as string | undefined, ahead(entry)),
    )
  /** A date of position, and addenda to what was signed. */
  const signing = (
    home: string,
    { position, addenda = [] }: Pick<CaseRecord['suitability'], 'position' | 'addenda'>,
  ) => [
    ...at(`/${home}/position`, '', position),
    ...each(`${home}/addenda`, addenda, 'on'),
    ...addenda.flatMap(({ on, signedOn }, index) =>
      on > asOf ? [] : at(`/${home}/addenda/${index}/signedOn`, '', signedOn),
    ),
  ]
  const { person, iq, assessment, assessmentAfter, risk, suitability, report } = record
  const always = () => true
  return [
    ...at('/person/dateOfBirth', '', person.dateOfBirth),
    ...at('/iq', '/assessedOn', iq?.assessedOn),
    ...at('/assessment', '/on', assessment?.on),
    ...at('/assessmentAfter', '/on', assessmentAfter?.on),
    ...at('/contact/regular', '/on', record.contact?.regular?.on),
    ...Object.entries(risk).flatMap(([name, level]) => at(`/risk/${name}`, '/assessedOn', level?.assessedOn)),
    ...each('offences', record.offences, 'convictedOn'),
    ...each('earlierProgrammes', record.earlierProgrammes, 'endedOn', always),
    ...each('decisions', record.decisions, 'on'),
    ...each('attempts', record.attempts, 'offeredOn', always),
    ...record.attempts.flatMap(({ startedOn, endedOn }, index) => [
      ...at(`/attempts/${index}/startedOn`, '', startedOn),
      ...at(`/attempts/${index}/endedOn`, '', endedOn),
    ]),
    ...attendanceAfter(record, asOf),
    ...eventsAfter('catchUps', record.catchUps, asOf),
    ...each('joinedLate', record.joinedLate, 'on', always),
    ...each('catchUpOffers', record.catchUpOffers, 'on'),
    ...eventsAfter('appointments', record.appointments, asOf),
    ...each('enforcement', record.enforcement, 'date'),
    ...each('status', record.status, 'on'),
    ...each('notes', record.notes, 'on'),
    ...each('psychometrics/administrations', record.psychometrics.administrations, 'date'),
    ...record.targets.flatMap(({ evidence }, index) => each(`targets/${index}/evidence`, evidence, 'on')),
    ...at('/suitability', '/writtenOn', suitability.writtenOn),
    ...at('/suitability/undecided', '/on', suitability.undecided?.on),
    ...at('/suitability/sentOn', '', suitability.sentOn),
    ...at('/report', '/completedOn', report.completedOn),
    ...at('/report/sentOn', '', report.sentOn),
    ...each('report/signatures', report.signatures, 'on'),
    ...each('suitability/signatures', suitability.signatures ?? [], 'on'),
    ...signing('report', report),
    ...signing('suitability', suitability),
    ...at('/report/review', '/heldOn', report.review?.heldOn),
    ...at('/report/commentsAskedOn', '', report.commentsAskedOn),
    ...at('/report/readWith', '/on', report.readWith?.on),
    ...report.distribution.flatMap(({ on }, index) => at(`/report/distribution/${index}/on`, '', on, true)),
    ...each('reports', record.reports, 'completedOn'),
    ...record.reports.flatMap((each, index) => signing(`reports/${index}`, each)),
    ...record.reports.flatMap(({ period, sentOn, commentsAskedOn, signatures }, index) => [
      ...at(`/reports/${index}/period/to`, '', period?.to, true),
      ...at(`/reports/${index}/sentOn`, '', sentOn),
      ...at(`/reports/${index}/commentsAskedOn`, '', commentsAskedOn),
      ...each(`reports/${index}/signatures`, signatures, 'on'),
    ]),
  ]
}

/**
 * The same as issues: a record can't hold what hasn't happened yet, and a mistyped year must not vanish. Where an
 * earlier day is asked for on purpose, what came later is left out instead.
 */
export function checkAgainstDate(record: CaseRecord, asOf: string, file: string): Issue[] {
  return [...ageIssues(record, asOf, file), ...laterIssues(record, asOf, file)]
}

/** What is dated after the day, at its field. */
export function laterIssues(record: CaseRecord, asOf: string, file: string): Issue[] {
  return laterThan(record, asOf)
    .filter(({ ahead }) => !ahead)
    .map(({ pointer, field, expected, told }) => ({
      file,
      pointer: `${pointer}${field}`,
      expected: `expected ${expected}`,
      told,
    }))
}

/** A date of birth that nobody alive can have. */
export function ageIssues({ person: { dateOfBirth } }: CaseRecord, asOf: string, file: string): Issue[] {
  if (dateOfBirth === undefined || yearOf(asOf) - yearOf(dateOfBirth) <= OLDEST) return []
  const expected = `expected a date of birth at most ${OLDEST} years before ${asOf}`
  const told = tell('issue/born-early', { years: OLDEST })
  return [{ file, pointer: '/person/dateOfBirth', expected, told }]
}

/** Nobody has been known to live longer. */
const OLDEST = 122

function yearOf(date: string): number {
  return Number(date.slice(0, 4))
}

const MAY_BE_AHEAD: readonly string[] = [
  'acceptable absence',
  'moved at request',
  'withheld',
  'cancelled by service',
]

function attendanceAfter({ schedule, attendance }: CaseRecord, asOf: string): Later[] {
  const dates = new Map(schedule.sessions.map(({ id, date }) => [id, date]))
  return attendance.flatMap(({ session, outcome }, index) =>
    (dates.get(session) ?? '') > asOf
      ? [
          {
            pointer: `/attendance/${index}`,
            field: '/session',
            expected: `a session held by ${asOf}: attendance of a later one can't be known`,
            told: tell('issue/happened-later', { day: asOf }),
            ahead: MAY_BE_AHEAD.includes(outcome),
          },
        ]
      : [],
  )
}

function eventsAfter(
  list: string,
  entries: readonly { date: string; outcome: string }[],
  asOf: string,
): Later[] {
  return entries.flatMap(({ date, outcome }, index) =>
    date > asOf
      ? [
          {
            pointer: `/${list}/${index}`,
            field: '/date',
            expected: `a date that is not after ${asOf}: its outcome can't be known`,
            told: tell('issue/after-seen', { day: asOf }),
            ahead: MAY_BE_AHEAD.includes(outcome),
          },
        ]
      : [],
  )
}
