import type { EnforcementStep, Order } from '../../case/record.ts'
import type { Chronology } from '../../chronology/chronology.ts'
import type { Recorded } from '../../chronology/recorded.ts'
import type { Steps } from '../../chronology/steps.ts'
import { firstFrom } from '../../chronology/steps.ts'
import { dateInWords } from '../../programme/date-words.ts'
import { addDays, addYears } from '../dates.ts'
import { decisionInWords } from '../decision-words.ts'
import { type Finding, finding } from '../finding.ts'
import type { StandingAbsence } from './absences.ts'
import { stepSince } from './steps.ts'
import { sinceInWords } from './thresholds.ts'

/** Whether a further failure lies within the twelve months from the last warning before it. */
export interface Window {
  absence: StandingAbsence
  warning: Recorded<EnforcementStep>
  state: 'within' | 'outside' | 'needs decision'
  finding: Finding
}

/**
 * The law's own count beside the edition's: a second failure within twelve months of a warning has to be
 * referred. Only for a community order, of which the two schedules speak; licences have recall, and older orders
 * had other law. On the anniversary itself two readings are fair (A5, case 16).
 */
export function statutoryWindows(
  chronology: Chronology,
  unacceptable: readonly StandingAbsence[],
  steps: Steps,
): Window[] {
  if (chronology.known.order === undefined || !APPLIES.has(chronology.known.order.kind)) return []
  return unacceptable.flatMap((absence) => {
    const warning = steps.warnings[firstFrom(steps.warnings, absence.date) - 1]
    return warning === undefined ? [] : [windowOf(chronology, absence, warning, steps)]
  })
}

/** With several failures and no warning in effect, the twelve months haven't begun. Of some orders the law isn't known here. */
export function warningMissing(
  order: Order | undefined,
  unacceptable: readonly StandingAbsence[],
  { warnings, withdrawn }: Steps,
): Finding[] {
  const applies = order !== undefined && APPLIES.has(order.kind)
  if (order?.kind === 'suspended sentence order' && unacceptable.length > 0) return [notStated(unacceptable)]
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

/** The schedules known here are about community orders; those of other orders aren't filled in from them. */
function notStated(unacceptable: readonly StandingAbsence[]): Finding {
  return finding({
    id: 'enforcement.statutory',
    topic: 'enforcement',
    outcome: 'noted',
    statement:
      'What the law says of absences under a suspended sentence order is not stated here, so no twelve months are counted.',
    basis: 'The twelve months from a warning are counted by the schedules on community orders only.',
    facts: [...unacceptable.flatMap(({ facts }) => facts), '/order/kind'],
  })
}

const APPLIES: ReadonlySet<Order['kind']> = new Set(['community order'])

const LAW =
  'Sentencing Act 2020, Schedule 10, paragraph 6 (before that, Criminal Justice Act 2003, Schedule 8, paragraph 5): a further failure without reasonable excuse within twelve months of a warning has to be referred.'

function windowOf(
  chronology: Chronology,
  absence: StandingAbsence,
  warning: Recorded<EnforcementStep>,
  steps: Steps,
): Window {
  const anniversary = addYears(warning.value.date, 1)
  const onTheDay = absence.date === anniversary
  const decision = onTheDay ? chronology.decisions.latest('enforcement window', absence.id) : null
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
  const since = state === 'within' ? stepSince(absence.date, steps) : undefined
  const told = `The ${warning.value.step} of ${dateInWords(warning.value.date)} opened twelve months, of which ${dateInWords(lastDay)} is the last day. The failure of ${dateInWords(absence.date)}`
  return {
    absence,
    warning,
    state,
    finding: finding({
      id: `enforcement.statutory/${absence.id}`,
      topic: 'enforcement',
      outcome: decision ? 'decided' : state === 'needs decision' ? state : 'noted',
      severity:
        state === 'needs decision'
          ? 'decision'
          : state === 'within' && since === undefined
            ? 'action'
            : 'information',
      statement: [
        `${told} ${WORDS[state]}`,
        decision ? decisionInWords(decision.value) : null,
        sinceInWords(since),
      ]
        .filter((part) => part !== null)
        .join(' '),
      basis: LAW,
      facts: [
        ...absence.facts,
        warning.pointer,
        '/order/kind',
        ...(decision ? [decision.pointer] : []),
        ...(since ? [since.pointer] : []),
      ],
      readings: state === 'needs decision' ? readings(lastDay) : [],
      settledBy:
        state === 'needs decision'
          ? 'A decision by the responsible officer on whether the failure lies within the twelve months.'
          : null,
    }),
  }
}

/** What the law adds to the question whether a reason is acceptable. */
export function ifUnacceptable({ warning, state }: Window): string {
  const lies = { within: 'lie within', outside: 'lie outside', 'needs decision': 'be on the anniversary of' }
  return `Apart from the edition, the law counts twelve months from a warning: without an acceptable reason the absence would ${lies[state]} the twelve months of the ${warning.value.step} of ${dateInWords(warning.value.date)}.`
}

/** What would follow in law if the absences of these windows were unacceptable. Null: no threshold would be reached. */
export function referralInWords(windows: readonly Window[]): string | null {
  if (windows.some(({ state }) => state === 'within')) {
    return 'In law, the threshold for a referral would be reached.'
  }
  return windows.some(({ state }) => state === 'needs decision')
    ? 'In law, it would have to be decided whether the threshold for a referral is reached.'
    : null
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
