import type { CaseRecord } from '../../src/case/record.ts'

/**
 * The rules a second time, read from the source documents and from what was settled where these are silent, without
 * the rules' own code: plain loops, each clause where it is followed. Here: what became of one thing that he was
 * to attend. A record is read as it was known on a day: what is dated later isn't known yet.
 */

export type Happened =
  | 'planned'
  | 'not recorded'
  | 'attended'
  | 'missed'
  | 'withheld'
  | 'cancelled'
  | 'undecided'
export type Why = 'acceptable' | 'unacceptable' | 'undecided'

export interface Happening {
  happened: Happened
  why: Why | null
}

/** The outcome decided last. `open`: decisions of one day differ, so nobody can tell which of them stands. */
export function settled(
  record: CaseRecord,
  about: string,
  subject: string | undefined,
  asOf: string,
  counts: (decision: CaseRecord['decisions'][number]) => boolean = () => true,
): string | null {
  let day = ''
  let outcome: string | null = null
  for (const decision of record.decisions) {
    if (decision.about !== about || decision.subject !== subject) continue
    if (decision.on > asOf || decision.on < day || !counts(decision)) continue
    outcome = decision.on === day && decision.outcome !== outcome ? 'open' : decision.outcome
    day = decision.on
  }
  return outcome
}

/** Did he attend? And where he did not: is the reason acceptable? */
export function happeningOf(
  record: CaseRecord,
  { id, date, outcome }: { id: string; date: string; outcome: string | null },
  asOf: string,
): Happening {
  if (date > asOf || (date === asOf && outcome === null)) return { happened: 'planned', why: null }
  let happened: Happened = 'not recorded'
  if (outcome === 'attended') happened = 'attended'
  // 000-23: missed for whatever reason. A-15: also where nobody has decided about the reason.
  if (outcome === 'acceptable absence') happened = 'missed'
  if (outcome === 'unacceptable absence') happened = 'missed'
  if (outcome === 'absence undecided') happened = 'missed'
  // what the service cancels isn't missed.
  if (outcome === 'cancelled by service') happened = 'cancelled'
  // late, left early, sent home: counts nowhere until staff decide. A-3: nor does what was withheld.
  if (outcome === 'partial' || outcome === 'excluded') happened = 'undecided'
  if (outcome === 'withheld') happened = 'withheld'
  if (happened === 'undecided' || happened === 'withheld') {
    // Nobody can decide before its day what became of it.
    const attendance = settled(record, 'attendance', id, asOf, ({ on }) => on >= date)
    if (attendance === 'attended') happened = 'attended'
    if (attendance === 'missed') happened = 'missed'
  }
  if (happened !== 'missed') return { happened, why: null }
  // the reason as recorded, until somebody decides about it. Leave can be agreed beforehand.
  let why: Why = 'undecided'
  if (outcome === 'acceptable absence') why = 'acceptable'
  if (outcome === 'unacceptable absence') why = 'unacceptable'
  const reason = settled(
    record,
    'absence',
    id,
    asOf,
    (each) => each.on >= date || each.outcome === 'acceptable',
  )
  if (reason === 'acceptable') why = 'acceptable'
  if (reason === 'unacceptable') why = 'unacceptable'
  if (reason === 'open') why = 'undecided'
  return { happened, why }
}

/** The day on which he left the programme, where he wasn't put back on it later. */
export function leftOn(record: CaseRecord, asOf: string): string | null {
  let left: string | null = null
  for (const { status, on } of record.status) {
    if (on > asOf || (status !== 'withdrawn' && status !== 'removed')) continue
    if (left === null || on > left) left = on
  }
  for (const { status, on } of record.status) {
    const isBack = status === 'on programme' || status === 'scheduled' || status === 'programme complete'
    if (left !== null && isBack && on > left && on <= asOf) return null
  }
  return left
}
