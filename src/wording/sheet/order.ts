import type { Item } from '../../message.ts'
import type { Edition } from '../../programme/edition.ts'
import { inMonths } from '../../programme/rules.ts'
import { term } from '../../rules/terms.ts'
import { lengthOf } from '../length.ts'
import type { Passage } from '../passage.ts'
import { orders, type Parameter, type Stated } from '../programme/glance.ts'
import { wordingWith } from '../programme/order-wording.ts'
import type { Teller } from '../teller.ts'
import { say } from './phrases.ts'
import { passageOf, type Told, unsaid } from './told.ts'

/** The kinds of order as the programme names them, those of today only where somebody confirmed them, and its length. */
export function order({ rules: { eligibility }, local }: Edition): Told {
  const kinds = orders(eligibility).map(
    ({ item, of }): Stated => ({ item: say('sheet/orders-named', { orders: textOf(item) }), of }),
  )
  const least = minimumLength(eligibility)
  return {
    today: ofToday(local),
    stated: [
      ...(kinds.length === 0 ? [unsaid(say('sheet/orders-not-given'))] : kinds),
      ...(least === null ? [] : [least]),
    ],
    open: [
      ...(least === null ? [unsaid(say('sheet/length-not-given'))] : []),
      ...(isOfThePast(eligibility, local) ? [unsaid(say('sheet/orders-unconfirmed'))] : []),
    ],
  }
}

/** Whether the order that the programme names can't be made today, and nobody has said which takes its place. */
const isOfThePast = ({ orders: named }: Edition['rules']['eligibility'], local: Edition['local']): boolean =>
  named?.named.includes('community rehabilitation order') === true && (local?.orders ?? []).length === 0

function ofToday(local: Edition['local']): Stated[] {
  const kinds = local?.orders ?? []
  if (kinds.length === 0) return []
  const item = say('sheet/orders-today', { orders: kinds.map(({ kind }) => term('order', kind)) })
  return [{ item, of: kinds.map((_, at) => `/local/orders/${at}`) }]
}

/** The words of the order, and who confirmed them. */
export function orderWording(edition: Edition, teller: Teller): { text: Passage; confirmed: Passage } {
  const { orderWording: own, rules, name } = edition
  const least = rules.eligibility.minimumLength
  const length = least === undefined ? say('sheet/blank-length') : lengthInOrder(least)
  const of: Parameter[] = least === undefined ? [] : [['/rules/eligibility/minimumLength', least.source]]
  if (own === undefined) {
    const item = say('sheet/order-wording', { length, days: say('sheet/blank-days') })
    return { text: passageOf({ item, of }, teller), confirmed: teller.words(say('sheet/unconfirmed')) }
  }
  const { language } = teller
  const values = {
    programme: name,
    length: language.say(length),
    days: language.say(say('sheet/blank-days')),
  }
  const text = wordingWith(own.text, values)
  const places = ['/orderWording/text', ...(own.text.includes('{length}') ? of.map(([at]) => at) : [])]
  const sources = [
    ...(own.source === undefined ? [] : [own.source]),
    ...(own.text.includes('{length}') ? of.map(([, source]) => source) : []),
  ]
  const { confirmedBy: by, on } = own
  return {
    text: teller.ofEdition(text, places, sources),
    confirmed:
      by === undefined
        ? teller.words(say('sheet/unconfirmed'))
        : teller.ofEdition(
            on === undefined ? say('sheet/confirmed', { by }) : say('sheet/confirmed-on', { by, on }),
            '/orderWording/confirmedBy',
          ),
  }
}

/** A community order can be made for 3 years at most: where that is also the least, no other length is left. */
const LONGEST_COMMUNITY_ORDER = 36
const IN_THE_COMMUNITY: readonly string[] = ['community order', 'community rehabilitation order']

type Least = NonNullable<Edition['rules']['eligibility']['minimumLength']>

const isCapped = (least: Least): boolean =>
  inMonths(least) === LONGEST_COMMUNITY_ORDER && least.orders.some((kind) => IN_THE_COMMUNITY.includes(kind))

/** As the cell above has it: a court may make it longer, where the law does not cap it. */
const lengthInOrder = (least: Least): Item =>
  isCapped(least) ? lengthOf(least) : say('sheet/order-at-least', { length: lengthOf(least) })

function minimumLength({ minimumLength: least }: Edition['rules']['eligibility']): Stated | null {
  if (least === undefined) return null
  const { source } = least
  return {
    item: isCapped(least)
      ? say('sheet/minimum-length-capped')
      : say('sheet/minimum-length', { length: lengthOf(least) }),
    of: [['/rules/eligibility/minimumLength', source]],
  }
}

const textOf = (item: Item): string => (typeof item === 'object' && 'text' in item ? item.text : '')
