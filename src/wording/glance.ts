import type { Language } from '../language/language.ts'
import type { Item, Message } from '../message.ts'
import type { Edition } from '../programme/edition.ts'
import type { EnforcementRule, Part } from '../programme/rules.ts'
import { amountOf } from '../rules/phrases.ts'
import { say as sayOfCase } from './case-phrases.ts'
import { say } from './programme-phrases.ts'
import { capital, type Row, rowsOf } from './rows.ts'

/** What an edition's parameters alone tell: nothing is said that the edition doesn't state. */

/** What a reader in a hurry needs: one line a matter, only those that the edition states. */
export function glance(edition: Edition, language: Language): Row[] {
  const { rules } = edition
  const { orders, minimumLength } = rules.eligibility
  const rows: [Message, Item[]][] = [
    [say('programme/label-audience'), audience(edition)],
    [say('programme/label-sentence'), orders === undefined ? [] : [{ text: orders.label }]],
    [
      say('programme/label-minimum-length'),
      minimumLength === undefined ? [] : [sayOfCase('document/years-of-order', { n: minimumLength.years })],
    ],
    [say('programme/label-length'), lengths(edition)],
    [say('programme/label-group'), groupSize(rules.group)],
    [
      say('programme/label-missed-sessions'),
      rules.attendance.repeat.map((repeat) => repeatAfter(edition, repeat)),
    ],
    [say('programme/label-absences'), rules.enforcement.map(enforcementAfter)],
    [say('programme/label-measured'), rules.psychometrics.checkpoints.map(({ name: text }) => ({ text }))],
  ]
  return rowsOf(
    rows.map(([label, told]) => [label, told.length === 0 ? null : capital({ semicolons: told })]),
    language,
  )
}

function audience({ rules }: Edition): Message[] {
  const { sex, age, iq } = rules.eligibility
  if (sex === undefined && age === undefined && iq === undefined) return []
  const adult = age?.assumption !== undefined
  return [
    say('programme/audience', {
      sex: sex?.value ?? 'male',
      adult,
      age: adult ? null : (age?.minimum ?? null),
      iq: iq?.minimum ?? null,
    }),
  ]
}

/** By route where every route has a total ("Long route: 240 hours"), else by part, so that no route seems short. */
function lengths({ rules: { routes, parts } }: Edition): Item[] {
  if (routes.every(({ totals }) => totals.length > 0)) {
    return routes.map(({ name, totals }) => {
      const length = { or: totals.map(amountOf) }
      return routes.length === 1 ? length : say('programme/length-of', { name, length })
    })
  }
  return parts.flatMap((part) => {
    const length = partLength(part)
    return length === null ? [] : [say('programme/length-of', { name: part.name, length })]
  })
}

function partLength({ amounts: [first], duration }: Part): Item | null {
  if (first !== undefined) return amountOf(first)
  return duration === undefined ? null : { text: duration.words }
}

/** "12 sessions, 36 hours"; null where the edition states nothing. */
export function partAmounts({ amounts, duration }: Part): Item | null {
  if (amounts.length > 0) return { commas: amounts.map(amountOf) }
  return duration === undefined ? null : { text: duration.words }
}

function groupSize(group: Edition['rules']['group']): Message[] {
  if (group === undefined) return []
  return [say('programme/group-size', { minimum: group.minimum ?? null, maximum: group.maximum ?? null })]
}

type Repeat = Edition['rules']['attendance']['repeat'][number]

function repeatAfter(edition: Edition, { missed, parts, consequence, unit }: Repeat): Message {
  const everywhere = parts === 'all' || edition.rules.parts.length === 1
  return say('programme/repeat', {
    ...missed,
    parts: everywhere ? null : partNames(edition, parts),
    consequence,
    unit,
  })
}

function partNames(edition: Edition, parts: readonly string[]): string[] {
  return parts.map((id) => edition.rules.parts.find((part) => part.id === id)?.name ?? id)
}

function enforcementAfter({ unacceptable, counts, outcome, force }: EnforcementRule): Message {
  const appointments = counts.includes('appointment')
  return say('programme/enforcement', { n: unacceptable, appointments, outcome, possible: force === 'may' })
}

/** "10am to 3pm" or null */
export function hoursOfDay({ from, to }: Edition['rules']['timetable'][number]): Message | null {
  return from === undefined || to === undefined ? null : say('programme/hours', { from, to })
}
