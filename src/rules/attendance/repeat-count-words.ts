import type { Message } from '../../message.ts'
import type { Source } from '../../programme/source.ts'
import { decisionSaid } from '../decision-words.ts'
import { say } from './findings.ts'
import {
  countedMisses,
  countOfEdition,
  sessionCount,
  sourceOfCount,
  waysOfCounting,
} from './repeat-counting.ts'
import { missedSaid, type Run, type Tally } from './run.ts'

/** What is said about the counting itself, where it makes a difference to the number. Null: it makes none. */
export interface CountTold {
  /** What a decision settled; nothing where the edition's words did. */
  also: Message[]
  basis: Message
  sources: Source[]
  /** The decision goes against the edition's own words. */
  against: boolean
}

/** What one session is is settled by the edition's own words or by a decision, where the number turns on it. */
export function assessCount(run: Run, counted: Tally): CountTold | null {
  const { missed, units } = counted
  const days = daysIn(counted)
  if (units.missed.least === days && units.missed.most === days) return null
  const decision = sessionCount(run)?.value
  const stated = countOfEdition(run)
  if (missed.length === 0) return null
  const sources = stated === null ? [] : sourceOfCount(run)
  if (decision === undefined) {
    if (stated === null) return null
    return { also: [], basis: say('attendance/ground-count-stated', { stated }), sources, against: false }
  }
  const counts = decision.outcome === 'units' ? 'units' : 'meetings'
  const contrary = stated !== null && decision.outcome !== stated ? [stated] : []
  return {
    also: [
      ...contrary.map((own) => say('attendance/count-contrary', { stated: own })),
      say('attendance/count-decided', { counts, decision: decisionSaid(decision) }),
    ],
    basis: say('attendance/ground-count-decided'),
    sources,
    against: contrary.length > 0,
  }
}

/** `4 sessions were missed, on 2 days`, where several sessions were held on one. */
export function countSaid(run: Run, counted: Tally): Message {
  const { least, most } = countedMisses(run, counted)
  const days = daysIn(counted)
  const missed = missedBetween(least, most)
  return most > days ? say('attendance/sessions-missed-on-days', { missed, days }) : missed
}

/** `between 2 and 4 sessions were missed` */
export const missedBetween = (least: number, most: number): Message =>
  least === most
    ? missedSaid(most)
    : say('attendance/sessions-missed-between', { least, most, adjacent: most === least + 1 })

/** The ways of counting differ in more than what the open attendances count as. */
export function isCountOpen(run: Run, counted: Tally): boolean {
  return waysOfCounting(run, counted).length > (counted.open.length > 0 ? 2 : 1)
}

function daysIn({ missed }: Tally): number {
  return new Set(missed.map(({ session }) => session.date)).size
}
