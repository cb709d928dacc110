import { basename, extname } from 'node:path'
import { isGroup, mayBeGroup } from '../case/group/format.ts'
import { memberCases } from '../case/group/member.ts'
import { checkGroup } from '../case/group/read.ts'
import type { GroupFile } from '../case/group/shape.ts'
import { parseJson } from '../case/json-text.ts'
import { InputError } from '../errors.ts'
import { decodeText, readInput } from '../files.ts'
import { FILES } from '../limits.ts'
import type { CaseSource } from './case-source.ts'

/**
 * The case of each person in a group file, as `group export` writes it: what is made of it is what is made of that file.
 * Null: the file is no group. A group that can't be used is one case that can't be.
 */
export function groupSources(path: string, stem: string, bytes: Uint8Array): CaseSource[] | null {
  try {
    const group = groupIn(bytes, path)
    if (group === null) return null
    return sourcesOf(group, path, stem)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return [{ path, place: path, name: stem, bytes: new Uint8Array(), issues: error.issues }]
  }
}

/** Throws InputError where nobody is in it. */
function sourcesOf(group: GroupFile, path: string, stem: string): CaseSource[] {
  if (group.people.length === 0)
    throw new InputError([{ file: path, pointer: '/people', expected: 'expected people in the group' }])
  return memberCases(group).map(({ key, data, place: inGroup }, at) => ({
    path,
    person: at + 1,
    inGroup,
    place: `${path}: ${key}`,
    name: `${stem}-${key}`,
    bytes: new TextEncoder().encode(caseText(data)),
  }))
}

/** A case as a file holds it. */
export const caseText = (data: unknown) => `${JSON.stringify(data, null, 2)}\n`

/**
 * The group that a file named by somebody is, with the case of each person in it. Throws InputError where it is none, with
 * everything that is wrong with it.
 */
export function readGroupFile(path: string): { group: GroupFile; sources: CaseSource[] } {
  const group = groupIn(readInput(path, FILES.case), path)
  if (group !== null) return { group, sources: sourcesOf(group, path, basename(path, extname(path))) }
  const expected = 'expected a group file; groupwork group import begins one from registers and cases'
  throw new InputError([{ file: path, pointer: '', expected }])
}

function groupIn(bytes: Uint8Array, path: string) {
  if (!mayBeGroup(bytes)) return null
  const text = decodeText(bytes, path)
  const data = parseJson(text, path)
  return isGroup(data) ? checkGroup(data, path) : null
}
