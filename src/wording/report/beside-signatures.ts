import type { Signature } from '../../case/signing.ts'
import type { Since } from '../../chronology/position.ts'
import type { Recorded } from '../../chronology/recorded.ts'
import type { Passage } from '../passage.ts'
import type { Row, Teller } from '../teller.ts'
import { say } from './signature-phrases.ts'

/** Somebody who signs before a document is sent. */
interface Signatory {
  name: string | null
  role: string
}

interface Told {
  review?: { heldOn?: string | undefined } | undefined
}

/**
 * That a document was sent without a signature that belongs under it. Null: it had them all, it wasn't sent, or none is
 * recorded at all: then it was signed by hand.
 */
export function sentUnsigned(
  { sentOn, at }: { sentOn: string | null; at: string },
  signatories: readonly Signatory[],
  signatures: readonly Recorded<Signature>[],
  teller: Teller,
): Passage | null {
  if (sentOn === null || signatures.length === 0) return null
  const by = signatories.filter(
    ({ name, role }) =>
      !signatures.some(
        ({ value }) =>
          value.on <= sentOn &&
          (value.name === name || (name === null && value.role.toLowerCase() === role.toLowerCase())),
      ),
  )
  if (by.length === 0) return null
  // Who wrote it and answers for it, too, is named once.
  const named = by.filter(
    ({ name }, at) => name === null || by.findIndex((each) => each.name === name) === at,
  )
  return teller.recorded(
    say('report/sent-unsigned', {
      on: sentOn,
      by: named.map(({ name, role }) => say('report/signatory', { name, role })),
    }),
    ...[`${at}/sentOn`, ...signatures.map(({ pointer }) => pointer)],
  )
}

/**
 * Nobody may seem to have signed what came later. Of a text that was signed by the program nothing later is in it.
 * @param completedOn the day of completion that it tells
 */
export function toldBeforeItCame(
  { review }: Told,
  completedOn: string | null,
  signatures: readonly Recorded<Signature>[],
  at: string,
  teller: Teller,
): Passage | null {
  const inOrder = [...signatures].sort((a, b) => (a.value.on < b.value.on ? -1 : 1))
  const [first, last] = [inOrder.at(0), inOrder.at(-1)]
  if (first === undefined || last === undefined) return null
  const { heldOn = '' } = review ?? {}
  const isReviewLater = heldOn > first.value.on
  const later = [
    ...(isReviewLater ? [say('report/later-review', { on: heldOn })] : []),
    // What the report itself completes is complete with the last of them. Where the review completes it, one day says both.
    ...(completedOn !== null && completedOn > last.value.on && completedOn !== heldOn
      ? [say('report/later-completion', { on: completedOn })]
      : []),
  ]
  if (later.length === 0) return null
  return teller.recorded(
    say('report/told-before-it-came', { what: later }),
    ...(isReviewLater ? [`${at}/review/heldOn`] : []),
    first.pointer,
  )
}

/** What was done with a document after it was signed: the text above the signatures can't tell it. */
export function doneSince({ given, reviewHeldOn }: Since, at: string, teller: Teller): Row[] {
  return teller.rows([
    [
      say('report/label-review-held-since'),
      reviewHeldOn === null ? null : teller.recorded({ date: reviewHeldOn }, `${at}/review/heldOn`),
    ],
    [
      say('report/label-given-since'),
      given.length === 0
        ? null
        : teller.recorded(
            { and: given.map(({ role, on }) => say('report/given-since', { role, on })) },
            ...given.map(({ pointer }) => pointer),
          ),
    ],
  ])
}
