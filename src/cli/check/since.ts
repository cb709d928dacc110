import { basename } from 'node:path'
import type { WithActions } from '../../actions/action.ts'
import { findCase } from '../../assess.ts'
import { createCaseReader, type Day, type Editions } from '../../batch/case-reader.ts'
import { parseJson } from '../../case/json-text.ts'
import type { CaseRecord } from '../../case/record.ts'
import type { Moment } from '../../changes/change.ts'
import type { Chronology } from '../../chronology/chronology.ts'
import { readInputText } from '../../files.ts'
import type { Language } from '../../language/language.ts'
import { FILES } from '../../limits.ts'
import type { Edition } from '../../programme/edition.ts'
import { isAssessment, readAssessment } from './saved.ts'

/** How a case stood before, and which file that comes from; null: the case itself. */
export interface EarlierMoment extends Moment {
  from: { file: string; saved: boolean } | null
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
  language: Language,
): Earlier {
  if (file === undefined) {
    return (edition, record) => ({ ...foundOn(edition, record, date ?? day.asOf), from: null })
  }
  const text = readInputText(file, FILES.case)
  const saved = parseJson(text, file)
  if (isAssessment(saved)) {
    const moment = {
      assessment: readAssessment(saved, file, language),
      record: null,
      chronology: null,
      from: { file: basename(file), saved: true },
    }
    return () => moment
  }
  const source = { place: file, name: file, bytes: new TextEncoder().encode(text) }
  const { record, edition } = createCaseReader(editions, [], day).read(source)
  const moment = {
    ...foundOn(edition, record, date ?? day.asOf),
    from: { file: basename(file), saved: false },
  }
  return () => moment
}

function foundOn(edition: Edition, record: CaseRecord, asOf: string): Omit<EarlierMoment, 'from'> {
  const { chronology, found } = findCase(edition, record, asOf)
  return { chronology, assessment: found, record }
}
