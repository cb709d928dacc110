import type { Edition, Statement } from '../../programme/edition.ts'
import type { ForWhom } from '../../programme/for-whom.ts'
import type { Subject } from '../case-view.ts'

/** Of a case all that a leaflet about the programme follows: nothing of it is printed. */
export interface Him {
  /** Id of his route. Null: none is decided yet. */
  route: string | null
  /** Ids of the parts that he does. Null: not known before his route is. */
  parts: readonly string[] | null
  mode: 'day' | 'evening' | null
  /** The kinds of order that his own counts as, one that another stands for by the area's word included. */
  orders: readonly string[]
  /** Whether an earlier programme is recorded. */
  earlier: boolean
}

/** @returns what of a case the leaflet follows, as far as it is decided */
export function himOf({ local }: Edition, { chronology, assessment }: Subject): Him {
  const { order, plan } = chronology.known
  const { state, routeId, parts } = assessment.route
  const decided = state === 'final' && routeId !== null
  const inPlaceOf = (local?.orders ?? []).flatMap((each) =>
    each.kind === order?.kind && chronology.reached(each.on) ? [each.inPlaceOf] : [],
  )
  return {
    route: decided ? routeId : null,
    parts: decided ? parts : null,
    mode: plan.mode ?? null,
    orders: order === undefined ? [] : [order.kind, ...inPlaceOf],
    earlier: chronology.known.earlierProgrammes.length > 0,
  }
}

/** A statement as words for each audience, and for whom it is. */
export interface Words extends Pick<Statement, 'sentencer' | 'participant' | 'brief' | 'easy'> {}
export interface Addressed extends Words, Pick<Statement, 'topic' | 'folded' | 'forWhom'> {
  part?: string | undefined
}

/**
 * What a statement tells him, and where in it the words stand (`forWhom/0/`). Null: it isn't for him, being of a part that
 * he doesn't do, or of earlier programmes where he has none.
 */
export function wordsFor(
  { rules }: Edition,
  statement: Addressed,
  him: Him,
): { words: Words; at: string } | null {
  const { topic, part: id, forWhom = [] } = statement
  const part = rules.parts.find((each) => each.id === id || each.modules.some((module) => module.id === id))
  if (part !== undefined && him.parts !== null && !him.parts.includes(part.id)) return null
  if (topic === 'prior treatment' && !him.earlier) return null
  const at = forWhom.findIndex((each) => isFor(each, him))
  const words = forWhom[at]
  return words === undefined ? { words: statement, at: '' } : { words, at: `forWhom/${at}/` }
}

function isFor({ routes, mode, orders }: ForWhom, him: Him): boolean {
  return (
    (routes === undefined || (him.route !== null && routes.includes(him.route))) &&
    (mode === undefined || mode === him.mode) &&
    (orders === undefined || orders.some((kind) => him.orders.includes(kind)))
  )
}
