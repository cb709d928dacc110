import type { Desk } from '../desk.ts'
import { withoutMapping } from './mappings.ts'
import { say } from './phrases.ts'
import { readGroupQuestion, showGroupQuestion } from './question-page.ts'
import type { Visit } from './visit.ts'

/** A page that asks something about the group itself; null: this is none. */
export function answerQuestion(visit: Visit, go: string): Response | Promise<Response> | null {
  const { desk, context, form, state, everybody, page, leave } = visit
  const again = (more: Parameters<typeof showGroupQuestion>[5] = {}) =>
    showGroupQuestion(desk, context, state, everybody, page, more)
  if (go === 'more') return again({ more: 5 })
  const said = (message: Parameters<ReturnType<Desk['resources']['language']>['say']>[0]) =>
    desk.resources.language().say(message)
  const [kind, which = ''] = go.split(':')
  if (page === 'settings' && kind === 'forget') {
    const group = withoutMapping(state.group, Number(which))
    const told = said(say('group-pages/done-forgotten', { n: Number(which) + 1 }))
    return leave(context, { ...state, group, undo: { group: state.group, told } })
  }
  if (page.startsWith('people/') && go === 'remove') {
    const key = page.slice('people/'.length)
    const gone = everybody.people.find((person) => person.key === key)?.record.person.name ?? key
    const group = { ...state.group, people: (state.group.people ?? []).filter((each) => each.key !== key) }
    const told = said(say('group-pages/done-removed', { name: gone }))
    return leave(context, { ...state, group, undo: { group: state.group, told } })
  }
  const shown = again()
  if (shown === null || go !== 'next') return shown
  const read = readGroupQuestion(desk, state, everybody, page, form)
  if ('problems' in read) return again({ problems: read.problems })
  const undo = { group: state.group, told: said(say('group-pages/done-settings')) }
  return leave(context, { ...read.state, undo })
}
