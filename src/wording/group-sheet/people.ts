import type { Person, Session } from '../../case/record.ts'
import type { SessionEvent } from '../../chronology/sessions.ts'
import type { Item } from '../../message.ts'
import { firstName } from '../appointments/person.ts'
import type { Subject } from '../case-view.ts'
import { endingOf } from '../report/ending.ts'
import { say } from './phrases.ts'

/** Somebody of the group, as far as the sheet of one session needs to know. */
export interface SheetPerson {
  subject: Subject
  /** Whether the session is one of the person's own; else why not: before the first, after the last, or left out. */
  place: 'in' | 'not yet' | 'no longer' | 'without'
  /** YYYY-MM-DD: of the first session to come, or of the last one. */
  day: string | null
}

/** How the sheet names people: by first name, initial and the last digits of the CRN, or in full. */
export const NAMINGS = ['short', 'full'] as const
export type Naming = (typeof NAMINGS)[number]

type Named = Pick<Person, 'name' | 'knownAs' | 'crn'>

/**
 * What each is called on a sheet, which may be left lying, so that it says no more than staff need to know one from
 * another: of two whose first names and initials are alike, as many letters as differ; of two namesakes whose digits are
 * alike too, the whole CRN.
 */
export function namesOn(everybody: readonly Named[], naming: Naming): (person: Named) => Item {
  const all = everybody.map(partsOf)
  return (person) => {
    const { name, crn } = person
    const own = partsOf(person)
    if (naming === 'full' || own === null) return say('group-sheet/full-name', { name, crn })
    const alike = all.flatMap((each) =>
      each !== null && each.crn !== crn && each.first.toLowerCase() === own.first.toLowerCase() ? [each] : [],
    )
    const initial = lettersApart(
      own.last,
      alike.map(({ last }) => last),
    )
    const namesakes = alike.filter(({ last }) => last.toLowerCase() === own.last.toLowerCase())
    const isAlike = namesakes.some((each) => each.crn.slice(-3) === crn.slice(-3))
    return say('group-sheet/short-name', { first: own.first, initial, digits: isAlike ? crn : crn.slice(-3) })
  }
}

function partsOf(person: Named): { first: string; last: string; crn: string } | null {
  const first = firstName(person)
  const words = person.name.trim().split(/\s+/)
  return first === null || words.length < 2 ? null : { first, last: words.at(-1) ?? '', crn: person.crn }
}

/** The fewest letters with which a name begins otherwise than others that aren't the same. */
function lettersApart(name: string, others: readonly string[]): string {
  const start = (text: string, letters: number) => [...text].slice(0, letters).join('').toLowerCase()
  const apart = others.filter((other) => other.toLowerCase() !== name.toLowerCase())
  const all = [...name]
  let letters = 1
  while (letters < all.length && apart.some((other) => start(other, letters) === start(name, letters)))
    letters += 1
  return all.slice(0, letters).join('')
}

/** Where a person's name stands on the sheet. */
export type Band = 'expected' | 'ask' | 'not here' | 'left'

/**
 * Who owes a catch-up that comes before this session, has to take the module again, or of whom two readings of the
 * attendance differ, may not sit down yet; but that may be entered late, so that nobody is turned away for it: staff ask.
 */
export function bandOf({ subject, place }: SheetPerson, session: Session): Band {
  const { assessment, chronology } = subject
  if (place === 'no longer' || endingOf(subject) !== null || chronology.recalled !== null) return 'left'
  if (place !== 'in') return 'not here'
  const { status } = assessment
  const waits = status === 'on hold' ? owedBefore(subject, session).length > 0 : AGAIN.includes(status)
  return waits || differing(subject).length > 0 ? 'ask' : 'expected'
}

const AGAIN: readonly Subject['assessment']['status'][] = ['suspended', 'repeat required']

/** Missed sessions that a catch-up is owed for, in every module, of those before a session: it keeps nobody from itself. */
export function owedBefore({ chronology, assessment }: Subject, session: Session): SessionEvent[] {
  return modulesGoneOnWith(assessment)
    .flatMap(({ catchUpsOwed }) => catchUpsOwed.flatMap((id) => chronology.session(id) ?? []))
    .filter((missed) => missed.session.id !== session.id && startOf(missed.session) <= startOf(session))
}

/** Of one that has to be taken again no catch-up is asked for. */
export const modulesGoneOnWith = ({ parts }: Subject['assessment']) =>
  parts
    .flatMap((part) => part.modules)
    .filter(({ state }) => state !== 'suspended' && state !== 'repeat required')

const startOf = ({ date, from = '' }: Session) => `${date} ${from}`

/** Findings about the attendance on which two readings differ, and which nobody has decided: their ids. */
export function differing({ assessment }: Subject): string[] {
  const { findings, undecided } = assessment
  return findings
    .filter(
      ({ id, topic, readings }) => topic === 'attendance' && readings.length > 0 && undecided.includes(id),
    )
    .map(({ id }) => id)
}
