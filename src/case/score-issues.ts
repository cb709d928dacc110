import type { Issue } from '../errors.ts'
import type { CaseParts } from './parts.ts'
import { unless } from './reference-issues.ts'

/** Scores of no known instrument or out of its range, and ranges and norms that don't fit together. */
export function scoreIssues({ instruments, administrations, ids }: CaseParts): Issue[] {
  const known = new Set(ids.instruments.map(({ value }) => value))
  const byId = new Map(instruments.toReversed().map(({ value }) => [value.id, value]))
  return [
    ...instruments.flatMap((entry) => {
      const { range, norms } = entry.value
      const inRange = (score: number | undefined) =>
        score === undefined || (score >= range.minimum && score <= range.maximum)
      const width = range.maximum - range.minimum
      const spreads = [
        [norms?.standardDeviation, '/norms/standardDeviation'],
        [norms?.functional?.standardDeviation, '/norms/functional/standardDeviation'],
        [norms?.clinical?.standardDeviation, '/norms/clinical/standardDeviation'],
      ] as const
      const mean = `a mean from ${range.minimum} to ${range.maximum}`
      return [
        ...unless(range.minimum < range.maximum, entry, '/range/maximum', 'a number above the minimum'),
        ...spreads.flatMap(([deviation, field]) =>
          unless(
            deviation === undefined || width <= 0 || deviation < width,
            entry,
            field,
            `a standard deviation below ${width}, the width of the range`,
          ),
        ),
        ...unless(inRange(norms?.functional?.mean), entry, '/norms/functional/mean', mean),
        ...unless(inRange(norms?.clinical?.mean), entry, '/norms/clinical/mean', mean),
      ]
    }),
    ...administrations.flatMap((entry) => {
      const { score, itemsMissing } = entry.value
      const given = entry.value.instrument
      const instrument = byId.get(given)
      if (!instrument) {
        const expected = 'the id of an instrument of the case'
        return unless(known.has(given), entry, '/instrument', expected, () => [given, known])
      }
      const { minimum, maximum } = instrument.range
      return [
        ...unless(
          score >= minimum && score <= maximum,
          entry,
          '/score',
          `a score from ${minimum} to ${maximum}, the range of its instrument`,
        ),
        ...unless(
          instrument.items === undefined || itemsMissing <= instrument.items,
          entry,
          '/itemsMissing',
          'at most as many items as the instrument has',
        ),
      ]
    }),
  ]
}
