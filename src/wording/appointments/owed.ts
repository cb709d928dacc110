import type { Subject } from '../case-view.ts'
import type { Passage } from '../passage.ts'
import type { Teller } from '../teller.ts'
import { weekdayOf } from './dates.ts'
import { say } from './phrases.ts'

/** Catch-ups that have to be done, each by the day that was missed. A part that is taken again asks for none. */
export function catchUpsOwed({ chronology, assessment }: Subject, teller: Teller): Passage[] {
  return assessment.parts
    .flatMap((part) => part.modules)
    .filter(({ state }) => state !== 'suspended' && state !== 'repeat required')
    .flatMap(({ moduleId, catchUpsOwed: owed, catchUpsOpen: open }) =>
      owed
        .filter((id) => !open.includes(id))
        .flatMap((id) => {
          const event = chronology.session(id)
          if (event === undefined) return []
          const { date: on } = event.session
          const findings = teller.found(`attendance.hold/${moduleId}/${id}`, `attendance.making-up/${id}`)
          const told = say('appointments/owed', { weekday: weekdayOf(on), on })
          return [teller.workedOut(told, { findings, facts: event.facts })]
        }),
    )
}
