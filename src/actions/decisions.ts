import type { Message } from '../message.ts'
import type { CheckpointStatus } from '../rules/assessment.ts'
import { AUTHORITY_ID } from '../rules/completion/ending.ts'
import { ALL_SESSIONS_ID } from '../rules/completion/requirements.ts'
import { CATCH_UPS_UNDECIDED } from '../rules/completion/sessions.ts'
import { STATUS_ID } from '../rules/completion/status-recorded.ts'
import { type Finding, messageOf } from '../rules/finding.ts'
import { named } from '../rules/modules.ts'
import { isProgrammeHeld } from '../rules/psychometrics/checkpoint-window.ts'
import { effectOf, priorTreatmentId } from '../rules/route/prior-treatment.ts'
import { sessionsOfPart } from '../rules/scheduled.ts'
import { sessionsInModules } from '../rules/session-words.ts'
import { type RankedAction, type Standing, undated } from './action.ts'
import { factsRelied, missingFacts } from './facts.ts'
import { say } from './phrases.ts'

/**
 * Decisions that are open elsewhere, and facts that are needed before anything has started.
 * @param covered findings that another action names
 */
export function decisionActions(standing: Standing, covered: ReadonlySet<string>): RankedAction[] {
  const { edition, assessed } = standing
  const { supervisor, staff } = edition.terms
  const open = assessed.undecided.flatMap((id) => (covered.has(id) ? [] : (standing.finding(id) ?? [])))
  return [
    ...missingFacts(standing),
    ...assessed.findings
      .filter(({ id, outcome }) => id === 'route.request' && outcome === 'not met')
      .map(({ id }) => undated(5, supervisor, say('action/correct-planned-route'), id)),
    ...factsRelied(standing),
    ...plannedOtherwise(standing),
    ...carriedOver(standing),
    ...open.map((finding): RankedAction => {
      const who = BY_STAFF.has(finding.topic) || finding.id === ALL_SESSIONS_ID ? staff : supervisor
      const action = undated(isAhead(standing, finding) ? 10 : 5, who, decide(standing, finding), finding.id)
      const also = finding.code === CATCH_UPS_UNDECIDED ? notStated(standing) : []
      return also.length === 0 ? action : { ...action, alsoFindingIds: also }
    }),
    ...routeDue(standing),
    ...assessed.psychometrics.checkpoints.flatMap((checkpoint) => measures(standing, checkpoint)),
    ...scoresToCorrect(standing),
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

/** The part after which the route is decided, until its last session is over. Null: nothing is waited for. */
function decidedAfter(standing: Standing): Message | null {
  const { edition, chronology, assessed } = standing
  const part = edition.rules.parts.find(({ id }) => id === edition.rules.routing?.decidedAfter)
  if (part === undefined || assessed.route.exemptParts.includes(part.id)) return null
  const ended = sessionsOfPart(standing, part.id).at(-1)?.session.date
  return ended !== undefined && chronology.passed(ended) ? null : named(part.name)
}

/** Sessions planned beyond what the edition states, or outside its hours: one look at the plan settles them. */
function plannedOtherwise({ edition, assessed }: Standing): RankedAction[] {
  const [first, ...others] = assessed.findings.filter(
    ({ id, outcome }) => id.startsWith('attendance.plan/') && outcome === 'not met',
  )
  if (first === undefined) return []
  const action = undated(8, edition.terms.staff, say('action/check-planned-sessions'), first.id)
  return [others.length === 0 ? action : { ...action, alsoFindingIds: others.map(({ id }) => id) }]
}

/** A programme begun elsewhere, and nobody has decided what of it counts here. */
function carriedOver({ edition, chronology, assessed }: Standing): RankedAction[] {
  const earlier = new Map(
    chronology.known.earlierProgrammes.map(({ value, pointer }) => [pointer, value.name]),
  )
  return assessed.findings.flatMap(({ id, code, facts: [fact = ''] }) => {
    const programme = code === 'transfer/earlier-programme' ? earlier.get(fact) : undefined
    if (programme === undefined) return []
    return undated(8, edition.terms.staff, say('action/decide-carrying-over', { programme }), id)
  })
}

/**
 * What keeps scores from being compared, and somebody can put right or look up. A score that is missing belongs to its
 * checkpoint, and norms are nothing that an edition asks for.
 */
function scoresToCorrect({ edition, assessed }: Standing): RankedAction[] {
  return assessed.findings.flatMap(({ id, outcome, missing, parameters }) => {
    const needed = ELSEWHERE.has(String(parameters.because)) ? [] : missing
    if (!id.startsWith(CHANGE) || outcome !== 'not recorded' || needed.length === 0) return []
    return undated(7, edition.terms.staff, say('action/correct-scores', { facts: needed }), id)
  })
}

const CHANGE = 'psychometrics.change/'
const ELSEWHERE: ReadonlySet<string> = new Set(['no-scores', 'no-score-before', 'no-score-after', 'no-norms'])

/** The programme has begun on a route that is provisional, with nothing left to wait for (C-7). */
function routeDue(standing: Standing): RankedAction[] {
  const { edition, assessed, finding } = standing
  const asked = isProgrammeHeld({ ...standing, route: assessed.route, parts: assessed.parts })
    ? 'action/confirm-route'
    : 'action/decide-provisional-route'
  const { findingId } = assessed.route
  if (assessed.undecided.some((id) => ROUTE.has(id) || isEndOfRoute(finding(id)))) return []
  return assessed.findings
    .filter(
      ({ id, outcome, severity, code }) =>
        id === findingId &&
        severity === 'action' &&
        (outcome === 'noted' || (code === LEVELS_MISSING && edition.rules.routing?.basis !== 'RM2000/S')),
    )
    .map(({ id }) => undated(5, edition.terms.staff, say(asked), id))
}

function decide(standing: Standing, finding: Finding): Message {
  const { edition, assessed } = standing
  const { id, topic, facts } = finding
  const told = { finding: messageOf(finding) }
  const prior = edition.rules.priorTreatment.find((rule) => priorTreatmentId(rule) === id)
  if (prior) {
    const unapplied = facts.some((fact) => fact.startsWith('/decisions/'))
    return say(unapplied ? 'action/decide-prior-treatment-again' : 'action/decide-prior-treatment', {
      effect: effectOf(edition, prior),
    })
  }
  if (id === 'route.override') return say('action/decide-route-again')
  if (finding.code === CATCH_UPS_UNDECIDED) return catchUps(standing)
  if (id === ALL_SESSIONS_ID) return say('action/confirm-route')
  if (id === 'suitability.contrary/attending') return say('action/end-or-decide-suitability')
  if (id === STATUS_ID) return say('action/record-whether-ended')
  if (id === AUTHORITY_ID) return say('action/record-authority')
  if (id.startsWith('case.decision-early/')) return say('action/decide-early-again', told)
  const criterion = assessed.suitability.criteria.find(({ findingId }) => findingId === id)
  if (criterion) return say('action/decide-criterion', { criterion: criterion.name })
  if (id === assessed.suitability.findingId) return say('action/decide-suitability')
  if (id === assessed.route.findingId || ROUTE.has(id)) {
    const part = isAhead(standing, finding) ? decidedAfter(standing) : null
    return part === null ? say('action/decide-route') : say('action/decide-route-after', { part })
  }
  if (id === 'completion.requirement/supervisor-meetings') {
    return say('action/decide-meetings', { supervisor: edition.terms.supervisor })
  }
  if (id.startsWith(CHANGE)) {
    const change = assessed.psychometrics.changes.find(
      ({ instrumentId }) => `${CHANGE}${instrumentId}` === id,
    )
    return say('action/decide-administrations', { instrument: change?.name ?? '' })
  }
  return topic === 'attempts'
    ? say('action/decide-attempts')
    : say('action/decide-finding', { topic, ...told })
}

/** All that was attended on a route is done, and the route isn't final. */
function isEndOfRoute(finding: Finding | undefined): boolean {
  return finding?.id === ALL_SESSIONS_ID && finding.code !== CATCH_UPS_UNDECIDED
}

/** Completion rests on nothing but whether these have to be made up. */
function catchUps(standing: Standing): Message {
  const { chronology, assessed } = standing
  const sessions = assessed.parts
    .filter(({ partId }) => assessed.route.parts.includes(partId))
    .flatMap(({ restsOn }) => restsOn)
    .flatMap((id) => chronology.session(id)?.session ?? [])
  return say('action/decide-catch-ups', {
    sessions: sessionsInModules(standing, sessions),
  })
}

/** That the edition sets no catch-up for them, session by session: the same decision. */
function notStated({ assessed: { findings } }: Standing): string[] {
  return findings.flatMap(({ id, code }) => (code === 'attendance/catch-up-not-stated' ? id : []))
}

/** The edition's levels of risk aren't recorded, and a person decides by judgement all the same (001-05). */
const LEVELS_MISSING = 'route/levels-not-recorded'

const ROUTE: ReadonlySet<string> = new Set(['route.decision', 'route.request'])

/**
 * Whoever attended the questionnaire session has taken them, so the results are what is missing. Once the first
 * session has been held they can still be recorded if they were taken; taken now they are late.
 */
function measures({ edition }: Standing, checkpoint: CheckpointStatus): RankedAction[] {
  const { name, state, dueBy, attendedOn, findingId } = checkpoint
  const { staff } = edition.terms
  if (attendedOn !== null) {
    return [undated(6, staff, say('action/record-results', { on: attendedOn }), findingId)]
  }
  const code = ASKED[state]
  if (code === undefined) return []
  const because = dueBy === null ? null : say('because/measures-due')
  return [{ ...undated(6, staff, say(code, { checkpoint: name }), findingId), by: dueBy, because }]
}

const ASKED: Partial<
  Record<CheckpointStatus['state'], `action/administer-measures${'' | '-late' | '-again'}`>
> = {
  due: 'action/administer-measures',
  overdue: 'action/administer-measures-late',
  'not valid': 'action/administer-measures-again',
}
