import type { EnforcementStep, Order } from '../../case/record.ts'
import type { Chronology } from '../../chronology/chronology.ts'
import type { Recorded } from '../../chronology/recorded.ts'
import type { Steps } from '../../chronology/steps.ts'
import { firstFrom } from '../../chronology/steps.ts'
import type { Message } from '../../message.ts'
import { addDays, addYears } from '../dates.ts'
import { decisionSaid } from '../decision-words.ts'
import { type Finding, finding } from '../finding.ts'
import { term } from '../terms.ts'
import type { StandingAbsence } from './absences.ts'
import { say } from './findings.ts'
import { stepSince } from './steps.ts'
import { done } from './thresholds.ts'

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
      ...say('enforcement/warning-not-recorded', { withdrawn: withdrawn.length > 0 }),
      basis: [say('enforcement/ground-law')],
      facts: [...unacceptable.flatMap(({ facts }) => facts), ...withdrawn.map(({ pointer }) => pointer)],
      missing: [say('enforcement/warning-needed')],
    }),
  ]
}

/** The schedules known here are about community orders; those of other orders aren't filled in from them. */
function notStated(unacceptable: readonly StandingAbsence[]): Finding {
  return finding({
    id: 'enforcement.statutory',
    topic: 'enforcement',
    outcome: 'noted',
    ...say('enforcement/law-not-stated'),
    basis: [say('enforcement/ground-law-not-stated')],
    facts: [...unacceptable.flatMap(({ facts }) => facts), '/order/kind'],
  })
}

const APPLIES: ReadonlySet<Order['kind']> = new Set(['community order'])

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
      ...say(CODES[state], {
        ...warned(warning),
        lastDay,
        on: absence.date,
        also: [...(decision ? [decisionSaid(decision.value)] : []), ...(since ? [done(since)] : [])],
      }),
      basis: [say('enforcement/ground-law')],
      facts: [
        ...absence.facts,
        warning.pointer,
        '/order/kind',
        ...(decision ? [decision.pointer] : []),
        ...(since ? [since.pointer] : []),
      ],
      readings: state === 'needs decision' ? readings(lastDay) : [],
      settledBy: state === 'needs decision' ? say('enforcement/window-decision') : null,
    }),
  }
}

const CODES = {
  within: 'enforcement/failure-within-window',
  outside: 'enforcement/failure-outside-window',
  'needs decision': 'enforcement/failure-on-anniversary',
} as const

function warned({ value }: Recorded<EnforcementStep>) {
  return { step: term('step', value.step), warned: value.date }
}

/** What the law adds to the question whether a reason is acceptable. */
export function ifUnacceptable({ warning, state }: Window): Message {
  return say('enforcement/ground-window', { state, ...warned(warning) })
}

/** What would follow in law if the absences of these windows were unacceptable. Empty: no threshold would be reached. */
export function referral(windows: readonly Window[]): Message[] {
  if (windows.some(({ state }) => state === 'within')) return [say('enforcement/reading-law-reached')]
  const isOpen = windows.some(({ state }) => state === 'needs decision')
  return isOpen ? [say('enforcement/reading-law-open')] : []
}

function readings(lastDay: string) {
  return [
    {
      reading: say('enforcement/reading-year-ends', { lastDay }),
      outcome: say('enforcement/reading-year-ends-then'),
    },
    {
      reading: say('enforcement/reading-year-includes'),
      outcome: say('enforcement/reading-year-includes-then'),
    },
  ]
}
