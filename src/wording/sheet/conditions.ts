import type { Item } from '../../message.ts'
import type { Edition } from '../../programme/edition.ts'
import { audience, lengths, type Parameter, type Stated } from '../programme/glance.ts'
import { nextStart } from '../programme/next-start.ts'
import { say } from './phrases.ts'
import { type Told, unsaid } from './told.ts'

/** Whom the programme is for. What it doesn't give is something to ask, never “no limit”. */
export function open({ rules: { eligibility, group } }: Edition): Told {
  const stated = audience(eligibility).map(
    ({ item, of }): Stated => ({
      item: say('sheet/audience', { audience: item }),
      of,
    }),
  )
  const missing = [
    ...(eligibility.sex === undefined && group?.apart !== true ? [say('sheet/sex')] : []),
    ...(eligibility.age === undefined ? [say('sheet/age')] : []),
    ...(eligibility.iq === undefined ? [say('sheet/ability')] : []),
  ]
  return {
    stated: stated.length === 0 ? [unsaid(say('sheet/audience-open'))] : stated,
    open: missing.length === 0 ? [] : [unsaid(say('sheet/not-given', { what: missing }))],
  }
}

/** Every part of every route, and of which routes no time is given in months or weeks. */
export function length({ rules, glance }: Edition): Told {
  const told = lengths(rules)
  if (told.length === 0) return { stated: [unsaid(say('sheet/lengths-not-given'))] }
  const isGiven = glance?.length?.some(({ givesMonths }) => givesMonths === true)
  const item = say('sheet/lengths', { lengths: told.map((each) => each.item) })
  return { stated: [{ item, of: told.flatMap(({ of }) => of) }], open: isGiven ? [] : monthsNotGiven(rules) }
}

function monthsNotGiven({ routes, parts, timetable }: Edition['rules']): Stated[] {
  const without = routes.flatMap((route, at) => {
    const own = parts.filter(({ id }) => route.parts.includes(id))
    const inTime =
      [route, ...own].some(({ duration }) => duration !== undefined) ||
      [...route.totals, ...own.flatMap(({ amounts }) => amounts)].some(({ unit }) => unit === 'weeks') ||
      timetable.some(({ weeks }) => weeks !== undefined)
    const of: Parameter = [`/rules/routes/${at}/name`, route.source]
    return inTime ? [] : [{ name: route.name, of }]
  })
  if (without.length === 0) return []
  // Of all of them, none is named.
  const named = without.length === routes.length ? [] : without
  const names = named.length === 0 ? null : named.map(({ name }): Item => ({ text: name }))
  return [{ item: say('sheet/months-not-given', { routes: names }), of: named.map(({ of }) => of) }]
}

/** The town and the area, days and times, and the next start. What nobody has added, or is past, is something to ask. */
export function place(edition: Edition, _: unknown, asOf: string): Told {
  const { rules, local, area } = edition
  const places = Object.entries({ '/local/town': local?.town, '/area': area }).filter(([, name]) => name)
  const where: Stated[] =
    places.length === 0
      ? []
      : [
          {
            item: say('sheet/where', { places: places.map(([, name = '']) => name) }),
            of: places.map(([at]) => at),
          },
        ]
  const patterns = rules.timetable.map(
    ({ name, pattern, source }, at): Stated => ({
      item: say('sheet/pattern', { name, pattern }),
      of: [
        [`/rules/timetable/${at}/name`, source],
        [`/rules/timetable/${at}/pattern`, source],
      ],
    }),
  )
  const start = nextStart(edition, asOf)
  const next: Stated[] =
    start === null ? [] : [{ item: say('sheet/next-start', { on: start.on }), of: [start.at] }]
  const missing: Item[] = [
    ...(local?.town === undefined ? [say('sheet/place')] : []),
    ...(patterns.length > 0 ? [] : [say('sheet/times')]),
    ...(start === null ? [say('sheet/start')] : []),
  ]
  const ask = missing.length === 0 ? [] : [unsaid(say('sheet/to-ask', { what: missing }))]
  return { today: where, stated: patterns, open: [...next, ...ask] }
}
