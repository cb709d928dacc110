import type { Administration, Instrument } from '../../case/record.ts'
import type { Recorded } from '../../chronology/recorded.ts'
import type { ScoreApart } from '../assessment.ts'
import { type Taken, takenAt } from './administrations.ts'
import { type Progress, type Window, windowOf } from './checkpoint-window.ts'
import { standsApart } from './comparable.ts'

type Point = Recorded<Administration>
/** What counts at each point, and what is kept beside it. */
export interface Points extends Record<'before' | 'middle' | 'after', Point | null> {
  apart: Apart[]
  /** What may count before and after, the one that does first. */
  candidates: Record<'before' | 'after', readonly Point[]>
}
export interface Apart extends ScoreApart {
  pointer: string
}

/**
 * The administrations that count at each point, by instrument, and those beside them. The edition's checkpoints give the
 * windows; one that it doesn't have is taken where it would stand.
 */
export function pointsOf(given: Progress): (instrument: Instrument) => Points {
  const own = given.edition.rules.psychometrics.checkpoints
  const usual = {
    before: { when: 'before the programme', whereAppropriate: false },
    middle: { when: 'after a part', whereAppropriate: false },
    after: { when: 'after the programme', whereAppropriate: false },
  } as const
  const at = (id: keyof typeof usual) => {
    const window: Window = windowOf(given, own.find((each) => each.id === id) ?? usual[id])
    return new Map(takenAt(given.chronology, id, window).map((taken) => [taken.instrument, taken]))
  }
  const all = { before: at('before'), middle: at('middle'), after: at('after') }
  return (instrument) => {
    const taken = (id: keyof typeof all) => all[id].get(instrument.id) ?? null
    const [before, after] = [taken('before')?.valid ?? null, taken('after')?.valid ?? null]
    const middle = taken('middle')?.valid ?? null
    const beside = before?.value ?? after?.value ?? null
    const isOut = middle !== null && beside !== null && standsApart(instrument, beside, middle.value)
    return {
      candidates: { before: candidatesOf(taken('before')), after: candidatesOf(taken('after')) },
      before,
      middle: isOut ? null : middle,
      after,
      apart: [
        ...apartAt(taken('before')),
        ...(middle !== null && isOut ? [keptApart('not comparable')(middle)] : []),
        ...apartAt(taken('middle')),
        ...apartAt(taken('after')),
      ],
    }
  }
}

function candidatesOf(taken: Taken | null): readonly Point[] {
  return taken === null || taken.valid === null ? [] : [taken.valid, ...taken.alternatives]
}

/** What was taken for a point and doesn't count, by why. */
function apartAt(taken: Taken | null): Apart[] {
  return [
    ...(taken?.early ?? []).map(keptApart('too early')),
    ...(taken?.others ?? []).map((each) =>
      keptApart(taken?.excluded.includes(each) ? 'decided' : 'another counts')(each),
    ),
    ...(taken?.blank ?? []).map(keptApart('left blank')),
  ]
}

function keptApart(why: ScoreApart['why']) {
  return ({ value: { checkpoint, date, score }, pointer }: Point): Apart => ({
    ...{ checkpoint, date, score },
    why,
    pointer,
  })
}
