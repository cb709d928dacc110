import type { Order } from '../../case/record.ts'
import type { Chronology } from '../../chronology/chronology.ts'
import type { Message } from '../../message.ts'
import type { Edition } from '../../programme/edition.ts'
import { ageOn } from '../../rules/dates.ts'
import { term } from '../../rules/terms.ts'
import { say as sayOfCase } from '../case-phrases.ts'
import { orderLength } from '../case-view.ts'
import type { Passage } from '../passage.ts'
import type { Row, Teller } from '../teller.ts'
import { capital } from '../words.ts'
import { say } from './phrases.ts'

type Known = Chronology['known']

/** One line: who it is about, of which age on the day of the hearing, or else on the day when this was finished, and before which court. */
export function identityLines(known: Known, asOf: string, teller: Teller): Passage[][] {
  const before = court(known.order, teller)
  return [
    [
      person(known, known.order?.hearingOn ?? known.suitability.writtenOn ?? asOf, teller),
      ...(before === null ? [] : [before]),
    ],
  ]
}

/** For which offences; and the sentence and the programme, where they are not proposed in a sentence of their own. */
export function identity(
  { name: programme, abbreviation }: Edition,
  known: Known,
  proposed: boolean,
  teller: Teller,
): Row[] {
  const { order, offences } = known
  return teller.rows([
    [say('section/label-offences'), offencesOf(offences, teller)],
    [
      say('section/label-sentence', { status: order?.status ?? 'made' }),
      proposed && order?.status === 'proposed' ? null : sentence(order, teller),
    ],
    [
      say('section/label-programme'),
      proposed
        ? null
        : teller.ofEdition(say('section/programme-named', { programme, abbreviation }), [
            '/name',
            '/abbreviation',
          ]),
    ],
  ])
}

function offencesOf(offences: Known['offences'], teller: Teller): Passage {
  const [first, ...others] = offences.map(({ value }) => offence(value))
  if (first === undefined) return teller.words(sayOfCase('document/not-recorded'))
  return teller.recorded(
    say('section/offences', { first, others }),
    ...offences.map(({ pointer }) => pointer),
  )
}

function person({ person }: Known, on: string, teller: Teller): Passage {
  const { name, title = null, crn, pnc, prisonNumber, dateOfBirth: born = null } = person
  const fields = ['name', 'title', 'crn', 'pnc', 'prisonNumber', 'dateOfBirth'] as const
  const facts = fields.filter((field) => person[field] !== undefined).map((field) => `/person/${field}`)
  const said = say('section/person', {
    name: teller.language.say(say('section/name-with-title', { title, name })),
    age: born === null ? null : ageOn(born, on),
    born,
    numbers: [
      say('section/number-crn', { number: crn }),
      ...(pnc === undefined ? [] : [say('section/number-pnc', { number: pnc })]),
      ...(prisonNumber === undefined ? [] : [say('section/number-prison', { number: prisonNumber })]),
    ],
  })
  return teller.recorded(said, ...facts)
}

function court(order: Order | undefined, teller: Teller): Passage | null {
  const { court = null, hearingOn: hearing = null } = order ?? {}
  if (court === null && hearing === null) return null
  return teller.recorded(
    say('section/court-and-hearing', { court, hearing }),
    ...(court === null ? [] : ['/order/court']),
    ...(hearing === null ? [] : ['/order/hearingOn']),
  )
}

/** "Two offences against one child. Committed from … Convicted on …, guilty plea." */
function offence(given: Known['offences'][number]['value']): Message {
  const { kind, description, committedOn, committedFrom, committedTo, convictedOn: on, plea } = given
  const first = committedOn ?? committedFrom ?? committedTo
  const last = committedTo ?? first
  const committed =
    first === undefined || last === undefined
      ? []
      : first === last
        ? [say('section/committed-on', { on: first })]
        : [say('section/committed-between', { from: first, to: last })]
  const convicted =
    on === undefined
      ? []
      : plea === undefined
        ? [say('section/convicted-on', { on })]
        : [say('section/convicted-on-plea', { on, plea })]
  const what = description === undefined ? capital(term('offence', kind)) : { text: description }
  return say('section/offence', { what, also: [...committed, ...convicted] })
}

function sentence(order: Order | undefined, teller: Teller): Passage {
  if (order === undefined) return teller.words(sayOfCase('document/not-recorded'))
  const { kind, startsOn: from = null, endsOn: to = null } = order
  const said = sayOfCase('document/order-of', {
    order: term('order', kind),
    length: orderLength(order),
    from,
    to,
  })
  return teller.recorded(said, '/order')
}
