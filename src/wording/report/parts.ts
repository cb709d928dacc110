import type { AssessmentInWords } from '../../language/in-words.ts'
import type { Item } from '../../message.ts'
import type { Edition } from '../../programme/edition.ts'
import { SESSIONS_MISSING_ID } from '../../rules/completion/status-recorded.ts'
import { hidingState } from '../../rules/states.ts'
import type { Subject } from '../case-view.ts'
import type { Passage } from '../passage.ts'
import type { Teller } from '../teller.ts'
import { hoursTold } from './amounts.ts'
import { endingOf } from './ending.ts'
import { say } from './phrases.ts'
import { isAnythingRecorded, isLetOff, isOfHisTime } from './runs.ts'

/** When a part of the programme was held, how much of it is done, and how it stands. */
export interface PartRow {
  part: Passage
  dates: Passage
  hours: Passage
  state: Passage
}

type Part = AssessmentInWords['parts'][number]

/** @param told ids of the findings that a row may tell */
export function partRow(
  edition: Edition,
  part: Part,
  subject: Subject,
  told: ReadonlySet<string>,
  teller: Teller,
): PartRow {
  const { chronology } = subject
  const ending = endingOf(subject)
  const ended = ending?.on ?? null
  const sessions = part.modules
    .flatMap(({ runs }) => runs.flatMap(({ sessions }) => sessions))
    .filter((session) => ended === null || isOfHisTime(session, ended))
    .filter((session) => !isLetOff(session, chronology))
  const facts = sessions.flatMap(({ id }) => chronology.session(id)?.facts ?? [])
  const findings = [`attendance.part/${part.partId}`].filter((id) => told.has(id))
  const at = edition.rules.parts.findIndex(({ id }) => id === part.partId)
  const hidden = part.state === 'exempt' ? undefined : hidingState(part.modules)
  // After a recall nobody has decided yet whether it has ended.
  const stopped = ending === null ? null : ending.how === 'recalled' ? 'recalled' : 'ended'
  const isLacking =
    sessions.length === 0 && subject.assessment.findings.some(({ id }) => id === SESSIONS_MISSING_ID)
  const state =
    stopped !== null && part.state === 'under way'
      ? stopped
      : stateOf(hidden ?? part.state, sessions, isLacking)
  return {
    part: teller.ofEdition(part.name, `/rules/parts/${at}/name`),
    dates: teller.workedOut(partDates(sessions), { facts }),
    hours: teller.workedOut(hoursTold(part.hours, isExpected(edition, part, subject)), { facts }),
    state: teller.workedOut(say('report/part-state', { state }), { findings, facts }),
  }
}

type Sessions = Part['modules'][number]['runs'][number]['sessions']
type State = Parameters<typeof say<'report/part-state'>>[1]['state']

/**
 * A part of which no session is recorded isn't known to be under way; nor that it hasn't begun, where the register of the
 * group is lacking.
 */
function stateOf(state: State, sessions: Sessions, isLacking: boolean): State {
  if (state === 'under way' && !isAnythingRecorded([{ sessions }])) return 'not recorded'
  return state === 'not started' && isLacking ? 'not recorded' : state
}

/** The route isn't decided, and not every one has this part. */
function isExpected({ rules }: Edition, { partId }: Part, { assessment }: Subject): boolean {
  return assessment.route.state !== 'final' && !rules.routes.every(({ parts }) => parts.includes(partId))
}

/** First to last session; for somebody who has left, to the last while he was there. */
function partDates(sessions: Sessions): Item {
  const dates = sessions.map(({ date }) => date).sort()
  const [first, last] = [dates[0], dates.at(-1)]
  return first === undefined || last === undefined
    ? say('report/no-session')
    : say('report/dates-of-part', { dates: [first, last] })
}
