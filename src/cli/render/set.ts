import { existsSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { CaseSource } from '../../batch/case-source.ts'
import { readGroupFile } from '../../batch/group-sources.ts'
import { formatIssues, InputError, placedAt } from '../../errors.ts'
import type { Request } from '../../generate/request.ts'
import { createMaker } from '../../generate.ts'
import { forSet, identityOf, type SetMember, zipOfReports } from '../../group/reports.ts'
import type { Language } from '../../language/language.ts'
import { inDigits } from '../../limits.ts'
import { outside } from '../../outside.ts'
import { chooseDay } from '../choices.ts'
import { openFolders } from '../folders.ts'
import { writeInto } from '../group/writing.ts'
import type { GivenRenderFlags } from '../options.ts'
import { printPassedOver } from '../passed-over.ts'
import { fold, print, printIssues, printTold } from '../terminal.ts'
import { standsText } from './cases.ts'
import { chooseDocuments } from './choices.ts'
import { openWorkshop } from './setting.ts'

/**
 * `groupwork render GROUP --zip FILE`: the documents of a group as one zip, each the same as the single file.
 * @returns the exit code: 0; 2 where none could be made; 3 where some could not
 */
export async function renderSet(
  given: readonly string[],
  zip: string,
  flags: GivenRenderFlags,
): Promise<number> {
  const { folders, resources } = openFolders(flags)
  const { paths, layouts, formats, audit, caseKinds: kinds } = chooseDocuments(given, flags)
  const { group, sources } = readGroupFile(oneGroup(paths, flags))
  if (existsSync(zip)) throw refused(zip, 'expected nothing here: a set that was made before may be in use')
  const day = chooseDay(flags.asOf)
  const { mapping, acceptChanges, register: registers = [] } = flags
  const workshop = openWorkshop({ folders, registers, mapping, acceptChanges, ...day }, resources)
  printTold(workshop.reader.told)
  const order = { ...{ asOf: day.asOf, layouts, formats, audit, kinds }, final: flags.final === true }
  const make = createMaker(resources)
  const members: SetMember[] = []
  let [lacking, failed, later, stand] = [0, 0, 0, 0]
  for (const source of sources) {
    const person = source.inGroup?.person ?? -1
    const at = { place: person + 1, label: group.people[person]?.label ?? '' }
    const made = await makeOf(source, order, workshop.reader, { make, language: resources.language() })
    lacking += made.lacking
    later += made.later
    stand += made.stand
    if (made.member === null) failed += 1
    const none = { ...identityOf(group.people[person]?.case), documents: [], leftOut: null }
    members.push({ ...at, ...(made.member ?? none) })
  }
  printPassedOver(workshop.reader, { single: false, whole: failed === 0, later, asOf: day.asOf })
  const documents = members.flatMap((member) => member.documents)
  if (documents.length === 0) {
    printIssues([fold(`${outside(zip, 200)} is not written: there is no document to put into it.`)])
    // Where all that was asked for was signed, the files that were kept are the set.
    return stand > 0 && lacking === 0 ? 0 : 2
  }
  const named = { group: group.name ?? group.id, asOf: day.asOf, size: group.people.length, members }
  await writeInto(dirname(zip), [{ name: basename(zip), bytes: zipOfReports(named, resources.language()) }])
  if (flags.quiet !== true)
    await print(
      `${outside(zip, 200)}: ${inDigits(documents.length)} files, of ${members.filter((each) => each.documents.length > 0).length} people; who is who stands in the list at its head.`,
    )
  return lacking === 0 ? 0 : 3
}

type Workshop = ReturnType<typeof openWorkshop>
type Order = Omit<Request, 'edition' | 'record'>

/** What can't be made is told, and stops only itself. Null: the case can't be used. */
async function makeOf(
  source: CaseSource,
  order: Order,
  reader: Workshop['reader'],
  { make, language }: { make: ReturnType<typeof createMaker>; language: Language },
) {
  try {
    const { record, edition, changes, leftOut: later } = reader.read(source)
    printTold(changes)
    const making = await make({ ...order, edition, record })
    const { refused } = making
    const told = refused.flatMap(({ issues }) => issues)
    printIssues(formatIssues(told.map(placedAt(source.place))))
    const { documents, leftOut, signed } = forSet(making, order, language)
    for (const kind of signed) printIssues([standsText(source.name, kind)])
    return {
      member: { ...identityOf(record), documents, leftOut },
      lacking: refused.filter(({ notFor }) => !notFor).length,
      later,
      stand: signed.length,
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    printIssues(formatIssues(error.issues))
    return { member: null, lacking: 1, later: 0, stand: 0 }
  }
}

function oneGroup([path, ...others]: readonly string[], flags: GivenRenderFlags): string {
  const against = AGAINST.filter(([flag]) => flags[flag] !== undefined).map(([, option]) => option)
  if (against.length > 0)
    throw refused('--zip', `writes all documents of a group into one file; leave out ${against.join(', ')}`)
  if (path !== undefined && others.length === 0) return path
  throw refused('--zip', 'expected one group file: its documents go into one zip')
}

/** What says where documents go, or of which cases or by how many threads they are made. */
const AGAINST = [
  ['out', '--out'],
  ['jobs', '--jobs'],
  ['overwrite', '--overwrite'],
  ['resume', '--resume'],
  ['shard', '--shard'],
  ['manifest', '--manifest'],
  ['allEditions', '--all-editions'],
  ['programme', '--programme'],
] as const satisfies readonly (readonly [keyof GivenRenderFlags, string])[]

const refused = (file: string, expected: string) => new InputError([{ file, pointer: '', expected }])
