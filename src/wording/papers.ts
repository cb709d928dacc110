import { NotFor } from '../errors.ts'
import type { Language } from '../language/language.ts'
import type { Message } from '../message.ts'
import type { Edition } from '../programme/edition.ts'
import { hasNoneLeft } from './appointments/left.ts'
import { say } from './appointments/phrases.ts'
import { sheetRemarks } from './appointments/remarks.ts'
import type { Subject } from './case-view.ts'
import type { CaseDocument } from './document-kinds.ts'
import { missingParts } from './letter/missing.ts'
import { letterRemarks } from './letter/remarks.ts'
import type { Mark } from './templates/marks.ts'
import { lengthRemarks } from './texts-too-long.ts'

/** What keeps a paper for home from being final; of any other document nothing. */
export const unwrittenIn = (kind: CaseDocument, edition: Edition, subject: Subject): Message[] =>
  kind === 'participant-summary' ? missingParts(edition, subject) : []

/** @throws NotFor where a paper would tell somebody to come who isn't asked to any more */
export function checkIsFor(kind: CaseDocument, subject: Subject, language: Language): void {
  if (kind !== 'appointments' || !hasNoneLeft(subject)) return
  const told = say('appointments/none-left')
  throw new NotFor([{ file: kind, pointer: '', expected: language.say(told), told }])
}

/** What whoever hands a paper out is told of it, in words. */
export function remarksOn(
  kind: CaseDocument,
  edition: Edition,
  subject: Subject,
  language: Language,
  made: { markdown: string; marks: readonly Mark[] },
): string[] {
  const remarks =
    kind === 'participant-summary'
      ? letterRemarks(edition, subject, language, made)
      : kind === 'appointments'
        ? sheetRemarks(edition, subject, language)
        : lengthRemarks(kind, edition, subject)
  return remarks.map((remark) => language.say(remark))
}
