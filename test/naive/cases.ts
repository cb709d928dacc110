import fc from 'fast-check'
import { caseRecord } from '../../src/case/record.ts'
import { addDays } from '../../src/rules/dates.ts'
import { caseOver } from '../rules/cases.ts'
import { editionNamed } from '../rules/editions.ts'
import { around, by, type Given, misses, near, START } from './around.ts'

export { AS_OF } from './around.ts'

/**
 * Cases at the edges: two or three misses and no more, meetings of several units, catch-ups done or missed, two
 * sessions a day, decisions too early, too late and against each other, three runs, whole programmes.
 */
/** What is laid over the base case. */
export function edgeCaseOf(edition: string): fc.Arbitrary<Given> {
  return fc.oneof({ weight: 7, arbitrary: few(edition) }, { weight: 1, arbitrary: whole(edition) })
}

/** The base case with these parts in place of its own. */
export function recordOf(programme: string, given: Given) {
  const { order, plan, ...rest } = given
  return caseRecord.parse({
    ...{ ...BASE, programme },
    ...rest,
    order: { ...BASE.order, ...(order as Given) },
    plan: { ...BASE.plan, ...(plan as Given) },
  })
}

const BASE = caseOver({})

/** Few sessions of a module or two, most of them missed or open. */
function few(edition: string): fc.Arbitrary<Given> {
  const { parts } = editionNamed(edition).rules
  const open = parts.filter((part) => part.modules.length === 0).map(({ id }) => id)
  return fc.record({ split: fc.boolean(), part: fc.constantFrom(...open) }).chain(({ split, part }) => {
    const scheduled = split ? ['x-1', 'x-2'].map((id) => ({ id, name: `Module ${id}`, part })) : []
    const ids = parts.flatMap(({ id, modules }) => {
      if (modules.length > 0) return modules.map((module) => module.id)
      return split && id === part ? ['x-1', 'x-2'] : [id]
    })
    const session = (modules: string[]) =>
      fc.record({
        module: fc.constantFrom(...modules),
        run: fc.constantFrom(1, 1, 1, 1, 2, 2, 3),
        date: near,
        units: fc.constantFrom(undefined, undefined, 1, 2, 3),
        hours: fc.constantFrom(2, 2.5, 5),
        outcome: fc.constantFrom(
          ...misses,
          ...misses,
          ...['attended', 'attended', 'partial', 'excluded', 'withheld', 'cancelled by service', null],
        ),
      })
    return fc
      .shuffledSubarray(ids, { minLength: 1, maxLength: Math.min(2, ids.length) })
      .chain((modules) => fc.array(session(modules), { maxLength: 7 }))
      .chain((sessions) => around(edition, scheduled, inRuns(sessions), ids))
  })
}

/** Runs follow one another. */
function inRuns<T extends { date: string; run: number; module: string }>(sessions: T[]): T[] {
  return sessions.map((session) => {
    const ofModule = sessions.filter(({ module }) => module === session.module)
    const runs = ofModule.map(({ run }) => run).sort()
    const nth = ofModule.filter(
      (each) =>
        each.date < session.date ||
        (each.date === session.date && sessions.indexOf(each) < sessions.indexOf(session)),
    ).length
    return { ...session, run: runs[nth] ?? 1 }
  })
}

/** A whole route, attended but for a few sessions. */
function whole(edition: string): fc.Arbitrary<Given> {
  const { parts, routes } = editionNamed(edition).rules
  const sizes: Record<string, number> = { core: 32, group: 35, treatment: 8, induction: 5, 'better-lives': 4 }
  return fc
    .record({
      route: fc.constantFrom(...routes),
      holes: fc.array(
        fc.record({ at: fc.nat(40), outcome: fc.constantFrom(...misses, 'partial', 'withheld', null) }),
        { maxLength: 2 },
      ),
      again: fc.boolean(),
    })
    .chain(({ route, holes, again }) => {
      const sessions = route.parts.flatMap((id) => {
        const part = parts.find((each) => each.id === id)
        const modules =
          part === undefined || part.modules.length === 0 ? [id] : part.modules.map((each) => each.id)
        const size = edition === 'n-sogp-cheshire' && id === 'relapse-prevention' ? 12 : (sizes[id] ?? 5)
        return Array.from({ length: Math.max(size, modules.length) }, (_, index) => ({
          module: modules[index % modules.length] ?? id,
          run: again && index === 0 ? 2 : 1,
          units: 1,
          hours: edition.startsWith('csogp') ? 24 : 2,
          length: edition === 'n-sogp-cheshire' && id === 'core' ? 'full day' : 'session',
        }))
      })
      const dated = sessions.map((each, index) => {
        const hole = holes.find(({ at }) => at === index)
        const date = addDays(START, Math.floor((index * 32) / sessions.length))
        return { ...each, date, outcome: hole === undefined ? 'attended' : hole.outcome }
      })
      const decided = {
        about: 'route',
        outcome: route.id,
        on: '2026-05-02',
        by,
        approvedBy: by,
        reason: 'Clinical judgement',
      }
      const ids = [...new Set(sessions.map(({ module }) => module))]
      return around(edition, [], dated, ids).map((given) => ({
        ...given,
        plan: { ...(given.plan as Given), route: route.id },
        decisions: [...(given.decisions as Given[]), { id: 'route', ...decided }],
      }))
    })
}
