import type { FindingInWords } from '../../language/in-words.ts'
import type { Item, Message } from '../../message.ts'
import type { Subject } from '../case-view.ts'
import type { Passage } from '../passage.ts'
import type { FindingCode } from '../places/kinds.ts'
import type { Teller } from '../teller.ts'
import { say } from './phrases.ts'

/**
 * The route by its name, with who decided it, or as one that is expected; otherwise as it is found.
 * @param found what is told where he stands. Null: the route is told elsewhere, or there is only one
 */
export function routeRow(
  { assessment: { route } }: Subject,
  found: readonly FindingInWords[],
  teller: Teller,
): [Message, Passage] | null {
  const own = found.find(({ id }) => id === route.findingId)
  if (own === undefined) return null
  return [
    say('progress/label-route'),
    teller.workedOut(told(own), { findings: [own.id], facts: own.facts }, own.code),
  ]
}

function told({ code, parameters, statement }: FindingInWords): Item | string {
  const { name, decision, after, also } = parameters as Parameters
  const further = also?.also ?? []
  if (name === undefined) return statement
  const settled = SETTLED.find((each) => each === code)
  if (settled !== undefined)
    return say('progress/route-settled', { name: name.text, decision: decision ?? null, also: further })
  const ground = EXPECTED.find(([each]) => each === code)?.[1]
  return ground === undefined
    ? statement
    : say('progress/route-expected', { name: name.text, ground, after: after ?? null, also: further })
}

/** Of a finding on the route. */
interface Parameters {
  name?: { text: string }
  decision?: Message
  after?: Message | null
  also?: { also: readonly Item[] }
}

const SETTLED: readonly string[] = ['route/decided', 'route/of-direct-entry'] satisfies FindingCode[]
const EXPECTED = [
  ['route/by-recorded-levels', 'levels'],
  ['route/as-planned', 'plan'],
] as const satisfies [FindingCode, string][]
