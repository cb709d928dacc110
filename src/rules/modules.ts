import type { CaseRecord } from '../case/record.ts'
import { compare } from '../chronology/recorded.ts'
import type { Edition } from '../programme/edition.ts'
import type { Part } from '../programme/rules.ts'
import type { Source } from '../programme/source.ts'
import { earliest } from './dates.ts'

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
export function modulesOf(part: Part, record: CaseRecord): CountedModule[] {
  const closed = part.closed ? part.source : null
  if (part.modules.length > 0) {
    return part.modules.map((module) => ({
      id: module.id,
      name: module.name,
      closed: module.closed ? module.source : closed,
    }))
  }
  const scheduled = record.schedule.modules.filter((module) => module.part === part.id)
  if (scheduled.length === 0) return [{ id: part.id, name: part.name, closed }]
  return scheduled
    .map(({ id, name }) => ({ id, name, closed }))
    .sort((a, b) => compare(firstHeld(record, a.id), firstHeld(record, b.id)) || compare(a.id, b.id))
}

/** A part or module within a sentence: `the Core Groupwork Programme`, `Victim empathy`. */
export function named(name: string): string {
  return /\b(?:programme|module)$/i.test(name) ? `the ${name}` : name
}

/** The part to which a module belongs, by the edition or by the case's schedule. */
export function partOfModule(edition: Edition, record: CaseRecord, moduleId: string): Part | undefined {
  return edition.rules.parts.find(
    (part) => part.id === moduleId || modulesOf(part, record).some(({ id }) => id === moduleId),
  )
}

/** Whether a rule of the edition covers a part. */
export function covers(rule: { parts: 'all' | readonly string[] }, partId: string): boolean {
  return rule.parts === 'all' || rule.parts.includes(partId)
}

/** Modules of a schedule stand in the order in which they begin; one without sessions comes last. */
function firstHeld(record: CaseRecord, moduleId: string): string {
  const dates = record.schedule.sessions.filter(({ module }) => module === moduleId).map(({ date }) => date)
  return earliest(dates) ?? '9999-12-31'
}
