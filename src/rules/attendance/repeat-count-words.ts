import type { Source } from '../../programme/source.ts'
import { decisionInWords } from '../decision-words.ts'
import { count } from '../words.ts'
import {
  countedMisses,
  countOfEdition,
  sessionCount,
  sourceOfCount,
  waysOfCounting,
} from './repeat-counting.ts'
import { missedInWords, type Run, type Tally } from './run.ts'

/** What is said about the counting itself, where it makes a difference to the number. Null: it makes none. */
export interface CountTold {
  /** What a decision settled, beginning with a space; empty where the edition's words did. */
  words: string
  basis: string
  sources: Source[]
  /** The decision goes against the edition's own words. */
  against: boolean
}

export function assessCount(run: Run, counted: Tally): CountTold | null {
  const { missed, units } = counted
  if (units.missed === daysIn(counted)) return null
  const decision = sessionCount(run)
  const stated = countOfEdition(run)
  if (missed.length === 0 || (decision === null && stated === null)) return null
  const sources = stated === null ? [] : sourceOfCount(run)
  if (decision === null) return { words: '', basis: STATED[stated ?? 'units'], sources, against: false }
  const against = stated !== null && decision.value.outcome !== stated
  const how = decision.value.outcome === 'units' ? UNITS : MEETINGS
  const told = against ? ` ${CONTRARY[stated]}` : ''
  return {
    words: `${told} Decided: ${how}. ${decisionInWords(decision.value)}`,
    basis: OPEN,
    sources,
    against,
  }
}

/** `4 sessions were missed, on 2 days`, where several sessions were held on one. */
export function countInWords(run: Run, counted: Tally): string {
  const missed = countedMisses(run, counted)
  const days = daysIn(counted)
  return missed > days ? `${missedInWords(missed)}, on ${count(days, 'day')}` : missedInWords(missed)
}

/** The ways of counting differ in more than what the open attendances count as. */
export function isCountOpen(run: Run, counted: Tally): boolean {
  return waysOfCounting(run, counted).length > (counted.open.length > 0 ? 2 : 1)
}

function daysIn({ missed }: Tally): number {
  return new Set(missed.map(({ session }) => session.date)).size
}

const UNITS = 'each session held in a meeting counts'
const MEETINGS = 'each meeting counts as one session'

const STATED = {
  units:
    'The edition says how long a session is, so a longer meeting counts as the sessions that it holds. Elsewhere the meeting counts (A-1).',
  meetings: 'The edition calls a full day a session, so a day counts as one (A-1).',
}
const CONTRARY = {
  units: 'The edition says how long a session is, by which a longer meeting counts as several.',
  meetings: 'The edition calls a full day a session, by which a day counts as one.',
}
const OPEN = 'What one session is, a meeting or each session unit held in it, was decided by a person (A-1).'
