import type { CaseRecord } from '../../src/case/record.ts'
import type { Edition } from '../../src/programme/edition.ts'
import { isDone, type Route } from './amounts.ts'
import { sessionsOf } from './attendance.ts'
import { happeningOf, leftOn } from './happening.ts'
import { naiveModules } from './repeat.ts'

export interface NaiveCheckpoint {
  id: string
  state: 'not applicable' | 'in time' | 'late' | 'too early' | 'missing'
  takenOn: string | null
}

type Checkpoint = Edition['rules']['psychometrics']['checkpoints'][number]

/** Days between which what was taken counts; `until` itself is in. Null: the point hasn't come. */
type Between = { from: string; until: string } | null

export function naiveCheckpoints(
  record: CaseRecord,
  edition: Edition,
  asOf: string,
  route: Route,
): NaiveCheckpoint[] {
  const points: NaiveCheckpoint[] = []
  for (const checkpoint of edition.rules.psychometrics.checkpoints) {
    const { id, part, whereAppropriate } = checkpoint
    // 001-13: "where appropriate". Without Induction there is nothing for it to follow (C-2).
    if (whereAppropriate && part !== undefined && !route.parts.includes(part)) {
      points.push({ id, state: 'not applicable', takenOn: null })
      continue
    }
    const between = betweenOf(record, edition, asOf, route, checkpoint)
    // Every instrument of the battery, at the first time that fits: the programme's start before it, else its end.
    let takenOn = ''
    let done = record.psychometrics.instruments.length > 0
    let isLate = false
    let isEarly = false
    for (const instrument of record.psychometrics.instruments) {
      let taken: string | null = null
      let late: string | null = null
      let early = false
      for (const each of record.psychometrics.administrations) {
        if (each.instrument !== instrument.id || each.checkpoint !== id || each.date > asOf) continue
        if (between === null || each.date < between.from) early = true
        else if (each.date > between.until) late = each.date < (late ?? '9999') ? each.date : late
        else if (id === 'before' ? each.date > (taken ?? '') : each.date < (taken ?? '9999'))
          taken = each.date
      }
      const valid = taken ?? late
      if (valid === null && early) isEarly = true
      if (taken === null && late !== null) isLate = true
      if (valid === null) done = false
      else if (valid > takenOn) takenOn = valid
    }
    if (done) points.push({ id, state: isLate ? 'late' : 'in time', takenOn })
    else {
      // A5-37: before the last session, no completion point. Of somebody who left before it, none is asked for.
      const isAsked = between !== null || leftOn(record, asOf) === null
      points.push({
        id,
        state:
          id === 'after' && isEarly && isAsked && !cameFor(record, between, asOf) ? 'too early' : 'missing',
        takenOn: null,
      })
    }
  }
  return points
}

/** 004-24: whoever came to the session for it has taken it; its results are missing. */
const cameFor = ({ appointments }: CaseRecord, between: Between, asOf: string): boolean =>
  between !== null &&
  appointments.some(
    ({ kind, outcome, date }) =>
      kind === 'questionnaire session' &&
      outcome === 'attended' &&
      date <= asOf &&
      date >= between.from &&
      date <= between.until,
  )

function betweenOf(
  record: CaseRecord,
  edition: Edition,
  asOf: string,
  route: Route,
  { when, part }: Checkpoint,
): Between {
  if (when === 'before the programme') {
    // 001-13, 002-22, 004-22: prior to the programme. 000-28: at its start. On the day itself nobody can tell.
    let first = '9999'
    for (const { id, date } of record.schedule.sessions) {
      let outcome: string | null = null
      for (const entry of record.attendance) if (entry.session === id) outcome = entry.outcome
      if (happeningOf(record, { id, date, outcome }, asOf).happened === 'cancelled') continue
      if (date < first) first = date
    }
    // the start is the first session attended, also where the schedule doesn't hold it.
    let start: string | null = null
    for (const { startedOn } of record.attempts) {
      if (startedOn !== undefined && startedOn <= asOf && startedOn > (start ?? '')) start = startedOn
    }
    if (start !== null && start < first) first = start
    return { from: '', until: first }
  }
  // at the end of Induction. 002-22, A5-37: after completing all sessions.
  const parts = when === 'after a part' ? [part ?? ''] : route.parts
  if (when === 'after the programme' && route.routeId === null) return null
  let from = ''
  const modules = naiveModules(record, edition, asOf, route).filter((module) =>
    parts.includes(module.part.id),
  )
  if (modules.length === 0) return null
  for (const module of modules) {
    // A5-42: the run that succeeded is the last one.
    if (module.state !== 'attendance complete' || module.partShort) return null
    for (const session of module.sessions) {
      const day = session.caughtUpOn ?? (isDone(session) ? session.date : '')
      if (day > from) from = day
    }
  }
  // the point is passed once the next part has begun.
  let until = '9999'
  for (const { date, module, happened } of sessionsOf(record, edition, asOf)) {
    if (happened === 'cancelled') continue
    const isOther = modules.every(({ id }) => id !== module)
    if (when === 'after a part' && isOther && date > from && date < until) until = date
  }
  return { from, until }
}
