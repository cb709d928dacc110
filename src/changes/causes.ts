import { chronology } from '../chronology/chronology.ts'
import { knownFacts } from '../chronology/known.ts'
import {
  type FactChange,
  factChanges,
  isSameDay,
  withoutChanges,
  withoutSessions,
} from '../chronology/known-changes.ts'
import { compare, groupedBy } from '../chronology/recorded.ts'
import type { Edition } from '../programme/edition.ts'
import { assess } from '../rules/assess.ts'
import type { Assessment } from '../rules/assessment.ts'
import type { Moment, Reason } from './change.ts'
import { say } from './phrases.ts'

/** What one line of an assessment says; null where it isn't there. */
export type Line = (assessment: Assessment) => string | null

/** Pointers of the facts that a line rests on, into the earlier record and the later one. */
export interface Cited {
  before: readonly string[]
  after: readonly string[]
  /** Facts by which something has begun: the cause, where any is new. */
  begun?: readonly string[]
}

/**
 * Finds out why a line reads otherwise than before. A recorded fact is a cause where the line would read
 * otherwise without it; where none is, time went on. Of several causes, those that the line itself rests on are named:
 * a score is the reason for its result, and not the session before it.
 */
export function createCauses(
  edition: Edition,
  before: Moment,
  after: Moment & { record: NonNullable<Moment['record']> },
) {
  const { record, assessment } = after
  const { asOf } = assessment
  const then = before.assessment
  const later = { record, asOf }
  const earlier = { record: before.record ?? record, asOf: then.asOf }
  const changes = factChanges(earlier, later)
  const groups = [...groupedBy(changes, ({ group }) => group).values()]
  const standIn = before.record === null ? assess(edition, chronology(record, then.asOf)) : then
  const citedOf = createCited(changes)
  const tries = openTries(knownFacts(record, asOf).size)
  const without = tries((undone: readonly FactChange[]) =>
    assess(edition, chronology(withoutChanges(record, undone), asOf)),
  )
  // A session that is past counts as held without a record of it. Its record still tells that it was.
  const unheld = tries((undone: readonly FactChange[]) =>
    undone.some(({ after }) => after?.path[0] === 'attendance')
      ? assess(edition, chronology(withoutSessions(record, undone), asOf))
      : assessment,
  )
  const each = new Map(changes.map((change) => [change, [change]]))
  const groupOf = new Map(groups.flatMap((group) => group.map((change) => [change, group] as const)))

  function causes(line: Line, cited: Cited): readonly FactChange[] {
    const begun = cited.begun === undefined ? [] : citedOf(changes, { before: [], after: cited.begun })
    if (begun.length > 0) return begun
    const now = line(assessment)
    const matters = (undone: readonly FactChange[]) => {
      const tried = without(undone)
      return tried === null ? citedOf(undone, cited).length > 0 : line(tried) !== now
    }
    const tried =
      groups.length <= MOST_TRIED
        ? groups
        : [...new Set(citedOf(changes, cited).flatMap((change) => [groupOf.get(change) ?? []]))]
    const named = tried
      .slice(0, MOST_TRIED)
      .filter(matters)
      .flatMap((group) => {
        if (group.length === 1 || group.length > MOST_TRIED) return preferred(group, cited)
        const alone = group.filter((change) => matters(each.get(change) ?? []))
        return alone.length > 0 ? alone : preferred(group, cited)
      })
    if (named.length > 0) return preferred(named, cited)
    const was = line(then)
    const held = tried.slice(0, MOST_TRIED).filter((group) => {
      const tried = was === now ? null : unheld(group)
      return tried !== null && line(tried) === was
    })
    if (held.length > 0) return held.flat()
    if (matters(changes)) {
      return preferred(groups.length > MOST_TRIED ? changes : together(matters, cited), cited)
    }
    return citedOf(changes, cited).filter(({ group }) => !group.startsWith('decisions'))
  }

  /** All of them where none is cited. */
  function preferred(those: readonly FactChange[], cited: Cited): readonly FactChange[] {
    const found = citedOf(those, cited)
    return found.length > 0 ? found : those
  }

  // Each of several facts may be enough, so that none matters alone: as few kinds of them as matter together.
  function together(matters: (undone: readonly FactChange[]) => boolean, cited: Cited): FactChange[] {
    const least = [...groups].sort((one, other) => citedOf(one, cited).length - citedOf(other, cited).length)
    const kept = least.reduce((all, group) => {
      const fewer = all.filter((each) => each !== group)
      return matters(fewer.flat()) ? fewer : all
    }, least)
    return kept.flat()
  }

  return (line: Line, cited: Cited): Reason[] => {
    if (then.edition !== assessment.edition) {
      return [{ kind: 'edition or rules', words: say('reason/another-edition'), pointers: [] }]
    }
    if (line(standIn) !== line(then)) return [UNKNOWN]
    const found = causes(line, cited)
    if (found.length > 0) return reasons(found)
    if (isSameDay(earlier, later))
      return [{ kind: 'edition or rules', words: say('reason/rules-changed'), pointers: [] }]
    const words = say('reason/time-went-on', { from: then.asOf, to: asOf })
    return [{ kind: 'dates passed', words, pointers: [] }]
  }
}

