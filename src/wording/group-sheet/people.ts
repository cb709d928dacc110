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

/** A sheet may be left lying, so that it says no more than staff need to know one from another. */
export function nameSaid(person: Pick<Person, 'name' | 'knownAs' | 'crn'>, naming: Naming): Item {
  const { name, crn } = person
  const first = firstName(person)
  const words = name.trim().split(/\s+/)
  const last = words.at(-1) ?? ''
  if (naming === 'full' || first === null || words.length < 2)
    return say('group-sheet/full-name', { name, crn })
  return say('group-sheet/short-name', { first, initial: [...last][0] ?? '', digits: crn.slice(-3) })
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
