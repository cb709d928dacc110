import type { CaseInput } from '../case/record.ts'
import type { Edition } from '../programme/edition.ts'
import { addDays } from '../rules/dates.ts'

/** The start of the order or licence. */
export const ORDER_FROM = '2024-01-08'

/** The day on which every record of the proof is looked at. What is decided on LATER isn't known on it. */
export const AS_OF = '2026-03-31'
export const LATER = '2026-04-10'
/** The day of a planned start, and of sessions that are still to come. */
export const AHEAD = '2026-04-14'
/** The day on which decisions are taken; one that is replaced since, on the day before. */
export const DECIDED = '2026-03-20'
export const DECIDED_BEFORE = '2026-03-19'
/** The first day on which a session is held. */
export const FIRST = '2025-06-03'

type Lists =
  | 'offences'
  | 'earlierProgrammes'
  | 'decisions'
  | 'attempts'
  | 'attendance'
  | 'catchUps'
  | 'appointments'
  | 'enforcement'
  | 'status'

/** A case record that is being made, as a file would hold it. */
export type Draft = Omit<CaseInput, Lists | 'schedule' | 'plan' | 'risk'> & {
  [Name in Lists]: NonNullable<CaseInput[Name]>
} & {
  schedule: { sessions: NonNullable<NonNullable<CaseInput['schedule']>['sessions']> }
  plan: NonNullable<CaseInput['plan']>
  risk: NonNullable<CaseInput['risk']>
}

/** What an edition asks of a person, where it says so, and nothing else: nobody has begun, nothing is decided. */
export function baseOf({ id, rules }: Edition): Draft {
  const { sex, offences, orders } = rules.eligibility
  const kinds = orders?.named ?? ['licence']
  return {
    programme: id,
    person: {
      name: 'Alex Example',
      crn: 'Z000001',
      sex: sex?.value ?? 'male',
      dateOfBirth: '1970-06-10',
      worksInEnglish: 'yes',
    },
    iq: { score: 200, assessedOn: '2024-01-05' },
    assessment: { carriedOut: 'yes' },
    offences: [{ kind: offences?.named[0] ?? 'contact offence against a child', convictedOn: '2019-11-04' }],
    convictedInAdultCourt: 'yes',
    order: {
      kind: kinds.includes('licence') ? 'licence' : (kinds[0] ?? 'licence'),
      status: 'made',
      startsOn: ORDER_FROM,
      endsOn: '2030-01-07',
    },
    risk: {},
    earlierProgrammes: [],
    decisions: [],
    plan: {},
    attempts: [],
    schedule: { sessions: [] },
    attendance: [],
    catchUps: [],
    appointments: [],
    enforcement: [],
    status: [],
  }
}

const STAFF = { name: 'Sam Sample', role: 'probation officer' }

/** `on`: the day on which it was taken. */
export function decide(
  draft: Draft,
  decision: Pick<Draft['decisions'][number], 'about' | 'outcome'> &
    Partial<Draft['decisions'][number]> & { on: string },
): void {
  draft.decisions.push({
    id: `d${draft.decisions.length + 1}`,
    by: STAFF,
    reason: 'As discussed.',
    ...decision,
  })
}

type Session = Draft['schedule']['sessions'][number]
type Entry = Pick<Draft['attendance'][number], 'outcome'>['outcome']

/** A session of a module, with what is recorded of it. Null: nothing is. */
export function hold(
  draft: Draft,
  session: Pick<Session, 'id' | 'module' | 'date'> & Partial<Session>,
  outcome: Entry | null,
): void {
  draft.schedule.sessions.push(session)
  if (outcome !== null) draft.attendance.push({ session: session.id, outcome })
}

/** The day of a weekly session: 0 is the first. */
export function week(number: number): string {
  return addDays(FIRST, number * 7)
}

/** The day of one of so many, each on a day of its own before the day: weekly, or closer where they are many. */
export function nth(number: number, of: number): string {
  const apart = Math.max(1, Math.min(7, Math.floor(MOST_DAYS / of)))
  return addDays(FIRST, Math.min(MOST_DAYS, number * apart))
}

/** From the first day to the day itself. */
const MOST_DAYS = 300

export function withdraw(draft: Draft, on: string): void {
  draft.status.push({ status: 'withdrawn', on, by: STAFF, reason: 'Moved away.' })
}

export { STAFF }
