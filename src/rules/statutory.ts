import type { CaseRecord, EnforcementStep } from '../case/record.ts'
import { addDays, addYears, dateInWords } from './dates.ts'
import { decisionInWords, latestDecision } from './decisions.ts'
import type { StandingAbsence } from './enforcement-absences.ts'
import type { Steps } from './enforcement-steps.ts'
import type { Recorded } from './facts.ts'
import { type Finding, finding } from './finding.ts'

/** Whether a further failure lies within the twelve months from the last warning before it. */
export interface Window {
  absence: StandingAbsence
  warning: Recorded<EnforcementStep>
  state: 'within' | 'outside' | 'needs decision'
  finding: Finding
}

/**
 * The law's own count beside the edition's: a second failure within twelve months of a warning has to be
 * referred. Only for a community order or a suspended sentence order; licences have recall, and older orders
 * had other law. On the anniversary itself two readings are fair (A5, case 16).
 */
export function statutoryWindows(
  record: CaseRecord,
  asOf: string,
  unacceptable: readonly StandingAbsence[],
  { warnings }: Steps,
): Window[] {
  if (record.order === undefined || !APPLIES.has(record.order.kind)) return []
  return unacceptable.flatMap((absence) => {
    const warning = warnings.filter(({ value }) => value.date < absence.date).at(-1)
    return warning === undefined ? [] : [windowOf(record, asOf, absence, warning)]
  })
}

/** Under such an order with several failures and no warning in effect, the twelve months haven't begun. */
export function warningMissing(
  record: CaseRecord,
  unacceptable: readonly StandingAbsence[],
  { warnings, withdrawn }: Steps,
): Finding[] {
  const applies = record.order !== undefined && APPLIES.has(record.order.kind)
  if (!applies || unacceptable.length < 2 || warnings.length > 0) return []
  return [
    finding({
      id: 'enforcement.statutory',
      topic: 'enforcement',
      outcome: 'not recorded',
      statement: `No warning that is in effect is recorded, so the twelve months in law have not begun.${withdrawn.length > 0 ? ' A warning was withdrawn.' : ''}`,
      basis: LAW,
      facts: [...unacceptable.flatMap(({ facts }) => facts), ...withdrawn.map(({ pointer }) => pointer)],
      missing: ['a warning that is in effect'],
    }),
  ]
}

const APPLIES: ReadonlySet<NonNullable<CaseRecord['order']>['kind']> = new Set([
  'community order',
  'suspended sentence order',
])

const LAW =
  'Sentencing Act 2020, Schedule 10, paragraph 6 (before that, Criminal Justice Act 2003, Schedule 8, paragraph 5): a further failure without reasonable excuse within twelve months of a warning has to be referred.'

function windowOf(
  record: CaseRecord,
  asOf: string,
  absence: StandingAbsence,
  warning: Recorded<EnforcementStep>,
): Window {
  const anniversary = addYears(warning.value.date, 1)
  const onTheDay = absence.date === anniversary
  const decision = onTheDay ? latestDecision(record, asOf, 'enforcement window', absence.id) : null
  const state = decision
    ? decision.value.outcome === 'within'
      ? 'within'
      : 'outside'
    : onTheDay
      ? 'needs decision'
      : absence.date < anniversary
        ? 'within'
        : 'outside'
  const lastDay = addDays(anniversary, -1)
  const told = `The ${warning.value.step} of ${dateInWords(warning.value.date)} opened twelve months, of which ${dateInWords(lastDay)} is the last day. The failure of ${dateInWords(absence.date)}`
  return {
    absence,
    warning,
    state,
    finding: finding({
      id: `enforcement.statutory/${absence.id}`,
      topic: 'enforcement',
      outcome: decision ? 'decided' : state === 'needs decision' ? state : 'noted',
      severity: state === 'needs decision' ? 'decision' : state === 'within' ? 'action' : 'information',
      statement: `${told} ${WORDS[state]}${decision ? ` ${decisionInWords(decision.value)}` : ''}`,
      basis: LAW,
      facts: [...absence.facts, warning.pointer, '/order/kind', ...(decision ? [decision.pointer] : [])],
      readings: state === 'needs decision' ? readings(lastDay) : [],
      settledBy:
        state === 'needs decision'
          ? 'A decision by the responsible officer whether the failure lies within the twelve months.'
          : null,
    }),
  }
}

const WORDS: Record<Window['state'], string> = {
  within: 'lies within them: the threshold in law for a referral is reached.',
  outside: 'lies outside them: the threshold in law for a referral is not reached.',
  'needs decision': 'is on the anniversary itself, and whether that lies within them can be read both ways.',
}

function readings(lastDay: string) {
  return [
    {
      reading: `Twelve months beginning with the day of the warning end on ${dateInWords(lastDay)}`,
      outcome: 'The failure lies outside them.',
    },
    {
      reading: 'Within the previous twelve months takes in the same day a year later',
      outcome: 'The failure lies within them, and the threshold in law for a referral is reached.',
    },
  ]
}
