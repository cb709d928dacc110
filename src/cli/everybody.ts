import type { createCaseReader } from '../batch/case-reader.ts'
import type { CaseSource } from '../batch/case-source.ts'
import type { CaseRecord } from '../case/record.ts'
import { InputError, type Issue } from '../errors.ts'
import { printTold } from './terminal.ts'

/**
 * The cases of all sources, in their order: what lacked somebody would be filled in without him, or turn him away. Throws
 * InputError with everything that is wrong in any of them.
 */
export async function readEverybody(
  reader: ReturnType<typeof createCaseReader>,
  sources: Iterable<CaseSource> | AsyncIterable<CaseSource>,
): Promise<CaseRecord[]> {
  printTold(reader.told)
  const records: CaseRecord[] = []
  const issues: Issue[] = []
  for await (const source of sources) {
    try {
      const { record, changes } = reader.read(source)
      printTold(changes)
      records.push(record)
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      issues.push(...error.issues)
    }
  }
  if (issues.length > 0) throw new InputError(issues)
  return records
}
