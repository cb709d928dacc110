import type { Context } from 'hono'
import type { RegisterOnItsWay } from '../../case/group/on-its-way.ts'
import type { GroupInput } from '../../case/group/shape.ts'
import { sha256 } from '../../digest.ts'
import { html, type Markup, type Part } from '../../html/markup.ts'
import { chooseToday } from '../../today.ts'
import { pageForm } from '../desk.ts'
import { objectIn, textAt } from '../form/draft.ts'
import type { Form } from '../form/form.ts'
import { spaced } from '../state/file.ts'
import { carried, opened, type Sealing, sealed } from '../state/state.ts'
import { type Typed, typedIn } from '../state/typed.ts'

/** What travels with a page about a group. */
export interface GroupState {
  group: GroupInput
  /** What was entered on pages and isn't recorded yet, by page. */
  typed: Typed
  /** YYYY-MM-DD: everything is seen from this date. */
  asOf: string
  /** Null: none is being added. */
  register: RegisterOnItsWay | null
  /** The group before what was done last, for as long as the page stands that offers to take it back. */
  undo?: { group: GroupInput; told: string } | null
  /** The place of one person's preview to which the page that is shown leads back. */
  from?: string
}

/** The form of a page about a group, with the group in it, sealed. */
export const groupForm = (
  sealing: Sealing,
  context: Context,
  action: string,
  state: GroupState,
  content: Part,
): Markup => pageForm(action, html`${carried(sealing, context, 'group', bodyOf(state))}\n${content}`)

export const sealedGroup = (sealing: Sealing, context: Context, state: GroupState): string =>
  sealed(sealing, context, 'group', bodyOf(state))

/** Throws Unopened where it isn't one of ours, or not this person's. */
export function readGroupState(sealing: Sealing, context: Context, form: Form): GroupState {
  const held = opened(sealing, context, 'group', form)
  return {
    group: objectIn(held.body) as GroupInput,
    typed: typedIn(held.typed),
    asOf: chooseToday(textAt(held, '/asOf')),
    // Sealed by us, so it is what it was.
    register: (held.register as RegisterOnItsWay | null | undefined) ?? null,
    undo: (held.undo as GroupState['undo']) ?? null,
    ...(textAt(held, '/from') !== '' && { from: textAt(held, '/from') }),
  }
}

/** The group file: the group, and what the pages keep of the work on it. */
export function groupText({ group, typed }: Pick<GroupState, 'group' | 'typed'>): string {
  const { working: _, ...rest } = group
  const file = Object.keys(typed).length === 0 ? rest : { ...rest, working: { typed } }
  return spaced(file)
}

/** Tells the script whether the group is still that of the file that was saved, and nothing of it. */
export const markOfGroup = (state: Pick<GroupState, 'group' | 'typed'>): string =>
  sha256(groupText(state)).slice(0, 8)

/** What its file is called: never whom it is about. */
export const groupFileName = (state: GroupState): string =>
  `${fileName(state.group, 'group')}-${state.asOf}.json`

/** `tuesday-register`: the group's label, where it has one, and what the file is. */
export const fileName = ({ label }: Pick<GroupInput, 'label'>, what: string): string =>
  [label?.replace(/^-+/, ''), what].filter(Boolean).join('-')

/** The group of such a file and what the pages kept. */
export function stateOfFile(file: GroupInput, asOf: string): GroupState {
  const { working, ...group } = file
  return { group, typed: typedIn(working?.typed), asOf, register: null }
}

/** The state with what was entered on a page; nothing: it is taken away. */
export function withTyped(
  state: GroupState,
  page: string,
  fields: Readonly<Record<string, string>>,
): GroupState {
  return { ...state, typed: typedIn({ ...state.typed, [page]: fields }) }
}

/** What travels. */
export const bodyOf = ({ group: body, ...rest }: GroupState) => ({ body, ...rest })
