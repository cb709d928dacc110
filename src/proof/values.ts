import { DECISION_OUTCOMES } from '../case/decision.ts'
import type { Message } from '../message.ts'
import { term } from '../rules/terms.ts'
import { AHEAD, DECIDED, DECIDED_BEFORE, type Draft, decide, LATER, withdraw } from './draft.ts'
import { say } from './phrases.ts'
import type { Dimension, Value } from './space.ts'

/** Dimensions that several statements turn on. */

export function value(said: Message, put: (draft: Draft) => void = () => {}): Value {
  return { said, put }
}

export function notRecorded(put: (draft: Draft) => void = () => {}): Value {
  return value(say('proof/not-recorded'), put)
}

export function ofNumbers(
  name: Message,
  numbers: readonly number[],
  put: (draft: Draft, n: number) => void,
): Dimension {
  const values = [...new Set(numbers)].map((n) => value(say('proof/number', { n }), (draft) => put(draft, n)))
  return { name, values }
}

/** A day; null: none is recorded. */
export function ofDays(
  name: Message,
  days: readonly (string | null)[],
  put: (draft: Draft, on: string) => void,
): Dimension {
  const values = [...new Set(days)].map((on) =>
    on === null ? notRecorded() : value(say('proof/day', { on }), (draft) => put(draft, on)),
  )
  return { name, values }
}

/** Just under a number, at it, just over it. */
export function around(n: number): number[] {
  return [n - 1, n, n + 1]
}

type Fact = 'yes' | 'no' | 'not recorded'
const FACTS: readonly Fact[] = ['yes', 'no', 'not recorded']

/** Yes, no, or that nothing is recorded. */
export function ofFact(name: Message, put: (draft: Draft, fact: Fact) => void): Dimension {
  return {
    name,
    values: FACTS.map((fact) => value(say('proof/fact', { fact }), (draft) => put(draft, fact))),
  }
}

type Decision = Draft['decisions'][number]
interface Bearing {
  /** Of the decision. */
  rest?: Partial<Decision>
  /** Without those that are replaced or aren't known yet. */
  few?: boolean
  outcomes?: readonly string[]
  /** What it names, in words, where that isn't a word of the record. */
  subject?: Message
}

/**
 * Decisions about a matter: none; each answer; two of one day that differ; one that a later one replaces; one that is
 * taken after the day.
 */
export function decisions(about: Decision['about'], given: Bearing = {}): Dimension {
  const { rest = {}, few = false, outcomes = DECISION_OUTCOMES[about] ?? [] } = given
  const take = (draft: Draft, outcome: string, on: string) => decide(draft, { about, outcome, on, ...rest })
  const said = (outcome: string) => (DECISION_OUTCOMES[about] === null ? { text: outcome } : answer(outcome))
  const pairs = outcomes.flatMap((first) =>
    outcomes.filter((second) => second !== first).map((second) => ({ first, second })),
  )
  const [both] = pairs
  const name =
    given.subject ?? (rest.subject === undefined ? null : say('proof/text', { text: rest.subject }))
  return {
    name:
      name === null
        ? say('proof/decision', { about: term('about', about) })
        : say('proof/decision-on', { about: term('about', about), subject: name }),
    values: [
      value(say('proof/none')),
      ...outcomes.map((outcome) =>
        value(say('proof/decided', { answer: said(outcome) }), (draft) => take(draft, outcome, DECIDED)),
      ),
      ...(both === undefined
        ? []
        : [
            value(say('proof/decided-both', { one: said(both.first), other: said(both.second) }), (draft) => {
              take(draft, both.first, DECIDED)
              take(draft, both.second, DECIDED)
            }),
          ]),
      ...(few
        ? []
        : pairs.map(({ first, second }) =>
            value(say('proof/decided-since', { one: said(first), other: said(second) }), (draft) => {
              take(draft, first, DECIDED_BEFORE)
              take(draft, second, DECIDED)
            }),
          )),
      ...(few
        ? []
        : outcomes
            .slice(0, 1)
            .map((outcome) =>
              value(say('proof/decided-after', { answer: said(outcome), on: LATER }), (draft) =>
                take(draft, outcome, LATER),
              ),
            )),
    ],
  }
}

type Answer = Parameters<typeof term<'decision'>>[1]
const answer = (outcome: string) => term('decision', outcome as Answer)

/** Whether a person has left. */
export function leaving(): Dimension {
  return {
    name: say('proof/status'),
    values: [
      value(say('proof/none')),
      value(term('status', 'withdrawn'), (draft) => withdraw(draft, DECIDED_BEFORE)),
    ],
  }
}

export function plannedStart(days: readonly (string | null)[] = [null, AHEAD]): Dimension {
  return ofDays(say('proof/planned-start'), days, (draft, on) => {
    draft.plan.startsOn = on
  })
}

/** Nothing decided about a matter, as far as is known on the day. */
export function isUndecided({ decisions: taken }: Draft, about: Decision['about']): boolean {
  return !taken.some((each) => each.about === about && each.on < LATER)
}
