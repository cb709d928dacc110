import type { AssessmentInWords } from '../../language/in-words.ts'
import type { Item, Message } from '../../message.ts'
import type { Subject } from '../case-view.ts'
import { spokenOf } from '../person.ts'
import { capital, sentences } from '../words.ts'
import { endingOf } from './ending.ts'
import { say } from './phrases.ts'
import { isLetOff } from './runs.ts'

/** How much of the programme is done, as the report's summary and its table of parts say it. */

type Module = AssessmentInWords['parts'][number]['modules'][number]

/**
 * Sessions attended or caught up in the runs that count, of those that the route requires, or else of those
 * held. Null before the first.
 */
export function sessionsRow(subject: Subject): Item | null {
  const { parts, completion } = subject.assessment
  const runs = parts.flatMap(({ modules }) =>
    modules.flatMap((module) => module.runs.map((run) => ({ ...run, again: isTakenAgain(module, run) }))),
  )
  const counting = runs.filter(({ again }) => again === null)
  const of = (field: 'held' | 'attended' | 'caughtUp' | 'withheld') =>
    counting.reduce((total, { counts }) => total + counts[field], 0)
  const again = (which: 'done' | 'due', fields: readonly ('held' | 'attended' | 'caughtUp')[]) =>
    runs
      .filter((run) => run.again === which)
      .reduce((total, { counts }) => fields.reduce((sum, field) => sum + counts[field], total), 0)
  const [due, over] = [again('due', ['held']), again('done', ['held'])]
  const [held, caughtUp, required] = [of('held'), of('caughtUp'), requiredSessions(subject)]
  const done = of('attended') + caughtUp
  const ended = completion.state !== 'not complete' || endingOf(subject) !== null
  const sessions = counting.flatMap((run) => run.sessions)
  const letOff = sessions.filter((session) => isLetOff(session, subject.chronology)).length
  // Those before he joined were held, too, and are told as not asked for.
  const onHold = letOff > 0 ? 0 : of('withheld')
  const unrecorded = sessions.filter(({ state }) => state === 'not recorded').length
  if (held + over + due + unrecorded === 0) return null
  const further = [
    ...(unrecorded > 0 ? [say('report/sessions-unrecorded', { n: unrecorded })] : []),
    ...(onHold > 0 ? [say('report/sessions-on-hold', { n: onHold })] : []),
    ...(due > 0 ? [say('report/held-to-take-again', { n: due })] : []),
    ...(over > 0 ? [say('report/held-and-taken-again', { n: over })] : []),
  ]
  if (held === 0 && due > 0) {
    // Nothing counts yet, and "0 of 35" would deny that anybody came.
    const done = again('due', ['attended', 'caughtUp'])
    return sentences([
      say('report/sessions-held', { done, held: due, ended, caughtUp: 0, onHold: 0 }),
      say('report/none-counts'),
      ...(unrecorded > 0 ? [say('report/sessions-unrecorded', { n: unrecorded })] : []),
    ])
  }
  const all = held + unrecorded
  if (letOff > 0) {
    const { pronoun } = spokenOf(subject.chronology.known.person)
    const asked = (required ?? all + letOff) - letOff
    return sentences([say('report/sessions-asked', { done, asked, letOff, caughtUp, pronoun }), ...further])
  }
  return sentences([
    required === null
      ? say('report/sessions-held', { done, held: all, ended, caughtUp, onHold })
      : say('report/sessions-required', {
          ...{ done, required, ended, caughtUp, onHold },
          held: all === required || held === 0 ? null : all,
        }),
    ...further,
  ])
}

function isTakenAgain({ state, runs }: Module, run: Module['runs'][number]) {
  if (run.superseded) return 'done'
  const due = state === 'repeat required' || state === 'suspended'
  return due && run.run === runs.at(-1)?.run ? 'due' : null
}

/** Null where the route isn't decided or states no number of sessions, or a meeting of the schedule is not one session. */
export function requiredSessions({ chronology, assessment }: Subject): number | null {
  const { amounts, state } = assessment.route
  if (state !== 'final') return null
  const simple = chronology.sessions.every(
    ({ session: { units = 1, length } }) => units === 1 && length === 'session',
  )
  if (!simple || amounts.some(({ unit }) => unit === 'full days' || unit === 'half days')) return null
  return amounts.find(({ unit, approximate }) => unit === 'sessions' && !approximate)?.value ?? null
}

/** Hours credited, with every part named whose hours the edition doesn't state: a total would mislead. */
export function hoursRow({ hours, parts, route }: AssessmentInWords): Message {
  const expected = route.state !== 'final'
  const unstated = parts.filter(
    ({ hours: of, state }) =>
      of.required === null && of.credited === 0 && state !== 'not started' && state !== 'exempt',
  )
  if (unstated.length === 0) {
    return say('report/hours-told', { hours: hoursTold(hours, expected) })
  }
  const rest = parts
    .filter((part) => !unstated.includes(part) && part.state !== 'exempt' && part.hours.credited > 0)
    .map((part) => say('report/hours-in-part', { hours: hoursTold(part.hours), part: part.name }))
  const last = say('report/hours-not-stated-for', { parts: unstated.map(({ name }) => name) })
  return capital({ semicolons: [...rest, last] })
}

/**
 * "82.5 of 87.5", "34 of about 70"
 * @param expected the route that asks for them isn't decided
 */
export function hoursTold(
  { credited, required, approximate }: AssessmentInWords['hours'],
  expected = false,
): Message {
  // Attended sessions whose length nobody states are no nought hours.
  if (credited === 0 && required === null) return say('report/hours-not-stated')
  return say('report/hours-credited', {
    credited,
    required,
    approximate,
    expected,
  })
}
