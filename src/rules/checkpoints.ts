import { dateInWords } from '../programme/date-words.ts'
import type { Checkpoint } from '../programme/delivery.ts'
import { type Taken, takenAt } from './administrations.ts'
import type { CheckpointStatus } from './assessment.ts'
import { afterProgramme, type Progress, type Window, windowOf } from './checkpoint-window.ts'
import { latest } from './dates.ts'
import { endedBy } from './ended.ts'
import { list } from './facts.ts'
import { type Finding, finding, type Reading } from './finding.ts'

type State = CheckpointStatus['state']

/** 000-28, 001-13, 002-22, 004-22, 004-24: one checkpoint of the edition, and where it stands. */
export function assessCheckpoint(
  given: Progress,
  checkpoint: Checkpoint,
): { status: CheckpointStatus; finding: Finding } {
  const { record, asOf } = given
  const window = windowOf(given, checkpoint)
  const taken = takenAt(record, asOf, checkpoint.id, window)
  const takenOn = latest(taken.map(({ valid }) => valid?.value.date))
  const state = stateOf(given, checkpoint, window, taken, takenOn)
  const id = `psychometrics.checkpoint/${checkpoint.id}`
  const missing = taken.filter(({ valid }) => valid === null).map(({ name }) => name)
  const asked = ['due', 'overdue', 'not valid'].includes(state)
  const readings = onTheDay(state, checkpoint, window, taken)
  return {
    status: {
      id: checkpoint.id,
      name: checkpoint.name,
      state,
      dueFrom: state === 'not applicable' ? null : window.from,
      dueBy: state === 'not applicable' ? null : window.by,
      takenOn,
      findingId: id,
    },
    finding: finding({
      id,
      topic: 'psychometrics',
      outcome: OUTCOME[state],
      severity: asked ? 'action' : state === 'late' || state === 'not taken' ? 'warning' : 'information',
      statement: `Questionnaires ${checkpoint.name}: ${inWords(given, state, checkpoint, window, takenOn, readings.length > 0)}`,
      sources: [checkpoint.source],
      basis: BASIS[checkpoint.when],
      facts: taken.flatMap(({ valid, early }) =>
        [...(valid === null ? [] : [valid]), ...early].map(({ pointer }) => pointer),
      ),
      readings,
      missing: asked
        ? missing.length === 0
          ? ['questionnaires']
          : missing.map((name) => `score for ${name}`)
        : [],
    }),
  }
}

function stateOf(
  given: Progress,
  { id }: Checkpoint,
  window: Window,
  taken: readonly Taken[],
  takenOn: string | null,
): State {
  const { record, asOf } = given
  if (!window.applies) return 'not applicable'
  const done = taken.length > 0 && taken.every(({ valid }) => valid !== null)
  if (done) return window.by !== null && (takenOn ?? '') > window.by ? 'late' : 'complete'
  if (id !== 'before' && !window.reached && endedBy(record, asOf) !== null) return 'not reached'
  if (id !== 'after' && (afterProgramme(given).reached || endedBy(record, asOf) !== null)) return 'not taken'
  if (taken.some(({ valid, early }) => valid === null && early.length > 0)) return 'not valid'
  if (!window.reached) return 'not yet due'
  return window.by !== null && asOf > window.by ? 'overdue' : 'due'
}

const OUTCOME = {
  'not yet due': 'noted',
  due: 'not recorded',
  overdue: 'not met',
  complete: 'met',
  late: 'not met',
  'not applicable': 'noted',
  'not valid': 'not met',
  'not taken': 'not met',
  'not reached': 'noted',
} as const

const BASIS: Record<Checkpoint['when'], string> = {
  'before the programme':
    'The edition gives no number of days. The first session is the date that shows them late.',
  'after a part': 'They follow the end of the part that was completed. A part taken again moves them (A-6).',
  'after the programme':
    'They follow the last session or catch-up that the route requires. The edition gives no latest date.',
}

/** No time of day is recorded: on the day itself they can have come before the session or after it. */
function onTheDay(
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

function inWords(
  { edition, route, parts }: Progress,
  state: State,
  checkpoint: Checkpoint,
  { from, by, reached }: Window,
  takenOn: string | null,
  sameDay: boolean,
): string {
  const part = edition.rules.parts.find(({ id }) => id === checkpoint.part)?.name ?? 'the part'
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
        ? 'not yet due.'
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
