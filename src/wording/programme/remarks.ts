import type { Message } from '../../message.ts'
import type { Edition } from '../../programme/edition.ts'
import { outOfForce } from '../../programme/validity.ts'
import type { DocumentKind } from '../document-kinds.ts'
import { say } from './imprint-phrases.ts'
import { nextStart } from './next-start.ts'

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
  const start = edition.local?.firstSession
  return [
    ...(review === undefined || outOfForce({ valid: { until: review } }, asOf) === null
      ? []
      : [{ at: '/issue/reviewOn', message: say('imprint/review-passed', { on: review }) }]),
    ...(start === undefined || nextStart(edition, asOf) !== null
      ? []
      : [
          {
            ...{ at: '/local/firstSession', only: 'sentencer-information' as const },
            message: say('imprint/start-passed', { on: start }),
          },
        ]),
  ]
}
