import { memberCases } from '../../case/group/member.ts'
import { checkGroup } from '../../case/group/read.ts'
import type { GroupInput } from '../../case/group/shape.ts'
import { InputError } from '../../errors.ts'
import type { Request } from '../../generate/request.ts'
import type { createMaker } from '../../generate.ts'
import { forSet, identityOf, type SetMember, zipOfReports } from '../../group/reports.ts'
import { makeGroupSheet } from '../../group/sheet.ts'
import type { Resources } from '../../resources.ts'
import type { DocumentKind } from '../../wording/compose.ts'
import { GROUP, readEverybody } from './everybody.ts'
import { say } from './phrases.ts'

/** What of a group takes long: its sheet, or the documents of everybody in it. Plain data, to pass between threads. */
export interface GroupJob {
  output: 'group-sheet' | 'group-set'
  group: GroupInput
  asOf: string
  /** Time of day that the sheet prints beside the date; null: none. */
  at: string | null
  /** Id of the session of the sheet. */
  session: string | null
  format: 'pdf' | 'docx'
  final: boolean
  /** Whether finals that can't be made are left out, and the list of the set says why. */
  leaves: boolean
  /** Which documents of whom, by key. Null: all that fit each. */
  wanted: Readonly<Record<string, readonly DocumentKind[]>> | null
}

/** The same bytes as the command line's. */
export async function makeOfGroup(
  job: GroupJob,
  resources: Resources,
  make: ReturnType<typeof createMaker>,
): Promise<Uint8Array> {
  const { edition, group, people, unread } = readEverybody(resources, job)
  const { asOf, at, session, format, final, wanted: chosen, leaves } = job
  if (job.output === 'group-sheet') {
    // Somebody who is expected would be missing on it.
    if (unread.length > 0) throw new InputError(unread.flatMap(({ issues }) => issues))
    const records = people.map(({ record }) => record)
    const wanted = { edition, group, records, session, asOf, at, naming: 'short' as const }
    const { files } = await makeGroupSheet({ ...wanted, formats: [format] }, resources)
    const [file] = files
    if (file === undefined) throw new Error('a sheet in no format')
    return file.bytes
  }
  const records = new Map(people.map(({ key, record }) => [key, record]))
  const members: SetMember[] = []
  for (const [index, { key, label = '', case: data }] of group.people.entries()) {
    const kinds = chosen === null ? null : (chosen[key] ?? [])
    const place = { place: index + 1, label }
    if (kinds?.length === 0) continue
    const record = records.get(key)
    if (record === undefined) {
      members.push({ ...place, ...identityOf(data), documents: [], leftOut: null })
      continue
    }
    const request: Request = {
      ...{ edition, record, asOf, kinds, layouts: ['a4'], formats: [format], final },
    }
    const { documents, leftOut } = forSet(await make(request), request, resources.language())
    // Finals that were asked for are all made, or none is sent.
    if (final && !leaves && leftOut.length > 0) throw notFinal(record.person.name)
    members.push({ ...place, ...identityOf(record), documents, leftOut })
  }
  const set = { group: group.name ?? group.id, asOf, size: group.people.length, members }
  return zipOfReports(set, resources.language())
}

const notFinal = (name: string) =>
  new InputError([
    {
      file: name,
      pointer: '',
      expected: 'a document that can be final',
      told: say('group-pages/set-not-final', { name }),
    },
  ])

/** The case of one person of a group, as `group export` writes it; undefined: nobody has the key. */
export function caseOf(group: GroupInput, key: string): Record<string, unknown> | undefined {
  return memberCases(checkGroup(structuredClone(group), GROUP)).find((member) => member.key === key)?.data
}
