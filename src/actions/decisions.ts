import { dateInWords } from '../programme/date-words.ts'
import type { CheckpointStatus } from '../rules/assessment.ts'
import { ALL_SESSIONS_ID } from '../rules/completion/requirements.ts'
import { STATUS_ID } from '../rules/completion/status-recorded.ts'
import type { Finding } from '../rules/finding.ts'
import { named } from '../rules/modules.ts'
import { questionnaireSession } from '../rules/psychometrics/administrations.ts'
import { effectInWords, priorTreatmentId } from '../rules/route/prior-treatment.ts'
import { sessionsOfPart } from '../rules/scheduled.ts'
import { type RankedAction, type Standing, undated } from './action.ts'
import { factsRelied, missingFacts } from './facts.ts'

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
      const who = BY_STAFF.has(finding.topic) || finding.id === ALL_SESSIONS_ID ? staff : supervisor
      return undated(isAhead(standing, finding) ? 10 : 5, who, decide(standing, finding), finding.id)
    }),
    ...routeDue(standing, open),
    ...assessed.psychometrics.checkpoints.flatMap((checkpoint) => measures(standing, checkpoint)),
  ]
}

/** The route is decided where the programme is run: 001-05, 001-14, and "we" in 000-18. */
const BY_STAFF: ReadonlySet<Finding['topic']> = new Set([
  'attendance',
  'psychometrics',
  'attempts',
  'group',
  'route',
])

/** 001-05, C-7: the levels leave the route open, and it is decided only once a part has ended. */
function isAhead(standing: Standing, { id }: Finding): boolean {
  const { findingId, decision } = standing.assessed.route
  return id === findingId && decision === null && decidedAfter(standing) !== null
}

/** Name of the part after which the route is decided, until its last session is over. Null: nothing is waited for. */
function decidedAfter(standing: Standing): string | null {
  const { edition, chronology, assessed } = standing
  const part = edition.rules.parts.find(({ id }) => id === edition.rules.routing?.decidedAfter)
  if (part === undefined || assessed.route.exemptParts.includes(part.id)) return null
  const ended = sessionsOfPart(standing, part.id).at(-1)?.session.date
  return ended !== undefined && chronology.passed(ended) ? null : named(part.name)
}

/** The programme has begun on a route that is provisional, with nothing left to wait for (C-7). */
function routeDue({ edition, assessed }: Standing, open: readonly Finding[]): RankedAction[] {
  const { findingId } = assessed.route
  if (open.some(({ id }) => ROUTE.has(id) || id === ALL_SESSIONS_ID)) return []
  return assessed.findings
    .filter(({ id, outcome, severity }) => id === findingId && outcome === 'noted' && severity === 'action')
    .map(({ id }) => undated(5, edition.terms.staff, 'Decide the route, which is provisional', id))
}

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

function decide(standing: Standing, finding: Finding): string {
  const { edition, assessed } = standing
  const { id, topic, statement, facts } = finding
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
  if (id === assessed.route.findingId && isAhead(standing, finding)) {
    return `Decide the route after ${decidedAfter(standing)}`
  }
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

/**
 * Whoever attended the questionnaire session has taken them, so the results are what is missing. Once the first
 * session has been held they can still be recorded if they were taken; taken now they are late.
 */
function measures({ edition, chronology }: Standing, checkpoint: CheckpointStatus): RankedAction[] {
  const { id, name, state, dueFrom, dueBy, findingId } = checkpoint
  const { staff } = edition.terms
  if (!ASKED.has(state)) return []
  const session = questionnaireSession(chronology, id, { from: dueFrom, by: dueBy })
  if (session !== null) {
    const words = `Record the results of the questionnaire session of ${dateInWords(session.appointment.date)}`
    return [undated(6, staff, words, findingId)]
  }
  const point = name.charAt(0).toLowerCase() + name.slice(1)
  return [
    {
      rank: 6,
      action:
        state === 'overdue'
          ? `Record the measures ${point} if they were taken, or else administer them late`
          : `Administer the measures ${state === 'not valid' ? 'again ' : ''}${point}`,
      who: staff,
      by: dueBy,
      because: dueBy === null ? null : 'the measures are due by that day',
      findingId,
    },
  ]
}

const ASKED: ReadonlySet<CheckpointStatus['state']> = new Set(['due', 'overdue', 'not valid'])

function withoutStop(statement: string): string {
  return statement.replace(/\.$/, '')
}
