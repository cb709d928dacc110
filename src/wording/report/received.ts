import type { Chronology } from '../../chronology/chronology.ts'
import type { Edition } from '../../programme/edition.ts'
import { orderIsOver } from '../case-view.ts'
import type { Passage } from '../passage.ts'
import type { Spoken } from '../person.ts'
import type { Teller } from '../teller.ts'
import { say } from './phrases.ts'

/** Who receives the report, and what stays private. */
export interface Received {
  rows: { recipient: Passage; sent: Passage }[]
  confidentiality: Passage
}

/** @param confidentiality the edition's own words; undefined: the usual ones */
export function receivedBy(
  { confidentiality }: Pick<Edition, 'confidentiality'>,
  chronology: Chronology,
  { pronoun }: Spoken,
  teller: Teller,
): Received {
  const { report, order } = chronology.known
  const under =
    order === undefined
      ? 'not recorded'
      : orderIsOver(chronology)
        ? 'ended'
        : order.kind === 'licence'
          ? 'licence'
          : 'order'
  return {
    rows: report.distribution.map(({ value: { role, on }, pointer }) => ({
      recipient: teller.recorded({ text: role }, `${pointer}/role`),
      sent:
        on === undefined
          ? teller.words(say('report/not-yet-sent'))
          : teller.recorded({ date: on }, `${pointer}/on`),
    })),
    confidentiality:
      confidentiality === undefined
        ? teller.words(say('report/confidentiality', { pronoun, under }))
        : teller.ofEdition(confidentiality, '/confidentiality'),
  }
}
