import { basename } from 'node:path'
import type { WithActions } from '../../actions/action.ts'
import { assessCase } from '../../assess.ts'
import { createCaseReader, type Day, type Editions } from '../../batch/case-reader.ts'
import { parseJson } from '../../case/json-text.ts'
import type { CaseRecord } from '../../case/record.ts'
import type { Moment } from '../../changes/change.ts'
import type { Chronology } from '../../chronology/chronology.ts'
import { readInputText } from '../../files.ts'
import { FILES } from '../../limits.ts'
import type { Edition } from '../../programme/edition.ts'

/** How a case stood before, and where that comes from: `the earlier file march.json`; null: the case itself. */
export interface EarlierMoment extends Moment {
  from: string | null
  assessment: WithActions
  /** Null where only the assessment was kept. */
  chronology: Chronology | null
}

/** Given the case as it is now, how it stood before. */
export type Earlier = (edition: Edition, record: CaseRecord) => EarlierMoment

/**
 * What "since" compares with. `file`: an assessment saved with `check --json`, or the case as it was, read
 * without registers; seen from `date` where one is given, else from the day of the run. Without a file, the case itself
 * on `date`.
 */
export function openEarlier(
  file: string | undefined,
  date: string | undefined,
  day: Day,
  editions: Editions,
): Earlier {
  if (file === undefined) {
    return (edition, record) => ({ ...assessCase(edition, record, date ?? day.asOf), record, from: null })
  }
  const text = readInputText(file, FILES.case)
  const saved = parseJson(text, file)
  if (isAssessment(saved)) {
    const moment = {
      assessment: saved,
      record: null,
      chronology: null,
      from: `the assessment saved in ${basename(file)}`,
    }
    return () => moment
  }
  const source = { place: file, name: file, bytes: new TextEncoder().encode(text) }
  const { record, edition } = createCaseReader(editions, [], day).read(source)
  const moment = {
    ...assessCase(edition, record, date ?? day.asOf),
    record,
    from: `the earlier file ${basename(file)}`,
  }
  return () => moment
}

function isAssessment(data: unknown): data is WithActions {
  const fields = ['edition', 'asOf', 'suitability', 'route', 'parts', 'status', 'findings']
  return typeof data === 'object' && data !== null && fields.every((field) => field in data)
}
