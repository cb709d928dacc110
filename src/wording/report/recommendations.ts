import type { Recommendation } from '../../case/reports.ts'
import type { Chronology } from '../../chronology/chronology.ts'
import type { Passage } from '../passage.ts'
import type { Teller } from '../teller.ts'
import { say } from './phrases.ts'

/** What is recommended, in the author's words, with who and by when. */
export interface RecommendationRow {
  what: Passage
  who: Passage
  by: Passage
}

/** @param report pointer of the report that it is written in */
export function recommendationRows(
  recommendations: readonly Recommendation[],
  report: string,
  teller: Teller,
): RecommendationRow[] {
  return recommendations.map((each, index) => {
    const at = `${report}/recommendations/${index}`
    const { text, who, by } = typeof each === 'string' ? { text: each } : each
    return {
      what: teller.written(text, typeof each === 'string' ? at : `${at}/text`),
      who:
        who === undefined
          ? teller.words(say('report/not-named'))
          : teller.recorded({ text: who }, `${at}/who`),
      by:
        by === undefined
          ? teller.words(say('report/no-date'))
          : teller.recorded(isDate(by) ? { date: by } : { text: by }, `${at}/by`),
    }
  })
}

/** How many there are, and the first day by which anything is to be done. */
export function recommendationsCounted({ report }: Chronology['known'], teller: Teller): Passage {
  const all = report.recommendations
  const days = all.map((each) => (typeof each === 'string' ? '' : (each.by ?? '')))
  // What runs from some day on in words may come before the first of the dates: then none is the first.
  const first = days.every(isDate) ? (days.sort()[0] ?? null) : null
  const told = say('report/recommendations-counted', { n: all.length, first })
  return all.length === 0
    ? teller.words(told)
    : teller.workedOut(told, { facts: ['/report/recommendations'] })
}

const isDate = (by: string) => /^\d{4}-/.test(by)
