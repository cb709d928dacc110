import { basename, extname, join } from 'node:path'
import { caseText, readGroupFile } from '../../batch/group-sources.ts'
import { checkFolder } from '../../batch/staging.ts'
import { memberCases } from '../../case/group/member.ts'
import { InputError, type Issue } from '../../errors.ts'
import { bytesAt } from '../../files.ts'
import { outside } from '../../outside.ts'
import { print } from '../terminal.ts'
import type { ExportFlags } from './flags.ts'
import { writeInto } from './writing.ts'

/**
 * `groupwork group export`: the case of each person in a group, as a file of its own. All are written or none. Throws
 * InputError where a file lies there that says something else: somebody may have worked on it.
 */
export async function exportGroup(path: string, { out }: ExportFlags): Promise<void> {
  const stem = basename(path, extname(path))
  const cases = memberCases(readGroupFile(path).group).map(({ key, data }) => ({
    name: `${stem}-${key}.json`,
    bytes: new TextEncoder().encode(caseText(data)),
  }))
  checkFolder(out)
  const issues: Issue[] = []
  for (const { name, bytes } of cases) {
    const there = await bytesAt(join(out, name))
    if (there !== undefined && !there.equals(bytes)) {
      const expected = 'expected nothing here, or the same case: somebody may have worked on this one'
      issues.push({ file: join(out, name), pointer: '', expected })
    }
  }
  if (issues.length > 0) throw new InputError(issues)
  await writeInto(out, cases)
  const n = cases.length
  await print(`${n} ${n === 1 ? 'case' : 'cases'} in ${outside(out, 200)}.`)
}
