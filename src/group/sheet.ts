import { assessCase } from '../assess.ts'
import type { GroupFile } from '../case/group/shape.ts'
import { idsTaken } from '../case/group/taking-part.ts'
import type { CaseRecord } from '../case/record.ts'
import { letterIssues } from '../document/letters.ts'
import { readDocument } from '../document/markdown.ts'
import { InputError } from '../errors.ts'
import type { Format } from '../forms.ts'
import { furnitureAsOf } from '../language/furniture.ts'
import type { Edition } from '../programme/edition.ts'
import { renderTogether } from '../renderers.ts'
import type { Resources } from '../resources.ts'
import { createComposer } from '../wording/compose.ts'
import type { Naming, SheetPerson } from '../wording/group-sheet/people.ts'
import { say } from '../wording/group-sheet/phrases.ts'

export interface GroupSheetRequest {
  edition: Edition
  group: GroupFile
  /** The case of each person, in the group's order. */
  records: readonly CaseRecord[]
  /** Id of the session; null: the first that isn't over. */
  session: string | null
  /** YYYY-MM-DD. Nothing that happened later is taken into account. */
  asOf: string
  /** Time of day (HH:MM) to be printed beside it; null: none. */
  at: string | null
  naming: Naming
  formats: readonly Format[]
}

export interface GroupSheetMade {
  /** Id of the session. */
  session: string
  files: { format: Format; bytes: Uint8Array }[]
}

/** The sheet of a group and session, in each format. The same request and version give the same bytes. */
export async function makeGroupSheet(
  { edition, group, records, session, asOf, at, naming, formats }: GroupSheetRequest,
  resources: Resources,
): Promise<GroupSheetMade> {
  const language = resources.language()
  const composer = createComposer(resources.templates(), language, (name, text) =>
    resources.prepared('templates', name, text),
  )
  const { schedule, name = null, venue = null, room = null } = group
  const subjects = records.map((record) => assessCase(edition, record, asOf, language))
  const chosen =
    session ??
    subjects.flatMap(({ chronology: { passed } }) => schedule.sessions.filter(({ date }) => !passed(date)))[0]
      ?.id
  if (chosen === undefined) {
    const expected = language.say(say('group-sheet/nothing-to-come'))
    throw new InputError([{ file: '--session', pointer: '', expected }])
  }
  const people = subjects.map((subject, index) => ({
    subject,
    ...placeOf(group, group.people[index]?.takesPart, chosen),
  }))
  const { markdown } = composer.groupSheet({
    ...{ edition, group: name, venue, room, session: chosen, people, naming },
    staff: group.staff.map((each) => each.name),
    modules: schedule.modules,
    sessions: schedule.sessions,
    recorded: { on: asOf, at },
  })
  const document = readDocument(markdown, furnitureAsOf(asOf, language))
  const unprinted = letterIssues(document)
  if (unprinted.length > 0) throw new InputError(unprinted)
  const files = await renderTogether(formats, { markdown, document, layout: 'a4', asOf, resources })
  return { session: chosen, files }
}

/** Whether a session is one of somebody's own, and else from when on it would be, or until when it was. */
function placeOf(
  { schedule: { sessions } }: GroupFile,
  takesPart: GroupFile['people'][number]['takesPart'],
  session: string,
): Pick<SheetPerson, 'place' | 'day'> {
  const ids = sessions.map(({ id }) => id)
  const taken = idsTaken(takesPart, ids)
  const [at, first, last] = [session, taken[0] ?? '', taken.at(-1) ?? ''].map((id) => ids.indexOf(id)) as [
    number,
    number,
    number,
  ]
  const day = (place: number) => sessions[place]?.date ?? null
  if (taken.includes(session)) return { place: 'in', day: null }
  if (at < first) return { place: 'not yet', day: day(first) }
  return at > last ? { place: 'no longer', day: day(last) } : { place: 'without', day: null }
}
