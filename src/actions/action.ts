import { isAhead } from '../chronology/happened.ts'
import type { SessionEvent } from '../chronology/sessions.ts'
import type { Message } from '../message.ts'
import type { Assessment } from '../rules/assessment.ts'
import type { Case } from '../rules/case.ts'
import type { Finding } from '../rules/finding.ts'

/** What someone must do now. */
export interface NextAction {
  /** "Arrange the catch-up for the session of 5 March 2026" */
  action: Message
  /** Role that has to act, in the edition's word. */
  who: string
  /** Date by which; null where none can be worked out. */
  by: string | null
  /** Why the date: "before the next session". Null where `by` is. */
  because: Message | null
  findingId: string
  /** Further findings that the same action settles. */
  alsoFindingIds?: string[]
}

/** An assessment with what follows from it. */
export interface WithActions extends Assessment {
  /** What someone must do now, most urgent first. */
  nextActions: NextAction[]
}

/** What the actions are drawn from. */
export interface Standing extends Case {
  assessed: Assessment
  /** A finding of the assessment, by its id. */
  finding(id: string): Finding | undefined
  /** The session before which what holds him up has to be done: the first that is to come, or of today and not recorded yet. */
  next: SessionEvent['session'] | undefined
}

/** What is looked up for every action is looked up once. */
export function standingOf(given: Case, assessed: Assessment): Standing {
  const { sessions } = given.chronology
  const byId = new Map(assessed.findings.map((finding) => [finding.id, finding]))
  return {
    ...given,
    assessed,
    finding: (id) => byId.get(id),
    next: sessions.find((event) => isAhead(event, given.chronology))?.session,
  }
}

/** An action with its urgency: 1 is most urgent. */
export interface RankedAction extends NextAction {
  rank: number
  /** What it asks somebody to decide, as decisions name it (`matterOf`), where they can be open about it too. */
  matters?: string[]
}

/** An action without a date. */
export function undated(rank: number, who: string, action: Message, findingId: string): RankedAction {
  return { rank, action, who, by: null, because: null, findingId }
}
