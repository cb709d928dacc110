import { basename, extname } from 'node:path'
import { createCaseReader } from '../../batch/case-reader.ts'
import { groupSources, readGroupFile } from '../../batch/group-sources.ts'
import { checkFolder, openFolder, stage } from '../../batch/staging.ts'
import type { CaseRecord } from '../../case/record.ts'
import { InputError, type Issue } from '../../errors.ts'
import { readInput } from '../../files.ts'
import { FORMATS, type Format } from '../../forms.ts'
import { makeGroupSheet } from '../../group.ts'
import { FILES } from '../../limits.ts'
import { outside } from '../../outside.ts'
import { timeNow } from '../../today.ts'
import { NAMINGS } from '../../wording/group-sheet/people.ts'
import { choose, chooseDay, splitList } from '../choices.ts'
import { openFolders } from '../folders.ts'
import { print, printTold } from '../terminal.ts'
import type { SheetFlags } from './flags.ts'

/** `groupwork group sheet`: the sheet of a group for one session, for its staff. */
export async function groupSheet(path: string, flags: SheetFlags): Promise<void> {
  const { resources } = openFolders(flags)
  const day = chooseDay(flags.asOf)
  const [naming = 'short'] = choose('--names', [flags.names], NAMINGS)
  const chosen = splitList(flags.format)
  const formats = choose('--format', chosen.length > 0 ? chosen : ['pdf', 'docx'], OF_A_SHEET)
  const group = readGroupFile(path)
  const reader = createCaseReader(resources, flags.register, day, flags)
  printTold(reader.told)
  const issues: Issue[] = []
  const records: CaseRecord[] = []
  for (const source of groupSources(path, '', readInput(path, FILES.case)) ?? []) {
    try {
      const { record, changes } = reader.read(source)
      printTold(changes)
      records.push(record)
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      issues.push(...error.issues)
    }
  }
  // A sheet that lacks somebody would turn him away.
  if (issues.length > 0) throw new InputError(issues)
  const edition = resources.edition(group.programme)
  if (edition === undefined) {
    const expected = `expected the id of a programme edition: ${resources.editionIds().join(', ')}`
    throw new InputError([{ file: path, pointer: '/programme', expected }])
  }
  checkFolder(flags.out)
  const { session, files } = await makeGroupSheet(
    {
      ...{ edition, group, records, naming, formats, asOf: day.asOf },
      session: flags.session ?? null,
      at: day.later === 'error' ? timeNow() : null,
    },
    resources,
  )
  const stem = `${basename(path, extname(path))}.group-sheet.${session.replace(/[^A-Za-z0-9-]+/g, '-')}`
  await write(stem, files, flags.out)
  const names = files.map(({ format }) => `${stem}.${format}`)
  await print(`${names.join(', ')} in ${outside(flags.out, 200)}.`)
}

/** A text of cells isn't one. */
const OF_A_SHEET = FORMATS.filter((format) => format !== 'txt')

async function write(
  stem: string,
  files: readonly { format: Format; bytes: Uint8Array }[],
  out: string,
): Promise<void> {
  openFolder(out)
  const staging = stage(out, `sheet.${process.pid}`)
  try {
    for (const { format, bytes } of files) await staging.add(`${stem}.${format}`, bytes)
    await staging.commit()
  } finally {
    await staging.discard()
  }
}
