import type { Edition } from '../../programme/edition.ts'
import type { Subject } from '../case-view.ts'
import type { Passage } from '../passage.ts'
import type { Teller } from '../teller.ts'
import { say } from './phrases.ts'
import { partOf } from './proposal.ts'

/** What the court would put into the order, or the licence would say: the programme, and what matters for attending it. */
export function orderContent(
  { name, abbreviation }: Edition,
  { chronology }: Subject,
  teller: Teller,
): Passage[] {
  const { order } = chronology.known
  const programme = { programme: name, abbreviation }
  if (order?.kind === 'licence') {
    const named = order.conditions.some((each) => /\bprogramme\b/i.test(each))
    return [
      ...(named ? [] : [teller.recorded(say('section/requirement-of-licence', programme), '/order/kind')]),
      ...order.conditions.map((text, index) => teller.recorded(text, `/order/conditions/${index}`)),
    ]
  }
  const { requirements = [], requirementDays } = order ?? {}
  return [
    teller.workedOut(
      say('section/requirement-of-programme', {
        ...programme,
        days: requirementDays ?? null,
        as: partOf(order?.kind ?? ''),
      }),
      { facts: order === undefined ? ['/programme'] : ['/order'] },
    ),
    ...requirements.flatMap(({ text, days, affectsAttendance }, index) =>
      affectsAttendance === 'yes'
        ? [
            teller.recorded(
              days === undefined ? { text } : say('section/requirement-with-days', { text, days }),
              `/order/requirements/${index}`,
            ),
          ]
        : [],
    ),
  ]
}
