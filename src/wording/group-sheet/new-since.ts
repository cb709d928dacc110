import { eachOnce } from '../../chronology/decisions.ts'
import { isMissed } from '../../chronology/happened.ts'
import type { Item } from '../../message.ts'
import { term } from '../../rules/terms.ts'
import type { Subject } from '../case-view.ts'
import type { Teller } from '../teller.ts'
import { say } from './phrases.ts'

/**
 * What was recorded of a person since a day, beside sessions: catch-ups done, warnings and other steps, decisions,
 * appointments missed; oldest first.
 * @param since YYYY-MM-DD, of the session before. Null: nothing is new
 */
export function newSince(
  { chronology }: Subject,
  since: string | null,
  language: Teller['language'],
): { items: Item[]; facts: string[] } {
  if (since === null) return { items: [], facts: [] }
  const short = (date: string) => language.date(date, 'short')
  const { catchUps, steps, decisions, appointments } = chronology
  const all: { on: string; item: Item; facts: string[] }[] = [
    ...catchUps
      .filter(({ happened }) => happened === 'attended')
      .flatMap(({ catchUp, pointer }) => {
        const session = chronology.session(catchUp.for)?.session
        if (session === undefined) return []
        const item = say('group-sheet/new-caught-up', { on: short(catchUp.date), for: short(session.date) })
        return [{ on: catchUp.date, item, facts: [pointer] }]
      }),
    ...steps.inEffect.map(({ value, pointer }) => ({
      on: value.date,
      item: say('group-sheet/new-step', { step: term('step', value.step), on: short(value.date) }),
      facts: [pointer],
    })),
    ...eachOnce(decisions.all).map(({ value, pointer }) => ({
      on: value.on,
      item: say('group-sheet/new-decision', { about: term('about', value.about), on: short(value.on) }),
      facts: [pointer],
    })),
    ...appointments
      .filter(({ happened }) => isMissed(happened))
      .map(({ appointment: { date }, pointer }) => ({
        on: date,
        item: say('group-sheet/new-appointment-missed', { on: short(date) }),
        facts: [pointer],
      })),
  ]
  const fresh = all.filter(({ on }) => on >= since).toSorted((one, other) => (one.on < other.on ? -1 : 1))
  return { items: fresh.map(({ item }) => item), facts: fresh.flatMap(({ facts }) => facts) }
}
