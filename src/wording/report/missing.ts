import type { Chronology } from '../../chronology/chronology.ts'
import type { FindingInWords } from '../../language/in-words.ts'
import type { Passage } from '../passage.ts'
import type { FindingCode } from '../places/kinds.ts'
import type { Teller } from '../teller.ts'
import { say } from './phrases.ts'
import type { ToldRun } from './runs.ts'

/**
 * What is still to be recorded, one line each; sessions of one module without a record are one line, with their days.
 * @param found what is placed there
 */
export function missingTold(
  found: readonly FindingInWords[],
  chronology: Chronology,
  runs: readonly ToldRun[],
  teller: Teller,
): Passage[] {
  const unrecorded = found.filter(({ code }) => code === UNRECORDED)
  const ofModule = runs.flatMap(({ label, run, moduleId }) => {
    const own = unrecorded.filter(({ id }) =>
      run.sessions.some((session) => id === `attendance.not-recorded/${moduleId}/${session.id}`),
    )
    const without = run.sessions.filter(({ state }) => state === 'not recorded')
    const days = without.map(({ date }) => date)
    const apart = without.every(({ ofDay }) => ofDay === '')
    return !apart ||
      own.length < 2 ||
      own.length !== days.length ||
      own.some((each) => waits(each, chronology))
      ? []
      : [
          {
            own,
            passage: teller.workedOut(
              say('report/sessions-not-recorded', { module: label, days }),
              idsOf(own),
            ),
          },
        ]
  })
  const merged = new Set(ofModule.flatMap(({ own }) => own))
  const others = found.filter((each) => !merged.has(each))
  return [...ofModule.map(({ passage }) => passage), ...others.map((each) => teller.sentence(each).text)]
}

const UNRECORDED: FindingCode = 'attendance/session-not-recorded'

const idsOf = (findings: readonly FindingInWords[]) => ({ findings: findings.map(({ id }) => id) })

/** A decision that waits for the record is told with its session. */
function waits({ facts }: FindingInWords, { decisions }: Chronology): boolean {
  return decisions.all.some(({ pointer }) => facts.includes(pointer))
}
