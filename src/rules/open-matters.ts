import type { Completion } from './assessment.ts'
import type { Finding } from './finding.ts'

/**
 * The one list of what a person has to decide: documents set it out, count it and aren't final while there is any, and
 * each entry is somebody's next action. Once participation has ended, nobody decides any more on which programme,
 * whether to repeat or what completion asks for; what happened, and whether he may start again, stays open.
 * @returns ids of findings, in their order
 */
export function openMatters(findings: readonly Finding[], { ended }: Pick<Completion, 'ended'>): string[] {
  return findings
    .filter((finding) => finding.outcome === 'needs decision' && (ended === null || outlives(finding)))
    .map(({ id }) => id)
}

function outlives({ topic, code }: Finding): boolean {
  return !AHEAD.includes(topic) && !REPEATS.includes(code)
}

const AHEAD: readonly Finding['topic'][] = ['suitability', 'route', 'psychometrics', 'completion']
const REPEATS: readonly Finding['code'][] = [
  'attendance/repeat-open',
  'attendance/repeat-decision-unclear',
  'attendance/repeat-decision-unplaced',
  'attendance/repeat-not-stated-open',
  'attendance/hold-beyond-open',
]
