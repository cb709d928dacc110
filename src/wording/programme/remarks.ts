import type { Message } from '../../message.ts'
import type { Edition } from '../../programme/edition.ts'
import { outOfForce } from '../../programme/validity.ts'
import type { DocumentKind } from '../document-kinds.ts'
import { say } from './imprint-phrases.ts'
import { nextStart, starts } from './next-start.ts'

/** What the comms team is told of an edition's papers, and the JSON pointer to what it puts right. */
export interface PaperRemark {
  at: string
  message: Message
  /** The one paper that it concerns; absent: each. */
  only?: DocumentKind
}

/**
 * Days that are over: the paper itself isn't stamped, since somebody needs it tomorrow.
 * @param asOf YYYY-MM-DD
 */
export function paperRemarks(edition: Edition, asOf: string): PaperRemark[] {
  const review = edition.issue?.reviewOn
  const last = starts(edition).at(-1)
  return [
    ...(review === undefined || outOfForce({ valid: { until: review } }, asOf) === null
      ? []
      : [{ at: '/issue/reviewOn', message: say('imprint/review-passed', { on: review }) }]),
    ...(last === undefined || nextStart(edition, asOf) !== null
      ? []
      : [
          {
            ...{ at: last.at, only: 'sentencer-information' as const },
            message: say('imprint/start-passed', { on: last.on }),
          },
        ]),
  ]
}
