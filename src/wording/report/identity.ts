import type { Chronology } from '../../chronology/chronology.ts'
import type { Item } from '../../message.ts'
import type { Edition } from '../../programme/edition.ts'
import { term } from '../../rules/terms.ts'
import { say as sayOfCase } from '../case-phrases.ts'
import { isOnLicence, orderOf, type Subject } from '../case-view.ts'
import type { Passage } from '../passage.ts'
import { reportSupervisor } from '../supervisor.ts'
import type { Row, Teller } from '../teller.ts'
import { capital } from '../words.ts'
import { say } from './phrases.ts'

type Known = Chronology['known']
/** What of a report its head tells. */
export type Head = Pick<Known['report'], 'author' | 'completedOn' | 'sentOn' | 'version' | 'addenda'> & {
  treatmentManager?: Known['report']['treatmentManager']
}

/** Whose report it is. */
interface Whose {
  head: Head
  /** Pointer of the report. */
  at: string
  final: boolean
  /** A draft in whose way to a final nothing stands. */
  ready: boolean
}

/** What the lines above don't hold: numbers, what the order asks for, the offences, and why an evening group. */
export function identity(subject: Subject, teller: Teller): Row[] {
  const { known } = subject.chronology
  const { person, order } = known
  const optional = (pointer: string, value: string | undefined) =>
    value === undefined ? null : teller.recorded(value, pointer)
  return teller.rows([
    [sayOfCase('document/label-pnc-number'), optional('/person/pnc', person.pnc)],
    [sayOfCase('document/label-prison-number'), optional('/person/prisonNumber', person.prisonNumber)],
    [
      say('report/label-conditions', { licence: isOnLicence(known) }),
      order === undefined || order.conditions.length === 0
        ? null
        : teller.recorded({ semicolons: order.conditions.map((text) => ({ text })) }, '/order/conditions'),
    ],
    [say('report/label-offences'), offences(known, teller)],
    [
      say('report/label-evening'),
      known.plan.mode === 'evening' && person.daytimeReason !== undefined
        ? teller.written(person.daytimeReason, '/person/daytimeReason')
        : null,
    ],
  ])
}

/**
 * Two lines: who it is about, under which sentence; on which programme, with its staff and the supervising officer, and
 * when it was finished and sent, which a draft was not.
 */
export function identityLines(edition: Edition, subject: Subject, whose: Whose, teller: Teller): Passage[][] {
  const { person, order } = subject.chronology.known
  const people = staff(edition, subject, whose, teller)
  return [
    [personOf(person, teller), sentenceOf(order, teller)],
    [programme(edition, subject, teller), ...(people === null ? [] : [people]), datesOf(whose, teller)],
  ]
}

function personOf(person: Known['person'], teller: Teller): Passage {
  const { title = null, name, dateOfBirth: born = null, crn } = person
  return teller.recorded(
    say('report/person-of', { title, name, born, crn }),
    ...present(person, '/person', ['title', 'name', 'dateOfBirth', 'crn']),
  )
}

function sentenceOf(order: Known['order'], teller: Teller): Passage {
  return order === undefined
    ? teller.recorded(sayOfCase('document/not-recorded'), '/order')
    : teller.recorded(
        say('report/order-in-court', { order: orderOf(order), court: order.court ?? null }),
        '/order',
      )
}

function datesOf({ head, at, final, ready }: Whose, teller: Teller): Passage {
  return teller.recorded(
    say('report/dates-of-report', {
      draft: !final,
      ready,
      finished: head.completedOn ?? null,
      sent: head.sentOn ?? null,
      version: head.version ?? null,
    }),
    ...present(head, at, final ? ['completedOn', 'sentOn', 'version'] : ['sentOn', 'version']),
  )
}

/** Pointers of those fields that are there. */
function present(value: object, at: string, fields: readonly string[]): string[] {
  return fields
    .filter((field) => (value as Record<string, unknown>)[field] !== undefined)
    .map((field) => `${at}/${field}`)
}

function offences({ offences: all }: Known, teller: Teller): Passage | null {
  if (all.length === 0) return null
  const told = all.map(({ value: { kind, committedOn, committedFrom, committedTo, convictedOn = null } }) =>
    say('report/offence-of', {
      offence: term('offence', kind),
      committed: committed(committedOn, committedFrom, committedTo),
      convicted: convictedOn,
    }),
  )
  return teller.recorded(capital({ semicolons: told }), ...all.map(({ pointer }) => pointer))
}

function committed(on: string | undefined, from: string | undefined, to: string | undefined): Item | null {
  if (from !== undefined && to !== undefined) return { span: [from, to] }
  const day = on ?? from ?? to
  return day === undefined ? null : { date: day }
}

function programme(edition: Edition, { chronology, assessment }: Subject, teller: Teller): Passage {
  const { plan } = chronology.known
  const { name, state } = assessment.route
  const told = say('report/programme-of', {
    programme: edition.abbreviation,
    // One that is only expected is told as that, below.
    route: edition.rules.routes.length > 1 && state === 'final' ? name : null,
    venue: plan.venue ?? null,
    mode: plan.mode ?? 'not recorded',
  })
  const facts = present(plan, '/plan', ['venue', 'mode'])
  return facts.length === 0 ? teller.ofEdition(told, '/abbreviation') : teller.recorded(told, ...facts)
}

/** Who wrote it, who manages treatment, and who supervises him. */
function staff(
  edition: Edition,
  { chronology }: Subject,
  { head: { author, treatmentManager }, at }: Whose,
  teller: Teller,
): Passage | null {
  const { name, role, facts } = reportSupervisor(edition, chronology.known)
  const all = [
    ...(author === undefined ? [] : [{ ...author, pointer: `${at}/author` }]),
    ...(treatmentManager === undefined ? [] : [{ ...treatmentManager, pointer: `${at}/treatmentManager` }]),
    ...(name === null ? [] : facts.map((pointer) => ({ name, role, pointer }))),
  ]
  if (all.length === 0) return null
  const named = all.map(({ name, role }) => say('report/person-in-role', { name, role }))
  return teller.recorded({ and: named }, ...all.map(({ pointer }) => pointer))
}
