import { matterOf } from '../chronology/decisions.ts'
import { groupedBy } from '../chronology/recorded.ts'
import { ALL_SESSIONS_ID } from '../rules/completion/requirements.ts'
import { CATCH_UPS_UNDECIDED } from '../rules/completion/sessions.ts'
import type { Finding } from '../rules/finding.ts'
import type { RankedAction, Standing } from './action.ts'

/**
 * One matter can be open in several findings: a decision on the route that isn't applied, two that differ, or one on an
 * absence whose reason is asked for anyway. It is asked for once, and the action names them all, so that none of what
 * the documents set out as open is without a step.
 * @param first actions that come before what is asked for finding by finding
 * @returns open findings that have no action of their own, by the finding whose action settles them
 */
export function settledTogether(
  standing: Standing,
  first: readonly RankedAction[],
): ReadonlyMap<string, readonly string[]> {
  const matter = mattersIn(standing)
  const open = standing.assessed.undecided.flatMap((id) => standing.finding(id) ?? [])
  const asking = new Map(first.flatMap(({ findingId, matters = [] }) => matters.map((on) => [on, findingId])))
  for (const each of open.toSorted(inOrder)) {
    if (!asking.has(matter(each))) asking.set(matter(each), each.id)
  }
  const asked = (finding: Finding) => asking.get(matter(finding)) ?? finding.id
  const others = open.filter((finding) => asked(finding) !== finding.id)
  return new Map([...groupedBy(others, asked)].map(([id, those]) => [id, those.map((each) => each.id)]))
}

/** Whether he was there, and the reason if he wasn't: the second can be decided only once the first is. */
export function attendanceMatters(event: string): string[] {
  return [matterOf({ about: 'attendance', subject: event }), reasonMatter(event)]
}

/** The reason for an absence from a session, catch-up or appointment. */
export function reasonMatter(event: string): string {
  return matterOf({ about: 'absence', subject: event })
}

/** What a finding is about, as decisions name it; its own id where no other finding can be about the same. */
function mattersIn({ chronology, assessed }: Standing): (finding: Finding) => string {
  const decisions = new Map(chronology.decisions.all.map(({ value, pointer }) => [pointer, matterOf(value)]))
  return (finding) => {
    const {
      id,
      topic,
      facts: [fact = ''],
    } = finding
    if (topic === 'case') return decisions.get(fact) ?? id
    if (isOnRoute(finding)) return matterOf({ about: 'route' })
    return id === assessed.suitability.findingId ? matterOf({ about: 'suitability' }) : id
  }
}

/** The first of those about one matter is asked for: decisions that differ, or else what is most particular. */
function inOrder(one: Finding, other: Finding): number {
  const differ = ({ topic }: Finding) => Number(topic === 'case')
  return differ(other) - differ(one) || ROUTE.indexOf(one.id) - ROUTE.indexOf(other.id)
}

/** What it asks for is a decision on the route. */
export function isOnRoute({ id, code }: Finding): boolean {
  return ROUTE.includes(id) && code !== CATCH_UPS_UNDECIDED
}

const ROUTE = ['route.override', 'route.request', 'route.decision', 'route', ALL_SESSIONS_ID]
