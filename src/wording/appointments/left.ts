import type { Subject } from '../case-view.ts'
import { endingOf } from '../report/ending.ts'

/** Nobody is asked to come any more: all sessions are done, or participation ended. */
export function hasNoneLeft({ chronology, assessment }: Subject): boolean {
  const { status } = assessment
  return (
    status === 'attendance complete' ||
    status === 'completed' ||
    endingOf({ chronology, assessment }) !== null
  )
}
