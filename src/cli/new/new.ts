import { writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { checkFolder, openFolder } from '../../batch/staging.ts'
import { InputError, nearestTo } from '../../errors.ts'
import type { Resources } from '../../resources.ts'
import { openFolders } from '../folders.ts'
import type { ResourceFlags } from '../options.ts'
import { print } from '../terminal.ts'

export interface NewEditionFlags extends ResourceFlags {
  from: string
  out?: string
}

export interface NewCaseFlags extends ResourceFlags {
  programme: string
  out?: string
}

/** `groupwork new edition`: the structure of another, its values as questions. */
export async function writeEdition(id: string, flags: NewEditionFlags): Promise<void> {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    throw refused('edition', 'expected an id of lower-case words joined by hyphens')
  const { resources } = openFolders(flags)
  const text = resources.editionText(known(resources, flags.from, '--from'))
  const { newEdition } = await import('../../programme/blank.ts')
  await write(flags.out ?? `${id}.yaml`, newEdition(id, flags.from, text ?? ''))
}

/** `groupwork new case`: a case of a programme, to be filled in by hand. */
export async function writeCase(flags: NewCaseFlags): Promise<void> {
  const { resources } = openFolders(flags)
  const edition = resources.edition(known(resources, flags.programme, '--programme'))
  const { newCase } = await import('./case.ts')
  if (edition !== undefined) await write(flags.out ?? 'new-case.json', newCase(edition, resources.codes()))
}

function known(resources: Resources, id: string, option: string): string {
  const ids = resources.editionIds()
  if (ids.includes(id)) return id
  throw refused(option, `expected one of ${ids.join(', ')}${nearestTo(id, ids)}`)
}

/** Never in place of what is there: somebody may have filled it in. */
async function write(file: string, text: string): Promise<void> {
  checkFolder(dirname(file))
  openFolder(dirname(file))
  try {
    writeFileSync(file, text, { flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    throw refused(file, 'expected nothing here; this may be filled in already')
  }
  await print(`${file}: to be filled in.`)
}

const refused = (file: string, expected: string) => new InputError([{ file, pointer: '', expected }])
