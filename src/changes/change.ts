import type { CaseRecord } from '../case/record.ts'
import type { Message } from '../message.ts'
import type { Assessment } from '../rules/assessment.ts'
import type { Finding, Outcome } from '../rules/finding.ts'

/**
 * One outcome that differs between two assessments of the same case. Null `before`: it is new. Null `after`:
 * it has gone.
 */
export interface OutcomeChange {
  kind: 'standing' | 'finding'
  /** Status, route, a part or module by name, hours credited …; or the id of the finding. */
  subject: Message | string
  topic: Finding['topic'] | 'status'
  before: Message | Outcome | null
  after: Message | Outcome | null
  /** The change in a sentence. */
  statement: Message
  /** What the finding said before; null for the standing, and where the finding is new. */
  was: Message | null
  why: Reason[]
}

/**
 * Facts and decisions by JSON pointer into the later case, or into the earlier one where they are no longer there;
 * `dates passed`: nothing was recorded, time went on.
 */
export interface Reason {
  kind:
    | 'new facts'
    | 'new decisions'
    | 'changed facts'
    | 'facts no longer there'
    | 'dates passed'
    | 'edition or rules'
    | 'not known'
  words: Message
  pointers: string[]
}

/** An assessment with the record that it was made of; null where only the assessment was kept. */
export interface Moment {
  assessment: Assessment
  record: CaseRecord | null
}

/** What a message says. One that was saved as words is compared by them. */
export type Words = (message: Message) => string
