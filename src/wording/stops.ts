import type { Gap } from '../case/decision.ts'
import type { Language } from '../language/language.ts'
import { MESSAGES } from '../limits.ts'
import type { Message } from '../message.ts'
import type { Edition } from '../programme/edition.ts'
import type { Subject } from './case-view.ts'
import type { CaseDocument } from './document-kinds.ts'
import { say } from './final-phrases.ts'
import { isGap, isInTheWay, type OpenItem, openIn } from './open/list.ts'
import { refusalOf } from './open/refusals.ts'
import { unwrittenIn } from './papers.ts'

/** What keeps a document from being final, in words, and what would have to be settled for it. */
export interface Stop {
  said: string
  matter: OpenItem['matter'] | 'unusable' | 'unwritten' | 'language' | 'other'
  /** Ids of the findings that tell it. */
  findings: readonly string[]
  /** As a decision to send the document without it names it. Null: nothing is sent without it. */
  gap: Gap | null
}

/**
 * All of it, in the order in which a final document is refused for it: none, and it is made. What is open would be
 * decided in silence, and no final is made in half a language.
 * @param unusable fields of the pages whose answers can't be used yet, in words
 */
export function stopsOf(
  kind: CaseDocument,
  { edition, unusable = [] }: { edition: Edition; unusable?: readonly string[] },
  subject: Subject,
  language: Language,
): Stop[] {
  const other = (matter: Stop['matter'], message: Message): Stop => ({
    said: language.say(message),
    matter,
    findings: [],
    gap: null,
  })
  const { tag, incomplete } = language
  const ids = incomplete.slice(0, MESSAGES.missing.most)
  const more = incomplete.length - ids.length
  return [
    ...unusable.map((field) => other('unusable', say('final/unusable', { field }))),
    ...openIn(kind, edition, subject)
      .filter(isInTheWay)
      .map((item) => ({ ...other(item.matter, refusalOf(item)), ...aboutOf(item) })),
    ...unwrittenIn(kind, edition, subject).map((message) => other('unwritten', message)),
    ...(ids.length === 0 ? [] : [other('language', say('final/language-incomplete', { tag, ids, more }))]),
  ]
}

function aboutOf(item: OpenItem): Pick<Stop, 'findings' | 'gap'> {
  if (isGap(item)) return { findings: item.findings, gap: item.level === 'owned' ? item.gap : null }
  return { findings: 'finding' in item ? [item.finding.id] : [], gap: null }
}
