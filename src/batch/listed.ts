import { InputError } from '../errors.ts'
import { readInput } from '../files.ts'
import { FILES } from '../limits.ts'
import { groupSources } from './group-sources.ts'
import { readLines } from './lines.ts'
import { type Entry, parseLine, pathsOf } from './manifest.ts'
import { type CaseSource, readCaseLines } from './sources.ts'
import type { VerifyTask } from './verify.ts'

/** The documents that a manifest lists, by case, in its order. Throws InputError at a line that isn't one of a manifest. */
export async function* readListed(manifest: string): AsyncGenerator<VerifyTask> {
  const { outward } = pathsOf(manifest)
  const sources = openSources()
  for await (const entries of groups(manifest)) {
    const [{ case: path, line, person }] = entries
    const source =
      path === undefined
        ? null
        : person === undefined
          ? await sources.read(outward(path), line)
          : sources.member(outward(path), person)
    yield { source, entries, files: entries.map(({ file }) => outward(file)) }
  }
}

/** Lines of one case, or of one edition, that follow one another and were made in the same way. */
async function* groups(manifest: string): AsyncGenerator<[Entry, ...Entry[]]> {
  let group: [Entry, ...Entry[]] | null = null
  let number = 0
  for await (const bytes of readLines(manifest, { most: FILES.manifestLine.most })) {
    number += 1
    const entry = parseLine(bytes, manifest, number)
    if (entry.outcome === 'failed') continue
    if (group !== null && subjectOf(group[0]) === subjectOf(entry)) group.push(entry)
    else {
      if (group !== null) yield group
      group = [entry]
    }
  }
  if (group !== null) yield group
}

const subjectOf = ({
  case: path,
  line,
  person,
  edition,
  asOf,
  final,
  registers,
  mapping,
  acceptChanges,
  audit,
  ...entry
}: Entry) =>
  JSON.stringify([
    ...[path, line, person, edition, asOf, final, registers, mapping, acceptChanges, audit],
    ...[entry.programmes, entry.templates, entry.language, entry.codes],
  ])

/** Reads cases as a manifest names them. A file of many is read once, as long as its lines come in order. */
function openSources() {
  let open: { path: string; lines: ReturnType<typeof readCaseLines>; at: number } | null = null
  const readLine = async (path: string, line: number) => {
    if (open === null || open.path !== path || open.at >= line) {
      await open?.lines.return(undefined)
      open = { path, lines: readCaseLines(path), at: 0 }
    }
    for (;;) {
      const next = await open.lines.next()
      if (next.done) return new Uint8Array()
      open.at = next.value.line
      if (open.at >= line) return open.at === line ? next.value.bytes : new Uint8Array()
    }
  }
  const read = async (path: string, line: number | undefined) => {
    const place = line === undefined ? path : `${path}: line ${line}`
    try {
      return { place, bytes: line === undefined ? readInput(path, FILES.case) : await readLine(path, line) }
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      // A case that isn't there any more is one that its documents can't be made from.
      open = null
      return { place, bytes: new Uint8Array(), issues: error.issues }
    }
  }
  let group: { path: string; members: CaseSource[] | null } | null = null
  const member = (path: string, person: number): VerifyTask['source'] => {
    try {
      if (group?.path !== path) group = { path, members: groupSources(path, '', readInput(path, FILES.case)) }
      const found = group.members?.find((each) => each.person === person) ?? group.members?.[0]
      if (found !== undefined && (found.person === person || found.issues !== undefined)) return found
      const expected = `expected a group with at least ${person} ${person === 1 ? 'person' : 'people'} in it`
      throw new InputError([{ file: path, pointer: '', expected }])
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      group = null
      return { place: path, bytes: new Uint8Array(), issues: error.issues }
    }
  }
  return { read, member }
}
