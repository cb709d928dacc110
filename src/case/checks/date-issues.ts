import { Temporal } from 'temporal-polyfill'

import type { Issue } from '../../errors.ts'
import { tell } from '../issue-phrases.ts'
import type { CaseParts, Located } from '../parts.ts'
import { follows, notBefore } from './dates.ts'
import { eventDateIssues } from './event-date-issues.ts'
import { unless } from './reference-issues.ts'

/** Dates that can't both be right. All are calendar dates, so they compare as text. */
export function dateIssues(parts: CaseParts): Issue[] {
  const { person, order, offences, iq, report, file } = parts
  const birth = person?.dateOfBirth
  const at = (pointer: string): Located<null> => ({ file, pointer, value: null })
  const afterBirth = tell('issue/after-birth', { birth: birth ?? '' })
  return [
    ...offences.flatMap((entry) =>
      unless(
        follows(entry.value.convictedOn, birth),
        entry,
        '/convictedOn',
        afterBirth,
        'a date after the date of birth',
      ),
    ),
    ...offences.flatMap((entry) => {
      const { committedOn, committedFrom, committedTo, convictedOn } = entry.value
      const several = committedFrom !== undefined || committedTo !== undefined
      const last = committedTo ?? committedFrom ?? committedOn
      return [
        ...unless(
          !several || committedOn === undefined,
          entry,
          '/committedOn',
          tell('issue/one-day-or-several'),
          'one day, or from and to',
        ),
        ...unless(
          notBefore(committedTo, committedFrom),
          entry,
          '/committedTo',
          tell('issue/after-first-day', { on: committedFrom ?? '' }),
          'a date on or after the first',
        ),
        ...unless(
          follows(committedOn ?? committedFrom ?? committedTo, birth),
          entry,
          committedOn === undefined ? '/committedFrom' : '/committedOn',
          afterBirth,
          'a date after the date of birth',
        ),
        ...unless(
          notBefore(convictedOn, last),
          entry,
          '/convictedOn',
          tell('issue/after-offence', { on: last ?? '' }),
          'a date on or after the offence',
        ),
      ]
    }),
    ...unless(
      order?.hearingOn === undefined || order.status !== 'made' || notBefore(order.startsOn, order.hearingOn),
      at('/order'),
      '/startsOn',
      tell('issue/after-hearing', { on: order?.hearingOn ?? '' }),
      'a date on or after the hearing',
    ),
    ...unless(
      follows(iq?.assessedOn, birth),
      at('/iq'),
      '/assessedOn',
      afterBirth,
      'a date after the date of birth',
    ),
    ...unless(
      follows(order?.startsOn, birth),
      at('/order'),
      '/startsOn',
      afterBirth,
      'a date after the date of birth',
    ),
    ...unless(
      order?.length === undefined || order.length.years + order.length.months > 0,
      at('/order'),
      '/length',
      tell('issue/order-length'),
      'a length of at least a month',
    ),
    ...unless(
      isOldEnough(parts),
      at('/person'),
      '/dateOfBirth',
      tell('issue/born-late'),
      'a date of birth at least 10 years before the first conviction, order or session',
    ),
    ...unless(
      notBefore(order?.endsOn, order?.startsOn),
      at('/order'),
      '/endsOn',
      tell('issue/after-start', { on: order?.startsOn ?? '' }),
      'a date on or after the start',
    ),
    ...unless(
      notBefore(report?.sentOn, report?.completedOn),
      at('/report'),
      '/sentOn',
      tell('issue/after-finished', { on: report?.completedOn ?? '' }),
      'a date on or after the report was finished',
    ),
    ...unless(
      notBefore(parts.plan?.endsOn, parts.plan?.startsOn),
      at('/plan'),
      '/endsOn',
      tell('issue/after-start', { on: parts.plan?.startsOn ?? '' }),
      'a date on or after the start',
    ),
    ...parts.earlierProgrammes.flatMap((entry) => [
      ...unless(
        notBefore(entry.value.endedOn, entry.value.startedOn),
        entry,
        '/endedOn',
        tell('issue/after-start', { on: entry.value.startedOn ?? '' }),
        'a date on or after its start',
      ),
    ]),
    ...parts.attempts.flatMap((entry) => [
      ...unless(
        notBefore(entry.value.startedOn, entry.value.offeredOn),
        entry,
        '/startedOn',
        tell('issue/after-offer', { on: entry.value.offeredOn ?? '' }),
        'a date on or after the offer',
      ),
      ...unless(
        notBefore(entry.value.endedOn, entry.value.startedOn),
        entry,
        '/endedOn',
        tell('issue/after-start', { on: entry.value.startedOn ?? '' }),
        'a date on or after its start',
      ),
    ]),
    ...eventDateIssues(parts),
  ]
}

/**
 * Nobody can be convicted who is under ten. Told of the date of birth, since one slip there would otherwise be told
 * of everything; a date that even precedes the birth is told at its own field.
 */
function isOldEnough({ person, order, offences, attempts, sessions }: CaseParts): boolean {
  const birth = person?.dateOfBirth
  const dates = [
    ...offences.map(({ value }) => value.convictedOn),
    order?.startsOn,
    ...attempts.map(({ value }) => value.startedOn),
    ...sessions.map(({ value }) => value.date),
  ]
  const ten = birth && Temporal.PlainDate.from(birth).add({ years: 10 }).toString()
  return ten === undefined || dates.every((date) => notBefore(date, ten) || !follows(date, birth))
}
