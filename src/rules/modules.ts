import type { Message } from '../message.ts'
import type { Edition } from '../programme/edition.ts'
import type { Part } from '../programme/rules.ts'
import type { Source } from '../programme/source.ts'
import type { Case } from './case.ts'
import { say } from './phrases.ts'

/** The unit on which missed sessions are counted, and which is repeated. */
export interface CountedModule {
  id: string
  name: string
  /** The words by which a separate closed group is known; null where it isn't one. */
  closed: Source | null
}

/**
 * The modules of a part: the edition's; where it lists none, those of the case's schedule; where neither does,
 * the part itself is the one module.
 */
export function modulesOf(part: Part, { modules }: Case['chronology']): CountedModule[] {
  const closed = part.closed ? part.source : null
  if (part.modules.length > 0) {
    return part.modules.map((module) => ({
      id: module.id,
      name: module.name,
      closed: module.closed ? module.source : closed,
    }))
  }
  const scheduled = modules.filter((module) => module.part === part.id)
  if (scheduled.length === 0) return [{ id: part.id, name: part.name, closed }]
  return scheduled.map(({ id, name }) => ({ id, name, closed }))
}

/** A part or module within a sentence: `the Core Groupwork Programme`, `Victim empathy`. */
export function named(name: string): Message {
  return say(/\b(?:programme|module)$/i.test(name) ? 'name/with-article' : 'name/alone', { name })
}

/** The part to which a module belongs, by the edition or by the case's schedule. */
export function partOfModule(given: Case, moduleId: string): Part | undefined {
  return placesOf(given).get(moduleId)?.part
}

/** A module by its id, where there are others that it has to be told from; null where it is the only one. */
export function moduleAmongOthers(given: Case, moduleId: string | undefined): CountedModule | null {
  const places = placesOf(given)
  return places.size > 1 ? (places.get(moduleId ?? '')?.module ?? null) : null
}

interface Place {
  part: Part
  module: CountedModule
}

/** Every module of the edition's parts by id, made once for a case. */
function placesOf({ edition, chronology }: Case): ReadonlyMap<string, Place> {
  const known = made.get(chronology)
  if (known?.edition === edition) return known.places
  const places = new Map(
    edition.rules.parts.flatMap((part) =>
      modulesOf(part, chronology).map((module): [string, Place] => [module.id, { part, module }]),
    ),
  )
  made.set(chronology, { edition, places })
  return places
}

const made = new WeakMap<Case['chronology'], { edition: Edition; places: ReadonlyMap<string, Place> }>()

/** Whether a rule of the edition covers a part. */
export function covers(rule: { parts: 'all' | readonly string[] }, partId: string): boolean {
  return rule.parts === 'all' || rule.parts.includes(partId)
}
