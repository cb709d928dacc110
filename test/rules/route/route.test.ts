import { expect, test } from 'vitest'
import type { Edition } from '../../../src/programme/edition.ts'
import { assess } from '../assessed.ts'
import { caseOver } from '../cases.ts'
import { editionNamed } from '../editions.ts'

const national = editionNamed('c-sogp')

/** The national edition with other rules on how a route is chosen. */
function withRouting(routing: Edition['rules']['routing']): Edition {
  const { routing: _, ...rules } = national.rules
  return { ...national, rules: { ...rules, ...(routing === undefined ? {} : { routing }) } }
}

test('levels that two rules lead to different routes need a decision', () => {
  const routing = national.rules.routing
  if (routing === undefined) throw new Error('the national edition routes by level')
  const [low, ...others] = routing.levels
  const contrary = {
    ...routing,
    levels: [...routing.levels, ...(low ? [{ ...low, route: 'long' }] : []), ...others],
  }
  const record = caseOver({ risk: { rm2000s: { level: 'low' } } }, 'c-sogp')
  expect(assess(withRouting(contrary), record, '2026-02-01').route.state).toBe('needs decision')
  expect(assess(national, record, '2026-02-01').route.state).toBe('provisional')
})

test('an edition with several routes that does not say how one is chosen leaves it to a person', () => {
  const silent = withRouting(undefined)
  const open = assess(silent, caseOver({}, 'c-sogp'), '2026-02-01')
  expect(open.route).toMatchObject({
    state: 'provisional',
    routeId: null,
    parts: ['induction', 'better-lives'],
  })
  const decided = caseOver(
    {
      decisions: [
        {
          id: 'd1',
          about: 'route',
          outcome: 'long',
          on: '2026-01-28',
          reason: 'High need',
          by: { name: 'A Person', role: 'Treatment manager' },
        },
      ],
    },
    'c-sogp',
  )
  expect(assess(silent, decided, '2026-02-01').route).toMatchObject({ state: 'final', routeId: 'long' })
})
