import { basename, extname } from 'node:path'
import { checkFolder } from '../../batch/staging.ts'
import { FORMATS } from '../../forms.ts'
import { makeGroupSheet } from '../../group/sheet.ts'
import { outside } from '../../outside.ts'
import { timeNow } from '../../today.ts'
import { NAMINGS } from '../../wording/group-sheet/people.ts'
import { choose, chooseDay, splitList } from '../choices.ts'
import { openFolders } from '../folders.ts'
import { print } from '../terminal.ts'
import type { SheetFlags } from './flags.ts'
import { readWholeGroup } from './whole.ts'
import { writeInto } from './writing.ts'

/** `groupwork group sheet`: the sheet of a group for one session, for its staff. */
export async function groupSheet(path: string, flags: SheetFlags): Promise<void> {
  const { resources } = openFolders(flags)
  const day = chooseDay(flags.asOf)
  const [naming = 'short'] = choose('--names', [flags.names], NAMINGS)
  const chosen = splitList(flags.format)
  const formats = choose('--format', chosen.length > 0 ? chosen : ['pdf', 'docx'], OF_A_SHEET)
  const whole = await readWholeGroup(path, day, flags, resources)
  checkFolder(flags.out)
  const { session, files } = await makeGroupSheet(
    {
      ...{ ...whole, naming, formats, asOf: day.asOf },
      session: flags.session ?? null,
      // Of an earlier day nobody asks the hour.
      at: day.later === 'error' ? timeNow() : null,
    },
    resources,
  )
  const stem = `${basename(path, extname(path))}.group-sheet.${session.replace(/[^A-Za-z0-9-]+/g, '-')}`
  const named = files.map(({ format, bytes }) => ({ name: `${stem}.${format}`, bytes }))
  await writeInto(flags.out, named)
  await print(`${named.map(({ name }) => name).join(', ')} in ${outside(flags.out, 200)}.`)
}

/** A text of cells isn't one. */
const OF_A_SHEET = FORMATS.filter((format) => format !== 'txt')
