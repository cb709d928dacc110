import type { AssessmentInWords } from '../../language/in-words.ts'
import { wayTo } from '../case/next-steps.ts'
import { markOf } from '../questions/mark.ts'
import type { Everybody, Person } from './everybody.ts'

/** Something that somebody must do, in words. */
export type Action = AssessmentInWords['nextActions'][number]

/** The page of a person on which what somebody must do is done; where none of theirs asks for it, what it rests on. */
export function placeOfAction(
  action: Action,
  { record, subject }: Person,
  { edition, group }: Everybody,
): string {
  const shared = new Set(group.schedule.sessions.map(({ id }) => id))
  const given = { draft: { ...record }, edition, blank: 0, shared }
  const go = wayTo(action, { given, stand: { record, edition, ...subject } })
  return go.startsWith('decide:') ? `decide/${markOf(action.findingId)}` : go.slice('to:'.length)
}
