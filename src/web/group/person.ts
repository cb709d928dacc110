import type { Context } from 'hono'
import { memberCases } from '../../case/group/member.ts'
import { withOwnCase } from '../../case/group/own-case.ts'
import { groupAsItIs } from '../../case/group/read.ts'
import { DECIDING } from '../case/decide.ts'
import { answerCasePage, type Place as CasePlace, goTo, placeIn } from '../case/task.ts'
import { taskAt } from '../case/tasks.ts'
import type { Desk } from '../desk.ts'
import { objectIn } from '../form/draft.ts'
import type { Form } from '../form/form.ts'
import { caseText, stateIn } from '../state/file.ts'
import type { State, Within } from '../state/state.ts'
import { WRITTEN } from '../state/written.ts'
import { bodyOf, type GroupState, groupFileName, groupText } from './state.ts'

/** The pages of a case, for one person of a group: the same, but that they carry and save the group. */
export interface PersonVisit {
  desk: Desk
  context: Context
  state: GroupState
  /** The group's own first page. */
  leave(context: Context, state: GroupState): Response | Promise<Response>
}

/** Whose page an address is, and which of that person's. */
interface Place extends CasePlace {
  key: string
}

export function personPage(page: string): Place | null {
  const [, key = '', rest] = /^person\/([a-z][a-z\d]*)\/(.+)$/.exec(page) ?? []
  return rest === undefined ? null : { key, ...placeIn(rest) }
}

/** The page itself; null: nobody has the key. */
export function showPerson(visit: PersonVisit, { key, page, about }: Place): Promise<Response> | null {
  const found = personIn(visit, key)
  if (found === null) return null
  const { desk, state } = found
  const target = { decide: `${DECIDING}${about}`, preview: `preview/${about}` }[page] ?? page
  const task = taskAt(pathOf(key), state.documents)
  return goTo({ desk, context: visit.context, task }, state, `to:${target}`)
}

/** What follows on what was sent from such a page; null: nobody has the key. */
export function answerPerson(
  visit: PersonVisit,
  form: Form,
  { key, page, about }: Place,
): Promise<Response> | null {
  const found = personIn(visit, key)
  if (found === null) return null
  return answerCasePage({ ...found, context: visit.context, form, page, about }, pathOf(key))
}

function personIn({ desk, state: { from, ...whole }, leave }: PersonVisit, key: string) {
  const group = groupAsItIs(whole.group)
  const member = memberCases(group).find((each) => each.key === key)
  if (member === undefined) return null
  // In a group both may be asked for of anybody.
  const state: State = {
    ...stateIn(member.data),
    documents: WRITTEN,
    asOf: whole.asOf,
    ...(from !== undefined && { from }),
  }
  const back = (own: State): GroupState => ({
    ...whole,
    asOf: own.asOf,
    group: withOwnCase(whole.group, key, heldCase(own)),
  })
  const within: Within = {
    kind: 'group',
    name: group.name ?? group.id,
    body: (own) => bodyOf({ ...back(own), ...(own.from !== undefined && { from: own.from }) }),
    file: (own) => ({ name: groupFileName(back(own)), text: groupText(back(own)) }),
    leave: (context, own) => leave(context, back(own)),
    sessions: new Set(group.schedule.sessions.map(({ id }) => id)),
  }
  return { desk: { ...desk, within }, state }
}

/** As it stands in a file: what was typed and can't be used yet, and which pages were seen, are kept with it. */
function heldCase(state: State): Record<string, unknown> {
  const { working, ...rest } = objectIn(JSON.parse(caseText(state)))
  const held = { ...objectIn(working), ...(state.answered.length > 0 && { done: state.answered }) }
  return Object.keys(held).length === 0 ? rest : { ...rest, working: held }
}

/** Before the addresses of a person's pages. */
const pathOf = (key: string) => `/group/person/${key}`