/** A fact, or a kind of fact, is tried by a whole assessment without it: of more than that, those cited are named. */
const MOST_TRIED = 50

/**
 * Facts that the assessments of all tries read together: of a case of 200 facts five hundred tries, of a long one fewer,
 * so that the work grows with the case and not with its square.
 */
const MOST_READ = 100_000

const UNKNOWN: Reason = {
  kind: 'not known',
  words: say('reason/not-known'),
  pointers: [],
}

/** Of some changes those that a line cites, in the order of the records. A finding may cite a field of a fact, or it whole. */
function createCited(changes: readonly FactChange[]) {
  const order = new Map(changes.map((change, at) => [change, at]))
  const after = groupedBy(changes, ({ after }) => after?.pointer ?? '')
  const gone = groupedBy(changes, ({ before, after }) => (after === null && before?.pointer) || '')
  const setOf = remembered((those: readonly FactChange[]): ReadonlySet<FactChange> => new Set(those))
  const at = (all: ReadonlyMap<string, FactChange[]>, pointers: readonly string[]) =>
    [...withParents(pointers)].flatMap((pointer) => all.get(pointer) ?? [])
  const allOf = remembered((cited: Cited): readonly FactChange[] =>
    [...new Set([...at(after, cited.after), ...at(gone, cited.before)])].sort(
      (one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0),
    ),
  )
  return (those: readonly FactChange[], cited: Cited): readonly FactChange[] => {
    const all = allOf(cited)
    return those === changes || all.length === 0 ? all : all.filter((change) => setOf(those).has(change))
  }
}

/** Makes what is tried remember what came of it; null where so much was tried that nothing new is. */
function openTries(facts: number) {
  let left = Math.max(10, Math.floor(MOST_READ / Math.max(1, facts)))
  return (find: (undone: readonly FactChange[]) => Assessment) =>
    remembered((undone: readonly FactChange[]) => {
      if (left === 0) return null
      left -= 1
      return find(undone)
    })
}

/** `/risk/rm2000s/level` is of `/risk/rm2000s` and of `/risk` too. Made once for a list. */
const withParents = remembered((pointers: readonly string[]): ReadonlySet<string> => {
  const all = new Set<string>()
  for (const pointer of pointers) {
    for (let at = pointer.length; at > 0; at = pointer.lastIndexOf('/', at - 1)) all.add(pointer.slice(0, at))
  }
  return all
})

const WORDS = {
  'new facts': say('reason/new-facts'),
  'new decisions': say('reason/new-decisions'),
  'changed facts': say('reason/changed-facts'),
  'facts no longer there': say('reason/facts-gone'),
} as const

function reasons(causes: readonly FactChange[]): Reason[] {
  return (Object.keys(WORDS) as (keyof typeof WORDS)[]).flatMap((kind) => {
    const pointers = causes.filter((change) => kindOf(change) === kind).flatMap(pointerOf)
    return pointers.length === 0 ? [] : [{ kind, words: WORDS[kind], pointers: pointers.sort(compare) }]
  })
}

function kindOf({ before, after }: FactChange): keyof typeof WORDS {
  if (after === null) return 'facts no longer there'
  if (before !== null) return 'changed facts'
  return after.path[0] === 'decisions' ? 'new decisions' : 'new facts'
}

function pointerOf({ before, after }: FactChange): string[] {
  const fact = after ?? before
  return fact === null ? [] : [fact.pointer]
}

function remembered<Key extends object, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const found = new WeakMap<Key, Value>()
  return (key) => {
    const known = found.get(key)
    if (known !== undefined) return known
    const value = find(key)
    found.set(key, value)
    return value
  }
}
