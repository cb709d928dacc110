import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { find } from '../rules/assessed.ts'
import { editionWith } from '../rules/edition-with.ts'
import { editionNamed } from '../rules/editions.ts'
import { AS_OF, edgeCaseOf, recordOf } from './cases.ts'
import { byModel, byRules, differences } from './compared.ts'
import { KNOWN } from './known.ts'

/** More of them: `NAIVE_CASES=100000`; others: `NAIVE_SEED=7`. */
const CASES = Number(process.env.NAIVE_CASES ?? 10_000)
const SEED = Number(process.env.NAIVE_SEED ?? 1)

/** How many of the cases are of each edition: least where the document states least. */
const SHARES = {
  csogp: 0.25,
  'csogp-west-mercia': 0.25,
  'n-sogp-cheshire': 0.2,
  'i-sotp-greater-manchester': 0.2,
  'c-sogp': 0.1,
}

/** As each is, and one of which absences count within a month only ("a second in any month"). */
const GIVEN: [string, number, number | undefined][] = [
  ...Object.entries(SHARES).map(([programme, share]): [string, number, undefined] => [
    programme,
    share,
    undefined,
  ]),
  ['csogp', 0.1, 1],
  ['n-sogp-cheshire', 0.1, 1],
]

describe.each(GIVEN)('%s', (programme, share, withinMonths) => {
  test(
    'the rules and a naive model of the documents say the same of random cases',
    () => {
      const edition = editionWith(programme, ({ enforcement }) => ({
        enforcement: enforcement.map((rule) => ({ ...rule, withinMonths })),
      }))
      const property = fc.property(edgeCaseOf(programme), (given) => {
        const record = recordOf(programme, given)
        const assessment = find(edition, record, AS_OF)
        const found = differences(byRules(assessment), byModel(edition, record, AS_OF, assessment))
        const isKnown = (key: string) =>
          KNOWN.some(({ explains }) => explains({ edition, record, asOf: AS_OF, key }))
        expect(found.filter(({ key }) => !isKnown(key))).toEqual([])
      })
      fc.assert(property, { numRuns: Math.ceil(CASES * share), seed: SEED })
    },
    CASES * 60,
  )
})

describe.runIf(KNOWN.length > 0)('where the rules are known to say something else', () => {
  const factsOf = (programme: string, given: Record<string, unknown>) => {
    const edition = editionNamed(programme)
    const record = recordOf(programme, given)
    const assessment = find(edition, record, AS_OF)
    return { rules: byRules(assessment), model: byModel(edition, record, AS_OF, assessment) }
  }

  test.each(KNOWN)('$clause: the model says that $says', ({ programme, given, key, ought }) => {
    expect(factsOf(programme, given).model[key]).toEqual(ought)
  })

  for (const { clause, says, programme, given, key, ought } of KNOWN) {
    test.fails(`${clause}: the rules say that ${says}`, () => {
      const { rules } = factsOf(programme, given)
      const said: unknown = rules[key]
      expect<unknown>(said ?? { reached: false }).toEqual(ought)
    })
  }
})
