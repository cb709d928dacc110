import type { CaseRecord } from '../../src/case/record.ts'
import type { Edition } from '../../src/programme/edition.ts'
import { applyAmounts, isDone, isReplaced, type Route } from './amounts.ts'
import { modulesOf, type NaiveSession, type Part, sessionsOf } from './attendance.ts'
import { leftOn, settled } from './happening.ts'

/** Whether a module has to be taken again, whether he is on hold, and how it stands. */
export interface NaiveModule {
  id: string
  part: Part
  /** Of the last run that has begun; of the first where none has. */
  run: number
  sessions: NaiveSession[]
  repeat: 'not required' | 'required' | 'needs decision'
  owed: string[]
  force: 'required before next' | 'offered' | 'not stated'
  state: string
  /** All of its part is done, and doesn't come to what is stated. */
  partShort: boolean
}

const covers = (parts: 'all' | string[], part: Part) => parts === 'all' || parts.includes(part.id)

/** Something of it took place for him. What was cancelled or withheld from him begins nothing anew. */
const tookPlace = ({ happened, caughtUpOn }: NaiveSession) =>
  caughtUpOn !== null || (happened !== 'planned' && happened !== 'cancelled' && happened !== 'withheld')

export function naiveModules(
  record: CaseRecord,
  edition: Edition,
  asOf: string,
  route: Route,
): NaiveModule[] {
  const modules: NaiveModule[] = []
  const all = sessionsOf(record, edition, asOf)
  for (const { id, part } of modulesOf(record, edition)) {
    const ofModule = all.filter((session) => session.module === id)
    // a repeat is a new run and counts from nothing.
    let run = 0
    for (const session of ofModule) if (run === 0 || session.run < run) run = session.run
    for (const session of ofModule) if (tookPlace(session) && session.run > run) run = session.run
    const begun = ofModule.some((session) => session.run === run && session.happened !== 'planned')
    const sessions = ofModule.filter((session) => session.run === run)
    const repeat = begun ? repeatOf(record, edition, asOf, id, part, sessions, ofModule) : 'not required'

    // 000-21, 001-24, 002-16: a catch-up before he carries on. 004-07: offered. 002-18, 003: not stated.
    let force: NaiveModule['force'] = 'not stated'
    for (const rule of edition.rules.attendance.catchUp) if (covers(rule.parts, part)) force = rule.force
    const owed: string[] = []
    for (const session of sessions) {
      // Owed for each miss (002-16); not for a run that is taken again as a whole, nor by somebody who has left.
      if (session.happened !== 'missed' || session.caughtUpOn !== null) continue
      if (repeat !== 'required' && leftOn(record, asOf) === null) owed.push(session.id)
    }

    let state = 'attendance complete'
    for (const session of sessions) {
      if (!isDone(session) && !isReplaced(session, part, all)) state = 'under way'
    }
    if (!sessions.some(isDone)) state = 'under way'
    if (!begun) state = 'not started'
    // attended or missed, for staff to decide. Where he caught up, it matters to the threshold only.
    for (const session of sessions) {
      if (session.happened === 'undecided' && session.caughtUpOn === null) state = 'needs decision'
    }
    // The order in which one state hides another (A5).
    if (repeat === 'needs decision') state = 'needs decision'
    if (owed.length > 0 && force === 'required before next') state = 'on hold'
    if (repeat === 'required') state = 'repeat required'
    // 004-08: suspended, and repeats the block.
    for (const rule of edition.rules.attendance.repeat) {
      if (
        state === 'repeat required' &&
        covers(rule.parts, part) &&
        rule.consequence === 'suspend and repeat'
      )
        state = 'suspended'
    }
    modules.push({ id, part, run, sessions, repeat, owed, force, state, partShort: false })
  }
  return applyAmounts(modules, edition, route)
}

function repeatOf(
  record: CaseRecord,
  edition: Edition,
  asOf: string,
  id: string,
  part: Part,
  sessions: NaiveSession[],
  ofModule: NaiveSession[],
): NaiveModule['repeat'] {
  // what is missed on one day is one session, or as many as were held. A-7: open ones are missed or attended.
  const missed = sessions.filter(({ happened }) => happened === 'missed')
  const atMost = sessions.filter(({ happened }) => happened === 'missed' || happened === 'undecided')
  const byDay = [new Set(missed.map(({ date }) => date)).size, new Set(atMost.map(({ date }) => date)).size]
  const byUnit: number[] = []
  for (const end of [0, 1] as const) {
    for (const those of [missed, atMost]) {
      let sum = 0
      for (const { units } of those) sum += units[end]
      byUnit.push(sum)
    }
  }
  const unit = countsIn(record, asOf, id, part)
  const counts = unit === 'meetings' ? byDay : unit === 'units' ? byUnit : [...byDay, ...byUnit]

  // C-4: the threshold is the part's own. 000-23, 001-25, 002-17, 004-08: more than two. 002-18: two. 003: none.
  const reached: boolean[] = []
  for (const rule of edition.rules.attendance.repeat) {
    if (!covers(rule.parts, part)) continue
    for (const count of counts)
      reached.push(rule.missed.op === 'more than' ? count > rule.missed.n : count >= rule.missed.n)
  }
  let repeat: NaiveModule['repeat'] = 'not required'
  // 003: no repeat is stated, which isn't that there is none. From the third on a person is asked.
  const mostMissed = unit === 'meetings' ? byDay[0] : Math.max(missed.length, byUnit[2] ?? 0)
  const isStated = edition.rules.attendance.repeat.some((rule) => covers(rule.parts, part))
  if (!isStated && (mostMissed ?? 0) >= 3) repeat = 'needs decision'
  if (reached.includes(true)) repeat = reached.includes(false) ? 'needs decision' : 'required'

  // What a person decided during this run stands, for all that had been missed by then.
  const first = sessions[0]?.date ?? ''
  const isLater = ofModule.some(({ run }) => run < (sessions[0]?.run ?? 1))
  const decided = settled(record, 'repeat', id, asOf, ({ on }) => on >= first)
  const decidedLater = settled(record, 'repeat', id, asOf, ({ on }) => (isLater ? on > first : on >= first))
  const isNewMiss = atMost.some(({ date }) => isAfterDecision(record, id, asOf, date))
  if (decidedLater === 'required') return 'required'
  if (decidedLater === 'not required' && !isNewMiss) return 'not required'
  // on the day on which a run begins, it can be about the run before, unless nothing was missed in this one.
  const isOnTheDay = isLater && decided !== null && decided !== 'open' && decidedLater === null
  const isMissedThen = atMost.some(({ date }) => date === first)
  if (isOnTheDay && isMissedThen && decided !== repeat && !(decided === 'not required' && isNewMiss))
    return 'needs decision'
  return repeat
}

function isAfterDecision(record: CaseRecord, id: string, asOf: string, date: string): boolean {
  let last = ''
  for (const { about, subject, on } of record.decisions) {
    if (about === 'repeat' && subject === id && on <= asOf && on > last) last = on
  }
  return date > last
}

/** How sessions are counted where a person or the document has settled it. */
function countsIn(record: CaseRecord, asOf: string, module: string, part: Part): string | null {
  // For the module, for its part, or else for all of them.
  for (const subject of [module, part.id, undefined]) {
    const decided = settled(record, 'session count', subject, asOf)
    if (decided !== null && decided !== 'open') return decided
  }
  // 002-09, 004-15: sessions of so many hours. 002-08: full days.
  if (part.sessionHours !== undefined && !part.sessionHours.derived) return 'units'
  if (part.amounts.some(({ unit }) => unit === 'full days')) return 'meetings'
  return null
}
