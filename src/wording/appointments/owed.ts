import { bookingOf } from '../../case/attendance.ts'
import type { Subject } from '../case-view.ts'
import type { Passage } from '../passage.ts'
import type { Teller } from '../teller.ts'
import { weekdayOf } from './dates.ts'
import { say } from './phrases.ts'

/** Catch-ups that have to be done. */
export interface CatchUpsOwed {
  /** Each by the day that was missed: those with a day to come on which they are booked, then the others. */
  told: Passage[]
  /** Whether a day is still to be found for any. */
  isAsked: boolean
}

/** A part that is taken again asks for none. */
export function catchUpsOwed({ chronology, assessment }: Subject, teller: Teller): CatchUpsOwed {
  const all = assessment.parts
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
          const missed = { weekday: weekdayOf(on), on }
          const offer = event.offers.at(-1)
          const booked = bookingOf(offer?.value)
          // A day that has gone by without it is no longer one to come on.
          if (offer === undefined || booked === null || chronology.passed(booked.on)) {
            const told = say('appointments/owed', missed)
            return [{ isBooked: false, told: teller.workedOut(told, { findings, facts: event.facts }) }]
          }
          const day = say('appointments/booked', { weekday: weekdayOf(booked.on), ...booked })
          const told = say('appointments/owed-booked', { ...missed, booked: day })
          const facts = [...event.facts, offer.pointer]
          return [{ isBooked: true, told: teller.workedOut(told, { findings, facts }) }]
        }),
    )
  const [booked, open] = [true, false].map((is) => all.filter(({ isBooked }) => isBooked === is)) as [
    typeof all,
    typeof all,
  ]
  return { told: [...booked, ...open].map(({ told }) => told), isAsked: open.length > 0 }
}
