import type { Recommendation } from '../../case/reports.ts'
import type { KnownFacts } from '../../chronology/known-facts.ts'
import type { Passage } from '../passage.ts'
import { type RecommendationRow, recommendationRows } from '../report/recommendations.ts'
import { type Review, review } from '../report/review.ts'
import type { Row, Teller } from '../teller.ts'
import { say } from './phrases.ts'

/** What the author says of this time, and what of it is written in the fields of the report at the end. */
export interface Written {
  text: Passage[]
  /** Who wrote it, and when: it may be older than the rest of the page. Null: nothing is written, or not finished. */
  by: Passage | null
  recommendations: RecommendationRow[]
  needs: Passage[]
  strengths: Passage[]
  review: Review | null
  /** Whom it was given to, and when. */
  given: Row[]
}

interface Head {
  author?: { name: string } | undefined
  completedOn?: string | undefined
  text: string | undefined
  recommendations: readonly Recommendation[]
}

/** @param ofTime the report, where the progress report is written in its fields */
export function writtenIn(
  { author, completedOn, text, recommendations }: Head,
  { at, ofTime, known }: { at: string; ofTime: KnownFacts['report'] | null; known: KnownFacts },
  teller: Teller,
): Written {
  const paragraphs = [
    ...teller.paragraphs(text, `${at}/text`),
    ...teller.paragraphs(ofTime?.summary, '/report/summary'),
    ...teller.paragraphs(ofTime?.engagement, '/report/engagement'),
  ]
  const isSigned = paragraphs.length > 0 && author !== undefined && completedOn !== undefined
  return {
    text: paragraphs,
    by: isSigned
      ? teller.recorded(
          say('progress/written-by', { name: author.name, on: completedOn }),
          `${at}/author`,
          `${at}/completedOn`,
        )
      : null,
    recommendations: [
      ...recommendationRows(recommendations, at, teller),
      ...recommendationRows(ofTime?.recommendations ?? [], '/report', teller),
    ],
    needs: teller.each(ofTime?.outstandingNeeds ?? [], '/report/outstandingNeeds'),
    strengths: teller.each(ofTime?.strengths ?? [], '/report/strengths'),
    review: ofTime === null ? null : review(known, teller),
    given: ofTime === null ? [] : given(ofTime, teller),
  }
}

function given({ distribution }: KnownFacts['report'], teller: Teller): Row[] {
  if (distribution.length === 0) return []
  const told = distribution.map(({ value: { role, on = null } }) => say('progress/given-to', { role, on }))
  return teller.rows([
    [
      say('progress/label-given'),
      teller.recorded({ semicolons: told }, ...distribution.map(({ pointer }) => pointer)),
    ],
  ])
}
