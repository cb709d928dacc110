import { assessCase } from '../assess.ts'
import { byDay } from '../case/group/sessions.ts'
import type { GroupFile } from '../case/group/shape.ts'
import { idsTaken } from '../case/group/taking-part.ts'
import type { CaseRecord } from '../case/record.ts'
import { isAhead } from '../chronology/happened.ts'
import { letterIssues } from '../document/letters.ts'
import { readDocument } from '../document/markdown.ts'
import { InputError } from '../errors.ts'
import type { Format } from '../forms.ts'
import { furnitureAsOf } from '../language/furniture.ts'
import type { Language } from '../language/language.ts'
import type { Edition } from '../programme/edition.ts'
import { renderTogether } from '../renderers.ts'
import type { Resources } from '../resources.ts'
import { createComposer } from '../wording/compose.ts'
import type { Naming, SheetPerson } from '../wording/group-sheet/people.ts'
import { say } from '../wording/group-sheet/phrases.ts'
import type { GroupSheet } from '../wording/group-sheet/view.ts'

/** What a sheet is asked for. */
export interface SheetWanted {
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
}

export interface GroupSheetMade {
  /** Id of the session. */
  session: string
  files: { format: Format; bytes: Uint8Array }[]
}

/** The sheet of a group and session, in each format. The same request and version give the same bytes. */
export async function makeGroupSheet(
  { formats, ...wanted }: SheetWanted & { formats: readonly Format[] },
  resources: Resources,
): Promise<GroupSheetMade> {
  const { asOf } = wanted
  const language = resources.language()
  const composer = createComposer(resources.templates(), language, (name, text) =>
    resources.prepared('templates', name, text),
  )
  const sheet = sheetOf(wanted, language)
  const { markdown } = composer.groupSheet(sheet)
  const document = readDocument(markdown, furnitureAsOf(asOf, language))
  const unprinted = letterIssues(document)
  if (unprinted.length > 0) throw new InputError(unprinted)
  const files = await renderTogether(formats, { markdown, document, layout: 'a4', asOf, resources })
  return { session: sheet.session, files }
}

/** A group and session with everybody assessed. Throws InputError where no session is named and none is to come. */
export function sheetOf(
  { edition, group, records, session, asOf, at, naming }: SheetWanted,
  language: Language,
): GroupSheet {
  const { schedule, venue = null, room = null, staff } = group
  const subjects = records.map((record) => assessCase(edition, record, asOf, language))
  const ahead = schedule.sessions.filter(({ id, date }) => {
    const events = subjects.flatMap(({ chronology }) => {
      const event = chronology.session(id)
      return event === undefined ? [] : isAhead(event, chronology)
    })
    // One that nobody takes part in has its day all the same, which is the same for everybody.
    return events.length > 0 ? events.includes(true) : subjects[0]?.chronology.passed(date) === false
  })
  const chosen = session ?? ahead.toSorted(byDay)[0]?.id
  if (chosen === undefined) {
    const expected = language.say(say('group-sheet/nothing-to-come'))
    throw new InputError([{ file: '--session', pointer: '', expected }])
  }
  const people = subjects.map((subject, index) => ({
    subject,
    ...placeOf(group, group.people[index]?.takesPart, chosen),
  }))
  return {
    ...{ edition, venue, room, session: chosen, people, naming },
    group: group.name ?? edition.discreetName ?? group.id,
    staff: staff.map((each) => each.name),
    modules: schedule.modules,
    sessions: schedule.sessions,
    recorded: { on: asOf, at },
  }
}

/** Whether a session is one of somebody's own, and else from when on it would be, or until when it was. */
export function placeOf(
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
