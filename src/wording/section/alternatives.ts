import type { Chronology } from '../../chronology/chronology.ts'
import { say as sayOfCase } from '../case-phrases.ts'
import type { Passage } from '../passage.ts'
import type { Teller } from '../teller.ts'
import { orderOrLicence } from './order.ts'
import { say } from './phrases.ts'

/** What else the court may consider, in the officer's words. */
export interface Alternatives {
  heading: Passage
  /** Options alone, where nothing is said of any of them. */
  options: Passage[]
  /** Options, each with why it is or is not proposed. */
  weighed: { option: Passage; view: Passage }[]
  /** That none is recorded, or not of each why; null: nothing is missing. */
  lacking: Passage | null
}

export function alternatives(known: Chronology['known'], teller: Teller): Alternatives {
  const { suitability } = known
  const heading = teller.words(say('section/heading-alternatives', { of: orderOrLicence(known) }))
  const all = suitability.alternatives.map((each, index) => {
    const at = `/suitability/alternatives/${index}`
    return typeof each === 'string'
      ? { option: teller.written(each, at), view: null }
      : {
          option: teller.written(each.option, `${at}/option`),
          view: each.view === undefined ? null : teller.written(each.view, `${at}/view`),
        }
  })
  const lacking = all.some(({ view }) => view === null)
    ? teller.words(say('section/views-not-written'))
    : all.length === 0
      ? teller.words(say('section/alternatives-not-written'))
      : null
  if (all.every(({ view }) => view === null)) {
    return { heading, options: all.map(({ option }) => option), weighed: [], lacking }
  }
  return {
    heading,
    options: [],
    weighed: all.map(({ option, view }) => ({
      option,
      view: view ?? teller.words(sayOfCase('document/not-recorded')),
    })),
    lacking,
  }
}
