import type { Message } from '../../message.ts'
import { isSentWithout, openGap } from '../open/list.ts'
import type { Passage } from '../passage.ts'
import type { Made } from './common.ts'
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
  { open, spoken: { pronoun }, teller }: Pick<Made, 'open' | 'spoken' | 'teller'>,
  { participantComments, commentsAskedOn: on }: Commented,
  at: string,
  heading: Message,
): Comments {
  const paragraphs = teller.paragraphs(participantComments, `${at}/participantComments`)
  const gap = openGap(open, 'comments')
  const none =
    on !== undefined
      ? teller.recorded(say('report/comments-asked', { pronoun, on }), `${at}/commentsAskedOn`)
      : gap !== undefined && isSentWithout(gap)
        ? teller.words(say('report/comments-sent-without'))
        : teller.words(say('report/comments-not-asked', { pronoun }))
  return { heading: teller.words(heading), paragraphs, none: paragraphs.length === 0 ? none : null }
}
