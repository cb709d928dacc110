import { describe, expect, test } from 'vitest'
import { findCase } from '../../../src/assess.ts'
import { chronology } from '../../../src/chronology/chronology.ts'
import type { Assessment, PartProgress } from '../../../src/rules/assessment.ts'
import { overallStatus } from '../../../src/rules/completion/status.ts'
import { caseOver } from '../cases.ts'
import { editionNamed } from '../editions.ts'

const asOf = '2026-03-31'
const record = () => caseOver({ attempts: [{ offeredOn: '2025-12-01', startedOn: '2026-01-05' }] })

/** The standing of someone who has started, with these parts and this route. */
function status(
  parts: Partial<PartProgress>[],
  route: Partial<Assessment['route']> = {},
  attempts: Partial<Assessment['attempts']> = {},
) {
  const { found: assessed } = findCase(editionNamed('csogp'), record(), asOf)
  const [part] = assessed.parts
  if (part === undefined) throw new Error('CSOGP has parts')
  return overallStatus(chronology(record(), asOf), {
    ...assessed,
    parts: parts.map((each) => ({ ...part, modules: [], ...each })),
    route: { ...assessed.route, routeId: 'long', parts: ['a', 'b'], ...route },
    attempts: { ...assessed.attempts, ...attempts },
  })
}

const done = (partId: string): Partial<PartProgress> => ({ partId, state: 'attendance complete' })

describe('the standing as a whole', () => {
  test('is attendance complete once every part of the route is, or exempt', () => {
    expect(status([done('a'), done('b')])).toBe('attendance complete')
    expect(status([{ partId: 'a', state: 'exempt' }, done('b')])).toBe('attendance complete')
    expect(status([done('a'), { partId: 'b', state: 'under way' }])).toBe('continuing')
  })

  test('looks at no part beside the route', () => {
    expect(status([done('a'), done('b'), { partId: 'c', state: 'under way' }])).toBe('attendance complete')
  })

  test('goes on while no route is named, or none of its parts is known', () => {
    expect(status([done('a'), done('b')], { routeId: null })).toBe('continuing')
    expect(status([done('c')])).toBe('continuing')
  })

  test('needs a decision while the route or what counts as an attempt does', () => {
    expect(status([done('a'), done('b')], { state: 'needs decision' })).toBe('needs decision')
    expect(status([done('a'), done('b')], {}, { state: 'needs decision' })).toBe('needs decision')
  })

  test('looks past the modules of an exempt part', () => {
    const { found } = findCase(
      editionNamed('csogp'),
      caseOver({
        schedule: { sessions: [{ id: 's1', module: 'induction', date: '2026-01-05' }] },
        attendance: [{ session: 's1', outcome: 'acceptable absence' }],
      }),
      asOf,
    )
    const [held] = found.parts
    expect(held?.modules[0]?.state).toBe('on hold')
    const modules = held?.modules ?? []
    expect(status([{ partId: 'a', state: 'under way', modules }, done('b')])).toBe('on hold')
    expect(status([{ partId: 'a', state: 'exempt', modules }, done('b')])).toBe('attendance complete')
  })
})
