import type { Chronology } from '../../chronology/chronology.ts'
import type { Recorded } from '../../chronology/recorded.ts'
import type { Ending } from '../../chronology/statuses.ts'
import { dateInWords } from '../../programme/date-words.ts'
import type { Edition } from '../../programme/edition.ts'
import type { Completion, PartProgress, Psychometrics, RouteAssessment } from '../assessment.ts'
import type { Case } from '../case.ts'
import { type Finding, finding } from '../finding.ts'
import { list } from '../words.ts'
import { requirementsOf } from './requirements.ts'

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
    findings: [summary, ...required.map((each) => each.finding), ...recordedTooSoon(chronology, state)],
  }
}

function summarised(
  state: Completion['state'],
  open: readonly { name: string }[],
  { checkpoints }: Psychometrics,
): Finding {
  const gaps = checkpoints.filter((each) => each.state === 'not taken' || each.state === 'overdue')
  const passed = gaps.every((each) => each.state === 'not taken')
  const words = {
    complete:
      gaps.length === 0
        ? 'The programme is complete: everything that it requires is recorded.'
        : `What completion requires is recorded. Not all that the edition asks for is: the questionnaires ${list(gaps.map(({ name }) => name))} are not${passed ? ', and can no longer be taken' : ''}.`,
    'attendance complete': `Attendance is complete. The programme is not yet complete: ${list(open.map(({ name }) => name))} still open.`,
    'not complete': 'The programme is not complete.',
    'not completed': '',
  }
  return finding({
    id: 'completion',
    topic: 'completion',
    outcome: state === 'complete' ? 'met' : 'noted',
    severity: state === 'complete' && gaps.length > 0 ? 'warning' : 'information',
    statement: words[state],
    basis: 'Attendance complete is not programme complete.',
  })
}

function endedFinding(edition: Edition, { value, pointer }: Recorded<Ending>): Finding {
  const ground = groundOf(edition, value)
  const unknown = value.ground !== undefined && ground === null
  const source = edition.rules.removal.find(({ id }) => id === value.ground)?.source
  const done = value.status === 'removed' ? 'removed from' : 'withdrawn from'
  // Only where the edition lists grounds (004-10) can one be asked for.
  const asksGround =
    value.status === 'removed' && value.ground === undefined && edition.rules.removal.length > 0
  return finding({
    id: 'completion',
    topic: 'completion',
    outcome: 'not met',
    severity: unknown ? 'warning' : 'information',
    statement: [
      `The ${edition.terms.person} was ${done} the programme on ${dateInWords(value.on)} and did not complete it.`,
      ...(ground === null ? [] : [`Ground recorded: ${ground}.`]),
      ...(unknown ? ['The ground recorded is not one that the edition lists.'] : []),
      ...(asksGround ? ['No ground is recorded.'] : []),
    ].join(' '),
    sources: source === undefined ? [] : [source],
    basis: 'Grounds are recorded by people and never worked out from the data.',
    facts: [pointer],
    missing: asksGround ? ['ground for removal'] : [],
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
      statement:
        'The record has the status “programme complete”. What the programme requires is not all recorded.',
      facts: noted.map(({ pointer }) => pointer),
      settledBy: 'Recording what is missing, or correcting the status.',
    }),
  ]
}
