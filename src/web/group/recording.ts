import { recordSession } from '../../case/group/recording.ts'
import type { Session } from '../../case/record.ts'
import { today } from '../../today.ts'
import { type Desk, plainProblems, tryRead } from '../desk.ts'
import { idOf } from '../form/fields.ts'
import type { Problem } from '../page.ts'
import { firstAnswers, readRecord } from './answers.ts'
import { addSession, CHOOSE, showChoose } from './choose-page.ts'
import { forAll } from './entered.ts'
import { type Everybody, readChanged, readEverybody } from './everybody.ts'
import { showNext } from './next-page.ts'
import { say } from './phrases.ts'
import { countWords, recordPage, showRecord } from './record-page.ts'
import { showChanges, showRecorded } from './recorded-page.ts'
import { askedIn, sessionAt } from './sessions.ts'
import { type GroupState, withTyped } from './state.ts'
import type { Visit } from './visit.ts'

/** Answers the pages on which a session is chosen and recorded. */
export function answerSession(visit: Visit, go: string): Response {
  const { desk, context, form, state, everybody, page } = visit
  if (page === CHOOSE) return choose(visit, go)
  const { session, step } = placeOf(page, everybody)
  if (session === undefined) return showNext(desk, context, state, everybody)
  if (step === 'changes' && go === 'take') return record(visit, session, true)
  if (step !== '') return showSession(visit, page)
  if (go === 'all')
    return showRecord(desk, context, forAll(state, everybody, session, form.text('all')), everybody, session)
  return record(visit, session, false)
}

/** The page of a session, as far as it is recorded. */
export function showSession(visit: Omit<Visit, 'form'>, page: string): Response {
  const { desk, context, state, everybody } = visit
  const { session, step } = placeOf(page, everybody)
  if (session === undefined) return showNext(desk, context, state, everybody)
  if (step === 'done') return showRecorded(desk, context, state, everybody, session)
  const { problems, changed } = readOf(visit, session)
  if (step === 'changes' && problems.length === 0 && changed.length > 0)
    return showChanges(desk, context, state, everybody, session, changed)
  return showRecord(desk, context, state, everybody, session)
}

/** What the page says by now of what was entered on it. */
export function wordsNow(desk: Desk, state: GroupState, page: string): Record<string, string> {
  if (!page.startsWith('record/')) return {}
  const { value: everybody } = tryRead(() => readEverybody(desk.resources, state))
  const { session } = everybody === null ? { session: undefined } : placeOf(page, everybody)
  if (everybody === null || session === undefined) return {}
  return { record: countWords(desk, askedIn(everybody, session), session, state.typed[page]) }
}

/** `record/1a2b3c4d/done`: the session, and which of its pages. */
function placeOf(page: string, { group }: Everybody): { session: Session | undefined; step: string } {
  const [, hash = '', step = ''] = /^record\/([\da-f]{8})(?:\/(\w+))?$/.exec(page) ?? []
  return { session: sessionAt(group, hash), step }
}

function choose(visit: Visit, go: string): Response {
  const { desk, context, form, state, everybody } = visit
  if (go === 'add') {
    const added = addSession(desk, state, everybody, form)
    if ('problems' in added) return showChoose(desk, context, state, everybody, added.problems)
    const next = { ...withTyped(state, CHOOSE, {}), group: added.group }
    const all = readEverybody(desk.resources, next)
    const session = all.group.schedule.sessions.find(({ id }) => id === added.id)
    if (session === undefined) throw new Error('a session that was added is not there')
    return showRecord(desk, context, next, all, session)
  }
  const session = sessionAt(everybody.group, form.text('session'))
  if (session !== undefined) return showRecord(desk, context, state, everybody, session)
  const words = desk.resources.language().say(say('group-pages/select-session'))
  return showChoose(desk, context, state, everybody, [{ words, field: idOf('session') }])
}

/** What was entered of a session so far. */
function readOf({ desk, state, everybody }: Pick<Visit, 'desk' | 'state' | 'everybody'>, session: Session) {
  const asked = askedIn(everybody, session)
  const typed =
    state.typed[recordPage(session)] ?? Object.assign({}, ...asked.map((each) => firstAnswers(each, session)))
  return readRecord(asked, session, typed, everybody.day, desk.resources.language())
}

/** @param confirmed whether what was recorded before and is to be otherwise was shown */
function record(visit: Visit, session: Session, confirmed: boolean): Response {
  const { desk, context, state, everybody } = visit
  const { people, changed, problems } = readOf(visit, session)
  const again = (wrong: readonly Problem[]) => showRecord(desk, context, state, everybody, session, wrong)
  if (problems.length > 0) return again(problems)
  if (changed.length > 0 && !confirmed) return showChanges(desk, context, state, everybody, session, changed)
  const next = {
    ...withTyped(state, recordPage(session), {}),
    group: recordSession(state.group, session.id, people, today(), state.asOf),
  }
  const read = tryRead(() => readChanged(desk.resources, next, everybody))
  if (read.value === null) return again(plainProblems(desk, read.issues, null))
  return showRecorded(desk, context, next, read.value, session)
}
