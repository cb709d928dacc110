import type { Language } from '../../language/language.ts'
import type { Edition } from '../../programme/edition.ts'
import { outOfForce } from '../../programme/validity.ts'
import { say } from './imprint-phrases.ts'

/**
 * What the comms team is told of a paper: the paper itself isn't stamped, since somebody needs it tomorrow.
 * @param asOf YYYY-MM-DD
 */
export function paperRemarks({ issue }: Edition, asOf: string, language: Language): string[] {
  const on = issue?.reviewOn
  return on === undefined || outOfForce({ valid: { until: on } }, asOf) === null
    ? []
    : [language.say(say('imprint/review-passed', { on }))]
}
