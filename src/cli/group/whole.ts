import { createCaseReader, type Day } from '../../batch/case-reader.ts'
import { readGroupFile } from '../../batch/group-sources.ts'
import type { GroupFile } from '../../case/group/shape.ts'
import type { CaseRecord } from '../../case/record.ts'
import { InputError } from '../../errors.ts'
import type { Edition } from '../../programme/edition.ts'
import type { Resources } from '../../resources.ts'
import { readEverybody } from '../everybody.ts'
import type { RegisterFlags } from '../options.ts'

/** A group with the case of each person, in its order. */
export interface WholeGroup {
  group: GroupFile
  edition: Edition
  records: CaseRecord[]
}

/**
 * Reads a group with everybody in it: what lacked somebody would turn him away. Throws InputError with everything that is
 * wrong.
 */
export async function readWholeGroup(
  path: string,
  day: Day,
  flags: RegisterFlags,
  resources: Resources,
): Promise<WholeGroup> {
  const { group, sources } = readGroupFile(path)
  const reader = createCaseReader(resources, flags.register, day, flags)
  const records = await readEverybody(reader, sources, day)
  const edition = resources.edition(group.programme)
  if (edition !== undefined) return { group, edition, records }
  const expected = `expected the id of a programme edition: ${resources.editionIds().join(', ')}`
  throw new InputError([{ file: path, pointer: '/programme', expected }])
}
