import { existsSync } from 'node:fs'
import { basename, dirname, extname } from 'node:path'
import { createCaseReader } from '../batch/case-reader.ts'
import { findCaseFiles, isOneCase, readSources } from '../batch/sources.ts'
import { checkFolder, openFolder, stage } from '../batch/staging.ts'
import type { CaseRecord } from '../case/record.ts'
import { templateRows } from '../case/register/template.ts'
import { templateCsv, templateWorkbook } from '../case/register/template-file.ts'
import { InputError } from '../errors.ts'
import { chooseDay } from './choices.ts'
import { readEverybody } from './everybody.ts'
import { openFolders } from './folders.ts'
import type { RegisterTemplateFlags } from './options.ts'
import { withAllProblems } from './register-problems.ts'
import { print } from './terminal.ts'

/** `groupwork register-template`: the register of a group's cases, to be filled in week by week. */
export async function registerTemplate(
  paths: readonly string[],
  flags: RegisterTemplateFlags,
): Promise<void> {
  const { out } = flags
  const kind = extname(out).toLowerCase()
  if (!['.xlsx', '.csv'].includes(kind)) throw refused(out, 'expected a name that ends in .xlsx or .csv')
  if (existsSync(out))
    throw refused(out, 'expected nothing here; this may be a register that is filled in already')
  checkFolder(dirname(out))
  const rows = templateRows(await readAll(paths, flags))
  openFolder(dirname(out))
  const staging = stage(dirname(out), `register.${process.pid}`)
  try {
    const bytes = kind === '.csv' ? new TextEncoder().encode(templateCsv(rows)) : templateWorkbook(rows)
    await staging.add(basename(out), bytes)
    await staging.commit()
  } finally {
    await staging.discard()
  }
  await print(`${out}: ${rows.length} ${rows.length === 1 ? 'row' : 'rows'}, one a person and session.`)
}

async function readAll(paths: readonly string[], flags: RegisterTemplateFlags): Promise<CaseRecord[]> {
  const { resources } = openFolders(flags)
  const files = findCaseFiles(paths)
  const day = chooseDay(undefined)
  const open = () => createCaseReader(resources, flags.register, day, flags)
  const reader = await withAllProblems(open, flags, files, resources.codes())
  // A register that lacks somebody would be filled in without him.
  return readEverybody(reader, readSources(files), { asOf: day.asOf, single: isOneCase(files, paths) })
}

const refused = (file: string, expected: string) => new InputError([{ file, pointer: '', expected }])
