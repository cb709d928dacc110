import { basename, extname } from 'node:path'
import { assessCase } from '../../assess.ts'
import { groupEvents } from '../../calendar/group.ts'
import { iCalendar } from '../../calendar/ics.ts'
import { outside } from '../../outside.ts'
import { chooseDay } from '../choices.ts'
import { openFolders } from '../folders.ts'
import { print } from '../terminal.ts'
import type { CalendarFlags } from './flags.ts'
import { readWholeGroup } from './whole.ts'
import { writeInto } from './writing.ts'

/** `groupwork group calendar`: the sessions of a group and last days for catch-ups, without anybody's name. */
export async function groupCalendar(path: string, flags: CalendarFlags): Promise<void> {
  const { resources } = openFolders(flags)
  const day = chooseDay(flags.asOf)
  const { asOf } = day
  const { group, edition, records } = await readWholeGroup(path, day, flags, resources)
  const language = resources.language()
  const people = records.map((record) => assessCase(edition, record, asOf, language))
  const events = groupEvents(group, edition, people, language)
  const text = iCalendar({ producer: resources.version, asOf, events })
  const name = `${basename(path, extname(path))}.ics`
  await writeInto(flags.out, [{ name, bytes: new TextEncoder().encode(text) }])
  await print(
    `${name}: ${events.length} ${events.length === 1 ? 'entry' : 'entries'}, in ${outside(flags.out, 200)}.`,
  )
}
