import type { CaseSource } from '../../batch/sources.ts'
import type { Chronology } from '../../chronology/chronology.ts'
import type { AssessmentInWords } from '../../language/in-words.ts'
import type { Language } from '../../language/language.ts'
import { outside } from '../../outside.ts'
import { colour, fold, paintLines } from '../terminal.ts'
import { say } from './phrases.ts'
import { whoSaid } from './text.ts'

/** One person of a group, as checked. */
export interface GroupMember {
  /** As the terminal names the person's case. */
  name: string
  chronology: Chronology
  assessment: AssessmentInWords
}

/**
 * What everybody in a group has to do next, by date; what has none comes last. People are told by the keys that the group
 * file gives them.
 */
export function groupActionsText(members: readonly GroupMember[], { say: inWords }: Language): string {
  const actions = members.flatMap(({ name, chronology, assessment }) =>
    assessment.nextActions.map((next) => ({ name, chronology, next })),
  )
  const title = colour.bold(inWords(say('check/group-actions')))
  if (actions.length === 0) return `${title}\n  ${inWords(say('check/group-no-action'))}`
  const width = Math.max(...actions.map(({ name }) => outside(name).length)) + 4
  const entries = actions
    .toSorted((one, other) => byDate(one.next.by, other.next.by))
    .map(({ name, chronology, next }) => {
      const who = fold(inWords(whoSaid(next, chronology)), ' '.repeat(width))
      return `${fold(next.action, `  ${outside(name)}`.padEnd(width))}\n${paintLines(who, colour.dim)}`
    })
  return [title, ...entries].join('\n')
}

function byDate(one: string | null, other: string | null): number {
  if (one === other) return 0
  if (one === null || other === null) return one === null ? 1 : -1
  return one < other ? -1 : 1
}

/** Whether two cases, one after the other, stand in one group. */
export function inOneGroup(one: CaseSource, other: CaseSource): boolean {
  return one.inGroup !== undefined && other.inGroup !== undefined && one.path === other.path
}
