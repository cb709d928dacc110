import { isOnLicence, type Subject } from '../case-view.ts'
import type { Passage } from '../passage.ts'
import { endingOf } from '../report/ending.ts'
import type { Teller } from '../teller.ts'
import { say } from './phrases.ts'
import type { Writer } from './whom.ts'

/** Endings that somebody decided against the person. */
const AGAINST: readonly string[] = ['removed', 'recalled']

/** How it ended, who decided, and what the letter does not say; why stands in the report, which is no paper to lie about. */
export function howItEnded(
  { chronology, assessment }: Subject,
  writer: Writer | null,
  teller: Teller,
): Passage[] {
  const ending = endingOf({ chronology, assessment })
  if (ending === null) return []
  const { how, by, reason, pointer } = ending
  const licence = isOnLicence(chronology.known)
  return [
    teller.recorded(say('letter/ended-how', { how, licence }), pointer),
    ...(by === null
      ? []
      : [
          teller.recorded(
            say('letter/ended-by', { name: by.name === writer?.name ? null : by.name, role: by.role }),
            `${pointer}/by`,
          ),
        ]),
    ...(reason === null ? [] : [teller.recorded(say('letter/ended-why'), `${pointer}/reason`)]),
    // Who left for illness, or whose order ended, would hear there for the first time that anybody could think so.
    ...(AGAINST.includes(how) ? [teller.words(say('letter/no-breach', { licence }))] : []),
  ]
}
