import type { Message } from '../message.ts'
import type { Edition } from '../programme/edition.ts'
import { covers } from '../rules/modules.ts'
import { say } from './phrases.ts'

/** Lists of statements about parts, of which a part takes one. */
const OF_PARTS = ['catchUp', 'repeat', 'evening'] as const

/** Parts of which two statements of one list speak: a rule would take the first and never say so. */
export function coveredTwice({ rules: { parts, attendance } }: Edition): Message[] {
  return OF_PARTS.flatMap((list) =>
    parts
      .filter(({ id }) => attendance[list].filter((each) => covers(each, id)).length > 1)
      .map(({ name }) => say('proof/covered-twice', { part: name, statement: `attendance.${list}` })),
  )
}
