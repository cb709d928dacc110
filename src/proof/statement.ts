import type { Finding } from '../rules/finding.ts'
import type { Draft } from './draft.ts'
import type { Dimension } from './space.ts'
import type { TopicName } from './topics.ts'

/** The facts and decisions that some statements of an edition turn on, and what has to be shown of each. */
export interface Proposition {
  topic: TopicName
  /** The facts that they turn on, and the decisions that bear on them. */
  dimensions: readonly Dimension[]
  statements: readonly Statement[]
}

/** A statement of an edition, or a rule that holds beside all editions, and the matter that it gives an outcome. */
export interface Statement {
  /** Where it stands in the edition's rules: `eligibility.iq`, `attendance.repeat/core`. */
  path: string
  /** Its clause. Null: the edition doesn't state it, and it holds all the same. */
  clause: string | null
  /** The matter that has one outcome (matters.ts). */
  matter: string
  /** Whether there is anything to be said of the matter. Absent: there always is. */
  asked?: (draft: Draft, findings: readonly Finding[]) => boolean
  /** Whether the words can be read in two ways here and nobody has decided: the outcome has to be a question. */
  open?: (draft: Draft, findings: readonly Finding[]) => boolean
  /** Codes whose sentence itself says how the words are read, with the other reading beside it. */
  assumed?: readonly Finding['code'][]
}
