import type { LocalContact } from '../../programme/local.ts'
import { type Draft, listAt, textAt } from '../form/draft.ts'
import type { Field } from '../questions/question.ts'

/** What an office adds to an edition, in words: what the papers print of today, who publishes them and who stands for them. */
export function detailFields(draft: Draft): readonly Field[] {
  const places = placesOf(draft, ['ask', 'programme'])
  return [
    {
      kind: 'text',
      pointer: '/local/town',
      label: 'Town',
      hint: 'Where the group meets: the town alone, never the building',
    },
    { kind: 'date', pointer: '/local/firstSession', label: 'Next start' },
    { kind: 'heading', label: 'Whom a court asks before sentence' },
    ...contact('Courts ask', 'ask', places.ask),
    { kind: 'heading', label: 'Whom people on the programme ring' },
    ...contact('Programme team', 'programme', places.programme),
    { kind: 'text', pointer: '/local/privacyNotice', label: 'Where the current privacy notice can be read' },
    { kind: 'heading', label: 'Who stands for the document' },
    {
      kind: 'text',
      pointer: '/publisher/name',
      label: 'Who publishes it',
      hint: 'A logo is a file beside the edition, which names it. It does not come with an edition that you add here',
    },
    {
      kind: 'text',
      pointer: '/issue/confirmedBy',
      label: 'Who confirmed that the content holds today',
      hint: 'Name or role. Without it the document is a specimen, not for issue',
    },
    { kind: 'date', pointer: '/issue/on', label: 'Confirmed on' },
    { kind: 'text', pointer: '/issue/version', label: 'Version', width: 10 },
    {
      kind: 'text',
      pointer: '/issue/month',
      label: 'Date of the document',
      hint: 'In words, such as March 2026',
      width: 20,
    },
    { kind: 'date', pointer: '/issue/reviewOn', label: 'To be reviewed by' },
    { kind: 'text', pointer: '/issue/reference', label: 'Reference of the document', width: 20 },
  ]
}

type Purpose = LocalContact['purpose']

/** Where the contact for each purpose stands in the list; one that isn't there yet comes after the others. */
function placesOf<Of extends Purpose>(draft: Draft, purposes: readonly Of[]): Record<Of, string> {
  const known = listAt(draft, '/local/contacts').map((each) => textAt(each, '/purpose'))
  let end = known.length
  const placed = purposes.map((purpose) => {
    const at = known.indexOf(purpose)
    return [purpose, `/local/contacts/${at < 0 ? end++ : at}`]
  })
  return Object.fromEntries(placed)
}

function contact(whose: string, purpose: Purpose, at: string): Field[] {
  return [
    {
      kind: 'text',
      pointer: `${at}/role`,
      label: `${whose}: role or team`,
      beside: [[`${at}/purpose`, purpose]],
    },
    { kind: 'text', pointer: `${at}/name`, label: `${whose}: name` },
    { kind: 'text', pointer: `${at}/telephone`, label: `${whose}: telephone`, width: 20 },
    { kind: 'text', pointer: `${at}/email`, label: `${whose}: email` },
    {
      kind: 'text',
      pointer: `${at}/hours`,
      label: `${whose}: when the telephone is answered`,
      hint: 'For example, 9am to 5pm, Monday to Friday',
    },
  ]
}
