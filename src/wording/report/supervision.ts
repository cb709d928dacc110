import { isMissed } from '../../chronology/happened.ts'
import { CONTACT_ID } from '../../rules/completion/meetings.ts'
import type { Subject } from '../case-view.ts'
import type { Passage } from '../passage.ts'
import type { Teller } from '../teller.ts'
import { say } from './phrases.ts'
import { settledTold } from './settled.ts'

/**
 * Meetings with the supervising officer: how many, which were missed and why, and who states that they were regular.
 * @param inTable ids of absences that stand in the table above, with their reasons
 * @param since only those from this day on (YYYY-MM-DD). Null: all
 */
export function supervision(
  { chronology }: Subject,
  inTable: ReadonlySet<string>,
  teller: Teller,
  since: string | null = null,
): Passage[] {
  const { appointments, known } = chronology
  const meetings = appointments.filter(
    ({ appointment, happened }) =>
      appointment.kind === 'supervision' && happened !== 'cancelled' && appointment.date >= (since ?? ''),
  )
  const missed = meetings.filter(
    ({ happened, appointment }) => isMissed(happened) && !inTable.has(appointment.id),
  )
  const kept = meetings.filter(({ happened }) => happened === 'attended').length
  const regular = known.contact?.regular
  return [
    meetings.length === 0
      ? teller.words(say('report/supervision-none', { since }))
      : teller.workedOut(say('report/supervision-counted', { recorded: meetings.length, kept, since }), {
          facts: meetings.map(({ pointer }) => pointer),
        }),
    ...(missed.length === 0
      ? []
      : [
          teller.workedOut(
            say('report/supervision-missed', {
              meetings: missed.map((event) =>
                say('report/meeting-missed', {
                  on: event.appointment.date,
                  reason: settledTold(event, event.appointment.outcome, event.appointment.reason ?? null),
                }),
              ),
            }),
            {
              facts: missed.flatMap(({ pointer, decisions }) => [
                pointer,
                ...decisions.map((each) => each.pointer),
              ]),
            },
          ),
        ]),
    ...(regular === undefined
      ? []
      : [
          teller.workedOut(
            say('report/supervision-stated', {
              name: regular.by.name,
              role: regular.by.role,
              on: regular.on,
              regular: regular.stated === 'yes',
            }),
            { findings: teller.found(CONTACT_ID), facts: ['/contact/regular'] },
          ),
        ]),
  ]
}
