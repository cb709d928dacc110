import { existsSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { CaseSource } from '../../batch/case-source.ts'
import { groupSources, readGroupFile } from '../../batch/group-sources.ts'
import { formatIssues, InputError, placed } from '../../errors.ts'
import { readInput } from '../../files.ts'
import { isSignedOtherwise } from '../../generate.ts'
import { type SetMember, zipOfReports } from '../../group/reports.ts'
import { FILES, inDigits } from '../../limits.ts'
import { outside } from '../../outside.ts'
import { chooseDay } from '../choices.ts'
import { openFolders } from '../folders.ts'
import { writeInto } from '../group/writing.ts'
import type { RenderFlags } from '../options.ts'
import { print, printIssues, printTold } from '../terminal.ts'
import { chooseDocuments } from './choices.ts'
import { openWorkshop } from './setting.ts'

/**
 * `groupwork render GROUP --zip FILE`: the documents of a group as one zip, each the same as the single file.
 * @returns the exit code: 0; 2 where none could be made; 3 where some could not
 */
export async function renderSet(given: readonly string[], zip: string, flags: RenderFlags): Promise<number> {
  const { folders, resources } = openFolders(flags)
  const { paths, layouts, formats, audit, caseKinds: kinds } = chooseDocuments(given, flags)
  const path = oneGroup(paths, flags)
  const group = readGroupFile(path)
  if (existsSync(zip)) throw refused(zip, 'expected nothing here: a set that was made before may be in use')
  const day = chooseDay(flags.asOf)
  const { mapping, acceptChanges, register: registers = [] } = flags
  const workshop = openWorkshop({ folders, registers, mapping, acceptChanges, ...day }, resources)
  printTold(workshop.reader.told)
  const order = { ...{ asOf: day.asOf, layouts, formats, audit, kinds }, final: flags.final === true }
  const members: SetMember[] = []
  let lacking = 0
  for (const source of groupSources(path, '', readInput(path, FILES.case)) ?? []) {
    const person = source.inGroup?.person ?? -1
    const label = group.people[person]?.label ?? ''
    const made = await makeOf(source, order, workshop)
    lacking += made.lacking
    if (made.member !== null) members.push({ ...made.member, place: person + 1, label })
  }
  const documents = members.flatMap((member) => member.documents)
  if (documents.length === 0) return 2
  const named = { group: group.name ?? group.id, asOf: day.asOf, size: group.people.length, members }
  await writeInto(dirname(zip), [{ name: basename(zip), bytes: zipOfReports(named, resources.language()) }])
  if (flags.quiet !== true)
    await print(
      `${outside(zip, 200)}: ${inDigits(documents.length)} files, of ${members.length} people; who is who stands in the list at its head.`,
    )
  return lacking === 0 ? 0 : 3
}

type Workshop = ReturnType<typeof openWorkshop>
type Order = Omit<Parameters<Workshop['generate']>[0], 'edition' | 'record'>

/** What can't be made is told, and stops only itself. Null: the case can't be used. */
async function makeOf(source: CaseSource, order: Order, { reader, generate }: Workshop) {
  try {
    const { record, edition, changes } = reader.read(source)
    printTold(changes)
    const { person } = record
    const member = { name: person.name, crn: person.crn }
    const { documents, refused } = await generate({ ...order, edition, record }).catch((error) => {
      throw placed(error, source.place)
    })
    const told = refused.flatMap(({ issues }) => issues)
    printIssues(formatIssues(told.map((issue) => ({ ...issue, file: `${source.place}: ${issue.file}` }))))
    const stand = documents.filter((each) => !isSignedOtherwise(each, order))
    return { member: { ...member, documents: stand }, lacking: refused.length }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    printIssues(formatIssues(error.issues))
    return { member: null, lacking: 1 }
  }
}

function oneGroup(paths: readonly string[], flags: RenderFlags): string {
  const [path, ...others] = paths
  const against = (['resume', 'shard', 'manifest', 'allEditions', 'programme'] as const).find(
    (flag) => flags[flag] !== undefined,
  )
  if (path !== undefined && others.length === 0 && against === undefined) return path
  const expected =
    against === undefined
      ? 'expected one group file: its documents go into one zip'
      : 'a set of one group goes with no shard, manifest, edition or earlier run'
  throw refused('--zip', expected)
}

const refused = (file: string, expected: string) => new InputError([{ file, pointer: '', expected }])
