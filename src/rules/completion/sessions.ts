import type { Message } from '../../message.ts'
import type { PartProgress } from '../assessment.ts'
import { owedWithoutModule } from '../attendance/module-unknown.ts'
import { outstandingIn } from '../attendance/outstanding.ts'
import { say as shared } from '../phrases.ts'
import { sessionsInModules } from '../session-words.ts'
import { say } from './findings.ts'
import type { Found, Given } from './report.ts'

/**
 * 000-20, 001-23, 002-15, 004-23: every session of the route has been attended or made up. Which these are is settled
 * once the route is final (C-7).
 */
export function allSessions(given: Given): Found {
  const { route, parts } = given
  if (route.routeId === null) return { outcome: 'not met', ...say('completion/route-not-known') }
  const complete = parts.filter(({ state }) => state === 'attendance complete').map(({ partId }) => partId)
  const open = route.parts.filter((id) => !complete.includes(id))
  const resting = restingOn(given, open)
  if (resting.length > 0) return decideCatchUps(given, resting)
  if (open.length > 0) return { outcome: 'not met', ...stillOpen(given, open) }
  const unplaced = owedWithoutModule(given)
  if (unplaced.length > 0) {
    return {
      outcome: 'not recorded',
      ...say('completion/sessions-without-module', { n: unplaced.length }),
      facts: unplaced.map(({ pointer }) => pointer),
    }
  }
  if (route.state === 'final') return { outcome: 'met', ...say('completion/all-sessions-done') }
  return {
    outcome: 'needs decision',
    ...say('completion/route-not-final', { route: route.name ?? route.routeId }),
    basis: [shared('ground/final-route')],
    readings: [
      {
        reading: say('completion/reading-route-stays'),
        outcome: say('completion/reading-route-stays-then'),
      },
      {
        reading: say('completion/reading-route-changes'),
        outcome: say('completion/reading-route-changes-then'),
      },
    ],
    settledBy: say('completion/route-decision'),
  }
}

/**
 * Missed sessions on which alone it rests whether every open part is complete: the edition doesn't ask for a catch-up
 * there, or offers one. Empty: more is open.
 */
function restingOn({ chronology, parts }: Given, open: readonly string[]): string[] {
  if (chronology.ended !== null) return []
  const own = open.map((id) => parts.find(({ partId }) => partId === id)?.restsOn ?? [])
  return own.some(({ length }) => length === 0) ? [] : own.flat()
}

/** That it isn't stated doesn't say that it is needed, nor that it isn't: a person decides (002-18, C-13). */
function decideCatchUps(given: Given, ids: readonly string[]): Found {
  const { edition, chronology } = given
  const sessions = ids.flatMap((id) => chronology.session(id) ?? [])
  const every = edition.rules.attendance.everySession
  const those = sessions.map(({ session }) => session)
  const n = those.length
  return {
    outcome: 'needs decision',
    ...say(CATCH_UPS_UNDECIDED, { sessions: sessionsInModules(given, those), n }),
    basis: [
      say('completion/ground-catch-up-silent'),
      ...(every === undefined ? [] : [say('completion/ground-every-session')]),
    ],
    readings: [
      { reading: say('completion/reading-made-up', { n }), outcome: say('completion/reading-made-up-then') },
      { reading: say('completion/reading-stays', { n }), outcome: say('completion/reading-stays-then') },
    ],
    facts: sessions.flatMap(({ facts }) => facts),
    settledBy: say('completion/catch-up-decision', { staff: edition.terms.staff, n }),
  }
}

export const CATCH_UPS_UNDECIDED = 'completion/catch-ups-undecided'

/** Of someone who has left or was found not suitable, and before a first session, nothing is said to be to come. */
function stillOpen({ edition, chronology, parts }: Given, open: readonly string[]): Message {
  const names = edition.rules.parts.filter(({ id }) => open.includes(id)).map(partName)
  if (chronology.ended !== null) return say('completion/sessions-left-undone', { parts: names })
  if (parts.every(({ state }) => state === 'not started' || state === 'exempt')) {
    return say('completion/no-session-attended')
  }
  const unsuitable = chronology.decisions.latest('suitability')?.value.outcome === 'not suitable'
  const own = parts.filter(({ partId }) => !unsuitable && open.includes(partId))
  const ahead = own.filter((part) => outstandingIn([part]).ahead)
  const silent = edition.rules.parts.filter(({ amounts }) => amounts.length === 0).map(({ id }) => id)
  // Only the amount of the whole route can make a part short that has none of its own.
  const shortOfRoute = own.filter((part) => outstandingIn([part]).short && silent.includes(part.partId))
  const [first, ...further] = [
    ...(ahead.length > 0 ? [say('completion/sessions-remain', { parts: ahead.map(partName) })] : []),
    ...own.filter((part) => !ahead.includes(part) && !shortOfRoute.includes(part)).map(held),
    ...(shortOfRoute.length > 0 ? [say('completion/short-of-route')] : []),
  ]
  return first === undefined
    ? say('completion/sessions-not-done', { parts: names })
    : say('completion/sessions-open', { first, further })
}

/** A part whose sessions have all been held. */
function held(part: PartProgress): Message {
  const { again, againOpen, owed, owedOpen, undecided, unrecorded, fellAway, short } = outstandingIn([part])
  if (short) return say('completion/short-of-part', { part: part.name })
  const module = (name: string) => ({ module: name === part.name ? null : name })
  const counted = (
    code: `completion/to-${'make-up' | 'decide' | 'decide-catch-up' | 'record' | 'hold'}`,
    { length: n }: readonly unknown[],
  ) => (n > 0 ? [say(code, { n })] : [])
  const told = [
    ...again.map((name) => say('completion/to-repeat', module(name))),
    ...againOpen.map((name) => say('completion/repeat-undecided', module(name))),
    ...counted('completion/to-make-up', owed),
    ...counted('completion/to-decide-catch-up', owedOpen),
    ...counted('completion/to-decide', undecided),
    ...counted('completion/to-record', unrecorded),
    ...counted('completion/to-hold', fellAway),
  ]
  return say('completion/part-held', {
    part: part.name,
    told: told.map((each, index) =>
      say(index === 0 ? 'completion/part-clause' : 'completion/part-sentence', { told: each }),
    ),
  })
}

function partName({ name }: { name: string }): Message {
  return shared('name/quoted', { name })
}
