import { decisionSaid } from '../decision-words.ts'
import { type Finding, finding } from '../finding.ts'
import { instruments } from './administrations.ts'
import type { Progress } from './checkpoint-window.ts'
import { say } from './findings.ts'
import { pointsOf } from './points.ts'

/** What somebody decided about which tests count, whether or not it can be applied. */
export function assessAdministrations(given: Progress): Finding[] {
  const { chronology } = given
  const decided = chronology.decisions.about('administration').filter(({ standing }) => standing === 'stands')
  if (decided.length === 0) return []
  const points = pointsOf(given)
  const found = instruments(chronology).map((instrument) => ({ instrument, points: points(instrument) }))
  return decided.flatMap(({ value, pointer }) => {
    const test = chronology.administrations.find((each) => each.value.id === value.subject)
    const own = found.find(({ instrument }) => instrument.id === test?.value.instrument)
    if (test === undefined || own === undefined) return []
    const { before, middle, after, apart } = own.points
    const counts = value.outcome === 'counts'
    const isApplied = counts
      ? [before, middle, after].some((point) => point?.pointer === test.pointer)
      : apart.some((each) => each.pointer === test.pointer && each.why === 'decided')
    return finding({
      id: `psychometrics.administration/${test.value.id}`,
      topic: 'psychometrics',
      outcome: isApplied ? 'decided' : 'noted',
      severity: isApplied ? 'information' : 'warning',
      ...say('psychometrics/administration-decided', {
        instrument: own.instrument.name,
        taken: test.value.date,
        counts,
        idle: !isApplied,
        decision: decisionSaid(value),
      }),
      facts: [test.pointer, pointer],
    })
  })
}
