import type { Addendum } from '../../case/signing.ts'
import type { Recorded } from '../../chronology/recorded.ts'
import { Figure, type Passage } from '../passage.ts'
import type { Row, Teller } from '../teller.ts'
import { say } from './phrases.ts'

/** What was added after the signatures, on a page after them. */
export interface AddendumView {
  heading: Passage
  paragraphs: Passage[]
  signed: Row[]
  /** Null: it is signed. */
  toSign: Figure<{ role: string; name: string; date: null }[]> | null
}

export function addendaTold(addenda: readonly Recorded<Addendum>[], teller: Teller): AddendumView[] {
  return addenda.map(({ value: { on, text, name, role, signedOn }, pointer }) => ({
    heading: teller.recorded(say('report/heading-addendum', { on }), `${pointer}/on`),
    paragraphs: teller.paragraphs(text, `${pointer}/text`),
    signed: teller.rows([
      [
        teller.recorded(role, `${pointer}/role`),
        signedOn === undefined
          ? null
          : teller.recorded(
              say('report/signature-recorded', { name, on: signedOn }),
              ...[`${pointer}/name`, `${pointer}/signedOn`],
            ),
      ],
    ]),
    toSign:
      signedOn === undefined
        ? new Figure([{ role, name, date: null }], {
            by: 'record',
            facts: [`${pointer}/name`, `${pointer}/role`],
          })
        : null,
  }))
}
