import { forceOf } from './brief.ts'
import type { Edition } from './edition.ts'
import type { Flaw } from './flaw.ts'
import type { ForWhom } from './for-whom.ts'
import { numbersIn } from './number-words.ts'

/** Words for nobody in particular, for a route that isn't there, or with a number or force that the words for all lack. */
export function forWhomFlaws({ statements, local, rules }: Edition): Flaw[] {
  const routes = new Set(rules.routes.map(({ id }) => id))
  const ofList = (all: readonly Worded[], path: readonly PropertyKey[]) =>
    all.flatMap((given, at) =>
      (given.forWhom ?? []).flatMap((each, nth) => ofOne(given, each, routes, [...path, at, 'forWhom', nth])),
    )
  return [...ofList(statements, ['statements']), ...ofList(local?.statements ?? [], ['local', 'statements'])]
}

interface Worded {
  participant?: string | undefined
  forWhom?: readonly ForWhom[] | undefined
}

function ofOne(
  { participant: all }: Worded,
  { routes, mode, orders, participant, brief, easy }: ForWhom,
  known: ReadonlySet<string>,
  path: readonly PropertyKey[],
): Flaw[] {
  const flaw = (field: string, expected: string): Flaw => ({ path: [...path, field], expected })
  if (all === undefined)
    return [{ path: [...path], expected: 'expected words for all participants beside it' }]
  const unknown = (routes ?? []).find((id) => !known.has(id))
  const number = [...numbersIn(participant ?? '')].find((each) => !numbersIn(all).has(each))
  const force = [...forceOf(participant ?? '')].find(([each]) => !forceOf(all).has(each))?.[1]
  return [
    ...(routes === undefined && mode === undefined && orders === undefined
      ? [{ path: [...path], expected: 'expected routes, mode or orders: for whom these words are' }]
      : []),
    ...(unknown === undefined ? [] : [flaw('routes', `expected ids of routes; "${unknown}" is none`)]),
    ...(number === undefined
      ? []
      : [flaw('participant', `expected no number ${number}: the words for all lack it`)]),
    ...(force === undefined
      ? []
      : [flaw('participant', `expected no “${force}”: the words for all lack it`)]),
    ...(participant === undefined && (brief !== undefined || easy !== undefined)
      ? [flaw('participant', 'expected words for the participant beside the shorter ones')]
      : []),
  ]
}
