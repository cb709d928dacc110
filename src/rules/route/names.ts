import type { Message } from '../../message.ts'
import type { Case } from '../case.ts'
import { named } from '../modules.ts'
import { say } from './findings.ts'
import type { Routing } from './level.ts'

export function nameOf({ edition }: Case, routeId: string): string {
  return edition.rules.routes.find(({ id }) => id === routeId)?.name ?? routeId
}

/** What a reading comes to. */
export function routeNamed(given: Case, routeId: string): Message {
  return say('route/route-name', { name: nameOf(given, routeId) })
}

/** The part after which the edition has the route decided; null where it names none. */
export function decidedAfter({ edition }: Case, routing: Routing): Message | null {
  const part = edition.rules.parts.find(({ id }) => id === routing.decidedAfter)
  return part === undefined ? null : named(part.name)
}
