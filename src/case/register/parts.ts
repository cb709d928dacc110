import type { Issue } from '../../errors.ts'
import type { CaseParts } from '../parts.ts'
import { type Change, joined } from './joining.ts'
import type { Register } from './shape.ts'

export interface JoinedParts {
  parts: CaseParts
  issues: readonly Issue[]
  /** What the register says otherwise: a sentence part each. Taken already where changes are accepted. */
  changes: readonly Issue[]
}

/** The parts of a case with those of the register, which keep its file and place: issues name the row. */
export function withRegister(parts: CaseParts, register: Register, accept: boolean): JoinedParts {
  if (parts.crn === undefined) return { parts, issues: [], changes: [] }
  const { sessions, attendance, issues, changes } = joined(parts, register, parts.crn, accept)
  const before = new Set(parts.sessions.map(({ value }) => value.id))
  const added = sessions
    .filter(({ value }) => !before.has(value.id))
    .map((place) => ({ ...place, value: place.value.id }))
  return {
    parts: {
      ...parts,
      sessions: [...sessions],
      attendance: [...attendance],
      ids: { ...parts.ids, sessions: parts.ids.sessions.concat(added) },
    },
    issues,
    changes: changes.map((change) => withWhatRests(change, parts, accept)),
  }
}

/** A decision about what was recorded stands on it: whoever takes the change has to look at both. */
function withWhatRests({ session, issue }: Change, parts: CaseParts, accept: boolean): Issue {
  const resting = [
    ...parts.decisions.filter(({ value }) => 'subject' in value && value.subject === session),
    ...parts.catchUps.filter(({ value }) => value.for === session),
    ...parts.catchUpOffers.filter(({ value }) => value.for === session),
    ...parts.enforcement.filter(({ value }) => value.for.includes(session)),
  ].map(({ pointer }) => pointer)
  const taken = accept ? '' : '. --accept-changes takes what it is now'
  const rests =
    resting.length === 0
      ? ''
      : `; on what it was ${resting.length === 1 ? 'rests' : 'rest'} ${resting.join(', ')}`
  return { ...issue, expected: `${issue.expected}${rests}${taken}` }
}
