import { ACTIONS } from '../../actions/phrases.ts'
import { CRITERIA } from '../../case/record.ts'
import type { AssessmentInWords } from '../../language/in-words.ts'
import type { Shown } from './beside.ts'
import { decidable } from './decisions.ts'
import { LACKING } from './lacking.ts'
import { pageForAny } from './page-for.ts'

type NextAction = AssessmentInWords['nextActions'][number]

/** What its button says: where an action is recorded, decided or written. */
export function wayTo(action: NextAction, shown: Omit<Shown, 'task'>): string {
  const { given, stand } = shown
  const isDecision = SETTLED[codeOf(action)] === 'decision'
  if (isDecision && stand !== null && decidable({ id: action.findingId }, stand) !== null)
    return `decide:${action.findingId}`
  const page = pageForAny(pointersOf(action, shown), given)
  return page === null ? 'to:check' : `to:${page.id}`
}

function pointersOf(action: NextAction, { stand }: Pick<Shown, 'stand'>): readonly string[] {
  const { findingId } = action
  const settled = SETTLED[codeOf(action)]
  const criterion = CRITERIA.find((each) => findingId === `suitability.${each}`)
  const finding = stand?.assessment.findings.find(({ id }) => id === findingId)
  return [
    ...(settled === 'decision' || settled === 'fact' ? [] : settled),
    ...(criterion === undefined ? [] : (LACKING[criterion] ?? [])),
    ...(finding?.facts ?? []),
    ...(findingId.startsWith('enforcement') ? ['/enforcement'] : []),
    ...(findingId.startsWith('attendance') ? SESSIONS : []),
  ]
}

const codeOf = ({ code }: NextAction): keyof typeof ACTIONS => {
  const known = Object.keys(ACTIONS).find((each): each is keyof typeof ACTIONS => each === code)
  if (known === undefined) throw new Error(`an action that isn't one: ${code}`)
  return known
}

const SESSIONS = ['/schedule/sessions', '/schedule/modules']
const CATCH_UPS = ['/catchUps']
const STEPS = ['/enforcement']
const SCORES = ['/psychometrics/administrations', '/psychometrics']

/**
 * What settles each action: a decision about its finding, the fact that it lacks, or what stands at these pointers, of
 * which the first that is asked.
 */
const SETTLED: Readonly<Record<keyof typeof ACTIONS, 'decision' | 'fact' | readonly string[]>> = {
  'action/decide-enforcement': STEPS,
  'action/take-enforcement-action': STEPS,
  'action/decide-enforcement-step': STEPS,
  'action/decide-absence-reason': 'decision',
  'action/decide-reason-of-day': 'decision',
  'action/decide-absence': 'decision',
  'action/decide-failure': STEPS,
  'action/decide-twelve-months': 'decision',
  'action/decide-withdrawal': STEPS,
  'action/decide-warning': STEPS,
  'action/prepare-repeat': SESSIONS,
  'action/arrange-repeat': SESSIONS,
  'action/suspend-and-arrange-repeat': SESSIONS,
  'action/decide-repeat': 'decision',
  'action/arrange-catch-up': CATCH_UPS,
  'action/arrange-catch-up-before': CATCH_UPS,
  'action/offer-catch-up': ['/catchUpOffers', ...CATCH_UPS],
  'action/decide-catch-up-unstated': 'decision',
  'action/decide-catch-ups': 'decision',
  'action/decide-attendance': 'decision',
  'action/record-session': SESSIONS,
  'action/decide-earlier-sessions': 'decision',
  'action/make-up-earlier-sessions': SESSIONS,
  'action/record-module': SESSIONS,
  'action/record-sessions': SESSIONS,
  'action/make-up-withheld': CATCH_UPS,
  'action/replace-cancelled': SESSIONS,
  'action/record-session-lengths': ['/schedule/sessions/0/length', ...SESSIONS],
  'action/schedule-sessions': SESSIONS,
  'action/correct-entry': ['/decisions'],
  'action/settle-hold': 'decision',
  'action/name-repeated-module': ['/decisions'],
  'action/decide-excess-start': 'decision',
  'action/add-register': SESSIONS,
  'action/correct-complete-status': ['/status'],
  'action/withdraw-planned-start': ['/attempts'],
  'action/decide-suitability': 'decision',
  'action/decide-criterion': 'decision',
  'action/decide-prior-treatment': 'decision',
  'action/decide-prior-treatment-again': 'decision',
  'action/decide-route': 'decision',
  'action/decide-route-after': 'decision',
  'action/confirm-route': 'decision',
  'action/decide-provisional-route': 'decision',
  'action/decide-route-again': 'decision',
  'action/correct-planned-route': ['/plan/route'],
  'action/check-planned-sessions': SESSIONS,
  'action/end-or-decide-suitability': 'decision',
  'action/record-whether-ended': ['/status'],
  'action/record-authority': ['/status'],
  'action/decide-carrying-over': 'decision',
  'action/decide-meetings': 'decision',
  'action/decide-attempts': 'decision',
  'action/decide-early-again': 'decision',
  'action/decide-finding': 'decision',
  'action/record-facts': 'fact',
  'action/record-override-fact': 'fact',
  'action/record-earlier-programme': ['/earlierProgrammes'],
  'action/record-risk-level': ['/risk/rm2000s/level'],
  'action/administer-measures': SCORES,
  'action/administer-measures-again': SCORES,
  'action/administer-measures-late': SCORES,
  'action/record-results': SCORES,
  'action/correct-scores': SCORES,
  'action/decide-administrations': 'decision',
  'action/record-meetings': ['/appointments'],
  'action/write-end-report': ['/report/summary'],
  'action/send-end-report': ['/report/sentOn'],
  'action/hold-final-review': ['/report/review'],
  'action/write-non-completion-report': ['/report/summary'],
}

/** Whether somebody decides what settles an action, or on the step that answers an absence. */
export const isDecided = (code: string): boolean => {
  const settled = SETTLED[code as keyof typeof ACTIONS]
  return settled === 'decision' || settled === STEPS
}
