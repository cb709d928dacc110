import type { Gap } from '../../case/decision.ts'
import type { Message } from '../../message.ts'
import type { OpenItem } from './list.ts'
import { formalOf, say } from './phrases.ts'

/** Why no final is made while something is in the way. */
export function refusalOf(item: OpenItem): Message {
  if ('finding' in item) {
    const { statement, settledBy } = item.finding
    return say('open/refused-decision', { statement, also: settledBy === null ? [] : [settledBy] })
  }
  if ('headings' in item) return say('open/refused-changed', { on: item.on, headings: item.headings })
  if ('fits' in item) return say('open/refused-report', { fits: item.fits })
  if ('what' in item) return say('open/refused-contradiction', { what: item.what })
  const formal = formalOf(item)
  if (formal !== null) return say('open/refused-formal', { what: formal })
  return say('open/refused-gap', { gap: item.gap as Gap })
}
