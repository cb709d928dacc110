import type { CheckpointStatus } from './assessment.ts'
import { dateInWords } from './dates.ts'
import type { Finding } from './finding.ts'
import { type RankedAction, type Standing, undated } from './next-actions-ranked.ts'

/** Decisions that are open elsewhere, and facts that are needed before anything has started. */
export function decisionActions(standing: Standing, covered: ReadonlySet<string>): RankedAction[] {
  const { edition, assessed } = standing
  const { supervisor, staff } = edition.terms
  const open = assessed.findings.filter(({ id, outcome }) => outcome === 'needs decision' && !covered.has(id))
  return [
    ...missingFacts(standing),
    ...open.map((finding) => {
      const who = BY_STAFF.has(finding.topic) ? staff : supervisor
      return undated(5, who, decide(standing, finding), finding.id)
    }),
    ...assessed.psychometrics.checkpoints.flatMap((checkpoint) => measures(staff, checkpoint)),
  ]
}

const BY_STAFF: ReadonlySet<Finding['topic']> = new Set(['attendance', 'psychometrics', 'attempts', 'group'])

function decide({ edition, assessed }: Standing, { id, topic, statement }: Finding): string {
  const criterion = assessed.suitability.criteria.find(({ findingId }) => findingId === id)
  if (criterion) return `Decide whether the criterion “${criterion.name}” is met`
  if (id === assessed.suitability.findingId) return 'Decide whether the person is suitable'
  if (id === assessed.route.findingId || id === 'route.decision') return 'Decide the route'
  if (id === 'completion.requirement/supervisor-meetings') {
    return `Decide whether the meetings with the ${edition.terms.supervisor} were regular enough`
  }
  return topic === 'attempts' ? OPEN.attempts : `${OPEN[topic]}: ${withoutStop(statement)}`
}

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

/** Facts come before the decision that needs them. Once the programme has begun, what is missing about suitability holds nobody up. */
function missingFacts({ edition, assessed }: Standing): RankedAction[] {
  const { conclusion, criteria } = assessed.suitability
  if (assessed.status !== 'not started' || conclusion === 'suitable' || conclusion === 'not suitable')
    return []
  const { supervisor } = edition.terms
  return criteria
    .filter(({ outcome }) => outcome === 'not recorded')
    .map((each) =>
      undated(5, supervisor, `Record what is missing for the criterion “${each.name}”`, each.findingId),
    )
}

function measures(staff: string, { name, state, dueBy, findingId }: CheckpointStatus): RankedAction[] {
  const again = state === 'not valid'
  if (!again && state !== 'due' && state !== 'overdue') return []
  const point = name.charAt(0).toLowerCase() + name.slice(1)
  const late = state === 'overdue' && dueBy !== null ? `, which were due by ${dateInWords(dueBy)}` : ''
  return [
    {
      rank: 6,
      action: `Administer the measures ${again ? 'again ' : ''}${point}${late}`,
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
