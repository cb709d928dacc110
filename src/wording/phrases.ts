import { timeInWords } from '../programme/date-words.ts'
import type { Edition } from '../programme/edition.ts'
import type { EnforcementRule, Part, Threshold } from '../programme/rules.ts'
import { capitalise, count, formatAmount, joinWords } from './words.ts'

/** Phrases made of an edition's parameters alone: nothing is said that the edition doesn't state. */

export interface Row {
  label: string
  value: string
}

/** What a reader in a hurry needs: one line a matter, only those that the edition states. */
export function glance(edition: Edition): Row[] {
  const { rules } = edition
  const { eligibility, group } = rules
  const rows: [string, string | null][] = [
    ['Who it is for', who(edition)],
    ['Sentence', eligibility.orders === undefined ? null : capitalise(eligibility.orders.label)],
    [
      'Minimum length',
      eligibility.minimumLength === undefined ? null : count(eligibility.minimumLength.years, 'year'),
    ],
    ['Length', lengths(edition)],
    ['Group size', group === undefined ? null : groupSize(group)],
    ['Missed sessions', joinLines(rules.attendance.repeat.map((repeat) => repeatPhrase(edition, repeat)))],
    ['Unacceptable absences', joinLines(rules.enforcement.map(enforcementPhrase))],
    ['Progress is measured', joinLines(rules.psychometrics.checkpoints.map(({ name }) => name))],
  ]
  return rows.flatMap(([label, value]) =>
    value === null || value === '' ? [] : [{ label, value: capitalise(value) }],
  )
}

const joinLines = (phrases: readonly string[]) => phrases.filter((phrase) => phrase !== '').join('; ')

function who(edition: Edition): string | null {
  const { sex, age, iq } = edition.rules.eligibility
  if (sex === undefined && age === undefined && iq === undefined) return null
  const noun = sex?.value === 'female' ? 'women' : 'men'
  const aged = age === undefined ? '' : age.assumption === undefined ? ` aged ${age.minimum} or over` : ''
  const adult = age?.assumption === undefined ? '' : 'adult '
  return `${adult}${noun}${aged}${iq === undefined ? '' : `, with an IQ of ${iq.minimum} or over`}`
}

/** By route where every route has a total ("Long route: 240 hours"), else by part, so that no route seems short. */
function lengths({ rules: { routes, parts } }: Edition): string {
  if (routes.every(({ totals }) => totals.length > 0)) {
    return joinLines(
      routes.map(({ name, totals }) => {
        const total = joinWords(totals.map(formatAmount), 'or')
        return routes.length === 1 ? total : `${name}: ${total}`
      }),
    )
  }
  return joinLines(parts.map((part) => (partLength(part) === '' ? '' : `${part.name}: ${partLength(part)}`)))
}

const partLength = ({ amounts, duration }: Part) =>
  amounts[0] === undefined ? (duration?.words ?? '') : formatAmount(amounts[0])

/** "12 sessions, 36 hours" */
export const partAmounts = (part: Part) =>
  part.amounts.map(formatAmount).join(', ') || (part.duration?.words ?? '')

export function groupSize({
  minimum,
  maximum,
}: {
  minimum?: number | undefined
  maximum?: number | undefined
}): string {
  if (minimum !== undefined && maximum !== undefined) return `${minimum} to ${maximum} people`
  return minimum !== undefined ? `at least ${minimum} people` : `up to ${maximum} people`
}

/** "more than 2 sessions", "2 or more sessions" */
export const thresholdPhrase = ({ op, n }: Threshold) =>
  op === 'more than' ? `more than ${count(n, 'session')}` : `${n} or more sessions`

type Repeat = Edition['rules']['attendance']['repeat'][number]

function repeatPhrase(edition: Edition, repeat: Repeat): string {
  const where =
    repeat.parts === 'all' || edition.rules.parts.length === 1 ? '' : ` (${partNames(edition, repeat.parts)})`
  const then =
    repeat.consequence === 'repeat'
      ? `the ${repeat.unit} is repeated`
      : `suspended, and the ${repeat.unit} is repeated`
  return `${thresholdPhrase(repeat.missed)} missed${where}: ${then}`
}

export const partNames = (edition: Edition, parts: 'all' | readonly string[]) =>
  parts === 'all'
    ? 'all parts'
    : joinWords(parts.map((id) => edition.rules.parts.find((part) => part.id === id)?.name ?? id))

function enforcementPhrase(rule: EnforcementRule): string {
  const counted = rule.counts.includes('appointment') ? 'session or appointment' : 'session'
  const times =
    rule.unacceptable === 1
      ? `one ${counted}`
      : `${rule.unacceptable} ${rule.counts.includes('appointment') ? 'sessions or appointments' : 'sessions'}`
  return `${times}: ${rule.outcome}${rule.force === 'may' ? ' possible' : ''}`
}

type Timetable = Edition['rules']['timetable'][number]

/** "10am to 3pm" or null */
export const hoursOfDay = ({ from, to }: Timetable) =>
  from === undefined || to === undefined ? null : `${timeInWords(from)} to ${timeInWords(to)}`
