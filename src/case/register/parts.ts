import type { Issue } from '../../errors.ts'
import type { CaseParts } from '../parts.ts'
import { type Change, joined } from './joining.ts'
import { say } from './phrases.ts'
import { atStart } from './place.ts'
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
    changes: changes.map((change) => issueOf(change, register.file, parts, accept)),
  }
}

/** A decision about what was recorded stands on it: whoever takes the change has to look at both. */
function issueOf(
  { session, pointer, where, told }: Change,
  file: string,
  parts: CaseParts,
  accept: boolean,
): Issue {
  const resting = [
    ...parts.decisions.filter(({ value }) => 'subject' in value && value.subject === session),
    ...parts.catchUps.filter(({ value }) => value.for === session),
    ...parts.catchUpOffers.filter(({ value }) => value.for === session),
    ...parts.enforcement.filter(({ value }) => value.for.includes(session)),
  ].map((resting) => resting.pointer)
  const rests =
    resting.length === 0
      ? ''
      : `; on what it was ${resting.length === 1 ? 'rests' : 'rest'} ${resting.join(', ')}`
  const expected = accept
    ? `taken in place of ${where}: ${told}${rests}`
    : `expected the same as in ${where}; ${told}${rests}. --accept-changes takes what it is now`
  return { file, pointer, expected, told: say('register/otherwise', { place: atStart(pointer) }) }
}
