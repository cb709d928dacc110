import type { Edition } from '../programme/edition.ts'
import type { Part } from '../programme/rules.ts'
import type { Source } from '../programme/source.ts'
import type { Case } from './case.ts'

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
export function named(name: string): string {
  return /\b(?:programme|module)$/i.test(name) ? `the ${name}` : name
}

/** The part to which a module belongs, by the edition or by the case's schedule. */
export function partOfModule({ edition, chronology }: Case, moduleId: string): Part | undefined {
  const scheduled = chronology.modules.find(({ id }) => id === moduleId)?.part
  return edition.rules.parts.find(
    ({ id, modules }) =>
      id === moduleId ||
      modules.some((module) => module.id === moduleId) ||
      (modules.length === 0 && id === scheduled),
  )
}

/** Whether a rule of the edition covers a part. */
export function covers(rule: { parts: 'all' | readonly string[] }, partId: string): boolean {
  return rule.parts === 'all' || rule.parts.includes(partId)
}

/** A part of the edition by its id. */
export function partNamed({ rules }: Edition, id: string): Part | undefined {
  return rules.parts.find((part) => part.id === id)
}
