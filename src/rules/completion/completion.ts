import type { Chronology } from '../../chronology/chronology.ts'
import type { Recorded } from '../../chronology/recorded.ts'
import type { Ending } from '../../chronology/statuses.ts'
import type { Edition } from '../../programme/edition.ts'
import type { Completion, PartProgress, Psychometrics, RouteAssessment } from '../assessment.ts'
import type { Case } from '../case.ts'
import { type Finding, finding } from '../finding.ts'
import type { CheckpointState } from '../states.ts'
import { assessEnding } from './ending.ts'
import { requirementNamed, say } from './findings.ts'
import { assessContact } from './meetings.ts'
import { type Requirement, requirementsOf } from './requirements.ts'

/**
 * Attendance complete is not programme complete: the edition's other requirements stand beside it. Withdrawal
 * and removal are recorded by people, and lead to a report of non-completion.
 */
export function assessCompletion(
  { edition, chronology }: Case,
  route: RouteAssessment,
  parts: readonly PartProgress[],
  psychometrics: Psychometrics,
): { completion: Completion; findings: Finding[] } {
  const ending = chronology.ended
  const required = requirementsOf({ edition, chronology, route, parts, psychometrics })
  const open = required.filter(({ outcome }) => outcome !== 'met' && outcome !== 'decided')
  const sessions = required.find(({ name }) => name === 'all sessions')
  const state: Completion['state'] =
    ending !== null
      ? 'not completed'
      : open.length === 0
        ? 'complete'
        : sessions?.outcome === 'met'
          ? 'attendance complete'
          : 'not complete'
  const summary = ending === null ? summarised(state, open, psychometrics) : endedFinding(edition, ending)
  return {
    completion: {
      state,
      ended:
        ending === null
          ? null
          : {
              status: ending.value.status,
              on: ending.value.on,
              ground: groundOf(edition, ending.value),
              reason: ending.value.reason ?? null,
            },
      requirements: required.map(({ name, outcome, finding: { id } }) => ({ name, outcome, findingId: id })),
    },
    findings: [
      summary,
      ...assessEnding({ edition, chronology }),
      ...required.map((each) => each.finding),
      ...assessContact({ edition, chronology }),
      ...recordedTooSoon(chronology, state),
    ],
  }
}

const LACKING: readonly CheckpointState[] = ['not taken', 'overdue', 'results missing']

function summarised(
  state: Completion['state'],
  open: readonly Requirement[],
  { checkpoints }: Psychometrics,
): Finding {
  const gaps = checkpoints.filter(({ state: is }) => LACKING.includes(is))
  const passed = gaps.every((each) => each.state === 'not taken')
  const complete =
    gaps.length === 0
      ? say('completion/programme-complete')
      : say('completion/questionnaires-lacking', { checkpoints: gaps.map(({ name }) => name), passed })
  const told =
    state === 'complete'
      ? complete
      : state === 'attendance complete'
        ? say('completion/attendance-complete', { open: open.map(requirementNamed) })
        : say('completion/not-complete')
  return finding({
    id: 'completion',
    topic: 'completion',
    outcome: state === 'complete' ? 'met' : 'noted',
    severity: state === 'complete' && gaps.length > 0 ? 'warning' : 'information',
    ...told,
    basis: [say('completion/ground-summary')],
  })
}

function endedFinding(edition: Edition, { value, pointer }: Recorded<Ending>): Finding {
  const ground = groundOf(edition, value)
  const unknown = value.ground !== undefined && ground === null
  const source = edition.rules.removal.find(({ id }) => id === value.ground)?.source
  return finding({
    id: 'completion',
    topic: 'completion',
    outcome: 'not met',
    severity: unknown ? 'warning' : 'information',
    ...say('completion/left-programme', {
      status: value.status,
      on: value.on,
      ground: [
        ...(ground === null ? [] : [say('completion/ground-recorded', { ground })]),
        ...(unknown ? [say('completion/ground-not-listed')] : []),
        ...(value.authority === undefined
          ? []
          : [say('completion/authority-recorded', { authority: value.authority })]),
        ...(value.by === undefined ? [] : [say('completion/ended-by', { role: value.by.role })]),
      ],
    }),
    sources: source === undefined ? [] : [source],
    basis: [say('completion/ground-ended')],
    facts: [pointer],
  })
}

function groundOf({ rules }: Edition, { ground }: Ending): string | null {
  return rules.removal.find(({ id }) => id === ground)?.text ?? null
}

/** A status of "programme complete" that the record doesn't bear out. */
function recordedTooSoon(chronology: Chronology, state: Completion['state']): Finding[] {
  if (state === 'complete') return []
  const noted = chronology.statuses.filter(({ value }) => value.status === 'programme complete')
  if (noted.length === 0) return []
  return [
    finding({
      id: 'completion.status',
      topic: 'completion',
      outcome: 'not met',
      ...say('recorded-status/complete-too-soon'),
      facts: noted.map(({ pointer }) => pointer),
      settledBy: say('recorded-status/settled-too-soon'),
    }),
  ]
}
