import type { Context } from 'hono'
import { memberCases } from '../../case/group/member.ts'
import { withOwnCase } from '../../case/group/own-case.ts'
import { groupAsItIs } from '../../case/group/read.ts'
import { DECIDING } from '../case/decide.ts'
import { answerCasePage, goTo } from '../case/task.ts'
import { TASKS, type Task } from '../case/tasks.ts'
import type { Desk } from '../desk.ts'
import { objectIn } from '../form/draft.ts'
import type { Form } from '../form/form.ts'
import { caseText, stateIn } from '../state/file.ts'
import type { State, Within } from '../state/state.ts'
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
interface Place {
  key: string
  page: string
  finding: string
}

export function personPage(page: string): Place | null {
  const found = /^person\/([a-z][a-z\d]*)\/(?:decide\/([\da-f]+)|([\w-]+))$/.exec(page)
  if (found === null) return null
  const [, key = '', finding, own] = found
  return { key, page: own ?? 'decide', finding: finding ?? '' }
}

/** The page itself; null: nobody has the key. */
export function showPerson(visit: PersonVisit, { key, page, finding }: Place): Promise<Response> | null {
  const found = personIn(visit, key)
  if (found === null) return null
  const { desk, task, state } = found
  const target = page === 'decide' ? `${DECIDING}${finding}` : page
  return goTo({ desk, context: visit.context, task }, state, `to:${target}`)
}

/** What follows on what was sent from such a page; null: nobody has the key. */
export function answerPerson(
  visit: PersonVisit,
  form: Form,
  { key, page, finding }: Place,
): Promise<Response> | null {
  const found = personIn(visit, key)
  return found === null ? null : answerCasePage({ ...found, context: visit.context, form, page, finding })
}

function personIn({ desk, state: { from, ...whole }, leave }: PersonVisit, key: string) {
  const group = groupAsItIs(whole.group)
  const member = memberCases(group).find((each) => each.key === key)
  if (member === undefined) return null
  const state: State = { ...stateIn(member.data), asOf: whole.asOf, ...(from !== undefined && { from }) }
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
  return { desk: { ...desk, within }, task: taskOf(key), state }
}

/** As it stands in a file: what was typed and can't be used yet, and which pages were seen, are kept with it. */
function heldCase(state: State): Record<string, unknown> {
  const { working, ...rest } = objectIn(JSON.parse(caseText(state)))
  const held = { ...objectIn(working), ...(state.answered.length > 0 && { done: state.answered }) }
  return Object.keys(held).length === 0 ? rest : { ...rest, working: held }
}

/** The task of whose pages those of a person are: of the report, then what the section of a court report asks besides. */
export const taskOf = (key: string): Task => ({ ...ofReport, groups: GROUPS, path: `/group/person/${key}` })

const taskOfKind = (kind: Task['kind']): Task => {
  const found = TASKS.find((task) => task.kind === kind)
  if (found === undefined) throw new Error(`no task ends in a ${kind}`)
  return found
}
const ofReport = taskOfKind('report')
const sectionsOf = ({ groups }: Task) => groups.flatMap(({ sections }) => sections)

const GROUPS: Task['groups'] = [
  ...ofReport.groups,
  {
    name: 'For the section of a court report',
    sections: sectionsOf(taskOfKind('suitability-section')).map(({ name, questions }) => ({
      name,
      questions: (given) => {
        const asked = sectionsOf(ofReport).flatMap((section) => section.questions(given))
        const ids = new Set(asked.map(({ id }) => id))
        return questions(given).filter(({ id }) => !ids.has(id))
      },
    })),
  },
]
