import type { Checkpoint } from '../../programme/delivery.ts'
import type { CheckpointStatus } from '../assessment.ts'
import { latest } from '../dates.ts'
import { type Finding, finding } from '../finding.ts'
import { questionnaireSession, type Taken, takenAt } from './administrations.ts'
import { isProgrammeHeld, type Progress, type Window, windowOf } from './checkpoint-window.ts'
import { checkpointSaid, onTheDay, type State } from './checkpoint-words.ts'
import { say } from './findings.ts'

/** 000-28, 001-13, 002-22, 004-22, 004-24: one checkpoint of the edition, and where it stands. */
export function assessCheckpoint(
  given: Progress,
  checkpoint: Checkpoint,
): { status: CheckpointStatus; finding: Finding } {
  const { chronology } = given
  const window = windowOf(given, checkpoint)
  const taken = takenAt(chronology, checkpoint.id, window)
  const takenOn = latest(taken.map(({ valid }) => valid?.value.date))
  const held = questionnaireSession(chronology, checkpoint.id, window)
  const state = stateOf(given, checkpoint, window, taken, takenOn, held !== null)
  const id = `psychometrics.checkpoint/${checkpoint.id}`
  const missing = taken.filter(({ valid }) => valid === null).map(({ name }) => name)
  const asked = ['due', 'overdue', 'not valid', 'results missing'].includes(state)
  const session = state === 'results missing' ? held : null
  const readings = onTheDay(state, checkpoint, window, taken)
  return {
    status: {
      id: checkpoint.id,
      name: checkpoint.name,
      state,
      dueFrom: state === 'not applicable' ? null : window.from,
      dueBy: state === 'not applicable' ? null : window.by,
      takenOn,
      attendedOn: session?.appointment.date ?? null,
      takenEarlyOn: [...new Set(taken.flatMap(({ early }) => early.map(({ value }) => value.date)))].sort(),
      findingId: id,
    },
    finding: finding({
      id,
      topic: 'psychometrics',
      ...checkpointSaid(given, checkpoint, {
        ...{ state, window, takenOn, taken, sameDay: readings.length > 0 },
        session: session?.appointment.date ?? null,
      }),
      outcome: OUTCOME[state],
      severity: asked ? 'action' : state === 'late' || state === 'not taken' ? 'warning' : 'information',
      sources: [checkpoint.source],
      basis: [say(GROUND[checkpoint.when])],
      facts: [
        ...taken.flatMap(({ valid, early, others, blank }) =>
          [...(valid === null ? [] : [valid]), ...early, ...others, ...blank].map(({ pointer }) => pointer),
        ),
        ...(session === null ? [] : [session.pointer]),
      ],
      readings,
      missing: asked
        ? missing.length === 0
          ? [say('psychometrics/questionnaires-needed')]
          : missing.map((instrument) => say('psychometrics/score-needed', { instrument }))
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
  held: boolean,
): State {
  const { chronology } = given
  if (!window.applies) return 'not applicable'
  const done = taken.length > 0 && taken.every(({ valid }) => valid !== null)
  if (done) return window.by !== null && (takenOn ?? '') > window.by ? 'late' : 'complete'
  if (id !== 'before' && !window.reached && chronology.ended !== null) return 'not reached'
  // Whoever came to the session for it has done his part, and the results can still be recorded.
  if (held && window.reached) return 'results missing'
  if (id !== 'after' && (chronology.ended !== null || isProgrammeHeld(given))) return 'not taken'
  if (taken.some(({ valid, early }) => valid === null && early.length > 0)) return 'not valid'
  if (!window.reached) return 'not yet due'
  return window.by !== null && chronology.passed(window.by) ? 'overdue' : 'due'
}

const OUTCOME = {
  'not yet due': 'noted',
  due: 'not recorded',
  overdue: 'not met',
  'results missing': 'not recorded',
  complete: 'met',
  late: 'not met',
  'not applicable': 'noted',
  'not valid': 'not met',
  'not taken': 'not met',
  'not reached': 'noted',
} as const

/** The middle measurement follows the end of a part, and a part taken again moves it. */
const GROUND = {
  'before the programme': 'psychometrics/ground-before-programme',
  'after a part': 'psychometrics/ground-after-part',
  'after the programme': 'psychometrics/ground-after-programme',
} as const
