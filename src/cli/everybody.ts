import type { CaseReader } from '../batch/case-reader.ts'
import type { CaseSource } from '../batch/case-source.ts'
import type { CaseRecord } from '../case/record.ts'
import { InputError, type Issue } from '../errors.ts'
import { printPassedOver } from './passed-over.ts'
import { printTold } from './terminal.ts'

/**
 * The cases of all sources, in their order: what lacked somebody would be filled in without him, or turn him away. Throws
 * InputError with everything that is wrong in any of them.
 * @param single one case was named
 */
export async function readEverybody(
  reader: CaseReader,
  sources: Iterable<CaseSource> | AsyncIterable<CaseSource>,
  { asOf, single = false }: { asOf: string; single?: boolean },
): Promise<CaseRecord[]> {
  printTold(reader.told)
  const records: CaseRecord[] = []
  const issues: Issue[] = []
  let later = 0
  for await (const source of sources) {
    try {
      const { record, changes, leftOut } = reader.read(source)
      later += leftOut
      printTold(changes)
      records.push(record)
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      for (const issue of error.issues) issues.push(issue)
    }
  }
  if (issues.length > 0) throw new InputError(issues)
  printPassedOver(reader, { single, whole: true, later, asOf })
  return records
}
