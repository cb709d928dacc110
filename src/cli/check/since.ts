import { basename } from 'node:path'
import type { WithActions } from '../../actions/action.ts'
import { findCase } from '../../assess.ts'
import { createCaseReader, type Day, type Editions } from '../../batch/case-reader.ts'
import { parseJson } from '../../case/json-text.ts'
import type { CaseRecord } from '../../case/record.ts'
import type { Moment } from '../../changes/change.ts'
import { say } from '../../changes/phrases.ts'
import type { Chronology } from '../../chronology/chronology.ts'
import { readInputText } from '../../files.ts'
import type { AssessmentInWords } from '../../language/in-words.ts'
import type { Language } from '../../language/language.ts'
import { FILES } from '../../limits.ts'
import type { Message } from '../../message.ts'
import type { Edition } from '../../programme/edition.ts'

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
      assessment: unworded(saved, language),
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

/**
 * A saved assessment as data again. A finding whose words this program wouldn't choose any more, or that was saved
 * without its code, is kept as the words that it was saved in.
 */
function unworded(saved: AssessmentInWords, language: Language): WithActions {
  const findings = saved.findings.map((finding) => ({ ...finding, ...messageOf(finding, language) }))
  return { ...saved, findings } as unknown as WithActions
}

function messageOf(
  { code, parameters, statement }: AssessmentInWords['findings'][number],
  language: Language,
): Message {
  const isKnown = code !== undefined && language.sayIfKnown({ code, parameters }) === statement
  return isKnown ? { code, parameters } : say('change/saved', { words: statement })
}

function isAssessment(data: unknown): data is AssessmentInWords {
  const fields = ['edition', 'asOf', 'suitability', 'route', 'parts', 'status', 'findings']
  return typeof data === 'object' && data !== null && fields.every((field) => field in data)
}
