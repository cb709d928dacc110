import type { PartProgress } from '../assessment.ts'
import { type Outstanding, outstandingIn } from '../attendance/outstanding.ts'
import { count, list, sentence } from '../words.ts'
import type { Found, Given } from './report.ts'

/** 000-20, 001-23, 002-15, 004-23: every session of the route has been attended or made up. */
export function allSessions(given: Given): Found {
  const { route, parts } = given
  if (route.routeId === null) {
    return {
      outcome: 'not met',
      statement: 'The route is not known, so the sessions required are not known.',
    }
  }
  const complete = parts.filter(({ state }) => state === 'attendance complete').map(({ partId }) => partId)
  const open = route.parts.filter((id) => !complete.includes(id))
  if (open.length > 0) return { outcome: 'not met', statement: openInWords(given, open) }
  if (route.state === 'final') {
    return { outcome: 'met', statement: 'All sessions that the route requires have been completed.' }
  }
  return {
    outcome: 'needs decision',
    statement: `All sessions of the route “${route.name}” have been completed. The route is not final, so it is not settled that these are all.`,
    basis: 'The final route is a recorded human decision (C-7).',
    readings: [
      { reading: 'The route stays as it is', outcome: 'All sessions have been completed' },
      { reading: 'Another route is decided', outcome: 'Sessions may remain' },
    ],
    settledBy: 'A final decision on the route.',
  }
}

/** Of someone who has left or was found not suitable, and before a first session, nothing is said to be to come. */
function openInWords({ edition, chronology, parts }: Given, open: readonly string[]): string {
  const names = list(
    edition.rules.parts.filter(({ id }) => open.includes(id)).map(({ name }) => quoted(name)),
  )
  if (chronology.ended !== null) return `The sessions of ${names} were not completed.`
  if (parts.every(({ state }) => state === 'not started' || state === 'exempt')) {
    return 'No session that the route requires has been attended.'
  }
  if (chronology.decisions.latest('suitability')?.value.outcome === 'not suitable') {
    return `The sessions of ${names} are not complete.`
  }
  const own = parts.filter(({ partId }) => open.includes(partId))
  const ahead = own.filter((part) => outstandingIn([part]).ahead)
  const silent = edition.rules.parts.filter(({ amounts }) => amounts.length === 0).map(({ id }) => id)
  // Only the amount of the whole route can make a part short that has none of its own.
  const shortOfRoute = own.filter((part) => outstandingIn([part]).short && silent.includes(part.partId))
  return [
    ...(ahead.length > 0 ? [`Sessions remain in ${list(ahead.map(({ name }) => quoted(name)))}.`] : []),
    ...own.filter((part) => !ahead.includes(part) && !shortOfRoute.includes(part)).map(heldInWords),
    ...(shortOfRoute.length > 0 ? [`Every session scheduled on the route ${SHORT}`] : []),
  ].join(' ')
}

/** The finding on attendance gives the figures. */
const SHORT = 'is done, and what is recorded does not come to the amount that the edition states.'

/** A part whose sessions have all been held. */
function heldInWords(part: PartProgress): string {
  const { again, againOpen, owed, undecided, unrecorded, fellAway, short }: Outstanding = outstandingIn([
    part,
  ])
  const told = [
    ...again.map((name) => `${ofPart(part, name)} has to be taken again`),
    ...againOpen.map((name) => `whether ${ofPart(part, name)} has to be taken again is still to be decided`),
    ...(owed.length > 0 ? [`${count(owed.length, 'session')} ${verb(owed)} still to be made up`] : []),
    ...(undecided.length > 0
      ? [
          `what ${count(undecided.length, 'session')} ${undecided.length === 1 ? 'counts' : 'count'} as is still to be decided`,
        ]
      : []),
    ...(unrecorded.length > 0
      ? [`what happened at ${count(unrecorded.length, 'session')} is still to be recorded`]
      : []),
    ...(fellAway.length > 0
      ? [
          `${count(fellAway.length, 'session')} that fell away because of the service ${verb(fellAway)} still to be held`,
        ]
      : []),
  ]
  return short
    ? `Every session scheduled in ${quoted(part.name)} ${SHORT}`
    : `In ${quoted(part.name)}, ${told.map((each, index) => (index === 0 ? each : sentence(each))).join('. ')}.`
}

function ofPart(part: PartProgress, module: string): string {
  return module === part.name ? 'the whole of it' : quoted(module)
}

function verb({ length }: readonly unknown[]): 'is' | 'are' {
  return length === 1 ? 'is' : 'are'
}

function quoted(name: string): string {
  return `“${name}”`
}
