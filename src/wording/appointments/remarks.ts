import type { Language } from '../../language/language.ts'
import type { Message } from '../../message.ts'
import type { Edition } from '../../programme/edition.ts'
import type { Subject } from '../case-view.ts'
import { tellingIn } from '../telling.ts'
import { PLACES, say } from './phrases.ts'

/** What of the plan the sheet leaves out, since it would tell a stranger why the person goes there. */
export function sheetRemarks(
  edition: Edition,
  { chronology: { known } }: Subject,
  language: Language,
): Message[] {
  const { plan, order } = known
  const tells = tellingIn(edition, language)
  const texts = {
    ...{ venue: plan.venue, room: plan.room, group: plan.group, bring: plan.bring },
    ...{ staffNames: plan.staffNames?.find(tells), hours: order?.supervisor?.hours },
  }
  return PLACES.filter((place) => tells(texts[place] ?? '')).map((place) =>
    say('appointments/telling-words', { place }),
  )
}
