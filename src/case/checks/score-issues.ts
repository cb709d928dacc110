import type { Issue } from '../../errors.ts'
import { tell } from '../issue-phrases.ts'
import type { CaseParts, Located } from '../parts.ts'
import type { Instrument } from '../psychometrics.ts'
import { CHOICE, unless } from './reference-issues.ts'

type Direction = Instrument['direction']

/** Scores of no known instrument or out of its range, and ranges, norms and items that don't fit together. */
export function scoreIssues({ instruments, administrations, ids }: CaseParts): Issue[] {
  const known = new Set(ids.instruments.map(({ value }) => value))
  const byId = new Map(instruments.toReversed().map(({ value }) => [value.id, value]))
  return [
    ...instruments.flatMap((entry) => {
      const { range, norms, direction, items, proRateUpTo } = entry.value
      const inRange = (score: number | undefined) =>
        score === undefined || (score >= range.minimum && score <= range.maximum)
      const width = range.maximum - range.minimum
      const spreads = [
        [norms?.standardDeviation, '/norms/standardDeviation'],
        [norms?.functional?.standardDeviation, '/norms/functional/standardDeviation'],
        [norms?.clinical?.standardDeviation, '/norms/clinical/standardDeviation'],
      ] as const
      const within = tell('issue/between', { least: range.minimum, most: range.maximum })
      const mean = `a mean from ${range.minimum} to ${range.maximum}`
      return [
        ...unless(
          range.minimum < range.maximum,
          entry,
          '/range/maximum',
          tell('issue/above-lowest'),
          'a number above the minimum',
        ),
        ...spreads.flatMap(([deviation, field]) =>
          unless(
            deviation === undefined || width <= 0 || deviation < width,
            entry,
            field,
            tell('issue/deviation', { width }),
            `a standard deviation below ${width}, the width of the range`,
          ),
        ),
        ...unless(inRange(norms?.functional?.mean), entry, '/norms/functional/mean', within, mean),
        ...unless(inRange(norms?.clinical?.mean), entry, '/norms/clinical/mean', within, mean),
        ...directionIssues(entry, norms, direction),
        ...unless(
          items === undefined || proRateUpTo === undefined || proRateUpTo < items,
          entry,
          '/proRateUpTo',
          tell('issue/fewer-items'),
          'fewer items than the instrument has',
        ),
      ]
    }),
    ...administrations.flatMap((entry) => {
      const { score, itemsMissing, proRated } = entry.value
      const given = entry.value.instrument
      const instrument = byId.get(given)
      if (!instrument) {
        const expected = 'the id of an instrument of the case'
        return unless(known.has(given), entry, '/instrument', CHOICE, expected, () => [given, known])
      }
      const { minimum, maximum } = instrument.range
      return [
        ...unless(
          (score >= minimum && score <= maximum) || itemsMissing === instrument.items,
          entry,
          '/score',
          tell('issue/between', { least: minimum, most: maximum }),
          `a score from ${minimum} to ${maximum}, the range of its instrument`,
        ),
        ...unless(
          instrument.items === undefined || itemsMissing <= instrument.items,
          entry,
          '/itemsMissing',
          tell('issue/items-left-out'),
          'at most as many items as the instrument has',
        ),
        ...unless(
          proRated !== 'yes' || itemsMissing > 0,
          entry,
          '/proRated',
          tell('issue/not-pro-rated'),
          'a score that was not pro-rated, since no items are missing',
        ),
      ]
    }),
  ]
}

/** The two groups are the wrong way round for the direction of the scale: one of the three fields is wrong. */
function directionIssues(
  entry: Located<Instrument>,
  norms: Instrument['norms'],
  direction: Direction,
): Issue[] {
  const { functional, clinical } = norms ?? {}
  if (functional === undefined || clinical === undefined) return []
  const isHigher = direction === 'higher is better'
  return unless(
    isHigher ? functional.mean >= clinical.mean : functional.mean <= clinical.mean,
    entry,
    '/norms/functional/mean',
    tell('issue/means', { direction, mean: clinical.mean }),
    `a mean ${isHigher ? 'above' : 'below'} the clinical one (/norms/clinical/mean: ${clinical.mean}), since ${direction} (/direction)`,
  )
}
