import { daysBetween, monthsAbout } from '../../rules/dates.ts'
import { term } from '../../rules/terms.ts'
import type { Subject } from '../case-view.ts'
import type { Figure } from '../passage.ts'
import type { PartsBar } from '../programme/figures.ts'
import type { Teller } from '../teller.ts'
import { say } from './phrases.ts'
import type { Times } from './times.ts'

/** The order drawn to scale, with the programme within it. Null where a date isn't known, or they don't lie in order. */
export function commitmentBar(
  { chronology }: Subject,
  { orderBegins, orderEnds, starts, ends, until, facts }: Times,
  teller: Teller,
): Figure<PartsBar> | null {
  const { order } = chronology.known
  if (order === undefined || orderBegins === null || orderEnds === null) return null
  if (starts === null || ends === null || until === null) return null
  if (starts < orderBegins || ends <= starts || orderEnds < ends) return null
  const { language } = teller
  const kind = term('order', order.kind)
  const whole = daysBetween(orderBegins, orderEnds)
  const spans = [
    ['section/bar-before', orderBegins, starts],
    ['section/bar-programme', starts, ends],
    ['section/bar-left', ends, orderEnds],
  ] as const
  const parts = spans
    .filter(([, from, to]) => from < to)
    .map(([name, from, to]) => {
      const size = daysBetween(from, to)
      // A short piece has no room for words: the summary and the list above it have the dates.
      const isNamed = size >= whole / ROOM
      return {
        name: isNamed ? language.say(say(name)) : '',
        amount: isNamed ? language.say(say('section/bar-time', { months: monthsAbout(from, to) })) : '',
        size,
      }
    })
  const told = { order: kind, begins: orderBegins, start: starts, end: until, ends: orderEnds }
  return teller.figure(
    {
      caption: language.say(
        say('section/bar-caption', { order: kind, begins: orderBegins, ends: orderEnds }),
      ),
      summary: language.say(say('section/bar-summary', told)),
      routes: [
        {
          name: '',
          total: '',
          parts,
        },
      ],
      table: null,
    },
    { facts },
  )
}

/** A piece of less than this part of the order has no words. */
const ROOM = 6
