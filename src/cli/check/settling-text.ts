import type { InWords } from '../../language/in-words.ts'
import type { Language } from '../../language/language.ts'
import type { Settlement } from '../../settling/settling.ts'
import { say } from './phrases.ts'

export type SettlementInWords = InWords<Settlement>
type Set = SettlementInWords['settledBy'][number]

/** So many sets, and so many results of one, are printed; the data has all. */
const SETS = 3
const RESULTS = 4
/** Letters of results that still stand in one line with what they are of. */
const SHORT = 200

/**
 * What would settle a conclusion, a line or more a set: `What would settle it: date of birth: 5 March 2005 or earlier →
 * met; 6 March 2005 or later → not met`.
 */
export function settlingLines({ settledBy, notWorkedOut }: SettlementInWords, language: Language): string[] {
  const more = settledBy.length - SETS
  return [
    ...settledBy.slice(0, SETS).flatMap((set) => setLines(set, language)),
    ...(more > 0 ? [language.say(say('check/settling-sets-more', { n: more }))] : []),
    ...(notWorkedOut === null ? [] : [language.say(say('check/settling', { what: [notWorkedOut] }))]),
  ]
}

function setLines({ facts, results }: Set, { say: inWords }: Language): string[] {
  const told = results
    .slice(0, RESULTS)
    .map(({ values, told }) =>
      inWords(say('check/settling-result', { values: values.map((each) => ({ or: texts(each) })), told })),
    )
  const what = facts.map((each) => each.what)
  const more = results.length - RESULTS
  const isShort = more <= 0 && told.every((each) => !/[.?!]$/.test(each)) && told.join().length <= SHORT
  if (isShort) return [inWords(say('check/settling-in-line', { what, results: told }))]
  return [
    inWords(say('check/settling', { what })),
    ...told.map((each) => inWords(say('check/settling-item', { told: each }))),
    ...(more > 0 ? [inWords(say('check/settling-results-more', { n: more }))] : []),
  ]
}

function texts(all: readonly string[]) {
  return all.map((text) => ({ text }))
}
