import type { Passage } from '../passage.ts'
import type { Spoken } from '../person.ts'
import type { Teller } from '../teller.ts'
import { say } from './phrases.ts'

/** What the person says, or that they were asked and said nothing. */
export interface Comments {
  heading: Passage
  paragraphs: Passage[]
  /** Where there are none. */
  none: Passage | null
}

interface Commented {
  participantComments?: string | undefined
  commentsAskedOn?: string | undefined
}

/** @param at pointer of the report that holds them */
export function commentsTold(
  { participantComments, commentsAskedOn: on }: Commented,
  at: string,
  heading: Passage,
  { pronoun }: Spoken,
  teller: Teller,
): Comments {
  const paragraphs = teller.paragraphs(participantComments, `${at}/participantComments`)
  const none =
    on === undefined
      ? teller.words(say('report/comments-not-asked', { pronoun }))
      : teller.recorded(say('report/comments-asked', { pronoun, on }), `${at}/commentsAskedOn`)
  return { heading, paragraphs, none: paragraphs.length === 0 ? none : null }
}
