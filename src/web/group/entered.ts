import type { Session } from '../../case/record.ts'
import type { Desk } from '../desk.ts'
import { splitDate } from '../form/answers.ts'
import type { Form } from '../form/form.ts'
import type { TypedPage } from '../state/typed.ts'
import { firstAnswers } from './answers.ts'
import { CHOOSE, likeTheLast, NEW_SESSION } from './choose-page.ts'
import type { Everybody } from './everybody.ts'
import { QUESTION_PAGES } from './import-page.ts'
import { typedOn } from './question-page.ts'
import { recordPage } from './record-page.ts'
import { FIELDS } from './row-fields.ts'
import { SEEN_FROM, SEEN_FROM_FIELDS } from './seen-from-page.ts'
import { askedIn } from './sessions.ts'
import { type GroupState, withTyped } from './state.ts'

/** What was entered on a page of a group and isn't recorded yet. */

/** The state with what a page's fields say. Those of other pages stay. */
export function withFields(desk: Desk, state: GroupState, page: string, form: Form): GroupState {
  const fields = (names: Iterable<string>): TypedPage =>
    Object.fromEntries([...names].filter((name) => form.has(name)).map((name) => [name, form.text(name)]))
  if (page === CHOOSE) return form.has('date-day') ? withTyped(state, page, fields(NEW_SESSION)) : state
  if (page === SEEN_FROM) return form.has('on-day') ? withTyped(state, page, fields(SEEN_FROM_FIELDS)) : state
  if (page === 'import') return form.has('pasted') ? withTyped(state, page, pastedOn(form)) : state
  const own = typedOn(desk, state, page, form)
  if (own !== null) return withTyped(state, page, own)
  if (QUESTION_PAGES.includes(page)) {
    const asked = form
      .names()
      .filter((name) => /^(?:mark|heading)-\d+$|^who-\d+(?:-crn)?$|^dates$|^module$/.test(name))
    return asked.length === 0 ? state : withTyped(state, page, fields(asked))
  }
  if (!/^record\/[\da-f]{8}$/.test(page)) return state
  const keys = (state.group.people ?? []).map(({ key }) => key)
  const sent = form.names().filter((name) => keys.some((key) => name.startsWith(`${key}-`)))
  return sent.length === 0 ? state : withTyped(state, page, fields(sent))
}

/** Cells that were pasted, until they are in the group. */
const pastedOn = (form: Form): TypedPage =>
  form.text('pasted').trim() === '' ? {} : { pasted: form.text('pasted') }

/** The state without what a page was sent with as it had come: whoever looks at a page has entered nothing. */
export function withoutUntouched(state: GroupState, everybody: Everybody, page: string): GroupState {
  const typed = state.typed[page]
  const first = typed && firstOn(state, everybody, page)
  if (!first) return state
  const isFirst = Object.entries(typed).every(([name, text]) => text.trim() === (first[name] ?? '').trim())
  return isFirst ? withTyped(state, page, {}) : state
}

/** The fields of a page as it comes; undefined: of none of these. */
function firstOn(state: GroupState, everybody: Everybody, page: string): TypedPage | undefined {
  if (page === CHOOSE) return likeTheLast(everybody, state.asOf)
  if (page === SEEN_FROM) {
    const { day, month, year } = splitDate(state.asOf)
    return { 'on-day': day, 'on-month': month, 'on-year': year }
  }
  const session = everybody.group.schedule.sessions.find((each) => recordPage(each) === page)
  return (
    session && Object.assign({}, ...askedIn(everybody, session).map((each) => firstAnswers(each, session)))
  )
}

/** Everybody with one outcome, on the page alone: nothing is recorded yet. */
export function forAll(
  state: GroupState,
  everybody: Everybody,
  session: Session,
  outcome: string,
): GroupState {
  const asked = askedIn(everybody, session)
  const first = Object.assign({}, ...asked.map((each) => firstAnswers(each, session)))
  const all = outcome === '' ? [] : asked.map(({ person }) => [FIELDS.what(person.key), outcome])
  const page = recordPage(session)
  return withTyped(state, page, { ...first, ...state.typed[page], ...Object.fromEntries(all) })
}
