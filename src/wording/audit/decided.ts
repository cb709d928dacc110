import type { Chronology } from '../../chronology/chronology.ts'
import { type DecisionEvent, eachOnce } from '../../chronology/decisions.ts'
import type { Item } from '../../message.ts'
import { outcomeSaid } from '../../rules/decision-words.ts'
import { term } from '../../rules/terms.ts'
import { say } from './phrases.ts'

/**
 * Who decided what these facts came to, when and why: the decisions among them, each with the earlier ones about the
 * same matter, and whoever is recorded as having ended the programme.
 */
export function decidedBy(pointers: readonly string[], chronology: Chronology): Item[] {
  const { decisions, statuses } = chronology
  const named = new Set(pointers)
  const among = <Event extends { pointer: string }>(list: string, events: readonly Event[]) =>
    pointers.some((pointer) => pointer.startsWith(list))
      ? events.filter(({ pointer }) => named.has(pointer))
      : []
  const matters = among('/decisions/', decisions.all)
  const all = matters.flatMap((event) => {
    const { about, subject } = event.value
    return [event, ...decisions.about(about, subject ?? null)]
  })
  return [
    ...eachOnce(all)
      .toSorted((one, other) => (one.value.on < other.value.on ? 1 : -1))
      .map(decisionSaid),
    ...among('/status/', statuses).flatMap(({ value: { by, on, status, reason } }) =>
      by === undefined
        ? []
        : [say('audit/recorded-by', { ...by, on, status: term('status', status), reason: reason ?? null })],
    ),
  ]
}

function decisionSaid({ value, standing }: DecisionEvent): Item {
  const { by, on, about, reason, approvedBy } = value
  return say('audit/decided', {
    ...by,
    on,
    about: term('about', about),
    outcome: outcomeSaid(value),
    reason,
    also: [
      ...(approvedBy === undefined ? [] : [say('audit/approved', approvedBy)]),
      ...(standing === 'stands' ? [] : [say('audit/standing', { standing })]),
    ],
  })
}
