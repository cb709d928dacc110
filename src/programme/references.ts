import { nearestTo } from '../errors.ts'
import type { Edition } from './edition.ts'
import type { Flaw } from './flaw.ts'

type Path = readonly PropertyKey[]

/** Ids given twice within one list of the edition, or two modules of one id in different parts. */
export function identityFlaws({ rules }: Edition): Flaw[] {
  const { parts, routes, timetable, enforcement, removal, treatmentTargets, psychometrics } = rules
  const modules = parts.flatMap((part, at) =>
    part.modules.map(({ id }, index) => ({ id, path: ['parts', at, 'modules', index] })),
  )
  const listed = (items: readonly { id: string }[], ...path: Path) =>
    items.map(({ id }, index) => ({ id, path: [...path, index] }))
  return [
    listed(parts, 'parts'),
    listed(routes, 'routes'),
    modules,
    listed(timetable, 'timetable'),
    listed(enforcement, 'enforcement'),
    listed(removal, 'removal'),
    listed(treatmentTargets, 'treatmentTargets'),
    listed(psychometrics.checkpoints, 'psychometrics', 'checkpoints'),
  ].flatMap((items) => {
    const known = new Set<string>()
    return items
      .filter(({ id }) => known.size === known.add(id).size)
      .map(({ id, path }) => ({
        path: ['rules', ...path, 'id'],
        expected: `expected another id: "${id}" is given twice`,
      }))
  })
}

interface Reference {
  id: string | undefined
  to: 'part' | 'route' | 'module'
  path: Path
  required?: boolean
}

/** References to parts, routes and modules that aren't there, and those that a rule can't do without. */
export function referenceFlaws({ rules }: Edition): Flaw[] {
  const known = {
    part: rules.parts.map(({ id }) => id),
    route: rules.routes.map(({ id }) => id),
    module: rules.parts.flatMap(({ modules }) => modules.map(({ id }) => id)),
  }
  const ids = { part: new Set(known.part), route: new Set(known.route), module: new Set(known.module) }
  return references(rules).flatMap(({ id, to, path, required }) => {
    const at = ['rules', ...path]
    if (id === undefined) return required ? [{ path: at, expected: `expected the id of a ${to}` }] : []
    if (ids[to].has(id)) return []
    return [{ path: at, expected: `expected the id of a ${to}; "${id}" is none${nearestTo(id, known[to])}` }]
  })
}

function references(rules: Edition['rules']): Reference[] {
  const { routes, routing, priorTreatment, attendance, psychometrics, timetable, treatmentTargets } = rules
  const { catchUp, repeat, evening, timeOffWork } = attendance
  return [
    ...routes.flatMap(({ parts }, at) => partList(parts, 'routes', at)),
    { id: routing?.decidedAfter, to: 'part', path: ['routing', 'decidedAfter'] },
    ...(routing?.levels ?? []).map(
      ({ route }, at): Reference => ({ id: route, to: 'route', path: ['routing', 'levels', at, 'route'] }),
    ),
    { id: routing?.override?.from, to: 'route', path: ['routing', 'override', 'from'] },
    { id: routing?.override?.to, to: 'route', path: ['routing', 'override', 'to'] },
    ...priorTreatment.flatMap(({ effect, part, route }, at): Reference[] => [
      { id: part, to: 'part', path: ['priorTreatment', at, 'part'], required: effect === 'exempt from part' },
      { id: route, to: 'route', path: ['priorTreatment', at, 'route'], required: effect === 'direct entry' },
    ]),
    ...catchUp.flatMap(({ parts }, at) => partList(parts, 'attendance', 'catchUp', at)),
    ...repeat.flatMap(({ parts }, at) => partList(parts, 'attendance', 'repeat', at)),
    ...evening.flatMap(({ parts }, at) => partList(parts, 'attendance', 'evening', at)),
    ...partList(timeOffWork?.parts ?? [], 'attendance', 'timeOffWork'),
    ...psychometrics.checkpoints.map(
      ({ part, when }, at): Reference => ({
        id: part,
        to: 'part',
        path: ['psychometrics', 'checkpoints', at, 'part'],
        required: when === 'after a part',
      }),
    ),
    ...timetable.flatMap(({ parts }, at) => partList(parts, 'timetable', at)),
    ...treatmentTargets.flatMap(({ part, module }, at): Reference[] => [
      { id: part, to: 'part', path: ['treatmentTargets', at, 'part'] },
      { id: module, to: 'module', path: ['treatmentTargets', at, 'module'] },
    ]),
  ]
}

function partList(parts: 'all' | readonly string[], ...path: Path): Reference[] {
  if (parts === 'all') return []
  return parts.map((id, at) => ({ id, to: 'part', path: [...path, 'parts', at] }))
}
