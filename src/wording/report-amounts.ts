import type { Assessment, ModuleProgress } from '../rules/assessment.ts'
import type { Subject } from './case-view.ts'
import { capitalise, formatNumber, joinWords } from './words.ts'

/** How much of the programme is done, as the report's summary and its table of parts say it. */

/**
 * Sessions attended or caught up in the runs that count, of those that the route requires, or else of those
 * held. Null before the first.
 */
export function sessionsRow(subject: Subject): string | null {
  const { parts, completion } = subject.assessment
  const runs = parts.flatMap(({ modules }) =>
    modules.flatMap((module) => module.runs.map((run) => ({ ...run, again: isTakenAgain(module, run) }))),
  )
  const counting = runs.filter(({ again }) => again === null)
  const of = (field: 'held' | 'attended' | 'caughtUp') =>
    counting.reduce((total, { counts }) => total + counts[field], 0)
  const again = (which: 'done' | 'due', fields: readonly ('held' | 'attended' | 'caughtUp')[]) =>
    runs
      .filter((run) => run.again === which)
      .reduce((total, { counts }) => fields.reduce((sum, field) => sum + counts[field], total), 0)
  const [due, over] = [again('due', ['held']), again('done', ['held'])]
  const [held, caughtUp, required] = [of('held'), of('caughtUp'), requiredSessions(subject)]
  const done = of('attended') + caughtUp
  if (held + over + due === 0) return null
  const soFar = completion.state !== 'not complete' ? '' : ' so far'
  if (held === 0 && due > 0) {
    // Nothing counts yet, and "0 of 35" would deny that anybody came.
    const came = again('due', ['attended', 'caughtUp'])
    const towards = required === null ? '' : ` towards the ${required} required`
    return `${came} of ${due} held${soFar}. They have to be taken again, so none counts${towards}`
  }
  return [
    required === null
      ? `${done} of ${held} held${soFar}`
      : `${done} of ${required} required${held === required || held === 0 ? '' : ` (${held} held${soFar})`}`,
    ...(caughtUp > 0 ? [`, ${caughtUp} of them by catch-up`] : []),
    ...(due > 0 ? [`. Also held, and to be taken again: ${due}`] : []),
    ...(over > 0 ? [`. Also held, in a run that was taken again: ${over}`] : []),
  ].join('')
}

function isTakenAgain({ state, runs }: ModuleProgress, run: ModuleProgress['runs'][number]) {
  if (run.superseded) return 'done'
  const due = state === 'repeat required' || state === 'suspended'
  return due && run.run === runs.at(-1)?.run ? 'due' : null
}

/** Null where the route states no number of sessions, or a meeting of the schedule is not one session. */
function requiredSessions({ chronology, assessment }: Subject): number | null {
  const { amounts } = assessment.route
  const simple = chronology.sessions.every(
    ({ session: { units, length } }) => units === 1 && length === 'session',
  )
  if (!simple || amounts.some(({ unit }) => unit === 'full days' || unit === 'half days')) return null
  return amounts.find(({ unit, approximate }) => unit === 'sessions' && !approximate)?.value ?? null
}

/** Hours credited, with every part named whose hours the edition doesn't state: a total would mislead. */
export function hoursRow({ hours, parts }: Assessment): string {
  const unstated = parts.filter(
    ({ hours: of, state }) =>
      of.required === null && of.credited === 0 && state !== 'not started' && state !== 'exempt',
  )
  if (unstated.length === 0) {
    return hours.required === null ? `${hoursWords(hours)} (no total is stated)` : hoursWords(hours)
  }
  const rest = parts
    .filter((part) => !unstated.includes(part) && part.state !== 'exempt' && part.hours.credited > 0)
    .map((part) => `${hoursWords(part.hours)} in ${part.name}`)
  return capitalise([...rest, `not stated for ${joinWords(unstated.map(({ name }) => name))}`].join('; '))
}

/** "82.5 of 87.5", "34 of about 70" */
export function hoursWords({ credited, required, approximate }: Assessment['hours']): string {
  // Attended sessions whose length nobody states are no nought hours.
  if (credited === 0 && required === null) return 'Not stated'
  const done = formatNumber(credited)
  return required === null ? done : `${done} of ${approximate ? 'about ' : ''}${formatNumber(required)}`
}
