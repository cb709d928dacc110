import type { Part } from '../../programme/rules.ts'
import { type Finding, finding } from '../finding.ts'
import { named } from '../modules.ts'
import { say as shared } from '../phrases.ts'
import { say } from './findings.ts'

/** 001-12: areas that a document lists are no modules. Missed sessions are counted on the schedule's (C-11). */
export function areasNoted({ id, name, areas, modules }: Part): Finding[] {
  if (areas.length === 0 || modules.length > 0) return []
  return [
    finding({
      id: `attendance.areas/${id}`,
      topic: 'attendance',
      outcome: 'noted',
      ...say('attendance/areas-listed', {
        part: named(name),
        areas: areas.map((area) => shared('name/quoted', { name: area.name })),
      }),
      sources: areas.map(({ source }) => source),
      basis: [say('attendance/ground-areas')],
      facts: ['/schedule/modules'],
    }),
  ]
}
