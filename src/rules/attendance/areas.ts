import type { Part } from '../../programme/rules.ts'
import { type Finding, finding } from '../finding.ts'
import { named } from '../modules.ts'
import { list } from '../words.ts'

/** 001-12: areas that a document lists are no modules. Missed sessions are counted on the schedule's (C-11). */
export function areasNoted({ id, name, areas, modules }: Part): Finding[] {
  if (areas.length === 0 || modules.length > 0) return []
  return [
    finding({
      id: `attendance.areas/${id}`,
      topic: 'attendance',
      outcome: 'noted',
      statement: `The edition lists what ${named(name)} covers and names no modules: ${list(areas.map((area) => `“${area.name}”`))}. Missed sessions are counted on the modules of the schedule.`,
      sources: areas.map(({ source }) => source),
      basis: 'Lists of content differ between editions. Absences are counted on real modules only (C-11).',
      facts: ['/schedule/modules'],
    }),
  ]
}
