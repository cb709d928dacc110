import { existsSync } from 'node:fs'
import { basename, dirname, extname } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { createCaseReader, registersIn } from '../../batch/case-reader.ts'
import { caseText, groupSources } from '../../batch/group-sources.ts'
import { type CaseSource, findCaseFiles, readSources } from '../../batch/sources.ts'
import { type CaseData, withCases } from '../../case/group/cases.ts'
import { GROUP_FORMAT } from '../../case/group/format.ts'
import { type JoinedGroup, joinGroup } from '../../case/group/joining.ts'
import { withMapping } from '../../case/group/mappings.ts'
import { checkGroup } from '../../case/group/read.ts'
import type { GroupInput } from '../../case/group/shape.ts'
import { parseJson } from '../../case/json-text.ts'
import {
  type MappingFile,
  mappingOfAll,
  readMappingFile,
  mapping as shape,
} from '../../case/register/mapping.ts'
import { readRegister } from '../../case/register/register.ts'
import { InputError, type Issue } from '../../errors.ts'
import { decodeText, readInput, readInputText, replaceFile } from '../../files.ts'
import { FILES } from '../../limits.ts'
import { outside } from '../../outside.ts'
import { today } from '../../today.ts'
import { openFolders } from '../folders.ts'
import { print, printTold } from '../terminal.ts'
import type { ImportFlags } from './flags.ts'
import { writeInto } from './writing.ts'

/**
 * `groupwork group import`: writes registers and cases into a group file, or makes it. Nothing is written unless all of
 * it can be used.
 */
export async function importGroup(paths: readonly string[], flags: ImportFlags): Promise<void> {
  const { resources } = openFolders(flags)
  const file = flags.group
  const before = existsSync(file) ? readInput(file, FILES.case) : null
  const cases = await casesIn(flags.case ?? [], resources)
  const opened = before === null ? newGroup(flags, cases) : parsed(before, file)
  const own = mappingGiven(flags)
  const mapped = own === null ? opened : withMapping(opened, own)
  const { group: withAll, come, apart: casesApart } = withCases(mapped, cases)
  const total = {
    people: come,
    sessions: countSessions(withAll) - countSessions(opened),
    recorded: 0,
    changed: 0,
  }
  let group = withAll
  let apart = casesApart
  const codes = resources.codes()
  for (const path of paths.flatMap(registersIn)) {
    const mapping = mappingOfAll(checkGroup(structuredClone(group), file).registers)
    const register = readRegister(readInput(path, FILES.register), path, { codes, mapping })
    printTold(register.told)
    const joined = joinGroup(group, register, { file, accept: flags.acceptChanges === true, on: today() })
    if (joined.issues.length > 0) throw new InputError(joined.issues)
    printTold(joined.changes)
    add(total, joined)
    apart += joined.apart
    group = joined.group
  }
  const text = caseText(group)
  checkCases(text, file, resources)
  // A file that somebody laid out by hand stays as it is where nothing is new.
  if (before === null || !isDeepStrictEqual(group, parsed(before, file))) await write(file, text, before)
  const { people, sessions, recorded, changed } = total
  const told = [
    counted(people, 'person', 'people'),
    counted(sessions, 'session'),
    counted(recorded, 'entry', 'entries'),
  ]
  const kept = apart === 0 ? '' : ` ${counted(apart, 'limited access case')} kept apart: open each by itself.`
  await print(
    `${outside(file, 200)}: new ${told.join(', ')}; changed ${counted(changed, 'entry', 'entries')}.${kept}`,
  )
}

/** Null: nothing is said of how the registers are read. */
function mappingGiven({ mapping: file, module }: ImportFlags): MappingFile | null {
  if (file === undefined && module === undefined) return null
  const own = file === undefined ? shape.parse({}) : readMappingFile(readInputText(file, FILES.mapping), file)
  return module === undefined ? own : { ...own, module }
}

type Resources = ReturnType<typeof openFolders>['resources']

/** Cases are checked by themselves first, so that what is wrong is told with their own places. */
async function casesIn(paths: readonly string[], resources: Resources): Promise<CaseData[]> {
  const reader = createCaseReader(resources, [], { asOf: today(), later: 'left out' })
  const issues: Issue[] = []
  const cases: CaseData[] = []
  for await (const source of readSources(paths.length === 0 ? [] : findCaseFiles(paths))) {
    collect(issues, () => {
      reader.read(source)
      cases.push(parseJson(decodeText(source.bytes, source.place), source.place) as CaseData)
    })
  }
  if (issues.length > 0) throw new InputError(issues)
  return cases
}

function newGroup({ group, programme }: ImportFlags, cases: readonly CaseData[]): GroupInput {
  const id = basename(group, extname(group))
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  const chosen = programme ?? cases[0]?.programme
  if (typeof chosen !== 'string') {
    const expected = 'expected the id of a programme edition, since the group is new and no case names it'
    throw new InputError([{ file: '--programme', pointer: '', expected }])
  }
  return {
    format: GROUP_FORMAT,
    id: id || 'group',
    programme: chosen,
    schedule: { sessions: [] },
    people: [],
  }
}

function parsed(bytes: Uint8Array, file: string): GroupInput {
  const data = parseJson(decodeText(bytes, file), file)
  checkGroup(data, file)
  return data as GroupInput
}

/** Throws InputError where the group that came of it, or a case in it, can't be used. */
function checkCases(text: string, file: string, resources: Resources): void {
  const reader = createCaseReader(resources, [], { asOf: today(), later: 'left out' })
  const issues: Issue[] = []
  const sources: CaseSource[] = groupSources(file, '', new TextEncoder().encode(text)) ?? []
  for (const source of sources) collect(issues, () => reader.read(source))
  if (issues.length > 0) throw new InputError(issues)
}

function collect(issues: Issue[], read: () => unknown): void {
  try {
    read()
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    for (const issue of error.issues) issues.push(issue)
  }
}

function add(
  total: { people: number; sessions: number; recorded: number; changed: number },
  { added, changes }: JoinedGroup,
): void {
  total.people += added.people
  total.sessions += added.sessions
  total.recorded += added.recorded
  total.changed += changes.length
}

const countSessions = ({ schedule }: GroupInput) => schedule?.sessions?.length ?? 0

const counted = (n: number, one: string, more = `${one}s`) => `${n} ${n === 1 ? one : more}`

async function write(file: string, text: string, before: Buffer | null): Promise<void> {
  if (before !== null) {
    await replaceFile(file, text, (there) => there.equals(before))
    return
  }
  await writeInto(dirname(file), [{ name: basename(file), bytes: new TextEncoder().encode(text) }])
}
