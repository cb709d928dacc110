import type { AttendanceEntry, Decision, Outcome } from '../case/record.ts'
import type { Day } from './day.ts'
import { type DecisionEvent, type Decisions, differing } from './decisions.ts'

/** What became of something that he was to attend, once decisions are applied; a catch-up takes nothing away. */
export type Happened =
  | 'attended'
  | 'missed, acceptable'
  | 'missed, unacceptable'
  | 'missed, undecided'
  | 'partial'
  | 'failed to comply'
  | 'excluded'
  | 'moved at request'
  | 'attendance undecided'
  | 'withheld'
  | 'cancelled'
  | 'not recorded'
  | 'planned'

/** A session that may still be held: of a later day, or of this one with nothing recorded of it yet. */
export const isAhead = (
  { happened, session }: { happened: Happened; session: { date: string } },
  { passed, reached }: Day,
) =>
  !passed(session.date) && (!reached(session.date) || happened === 'not recorded' || happened === 'planned')

export interface Settled {
  happened: Happened
  /** Decisions that settled what happened. */
  decisions: DecisionEvent[]
  /** Earlier decisions about it that a later one has replaced. */
  replaced: DecisionEvent[]
  /** Decisions that stand and that the entry leaves no room for: the entry counts. */
  unapplied: DecisionEvent[]
  /** Decisions that stand and can't settle anything yet: there is no entry, or it is open whether he was there. */
  waiting: DecisionEvent[]
}

/** What an outcome means once the decisions about it are taken, for sessions, catch-ups and appointments alike. */
export function settle(decisions: Decisions, subject: string, given: Outcome | null): Settled {
  const outcome = isNothing(given) ? null : given
  const first = outcome === null ? 'not recorded' : HAPPENED[outcome]
  const attendance = decisions.latest('attendance', subject)
  const absence = decisions.latest('absence', subject)
  const counting = UNSETTLED.has(first) ? attendance : null
  const counted = (counting === null ? undefined : COUNTS_AS[counting.value.outcome]) ?? first
  const excusing = isMissed(counted) ? absence : null
  const reason = excusing === null ? undefined : REASON[excusing.value.outcome]
  // Decisions that differ leave the reason undecided, whatever was recorded before them.
  const differ = isMissed(counted) && differing(decisions.about('absence', subject)).length > 0
  const happened = differ ? 'missed, undecided' : (reason ?? counted)
  const applied = [counting, excusing].filter((each) => each !== null)
  const agrees = attendance?.value.outcome === 'missed' ? isMissed(happened) : happened === 'attended'
  const contrary = [
    ...(attendance !== null && !agrees ? [attendance] : []),
    ...(absence !== null && !isMissed(happened) && !isOpen(happened) ? [absence] : []),
  ]
  return {
    happened,
    decisions: applied,
    replaced: replacedOf(decisions, subject),
    unapplied: outcome === null ? [] : contrary.filter((each) => !applied.includes(each)),
    waiting:
      outcome === null
        ? [attendance, absence].filter((each) => each !== null)
        : absence !== null && isOpen(happened)
          ? [absence]
          : [],
  }
}

function replacedOf({ about }: Decisions, subject: string): DecisionEvent[] {
  const [attendance, absence] = [about('attendance', subject), about('absence', subject)]
  if (attendance.length + absence.length < 2) return []
  return [...attendance, ...absence].filter(({ standing }) => standing === 'replaced')
}

export function isMissed(happened: Happened): boolean {
  return happened.startsWith('missed')
}

/** An entry that says nothing about the person, such as a record that was deleted: as if there were none. */
export function isNothing(outcome: Outcome | null): outcome is 'not recorded' | null {
  return outcome === null || outcome === 'not recorded'
}

/** What the system of a code says stands beside it only where the code isn't known. */
export function unknownCode({ code, attended }: Pick<AttendanceEntry, 'code' | 'attended'>): string | null {
  return code === undefined || attended === undefined ? null : code
}

export const OPEN = [
  'partial',
  'failed to comply',
  'excluded',
  'moved at request',
  'attendance undecided',
] as const satisfies readonly Happened[]
export type Open = (typeof OPEN)[number]

/**
 * Came late, left early, failed to comply or was sent home, asked to move it, or it isn't recorded whether he came; and
 * staff haven't decided what it counts as.
 */
export function isOpen(happened: Happened): happened is Open {
  return (OPEN as readonly Happened[]).includes(happened)
}

/** Neither attended nor missed until a person says which. */
export const UNSETTLED: ReadonlySet<Happened> = new Set([...OPEN, 'withheld'])

const HAPPENED: Record<Outcome, Happened> = {
  attended: 'attended',
  'acceptable absence': 'missed, acceptable',
  'unacceptable absence': 'missed, unacceptable',
  'absence undecided': 'missed, undecided',
  partial: 'partial',
  'failed to comply': 'failed to comply',
  excluded: 'excluded',
  'moved at request': 'moved at request',
  'attendance undecided': 'attendance undecided',
  withheld: 'withheld',
  'cancelled by service': 'cancelled',
  'not recorded': 'not recorded',
}
const COUNTS_AS: Readonly<Record<Decision['outcome'], Happened>> = {
  attended: 'attended',
  missed: 'missed, undecided',
}
const REASON: Readonly<Record<Decision['outcome'], Happened>> = {
  acceptable: 'missed, acceptable',
  unacceptable: 'missed, unacceptable',
}
