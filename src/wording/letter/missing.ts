import type { Message } from '../../message.ts'
import type { Edition } from '../../programme/edition.ts'
import type { Subject } from '../case-view.ts'
import { isInTheWay, openIn } from '../open/list.ts'
import { reportThatFits } from '../report/ending.ts'
import { PARTS, say } from './phrases.ts'
import { writerOf } from './whom.ts'

/**
 * What keeps the letter from being final: what nobody has written for it, since the program turns no words about the
 * person into words to him; a programme that goes on, which has no report that it could go with; and a report that can't
 * be final itself, since the letter says what is in it.
 */
export function missingParts(edition: Edition, subject: Subject): Message[] {
  const { letter } = subject.chronology.known
  const there = {
    wentWell: letter !== undefined && letter.wentWell.length > 0,
    keepWorking: letter !== undefined && letter.keepWorking.length > 0,
    next: letter !== undefined && letter.next.length > 0,
    from: writerOf(subject) !== null,
  }
  const parts = PARTS.filter((part) => !there[part]).map((part) => say('letter/part', { part }))
  const fits = reportThatFits(subject)
  const isOpen = fits !== null && openIn(fits, edition, subject).some(isInTheWay)
  return [
    ...(fits === 'progress-report' ? [say('letter/too-early')] : isOpen ? [say('letter/report-open')] : []),
    ...(parts.length > 0 ? [say('letter/parts-missing', { parts })] : []),
  ]
}

/** Whether somebody has written for it, and its report is the last one: it is made without being asked for. */
export function isWritten(subject: Parameters<typeof reportThatFits>[0]): boolean {
  const fits = reportThatFits(subject)
  return (
    subject.chronology.known.letter !== undefined &&
    (fits === 'treatment-report' || fits === 'non-completion-report')
  )
}
