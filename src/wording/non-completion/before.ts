import { compare } from '../../chronology/recorded.ts'
import type { Message } from '../../message.ts'
import { term } from '../../rules/terms.ts'
import type { Subject } from '../case-view.ts'
import type { Passage } from '../passage.ts'
import type { Teller } from '../teller.ts'
import { say } from './phrases.ts'

/**
 * What was done before it ended, by date: catch-ups offered and done, warnings and other steps, meetings.
 * @param until YYYY-MM-DD, the day on which it ended; null: it hasn't
 */
export function doneBefore({ chronology }: Subject, until: string | null, teller: Teller): Passage[] {
  const { sessions, steps, appointments } = chronology
  const offers = sessions.flatMap(({ session, offers: all }) =>
    all.map(({ value: { on, answer, reason }, pointer }) => ({
      ...{ on, pointer },
      told: say('non-completion/catch-up-offered', {
        ...{ on, session: session.date, answer },
        also: reason === undefined ? [] : [say('non-completion/offer-reason', { reason })],
      }),
    })),
  )
  const done = sessions.flatMap(({ session, madeUpBy }) =>
    madeUpBy === null
      ? []
      : [
          {
            ...{ on: madeUpBy.catchUp.date, pointer: madeUpBy.pointer },
            told: say('non-completion/catch-up-done', { on: madeUpBy.catchUp.date, session: session.date }),
          },
        ],
  )
  const taken = steps.inEffect.map(({ value: { step, date: on, by }, pointer }) => ({
    ...{ on, pointer },
    told: say('non-completion/step-taken', { step: term('step', step), on, by: by?.name ?? null }),
  }))
  const meetings = appointments
    .filter(({ happened }) => happened === 'attended')
    .flatMap(({ appointment: { date: on, kind }, pointer }) =>
      isMeeting(kind) ? [{ ...{ on, pointer }, told: say('non-completion/meeting-held', { on, kind }) }] : [],
    )
  const starts = [
    ...chronology.starts
      // A start that nobody recorded as an attempt was offered on no day.
      .filter(({ pointer }) => pointer.startsWith('/attempts/'))
      .map(({ value, pointer }) => ({ on: value.subjects[0] ?? value.date, pointer })),
    ...chronology.offers.map(({ value, pointer }) => ({ on: value.offeredOn, pointer })),
  ].map((each) => ({ ...each, told: say('non-completion/place-offered', { on: each.on }) }))
  const words = chronology.statuses
    .filter(({ pointer }) => pointer !== chronology.stopped?.pointer)
    .flatMap(({ value: { on, status, reason }, pointer }) =>
      reason === undefined
        ? []
        : [
            {
              on,
              pointer,
              told: say('non-completion/status-because', { on, status: term('status', status), reason }),
            },
          ],
    )
  const all: { on: string; pointer: string; told: Message }[] = [
    ...starts,
    ...words,
    ...offers,
    ...done,
    ...taken,
    ...meetings,
  ]
  return all
    .filter(({ on }) => until === null || on <= until)
    .sort((a, b) => compare(a.on, b.on))
    .map(({ told, pointer }) => teller.workedOut(told, { facts: [pointer] }))
}

/** Supervision is counted by itself, and a questionnaire session is a test. */
const MEETINGS = ['review', 'individual work', 'other'] as const
const isMeeting = (kind: string): kind is (typeof MEETINGS)[number] =>
  (MEETINGS as readonly string[]).includes(kind)
