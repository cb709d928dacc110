import type { Item } from '../../message.ts'
import type { Edition } from '../../programme/edition.ts'
import { legalBases } from '../../rules/suitability/legal-basis.ts'
import { term } from '../../rules/terms.ts'
import { say as sayOfCase } from '../case-phrases.ts'
import type { Subject } from '../case-view.ts'
import type { Passage } from '../passage.ts'
import { told } from '../programme/statements.ts'
import type { Row, Teller } from '../teller.ts'
import { capital, sentences } from '../words.ts'
import { daysAndPlace } from './days.ts'
import { length } from './length.ts'
import { say } from './phrases.ts'
import type { Times } from './times.ts'

/** How much, when, from when to when, what beside the group, and by which law. */
export function commitment(
  edition: Edition,
  subject: Subject,
  times: Times,
  lengthOfRoute: readonly string[],
  teller: Teller,
): Row[] {
  return teller.rows([
    [say('section/label-length'), length(edition, subject, lengthOfRoute, teller)],
    [say('section/label-days'), daysAndPlace(edition, subject, teller)],
    [say('section/label-start-and-end'), startAndEnd(subject, times, teller)],
    [say('section/label-before-and-after'), beforeAndAfter(edition, subject, teller)],
    [say('section/label-legal-basis'), legalBasis(subject, teller)],
  ])
}

function startAndEnd({ chronology }: Subject, times: Times, teller: Teller): Passage {
  const { order } = chronology.known
  const { starts, until, orderEnds } = times
  const lastSession = chronology.known.plan.endsOn
  const said: Item[] = [
    ...(starts === null
      ? []
      : [
          lastSession === undefined
            ? say('section/from-to', { from: starts, to: until })
            : { span: [starts, lastSession] as const },
        ]),
    ...(orderEnds === null || order === undefined
      ? []
      : [
          say('section/order-ends', {
            order: term('order', order.kind),
            on: orderEnds,
            status: order.status,
          }),
        ]),
  ]
  if (said.length === 0) return teller.words(sayOfCase('document/not-recorded'))
  return teller.workedOut(capital(sentences(said)), { facts: times.facts })
}

/** Meetings beside the group, in the programme's own words for courts; null where it has none. */
function beforeAndAfter(edition: Edition, { assessment }: Subject, teller: Teller): Passage | null {
  const all = told(edition, 'sentencer', { asOf: assessment.asOf, brief: false }, teller.language).told
  const of = (topic: string) => all.filter((each) => each.topic === topic)
  const work = of('individual work')
  const [before, after] = [of('before the group'), of('after the group')]
  const texts = (items: typeof all) => items.map(({ text }) => text)
  const said: Item[] = [
    ...work.map(({ text }) => ({ text: text.replace(/\.$/, '') })),
    ...(before.length === 0 ? [] : [say('section/before-group', { items: texts(before) })]),
    ...(after.length === 0 ? [] : [say('section/after-group', { items: texts(after) })]),
  ]
  const used = [...work, ...before, ...after]
  if (said.length === 0) return null
  return teller.ofEdition(
    sentences(said),
    used.map(({ at }) => at),
    used.flatMap(({ source }) => source ?? []),
  )
}

function legalBasis({ chronology: { known } }: Subject, teller: Teller): Passage {
  const bases = legalBases(known).map((basis) => say('section/legal-basis', { basis }))
  const facts = [
    ...(known.order === undefined ? [] : ['/order/kind']),
    ...known.offences.flatMap(({ value, pointer }) =>
      value.convictedOn === undefined ? [] : [`${pointer}/convictedOn`],
    ),
  ]
  return facts.length === 0
    ? teller.words(say('section/legal-basis', { basis: 'not recorded' }))
    : teller.workedOut(sentences(bases), { facts })
}
