import type { Language } from '../../language/language.ts'
import type { Edition } from '../../programme/edition.ts'
import { amountOf } from '../../rules/phrases.ts'
import type { Figure } from '../passage.ts'
import { type Bar, drawn, type PartsBar, partsBar } from '../programme/figures.ts'
import type { Him } from '../programme/him.ts'
import { say } from './phrases.ts'

/** How long it takes, to scale: in weeks, by day and in the evening, where the edition states them, or else route by route. */
export function timeline(edition: Edition, language: Language, him: Him | null): Figure<PartsBar> | null {
  // Who knows when he comes has one way only, whose length the words beside it say.
  const bars = him?.mode == null ? barsByWeeks(edition) : null
  return bars === null
    ? partsBar(edition, language, him, MOST_PARTS)
    : drawn(bars, language, say('leaflet/weeks-caption'))
}

/** A leaflet has four pages, and says each part with its length beside the figure. */
const MOST_PARTS = 6

/** Null: a way to take the programme has no weeks, or there is one way only. */
function barsByWeeks({ rules: { timetable = [] } }: Edition): Bar[] | null {
  if (timetable.length < 2) return null
  const bars = timetable.flatMap(({ name, weeks, source }, at): Bar[] => {
    if (weeks === undefined) return []
    const amount = amountOf({
      value: weeks,
      unit: 'weeks',
      approximate: false,
      derived: false,
      basis: 'total',
    })
    return [
      {
        ...{ name, total: amount, parts: [{ name, amount, size: weeks }] },
        of: [
          [`/rules/timetable/${at}/name`, source],
          [`/rules/timetable/${at}/weeks`, source],
        ],
      },
    ]
  })
  return bars.length === timetable.length ? bars : null
}
