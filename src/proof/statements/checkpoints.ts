import type { Edition } from '../../programme/edition.ts'
import { addDays } from '../../rules/dates.ts'
import { AHEAD, DECIDED, type Draft } from '../draft.ts'
import { say } from '../phrases.ts'
import type { Dimension } from '../space.ts'
import type { Proposition } from '../statement.ts'
import { leaving, plannedStart, value } from '../values.ts'
import { begun, lastDay, throughPart, throughProgramme } from './progress.ts'

/** 000-28, 001-13, 002-22, 004-22, 004-24: each point at which questionnaires are taken. */
export function ofCheckpoints({ rules }: Edition): Proposition[] {
  return rules.psychometrics.checkpoints.map(
    ({ id, when, part, source }): Proposition => ({
      topic: 'psychometrics',
      dimensions: [
        when === 'after a part'
          ? throughPart(rules, part ?? '')
          : when === 'before the programme'
            ? begun(rules)
            : throughProgramme(rules),
        taken(id),
        questionnaires(),
        leaving(),
        ...(when === 'before the programme' ? [plannedStart([null, DECIDED, AHEAD])] : []),
      ],
      statements: [
        {
          path: `psychometrics.checkpoints/${id}`,
          clause: source.clause,
          matter: `psychometrics.checkpoint/${id}`,
          // Taken on the day itself they are read as in time: the sentence says so, with both readings beside it.
          assumed: ['psychometrics/checkpoint-complete'],
        },
      ],
    }),
  )
}

export function taken(checkpoint: 'before' | 'middle' | 'after'): Dimension {
  const take = (draft: Draft, days: readonly number[], blank = false) => {
    const on = lastDay(draft)
    draft.psychometrics = {
      instruments: [
        {
          ...{ id: 'q', name: 'Invented scale', measures: 'an invented measure' },
          ...{ direction: 'higher is better' as const, range: { minimum: 0, maximum: 30 }, items: 10 },
        },
      ],
      administrations: days.map((days, index) => ({
        ...{ id: `a${index}`, instrument: 'q', date: addDays(on, days), checkpoint, score: 12 },
        itemsMissing: blank ? 10 : 0,
      })),
    }
  }
  return {
    name: say('proof/questionnaires-taken'),
    values: [
      value(say('proof/none')),
      ...[[], [-1], [0], [1], [-1, 1]].map((days) =>
        value(
          say('proof/days-from-session', { days: days.map((n) => say('proof/number', { n })) }),
          (draft) => take(draft, days),
        ),
      ),
      value(say('proof/blank'), (draft) => take(draft, [1], true)),
    ],
  }
}

function questionnaires(): Dimension {
  return {
    name: say('proof/questionnaire-session'),
    values: [
      value(say('proof/none')),
      ...([-1, 0, 1] as const).map((days) =>
        value(say('proof/days-from-session', { days: [say('proof/number', { n: days })] }), (draft) => {
          draft.appointments.push({
            ...{ id: 'q1', kind: 'questionnaire session' as const, date: addDays(lastDay(draft), days) },
            outcome: 'attended',
          })
        }),
      ),
    ],
  }
}
