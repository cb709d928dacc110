import type { Edition } from '../../programme/edition.ts'
import type { Subject } from '../case-view.ts'
import type { Passage } from '../passage.ts'
import { supervisorOf } from '../supervisor.ts'
import type { Teller } from '../teller.ts'
import { say } from './phrases.ts'

/** Who writes the letter: as it is recorded for it, or else who writes the report. Null: nobody is recorded. */
export interface Writer {
  name: string
  role: string
  telephone: string | null
  pointer: string
}

export function writerOf({ chronology: { known } }: Subject): Writer | null {
  const { from } = known.letter ?? {}
  if (from !== undefined) return { ...from, telephone: from.telephone ?? null, pointer: '/letter/from' }
  const { author } = known.report
  return author === undefined ? null : { ...author, telephone: null, pointer: '/report/author' }
}

/** Whom to tell, and by when: at the review meeting, where one is planned for a day to come. */
export function ifYouDisagree(edition: Edition, subject: Subject, teller: Teller): Passage[] {
  const { known, passed } = subject.chronology
  const writer = writerOf(subject)
  const { name, role, telephone, facts } = supervisorOf(edition, known)
  const officer = name === null ? say('letter/your-officer', { role }) : { text: name }
  const me = writer === null ? say('letter/us') : say('letter/me')
  const planned = known.report.review?.heldOn === undefined ? known.report.review?.plannedFor : undefined
  const meeting = planned === undefined || passed(planned) ? null : planned
  const told = say('letter/tell', { whom: writer?.name === name ? [me] : [me, officer], meeting })
  const used = [
    ...(writer === null ? [] : [writer.pointer]),
    ...facts,
    ...(meeting === null ? [] : ['/report/review/plannedFor']),
  ]
  return [
    used.length === 0 ? teller.words(told) : teller.recorded(told, ...used),
    ...(telephone === null
      ? []
      : [teller.recorded(say('letter/ring', { whom: officer, telephone }), '/order/supervisor')]),
    teller.words(say('letter/comments-stay')),
  ]
}
