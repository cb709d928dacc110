import type { Chronology } from '../../chronology/chronology.ts'
import type { Message } from '../../message.ts'
import type { Edition } from '../../programme/edition.ts'
import { term } from '../../rules/terms.ts'
import type { Passage } from '../passage.ts'
import type { Teller } from '../teller.ts'
import { capital } from '../words.ts'
import type { CriterionRow } from './criterion-row.ts'
import { say } from './phrases.ts'

type Known = Chronology['known']

/**
 * Levels that nothing is asked of, in a row of their own: those that say only which route somebody takes, and those of
 * which the programme says nothing. Null where none is recorded, or the edition asks for one, which has its row.
 */
export function levelsRow(edition: Edition, known: Known, teller: Teller): CriterionRow | null {
  const { routing } = edition.rules
  const recorded = routing?.basis === 'RM2000/S' ? null : levelsRecorded(known, teller)
  if (recorded === null) return null
  return {
    name: teller.words(say('section/row-levels')),
    requirement:
      routing === undefined || routing.levels.length === 0
        ? teller.words(say('section/no-level-asked'))
        : teller.ofEdition(say('section/asked-for-route'), '/rules/routing', [routing.source]),
    recorded,
    outcome: teller.words(say('section/no-result')),
    decided: null,
  }
}

/** Tool, level and date of each level, and who assessed. Null: none is recorded. */
export function levelsRecorded({ risk }: Known, teller: Teller): Passage | null {
  const all = FIELDS.flatMap((field) => {
    const given = risk[field]
    return given === undefined ? [] : [{ field, given }]
  })
  if (all.length === 0) return null
  const [one, ...others] = new Set(all.map(({ given }) => given.assessor))
  // Who assessed all of them is named once.
  const common = others.length === 0 && all.length > 1 ? one : undefined
  const said = all.map(({ field, given }) =>
    levelSaid(field, common === undefined ? given : { ...given, assessor: undefined }, teller),
  )
  return teller.recorded(
    capital({ commas: common === undefined ? said : [...said, { text: common }] }),
    ...all.map(({ field }) => `/risk/${field}`),
  )
}

const FIELDS = ['rm2000s', 'other', 'deviance', 'treatmentNeed'] as const
type Field = (typeof FIELDS)[number]

type Level = Omit<NonNullable<Known['risk'][Field]>, 'assessor'> & { assessor?: string | undefined }

function levelSaid(field: Field, given: Level, { language }: Teller): Message {
  const tool = 'tool' in given ? ((given.tool as string | undefined) ?? null) : null
  const told = {
    level: term('level', given.level),
    on: given.assessedOn,
    assessor: given.assessor ?? null,
  }
  if (field === 'deviance') return say('section/recorded-deviance', { ...told, tool })
  if (field === 'treatmentNeed') return say('section/recorded-need', { ...told, tool })
  return say('section/recorded-level', { ...told, tool: tool ?? language.say(say('section/risk-matrix')) })
}

/** Date, test and assessor; the score itself only where it decides against the person. */
export function iqRecorded(iq: NonNullable<Known['iq']>, met: boolean, teller: Teller): Passage {
  const { score, assessedOn: on, tool, assessor } = iq
  const told = { on, tool: tool ?? null, assessor: assessor ?? null }
  return teller.recorded(say('section/recorded-iq', { score: met ? null : score, ...told }), '/iq')
}
