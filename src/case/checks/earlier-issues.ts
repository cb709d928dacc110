import type { Issue } from '../../errors.ts'
import { tell } from '../issue-phrases.ts'
import type { CaseParts } from '../parts.ts'
import type { Outcome } from '../record.ts'

import { oneOf, unless } from './reference-issues.ts'

/** An earlier programme that nobody attended can't have been completed, nor progress made in it. */
export function earlierIssues({ earlierProgrammes }: CaseParts): Issue[] {
  return earlierProgrammes.flatMap((entry) => {
    const { attended, completed, progress } = entry.value
    const contradicted = attended === 'no' && (completed === 'yes' || progress === 'yes')
    return unless(
      !contradicted,
      entry,
      '/attended',
      tell('issue/attended-earlier'),
      'yes, where it was completed or progress was made',
    )
  })
}

/**
 * Nobody was at a session of a group before the day from which he was in it. An absence recorded before it isn't refused:
 * it says nothing of where he was.
 */
export function joiningIssues({ joinedLate, sessions, attendance }: CaseParts): Issue[] {
  const there = new Set(
    attendance.filter(({ value }) => WAS_THERE.includes(value.outcome)).map(({ value }) => value.session),
  )
  return joinedLate.flatMap((entry) => {
    const { module, run, on } = entry.value
    const early = sessions.filter(
      ({ value }) => value.module === module && value.run === run && value.date < on && there.has(value.id),
    )
    return unless(
      early.length === 0,
      entry,
      '/on',
      () =>
        tell('issue/joined-after-attending', { on: early.map(({ value }) => value.date).sort()[0] ?? '' }),
      () => `a day no later than the first session attended: ${oneOf(early.map(({ value }) => value.id))}`,
    )
  })
}

const WAS_THERE: readonly Outcome[] = ['attended', 'partial', 'failed to comply', 'excluded']
