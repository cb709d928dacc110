import type { Message } from '../../message.ts'
import type { Checkpoint } from '../../programme/delivery.ts'
import type { CheckpointStatus } from '../assessment.ts'
import { outstandingIn, outstandingSaid } from '../attendance/outstanding.ts'
import type { Reading } from '../finding.ts'
import { named } from '../modules.ts'
import type { Taken } from './administrations.ts'
import type { Progress, Window } from './checkpoint-window.ts'
import { say } from './findings.ts'

export type State = CheckpointStatus['state']

/** What is known of a checkpoint. `session`: date of a questionnaire session attended, while results are missing. */
interface Standing {
  state: State
  window: Window
  takenOn: string | null
  session: string | null
  /** Some were taken on the day of the session that they go before or after. */
  sameDay: boolean
  taken: readonly Taken[]
}

/** No time of day is recorded: on the day itself they can have come before the session or after it. */
export function onTheDay(
  state: State,
  { when }: Checkpoint,
  { from, by }: Window,
  taken: readonly Taken[],
): Reading[] {
  const day = when === 'before the programme' ? by : from
  if (state !== 'complete' || !taken.some(({ valid }) => valid?.value.date === day)) return []
  return when === 'before the programme'
    ? [
        {
          reading: say('psychometrics/reading-before-first-session'),
          outcome: say('psychometrics/reading-in-time'),
        },
        {
          reading: say('psychometrics/reading-after-first-session'),
          outcome: say('psychometrics/reading-late'),
        },
      ]
    : [
        {
          reading: say('psychometrics/reading-after-last-session'),
          outcome: say('psychometrics/reading-valid'),
        },
        {
          reading: say('psychometrics/reading-before-last-session'),
          outcome: say('psychometrics/reading-not-valid'),
        },
      ]
}

/** Where a checkpoint stands. */
export function checkpointSaid(
  given: Progress,
  checkpoint: Checkpoint,
  { state, window: { from, by, reached, plannedOnly }, takenOn, session, sameDay, taken }: Standing,
): Message {
  const common = { checkpoint: checkpoint.name }
  const part = partOf(given, checkpoint)
  const last = lastOf(given, from)
  const on = daysOf(taken.map(({ early }) => early))
  const kept = keptOf(checkpoint, by, taken, state)
  switch (state) {
    case 'not applicable': {
      const isExempt = given.route.exemptParts.includes(checkpoint.part ?? '')
      return say('psychometrics/checkpoint-not-applicable', {
        ...common,
        part,
        also: kept,
        because: isExempt ? 'exemption' : 'route',
      })
    }
    case 'complete': {
      const day = checkpoint.when === 'before the programme' ? 'first-session' : (`last-${last}` as const)
      return say('psychometrics/checkpoint-complete', {
        ...common,
        also: kept,
        on: takenOn ?? '',
        day: sameDay ? day : 'another',
      })
    }
    case 'results missing':
      return say('psychometrics/results-not-recorded', { ...common, session: session ?? '', also: kept })
    case 'late':
      return say('psychometrics/checkpoint-late', { ...common, also: kept, on: takenOn ?? '', by: by ?? '' })
    case 'not taken':
      return say('psychometrics/checkpoint-not-taken', { ...common, also: kept })
    case 'not reached':
      return say('psychometrics/checkpoint-not-reached', { ...common, also: kept })
    case 'not valid':
      return reached && from !== null
        ? say('psychometrics/checkpoint-taken-too-early', { ...common, part, last, from, on, also: kept })
        : say('psychometrics/checkpoint-taken-before-point', { ...common, part, on, also: kept })
    case 'not yet due':
      return from === null
        ? say('psychometrics/checkpoint-not-yet-due', {
            ...common,
            also: [...waitsFor(given, checkpoint), ...kept],
          })
        : say('psychometrics/checkpoint-planned', { ...common, part, from, also: kept })
    case 'overdue':
      return say('psychometrics/checkpoint-overdue', { ...common, by: by ?? '', also: kept })
    case 'due':
      return plannedOnly == null
        ? say('psychometrics/checkpoint-due', { ...common, from, by, also: kept })
        : say('psychometrics/checkpoint-due-before-start', { ...common, planned: plannedOnly, also: kept })
  }
}

/** What was taken for a checkpoint and doesn't count: told with its days, and its scores are kept apart. */
function keptOf({ when }: Checkpoint, by: string | null, taken: readonly Taken[], state: State): Message[] {
  const on = daysOf(taken.map(({ early }) => early))
  const early =
    state === 'not applicable' ? 'psychometrics/kept-all-the-same' : 'psychometrics/kept-too-early'
  const others = daysOf(taken.map((each) => each.others))
  const blank = daysOf(taken.map((each) => each.blank))
  const isLate = taken.some(
    ({ valid, others: [other] }) => other !== undefined && by !== null && (valid?.value.date ?? '') > by,
  )
  const usual = when !== 'before the programme' ? 'first-after' : isLate ? 'first-late' : 'last-in-time'
  const counts = taken.some(({ isDecided }) => isDecided) ? 'as-decided' : usual
  return [
    // Where they aren't valid, the message itself names the days.
    ...(on.length > 0 && state !== 'not valid' ? [say(early, { on })] : []),
    ...(others.length > 0 ? [say('psychometrics/kept-besides', { on: others, counts })] : []),
    ...(blank.length > 0 ? [say('psychometrics/kept-blank', { on: blank })] : []),
  ]
}

function daysOf(those: readonly Taken['early'][]): string[] {
  return [...new Set(those.flat().map(({ value }) => value.date))].sort()
}

/** The part that it comes after; null where it goes by the programme. */
function partOf({ edition }: Progress, { when, part: id }: Checkpoint): Message | null {
  const part = edition.rules.parts.find((each) => each.id === id)
  return when === 'after a part' && part !== undefined ? named(part.name) : null
}

/** What was held last, on the day from which they are due. */
function lastOf({ parts }: Progress, from: string | null): 'session' | 'catch-up' {
  const sessions = parts.flatMap(({ modules }) =>
    modules.flatMap(({ runs }) => runs.flatMap((run) => run.sessions)),
  )
  return sessions.some(({ date, state }) => date === from && state !== 'cancelled') ? 'session' : 'catch-up'
}

/** Once every session has been held, what the questionnaires still have to follow. */
function waitsFor(given: Progress, checkpoint: Checkpoint): Message[] {
  const { route, parts } = given
  const ids = checkpoint.when === 'after a part' ? [checkpoint.part ?? ''] : route.parts
  const own = parts.filter(({ partId }) => ids.includes(partId))
  const outstanding = outstandingIn(own)
  if (checkpoint.when === 'before the programme' || route.routeId === null) return []
  if (outstanding.ahead || own.length < ids.length) return []
  const open = outstandingSaid(given, outstanding)
  return open.length > MOST_NAMED
    ? [say('psychometrics/follow-attendance')]
    : [say('psychometrics/follow-what-is-open', { open })]
}

/** More than that are told one by one where attendance is. */
const MOST_NAMED = 3
