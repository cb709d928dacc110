import { groupedBy } from '../chronology/recorded.ts'
import type { Message } from '../message.ts'
import type { ModuleProgress, ModuleRun } from '../rules/assessment.ts'
import { ALL_SESSIONS_ID } from '../rules/completion/requirements.ts'
import { CATCH_UPS_UNDECIDED } from '../rules/completion/sessions.ts'
import { sessionInModule, sessionsInModules } from '../rules/session-words.ts'
import { type RankedAction, type Standing, undated } from './action.ts'
import { say } from './phrases.ts'

/** Catch-ups to offer, to arrange or to decide about, by the force that the edition gives them. */
export function catchUps(standing: Standing, module: ModuleProgress, run: ModuleRun): RankedAction[] {
  const { edition, chronology, next } = standing
  const { staff } = edition.terms
  return errands(standing, module, run).flatMap(({ session, owed, findingId, alsoFindingIds }) => {
    const decided = chronology.session(owed)?.makingUp != null
    const asked = (rank: number, action: Message) => ({
      ...undated(rank, staff, action, findingId),
      ...alsoFindingIds,
    })
    if (module.catchUpForce === 'offered' && !decided) {
      const answer = chronology.session(owed)?.offers.at(-1)?.value.answer
      // Offered, which is all that the edition asks for; what was accepted is still to be held.
      if (answer === 'declined' || answer === 'not recorded') return []
      const code = answer === 'accepted' ? 'action/arrange-catch-up' : 'action/offer-catch-up'
      return asked(8, say(code, { session }))
    }
    if (module.catchUpForce === 'not stated' && !decided) {
      // Once completion rests on it, it is asked for there.
      const rests = standing.finding(ALL_SESSIONS_ID)?.code === CATCH_UPS_UNDECIDED
      if (rests) return []
      return asked(8, say('action/decide-catch-up-unstated', { session }))
    }
    if (module.catchUpForce !== 'required before next') {
      return asked(8, say('action/arrange-catch-up', { session }))
    }
    if (next === undefined) return asked(3, say('action/arrange-catch-up', { session }))
    return {
      rank: 3,
      action: say('action/arrange-catch-up-before', { session, next: sessionInModule(standing, next) }),
      who: staff,
      by: next.date,
      because: say('because/before-next-session'),
      findingId,
      ...alsoFindingIds,
    }
  })
}

/** Catch-ups by what has to be arranged: one for all sessions of a day of which the same is recorded. */
function errands(standing: Standing, { moduleId, catchUpsOwed }: ModuleProgress, run: ModuleRun) {
  const { chronology } = standing
  const events = run.sessions.flatMap(({ id }) =>
    catchUpsOwed.includes(id) ? (chronology.session(id) ?? []) : [],
  )
  const alike = groupedBy(events, ({ session, makingUp, offers }) =>
    [session.date, makingUp !== null, offers.at(-1)?.value.answer].join(' '),
  )
  return [...alike.values()].flatMap((those) => {
    const sessions = those.map(({ session }) => session)
    const together = sessionsInModules(standing, sessions)
    return (together.length === 1 ? [sessions] : sessions.map((each) => [each])).flatMap((day) => {
      const [owed, ...others] = day.map(({ id }) => id)
      const [session] = sessionsInModules(standing, day)
      if (owed === undefined || session === undefined) return []
      const id = (each: string) =>
        chronology.session(each)?.makingUp != null
          ? `attendance.making-up/${each}`
          : `attendance.hold/${moduleId}/${each}`
      const alsoFindingIds = others.length === 0 ? {} : { alsoFindingIds: others.map(id) }
      return { session, owed, findingId: id(owed), alsoFindingIds }
    })
  })
}
