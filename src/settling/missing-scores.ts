import type { Administration, Instrument } from '../case/record.ts'
import type { Recorded } from '../chronology/recorded.ts'
import type { Message } from '../message.ts'
import { addition, type Candidate, choices, numbers } from './candidate.ts'
import { UNKNOWN } from './decisions.ts'
import { type Facts, fact, type Lacking, recorded } from './facts.ts'
import { say } from './phrases.ts'

/** Facts of instruments and scores. Norms and what a manual says are figures that somebody published: none is made up. */
export const OF_SCORES = {
  'psychometrics/questionnaires-needed': questionnaires,
  'psychometrics/score-needed': (lacking) =>
    instrumentsOf(lacking).map(({ value }) =>
      fact(lacking, RESULTS, recorded(lacking.record, RESULTS, taken(lacking, value, checkpointOf(lacking)))),
    ),
  'psychometrics/scores-needed': scores,
  'psychometrics/version-needed': versions,
  'psychometrics/items-rule-needed': (lacking) =>
    instrumentsOf(lacking).map(({ value: { items = 100 }, pointer }) => {
      const at = `${pointer}/proRateUpTo`
      return fact(
        lacking,
        at,
        numbers([0, items - 1], (n) => addition(lacking.record, at, n)),
      )
    }),
  'psychometrics/pro-rating-needed': proRating,
  'psychometrics/direction-needed': direction,
  'psychometrics/pro-rated-score-needed': 'not of the case',
  'psychometrics/range-needed': 'not of the case',
  'psychometrics/norms-needed': 'not of the case',
  'psychometrics/cut-off-needed': 'not of the case',
} as const satisfies Record<string, Facts>

const RESULTS = '/psychometrics/administrations/-'
const INSTRUMENTS = '/psychometrics/instruments'

/** `psychometrics.checkpoint/before` */
function checkpointOf({ finding }: Lacking): Administration['checkpoint'] {
  return (finding.id.split('/').at(-1) ?? 'before') as Administration['checkpoint']
}

/** The instruments that a message names, or its finding is about. */
function instrumentsOf({ chronology: { known }, finding, missing }: Lacking): Recorded<Instrument>[] {
  const said = missing.parameters.instrument
  const name = typeof said === 'object' && said !== null && 'text' in said ? said.text : null
  return known.instruments.flatMap((value, index) =>
    value.name === name || finding.id === `psychometrics.change/${value.id}`
      ? [{ value, pointer: `${INSTRUMENTS}/${index}` }]
      : [],
  )
}

/** A result of the day. Which score it is matters to change only. */
function taken(
  { chronology }: Lacking,
  { id, range }: Instrument,
  checkpoint: Administration['checkpoint'],
  score = range.minimum,
) {
  return {
    ...{ id: `would-settle ${id} ${checkpoint}`, instrument: id, date: chronology.asOf },
    ...{ checkpoint, score, itemsMissing: 0 },
  }
}

/** Where no instrument is recorded: one, with its result. */
function questionnaires(lacking: Lacking): Candidate[] {
  const { record } = lacking
  if (lacking.chronology.known.instruments.length > 0) return []
  const value: Instrument = {
    ...{ id: 'would-settle', name: UNKNOWN, measures: UNKNOWN, direction: 'higher is better' },
    range: { minimum: 0, maximum: 1 },
  }
  const both = {
    instruments: [value],
    administrations: [taken(lacking, value, checkpointOf(lacking))],
  }
  return [fact(lacking, '/psychometrics', recorded(record, '/psychometrics', both))]
}

function scores(lacking: Lacking): Candidate[] {
  const which = lacking.missing.parameters.which
  const points = which === 'both' ? (['before', 'after'] as const) : [which as 'before' | 'after']
  return instrumentsOf(lacking).flatMap(({ value }) => {
    const { minimum, maximum } = value.range
    return points.map((point) => {
      const add = (score: number) => addition(lacking.record, RESULTS, taken(lacking, value, point, score))
      const what: Message = { ...lacking.missing, parameters: { which: point } }
      return { ...fact(lacking, RESULTS, numbers([minimum, maximum], add)), what }
    })
  })
}

/** The version of each result that has none: that of the instrument's other results. */
function versions(lacking: Lacking): Candidate[] {
  const { administrations } = lacking.chronology
  return instrumentsOf(lacking).flatMap(({ value: { id, version } }) => {
    const own = administrations.filter(({ value }) => value.instrument === id)
    const known = new Set(
      [version, ...own.map((each) => each.value.version)].filter((each) => each !== undefined),
    )
    return own
      .filter(({ value }) => value.version === undefined)
      .map(({ pointer }) => {
        const at = `${pointer}/version`
        const values = [...known, UNKNOWN].map(
          (each) => [say('settling/version', { version: each }), addition(lacking.record, at, each)] as const,
        )
        return fact(lacking, at, choices(values))
      })
  })
}

function proRating(lacking: Lacking): Candidate[] {
  const { administrations } = lacking.chronology
  return instrumentsOf(lacking).flatMap(({ value: { id } }) =>
    administrations
      .filter(({ value }) => value.instrument === id && value.itemsMissing > 0 && value.proRated !== 'yes')
      .map(({ pointer }) => {
        const at = `${pointer}/proRated`
        return fact(
          lacking,
          at,
          choices([
            [say('settling/yes'), addition(lacking.record, at, 'yes')],
            [say('settling/no'), addition(lacking.record, at, 'no')],
          ]),
        )
      }),
  )
}

function direction(lacking: Lacking): Candidate[] {
  return instrumentsOf(lacking).map(({ pointer }) => {
    const at = `${pointer}/direction`
    const values = (['higher is better', 'lower is better'] as const).map(
      (each) => [say('settling/direction', { direction: each }), addition(lacking.record, at, each)] as const,
    )
    return fact(lacking, at, choices(values))
  })
}
