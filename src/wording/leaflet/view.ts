import type { Edition } from '../../programme/edition.ts'
import { type Imprint, imprint } from '../programme/imprint.ts'
import type { LeftOut } from '../programme/statements.ts'
import { type ProgrammeView, viewProgramme } from '../programme/view.ts'
import type { Teller } from '../teller.ts'
import { say } from './phrases.ts'

/** Exactly what the template of the leaflet sees. */
export interface LeafletView extends ProgrammeView {
  imprint: Imprint
}

export function viewLeaflet(
  edition: Edition,
  asOf: string,
  teller: Teller,
): { view: LeafletView; leftOut: LeftOut[] } {
  const name = say('leaflet/name')
  const { view, leftOut } = viewProgramme(edition, 'participant', name, asOf, teller)
  return { view: { ...view, imprint: imprint(edition, name, [], teller) }, leftOut }
}
