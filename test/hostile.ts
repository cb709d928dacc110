import { expect } from 'vitest'

/** Names that reach something on a plain object or list which nobody put there. */
export const INHERITED = [
  '__proto__',
  'constructor',
  'prototype',
  'hasOwnProperty',
  'toString',
  'valueOf',
  'length',
]

/** What may stand where a place of a list is named, and is none. */
export const NO_PLACES = [
  '4294967294',
  '4294967296',
  '9'.repeat(40),
  '-1',
  '1.5',
  '1e3',
  '01',
  '+1',
  ' 1',
  'NaN',
]

const BUILT_IN = [Object, Array, Function, String, Number, Map, Set, Promise, RegExp, Error]
const known = (what: object) =>
  Reflect.ownKeys(what).map((key) => [key, Reflect.getOwnPropertyDescriptor(what, key)?.value] as const)
const BEFORE = BUILT_IN.map((each) => [known(each), known(each.prototype)] as const)

/** What every object has from the language is as it was. */
export function expectNothingReached(why: string): void {
  BUILT_IN.forEach((each, at) => {
    const [own, shared] = BEFORE[at] ?? []
    expect(sameAs(own, known(each)) && sameAs(shared, known(each.prototype)), `${each.name}: ${why}`).toBe(
      true,
    )
  })
}

type Known = ReturnType<typeof known>
const sameAs = (before: Known | undefined, now: Known) =>
  before?.length === now.length &&
  before.every(([key, value], at) => key === now[at]?.[0] && Object.is(value, now[at]?.[1]))
