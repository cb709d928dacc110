import { ROUTE_SHORT_ID } from '../rules/attendance/amounts.ts'
import { unitWord } from '../rules/attendance/run.ts'
import { decisionNamed } from '../rules/decision-words.ts'
import { named } from '../rules/modules.ts'
import { sessionInModule } from '../rules/session-words.ts'
import { type RankedAction, type Standing, undated } from './action.ts'
import { withoutModule } from './held-elsewhere.ts'
import { moduleActions } from './modules.ts'
import { say } from './phrases.ts'

/** What modules ask for; then what the schedule lacks, and decisions that the entries don't bear out. */
export function attendanceActions(standing: Standing): RankedAction[] {
  return [
    ...moduleActions(standing),
    ...lacking(standing),
    ...unapplied(standing),
    ...unplaced(standing),
    ...holds(standing),
    ...withoutModule(standing),
  ]
}

/** Every session scheduled is done, and they don't come to what the edition states. */
function lacking({ edition, assessed }: Standing): RankedAction[] {
  return assessed.findings
    .filter(({ id, severity }) => severity === 'action' && (id === ROUTE_SHORT_ID || id.startsWith(PART)))
    .map(({ id, missing }) => {
      const part = edition.rules.parts.find((each) => id === `${PART}${each.id}`)
      const code = missing.length > 0 ? 'action/record-session-lengths' : 'action/schedule-sessions'
      const action = say(code, { part: part === undefined ? null : named(part.name) })
      return undated(7, edition.terms.staff, action, id)
    })
}

const PART = 'attendance.part/'

function unapplied({ edition, chronology, assessed }: Standing): RankedAction[] {
  const { staff, supervisor } = edition.terms
  const decisions = new Map(chronology.decisions.all.map(({ value }) => [`${UNAPPLIED}${value.id}`, value]))
  return assessed.findings.flatMap(({ id }) => {
    const decision = decisions.get(id)
    if (decision === undefined) return []
    const who = decision.about === 'absence' ? supervisor : staff
    return undated(4, who, say('action/correct-entry', { decision: decisionNamed(decision) }), id)
  })
}

const UNAPPLIED = 'attendance.unapplied/'

/** Whether another part waits for a catch-up. */
function holds(standing: Standing): RankedAction[] {
  const { edition, chronology, assessed } = standing
  return assessed.findings.flatMap(({ id, outcome }) => {
    if (outcome !== 'needs decision' || !id.startsWith(BEYOND)) return []
    const missed = chronology.session(id.slice(BEYOND.length))?.session
    if (missed === undefined) return []
    const action = say('action/settle-hold', { missed: sessionInModule(standing, missed) })
    return undated(3, edition.terms.staff, action, id)
  })
}

const BEYOND = 'attendance.hold-beyond/'

function unplaced({ edition, chronology, assessed }: Standing): RankedAction[] {
  return chronology.decisions.about('repeat').flatMap(({ value }) => {
    const open = assessed.findings.find(({ id }) => id === `attendance.unplaced/${value.id}`)
    if (open?.outcome !== 'needs decision') return []
    const part = edition.rules.parts.find(({ id }) => id === value.subject)
    const unit = part === undefined ? edition.terms.unit : unitWord({ edition, part })
    const action = say('action/name-repeated-module', { decision: decisionNamed(value), unit })
    return undated(4, edition.terms.staff, action, open.id)
  })
}
