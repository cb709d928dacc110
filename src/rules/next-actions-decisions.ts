import type { CheckpointStatus } from './assessment.ts'
import { ALL_SESSIONS_ID } from './completion-requirements.ts'
import type { Finding } from './finding.ts'
import { factsRelied, missingFacts } from './next-actions-facts.ts'
import { type RankedAction, type Standing, undated } from './next-actions-ranked.ts'
import { effectInWords, priorTreatmentId } from './prior-treatment.ts'
import { STATUS_ID } from './status-recorded.ts'

/** Decisions that are open elsewhere, and facts that are needed before anything has started. */
export function decisionActions(standing: Standing, covered: ReadonlySet<string>): RankedAction[] {
  const { edition, assessed } = standing
  const { supervisor, staff } = edition.terms
  const open = assessed.findings.filter(({ id, outcome }) => outcome === 'needs decision' && !covered.has(id))
  return [
    ...missingFacts(standing),
    ...assessed.findings
      .filter(({ id, outcome }) => id === 'route.request' && outcome === 'not met')
      .map(({ id }) => undated(5, supervisor, 'Correct the route in the plan, which is refused', id)),
    ...factsRelied(standing),
    ...distinct(open, covered).map((finding) => {
      const who = BY_STAFF.has(finding.topic) ? staff : supervisor
      return undated(5, who, decide(standing, finding), finding.id)
    }),
    ...assessed.psychometrics.checkpoints.flatMap((checkpoint) => measures(staff, checkpoint)),
  ]
}

const BY_STAFF: ReadonlySet<Finding['topic']> = new Set(['attendance', 'psychometrics', 'attempts', 'group'])

/**
 * One matter can be open in several findings: a decision on the route that isn't applied, two that differ, or one on
 * an absence whose reason is asked for anyway.
 */
function distinct(open: readonly Finding[], covered: ReadonlySet<string>): Finding[] {
  const route = ['route.override', 'route.request', 'route.decision', 'route', ALL_SESSIONS_ID]
  const first = route.find((id) => open.some((each) => each.id === id))
  const differ = new Set(open.map(({ id }) => id).filter((id) => id.startsWith('case.decisions/')))
  const asked = [...covered].filter((id) => /^(attendance|enforcement)\.(open|reason)\//.test(id))
  return open.filter(({ id }) => {
    const [kind, , subject] = id.split('/')
    if (kind === 'case.decisions' || kind === 'case.decision-early') {
      return !asked.some((each) => each.endsWith(`/${subject}`))
    }
    if (route.includes(id)) return id === first && !differ.has('case.decisions/route')
    return id !== 'suitability.conclusion' || !differ.has('case.decisions/suitability')
  })
}

function decide({ edition, assessed }: Standing, { id, topic, statement, facts }: Finding): string {
  const prior = edition.rules.priorTreatment.find((rule) => priorTreatmentId(rule) === id)
  if (prior) {
    const effect = effectInWords(edition, prior)
    const what = `Decide on ${effect.charAt(0).toLowerCase()}${effect.slice(1)}`
    const unapplied = facts.some((fact) => fact.startsWith('/decisions/'))
    return unapplied ? `${what} again: the decision that is recorded is not applied` : what
  }
  if (id === 'route.override') return 'Decide the route again: the decision that is recorded is not applied'
  if (id === ALL_SESSIONS_ID) return 'Decide the route'
  if (id === 'suitability.contrary/attending') {
    return 'Record that participation has ended, or decide on suitability again'
  }
  if (id === STATUS_ID) return 'Record whether participation has ended or goes on'
  if (id.startsWith('case.decision-early/')) return `Decide again: ${withoutStop(statement)}`
  const criterion = assessed.suitability.criteria.find(({ findingId }) => findingId === id)
  if (criterion) return `Decide whether the criterion “${criterion.name}” is met`
  if (id === assessed.suitability.findingId) return 'Decide whether the person is suitable'
  if (id === assessed.route.findingId || ROUTE.has(id)) return 'Decide the route'
  if (id === 'completion.requirement/supervisor-meetings') {
    return `Decide whether the meetings with the ${edition.terms.supervisor} were regular enough`
  }
  return topic === 'attempts' ? OPEN.attempts : `${OPEN[topic]}: ${withoutStop(statement)}`
}

const ROUTE: ReadonlySet<string> = new Set(['route.decision', 'route.request'])

const OPEN: Record<Finding['topic'], string> = {
  suitability: 'Decide on suitability',
  route: 'Decide on the route',
  attendance: 'Decide on attendance',
  attempts: 'Decide what counts as an attempt to start',
  enforcement: 'Decide on enforcement',
  psychometrics: 'Decide on the measures',
  completion: 'Decide on completion',
  group: 'Decide on the group',
  case: 'Record which decision stands',
}

function measures(staff: string, { name, state, dueBy, findingId }: CheckpointStatus): RankedAction[] {
  const again = state === 'not valid'
  if (!again && state !== 'due' && state !== 'overdue') return []
  const point = name.charAt(0).toLowerCase() + name.slice(1)
  return [
    {
      rank: 6,
      action: `Administer the measures ${again ? 'again ' : ''}${point}`,
      who: staff,
      by: dueBy,
      because: dueBy === null ? null : 'the measures are due by that day',
      findingId,
    },
  ]
}

function withoutStop(statement: string): string {
  return statement.replace(/\.$/, '')
}
