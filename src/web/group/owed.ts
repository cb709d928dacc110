import { bookingOf } from '../../case/attendance.ts'
import type { Session } from '../../case/record.ts'
import { differing } from '../../wording/group-sheet/people.ts'
import type { Desk } from '../desk.ts'
import { owedIn } from './answers.ts'
import { say } from './phrases.ts'
import type { Asked } from './sessions.ts'

/** What stands between somebody and a session, in words. */
export function owedWords({ resources }: Desk, asked: Asked, session: Session): string[] {
  const { subject } = asked.person
  const { status } = subject.assessment
  const all = owedIn(asked, session)
  const owed = all.map((missed) => missed.session.date)
  const booked = all.flatMap(({ offers }) => {
    const booked = bookingOf(offers.at(-1)?.value)
    return booked === null ? [] : [say('group-pages/booked', booked)]
  })
  const required = asked.band === 'ask' && status === 'on hold'
  const again = asked.band === 'ask' && (status === 'suspended' || status === 'repeat required')
  const words = [
    ...(owed.length > 0 ? [say('group-pages/owes', { sessions: owed, required })] : []),
    ...booked,
    ...(again ? [say('group-pages/again')] : []),
    ...(differing(subject).length > 0 ? [say('group-pages/ask-first')] : []),
  ]
  return words.map((message) => resources.language().say(message))
}
