import type { EnforcementStep, Order } from '../../case/record.ts'
import type { Chronology } from '../../chronology/chronology.ts'
import type { Recorded } from '../../chronology/recorded.ts'
import { orderBegan } from '../../chronology/starts.ts'
import type { Steps } from '../../chronology/steps.ts'
import { firstFrom } from '../../chronology/steps.ts'
import type { Message } from '../../message.ts'
import { addDays, addYears } from '../dates.ts'
import { decisionSaid } from '../decision-words.ts'
import { type Finding, finding } from '../finding.ts'
import { term } from '../terms.ts'
import type { StandingAbsence } from './absences.ts'
import { takenBy } from './answers.ts'
import { say, UNDER_LAW } from './findings.ts'
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
 * referred. For community and suspended sentence orders, of which the schedules speak alike; licences have recall, and
 * older orders had other law. On the anniversary itself two readings are fair (A5, case 16).
 */
export function statutoryWindows(
  chronology: Chronology,
  unacceptable: readonly StandingAbsence[],
  steps: Steps,
): Window[] {
  const order = underLaw(chronology.known.order)
  if (order === null) return []
  return unacceptable.flatMap((absence) => {
    const warning = steps.warnings[firstFrom(steps.warnings, absence.date) - 1]
    return warning === undefined ? [] : [windowOf(chronology, order, absence, warning, steps)]
  })
}

/** With several failures and no warning in effect, the twelve months haven't begun. */
export function warningMissing(
  order: Order | undefined,
  unacceptable: readonly StandingAbsence[],
  { warnings, withdrawn }: Steps,
): Finding[] {
  const kind = underLaw(order)
  if (kind === null || unacceptable.length < 2 || warnings.length > 0) return []
  return [
    finding({
      id: 'enforcement.statutory',
      topic: 'enforcement',
      outcome: 'not recorded',
      ...say('enforcement/warning-not-recorded', { withdrawn: withdrawn.length > 0 }),
      basis: [say('enforcement/ground-law', { order: kind })],
      facts: [...unacceptable.flatMap(({ facts }) => facts), ...withdrawn.map(({ pointer }) => pointer)],
      missing: [say('enforcement/warning-needed')],
    }),
  ]
}

/** Warnings given before the order or licence began: each is one of an earlier order, and no months of this one. */
export function earlierWarnings({ known, steps }: Chronology): Finding[] {
  const began = orderBegan(known)
  return steps.earlierWarnings.map((warning) =>
    finding({
      id: `enforcement.earlier-warning/${warning.value.id}`,
      topic: 'enforcement',
      outcome: 'noted',
      ...say('enforcement/warning-under-earlier-order', { ...warned(warning), began }),
      basis: [say('enforcement/ground-earlier-order')],
      facts: [warning.pointer, '/order'],
    }),
  )
}

/** The kind of order, where the law's twelve months are counted under it. */
export function underLaw(order: Order | undefined): OrderUnderLaw | null {
  return UNDER_LAW.find((kind) => kind === order?.kind) ?? null
}

type OrderUnderLaw = (typeof UNDER_LAW)[number]

function windowOf(
  chronology: Chronology,
  order: OrderUnderLaw,
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
        also: [
          ...takenBy(warning, steps),
          ...(decision ? [decisionSaid(decision.value)] : []),
          ...(since ? [done(since)] : []),
        ],
      }),
      basis: [
        say('enforcement/ground-law', { order }),
        ...(warning.value.step === 'breach letter' ? [say('enforcement/ground-letter')] : []),
      ],
      facts: [
        ...absence.facts,
        warning.pointer,
        '/order/kind',
        ...(decision ? [decision.pointer] : []),
        ...(since ? [since.pointer] : []),
      ],
      readings: state === 'needs decision' ? readings(order, lastDay) : [],
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

/** The warning under a suspended sentence order speaks of the next twelve months, and leaves the same open (A5-16). */
function readings(order: OrderUnderLaw, lastDay: string) {
  return [
    {
      reading: say('enforcement/reading-year-ends', { lastDay }),
      outcome: say('enforcement/reading-year-ends-then'),
    },
    {
      reading: say('enforcement/reading-year-includes', { order }),
      outcome: say('enforcement/reading-year-includes-then'),
    },
  ]
}
