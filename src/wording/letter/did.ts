import type { Subject } from '../case-view.ts'
import type { Passage } from '../passage.ts'
import { requiredSessions } from '../report/amounts.ts'
import { endingOf } from '../report/ending.ts'
import type { Teller } from '../teller.ts'
import { say } from './phrases.ts'

/** What the person did, in figures: sessions come to and made up, parts taken again, the first day and the last. */
export function whatYouDid(subject: Subject, teller: Teller): Passage[] {
  const { sessions } = subject.chronology
  const facts = sessions.filter(({ happened }) => happened !== 'planned').flatMap((each) => each.facts)
  const told = (said: ReturnType<typeof say>) => teller.workedOut(said, { facts })
  const { held, attended, madeUp, again, unrecorded, excused } = amounts(subject)
  const ended = endingOf(subject)?.on ?? null
  const required = ended === null ? null : requiredSessions(subject)
  const days = sessions.filter(({ happened }) => happened === 'attended').map(({ session }) => session.date)
  const [first, last] = [days[0], days.at(-1)]
  // Of a last day that nothing is recorded of, nothing is said as if it were, and what isn't recorded later needs no word.
  const until = ended === null ? null : unrecorded === 0 ? ended : (lastRecorded(sessions) ?? ended)
  const of = { held, attended, madeUp, until }
  if (held === 0)
    return [
      unrecorded === 0
        ? teller.words(say('letter/no-session'))
        : told(say('letter/none-recorded', { n: unrecorded })),
    ]
  return [
    told(attended + madeUp === held ? say('letter/all-sessions', of) : say('letter/some-sessions', of)),
    ...(excused > 0 ? [told(say('letter/missed-with-reason', { n: excused }))] : []),
    ...(unrecorded > 0 && ended === null ? [told(say('letter/not-recorded', { n: unrecorded }))] : []),
    ...(required === null ? [] : [told(say('letter/of-how-many', { required }))]),
    ...(again > 0 ? [told(say('letter/taken-again', { n: again }))] : []),
    ...(first === undefined || last === undefined || first === last
      ? []
      : [told(say('letter/first-and-last', { first, last }))]),
  ]
}

/** Day of the last session of which it is recorded what happened. */
const lastRecorded = (sessions: Subject['chronology']['sessions']): string | undefined =>
  sessions.filter(({ happened }) => !['planned', 'not recorded'].includes(happened)).at(-1)?.session.date

/** Of the runs that count, or where none does of those that were held. `again`: how many modules were taken again. */
function amounts({ assessment }: Subject) {
  const modules = assessment.parts.flatMap((part) => part.modules)
  const runs = modules.flatMap((module) => module.runs.filter(({ superseded }) => !superseded))
  const sum = (of: (counts: (typeof runs)[number]['counts']) => number) =>
    runs.reduce((total, { counts }) => total + of(counts), 0)
  return {
    held: sum(({ held }) => held),
    attended: sum((counts) => counts.attended),
    madeUp: sum(({ caughtUp }) => caughtUp),
    excused: runs.flatMap(({ sessions }) => sessions).filter(({ state }) => state === 'missed, acceptable')
      .length,
    unrecorded: runs.flatMap(({ sessions }) => sessions).filter(({ state }) => state === 'not recorded')
      .length,
    again: modules.filter((module) => module.runs.some(({ superseded }) => superseded)).length,
  }
}
