import type { Outcome as AttendanceOutcome, Decision } from '../case/record.ts'
import type { Happened } from '../chronology/happened.ts'
import type { Message } from '../message.ts'
import type { Edition } from '../programme/edition.ts'
import type { Amount } from '../programme/source.ts'
import type { Finding, Outcome } from './finding.ts'
import type {
  AttemptsState,
  CatchUpForce,
  ChangeCategory,
  CheckpointState,
  CompletionState,
  Conclusion,
  ModuleState,
  PartState,
  RouteState,
  ScoreApartReason,
  Stage,
  Status,
} from './states.ts'

/**
 * Where a person stands under one edition on one date. Plain JSON, its messages not yet in words
 * (`language/in-words.ts`). Dates are YYYY-MM-DD, hours are hours.
 * `findingId`s point into `findings`.
 */
export interface Assessment {
  edition: string
  asOf: string
  suitability: Suitability
  route: RouteAssessment
  /** The parts that the route requires, in order, and any other part with recorded sessions. */
  parts: PartProgress[]
  hours: HoursCredited
  /** Sessions done whose hours aren't known: `32 full days (31 attended, one caught up)`. Null: none. */
  doneWithoutHours: Message | null
  status: Status
  enforcement: Enforcement
  attempts: Attempts
  psychometrics: Psychometrics
  completion: Completion
  /** Ids of what a person has to decide (open-matters.ts): a final document is refused while there is any for it. */
  undecided: string[]
  findings: Finding[]
}

// ------------------------------------------------------------- suitability

export interface Suitability {
  conclusion: Conclusion
  decision: Decision | null
  criteria: Criterion[]
  /** Reasons against: the decision's and those in the case, in their own words, and the criteria not met. */
  reasons: (Message | string)[]
  findingId: string
}

export interface Criterion {
  /** sex | age | iq | offences | order | order length | adulthood | assessment | language | risk | prior treatment */
  id: string
  name: Message
  /** What the edition asks: "21 years or over". */
  requirement: Message
  /** The fact as recorded: "34 on 5 March 2026". Null: not recorded. */
  recorded: Message | null
  outcome: Exclude<Outcome, 'noted'>
  findingId: string
}

// ------------------------------------------------------------------- route

export interface RouteAssessment {
  state: RouteState
  /** Id and name of the route; null while none can be named. */
  routeId: string | null
  name: string | null
  /** Ids of the parts he has to do; exempt ones are left out. */
  parts: string[]
  exemptParts: string[]
  directEntry: boolean
  amounts: Amount[]
  decision: Decision | null
  findingId: string
}

// -------------------------------------------------------------- attendance

export interface PartProgress {
  partId: string
  name: string
  state: PartState
  modules: ModuleProgress[]
  /** Missed sessions in the current runs of all its modules, and in all runs. */
  missedNow: number
  /**
   * Missed sessions on which attendance in the part rests, all else of it being done: a person decides whether they have
   * to be made up. Ids.
   */
  restsOn: string[]
  missedEver: number
  hours: HoursCredited
}

export interface ModuleProgress {
  moduleId: string
  name: string
  /** Runs in order; the last one counts. Before it stand later ones of which nothing took place for him. */
  runs: ModuleRun[]
  state: ModuleState
  /** Ids of missed sessions of the last run without a completed catch-up. */
  catchUpsOwed: string[]
  /** Of these, those of which neither the edition nor a decision says whether they have to be done. */
  catchUpsOpen: string[]
  catchUpForce: CatchUpForce
  findingIds: string[]
}

export interface ModuleRun {
  run: number
  sessions: SessionProgress[]
  counts: {
    /** Sessions held for him by `asOf`: without those cancelled, withheld, or of which nothing is recorded. */
    held: number
    planned: number
    attended: number
    /** Missed whatever the reason; a completed catch-up doesn't take it away. In meetings. */
    missed: number
    /** The same in the sessions that the meetings held. Null: it isn't known how many. */
    missedUnits: number | null
    caughtUp: number
    withheld: number
    cancelled: number
    /** partial or excluded, staff haven't decided. */
    undecided: number
  }
  /** Credited hours; 0 for a run that has to be repeated. */
  hours: number
  superseded: boolean
}

export interface SessionProgress {
  id: string
  date: string
  state: Happened | 'caught up'
  /** Somebody decided that it needn't be made up. Absent: nobody has, or there is nothing to make up. */
  waived?: true
  /** As recorded, before decisions and catch-ups. Null: none recorded. */
  recorded: AttendanceOutcome | null
  /** Date of the completed catch-up. */
  caughtUpOn: string | null
  topic: string | null
  /** What tells it from the others of its day: `at 10:30am`, or `second session`. Empty where it is alone. */
  ofDay: Message | ''
}

export interface HoursCredited {
  credited: number
  /** What the route asks; null where the edition doesn't state it. `approximate` amounts are no pass mark. */
  required: number | null
  approximate: boolean
}

// -------------------------------------------------------------- enforcement

export interface Enforcement {
  stage: Stage
  unacceptable: Absence[]
  undecided: Absence[]
  acceptable: Absence[]
  /** Counted over sessions only, and pooled with other appointments. */
  count: { sessions: number; appointments: number; catchUps: number; pooled: number }
  warnings: { id: string; date: string; step: string }[]
  findingIds: string[]
}

export interface Absence {
  id: string
  kind: 'session' | 'catch-up' | 'appointment'
  date: string
  label: Message
}

export interface Attempts {
  started: number
  offeredNotStarted: number
  restarts: number
  maximum: number | null
  state: AttemptsState
  findingIds: string[]
}

// ------------------------------------------------------------ psychometrics

export interface Psychometrics {
  checkpoints: CheckpointStatus[]
  changes: Change[]
  findingIds: string[]
}

export interface CheckpointStatus {
  id: 'before' | 'middle' | 'after'
  name: string
  state: CheckpointState
  dueFrom: string | null
  dueBy: string | null
  takenOn: string | null
  /** The questionnaire session of it to which the person came, while results are missing. */
  attendedOn: string | null
  /** Days on which questionnaires were taken before the point was reached: they don't count for it. */
  takenEarlyOn: string[]
  findingId: string
}

/** A score that is kept and doesn't count for its checkpoint, or can't stand beside those that do. */
export interface ScoreApart {
  checkpoint: CheckpointStatus['id']
  date: string
  score: number
  why: ScoreApartReason
}

export interface Change {
  instrumentId: string
  name: string
  measures: string
  direction: 'higher is better' | 'lower is better'
  range: { minimum: number; maximum: number }
  scores: { before: number | null; middle: number | null; after: number | null }
  apart: ScoreApart[]
  /** after − before, exactly; null where the two can't be compared. */
  difference: number | null
  /** Reliable change index (Jacobson and Truax 1991), unrounded; null without norms or when not comparable. */
  reliableChangeIndex: number | null
  /** Smallest reliable difference in score units: 1.96 × S_diff. */
  reliableDifference: number | null
  cutOff: number | null
  category: ChangeCategory
  /** The result, and why where it can't be classified. */
  words: Message
  /** The same where the name of the instrument stands beside it. */
  inRow: Message
  method: Message | null
  citation: string | null
}

// --------------------------------------------------------------- completion

export interface Completion {
  state: CompletionState
  /** `not completed`: withdrawn or removed, with the ground and date. */
  ended: { status: 'withdrawn' | 'removed'; on: string; ground: string | null; reason: string | null } | null
  requirements: {
    name: Edition['rules']['completion'][number]['requires']
    outcome: Exclude<Outcome, 'noted'>
    findingId: string
  }[]
}
