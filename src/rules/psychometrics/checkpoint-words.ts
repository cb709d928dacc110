import { dateInWords } from '../../programme/date-words.ts'
import type { Checkpoint } from '../../programme/delivery.ts'
import type { CheckpointStatus } from '../assessment.ts'
import { outstandingIn, outstandingInWords } from '../attendance/outstanding.ts'
import type { Reading } from '../finding.ts'
import { named } from '../modules.ts'
import { list } from '../words.ts'
import type { Taken } from './administrations.ts'
import type { Progress, Window } from './checkpoint-window.ts'

export type State = CheckpointStatus['state']

/** What is known of a checkpoint. `session`: date of a questionnaire session attended, while results are missing. */
interface Standing {
  state: State
  window: Window
  takenOn: string | null
  session: string | null
  /** Some were taken on the day of the session that they go before or after. */
  sameDay: boolean
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
        { reading: 'They were taken before the first session of that day', outcome: 'in time' },
        { reading: 'They were taken after it', outcome: 'late' },
      ]
    : [
        {
          reading: 'They were taken after the session or catch-up of that day',
          outcome: 'valid for this point',
        },
        { reading: 'They were taken before it', outcome: 'not valid for this point' },
      ]
}

/** Where a checkpoint stands, as the rest of the sentence after its name. */
export function checkpointInWords(given: Progress, checkpoint: Checkpoint, standing: Standing): string {
  const { session } = standing
  const told = stateInWords(given, checkpoint, standing)
  if (session === null) return told
  return `${told} The questionnaire session of ${dateInWords(session)} is recorded as attended, and its results are not recorded in full.`
}

function stateInWords(
  given: Progress,
  checkpoint: Checkpoint,
  { state, window: { from, by, reached }, takenOn, sameDay }: Standing,
): string {
  const { edition, route, parts } = given
  const part = named(edition.rules.parts.find(({ id }) => id === checkpoint.part)?.name ?? 'the part')
  const after = checkpoint.when === 'after a part' ? part : 'the last session'
  const sessions = parts.flatMap(({ modules }) =>
    modules.flatMap(({ runs }) => runs.flatMap((run) => run.sessions)),
  )
  const last = sessions.some(({ date, state: held }) => date === from && held !== 'cancelled')
    ? 'session'
    : 'catch-up'
  switch (state) {
    case 'not applicable':
      return route.exemptParts.includes(checkpoint.part ?? '')
        ? `not applicable, because of the exemption from ${part}.`
        : `not applicable, because the route does not include ${part}.`
    case 'complete':
      return `complete on ${dateInWords(takenOn ?? '')}.${sameDay ? ` Some were taken on the day of the ${checkpoint.when === 'before the programme' ? 'first session' : `last ${last}`}. No time of day is recorded, and the day itself is read as in time.` : ''}`
    case 'late':
      return `taken on ${dateInWords(takenOn ?? '')}, after ${by === null ? 'they were due' : dateInWords(by)}.`
    case 'not taken':
      return 'not recorded in full. Their time has passed: if they were taken they can be recorded, but they cannot be taken any more.'
    case 'not reached':
      return 'not reached before participation ended.'
    case 'not valid':
      return reached && from !== null
        ? `taken before the last ${last}${checkpoint.when === 'after a part' ? ` of ${part}` : ''} on ${dateInWords(from)}, so they are not valid for this point and need to be taken again.`
        : `taken before ${checkpoint.when === 'after a part' ? `the end of ${part}` : after}, so they are not valid for this point.`
    case 'not yet due':
      return from === null
        ? `not yet due${waitsFor(given, checkpoint)}.`
        : `due from ${dateInWords(from)}, when ${after} is planned to end.`
    case 'overdue':
      return `overdue since ${dateInWords(by ?? '')}, the date of the session that they should precede.`
    case 'due':
      return list([
        ...(from === null ? [] : [`due from ${dateInWords(from)}`]),
        ...(by === null ? [] : [`due by ${dateInWords(by)}`]),
      ]).concat('.')
  }
}

/** Once every session has been held, what the questionnaires still have to follow. */
function waitsFor(given: Progress, checkpoint: Checkpoint): string {
  const { route, parts } = given
  const ids = checkpoint.when === 'after a part' ? [checkpoint.part ?? ''] : route.parts
  const own = parts.filter(({ partId }) => ids.includes(partId))
  const outstanding = outstandingIn(own)
  if (checkpoint.when === 'before the programme' || route.routeId === null) return ''
  if (outstanding.ahead || own.length < ids.length) return ''
  const open = outstandingInWords(given, outstanding)
  return `. They follow ${open.length > MOST_NAMED ? 'what is still open in attendance' : list(open)}`
}

/** More than that are told one by one where attendance is. */
const MOST_NAMED = 3
