import type { State } from '../state/state.ts'
import { isWritten, type Written } from '../state/written.ts'

/**
 * A button of the preview leads away with where to come back to: the id of a place on it. That travels with the state
 * until whoever went there comes back, or goes elsewhere.
 */
export const leadingFrom = (place: string, go: string): string => `${FROM}${place}:${go}`

/** What such a button says; null: it is another one. */
export function ledFrom(go: string): { place: string; go: string } | null {
  const [, place = '', rest = ''] = /^from:([a-z\d-]{1,40}):(.+)$/.exec(go) ?? []
  return place === '' ? null : { place, go: rest }
}

const FROM = 'from:'

/** Where a page's form goes: the answer that stands on the preview again is shown at the place that was left. */
export const returningTo = (address: string, { from }: State): string =>
  from?.includes('/') ? `${address}#${from.split('/')[1]}` : address

/** The state of somebody who goes away from a document's preview. */
export const leftFrom = (state: State, document: Written, place: string): State => ({
  ...state,
  from: `${document}/${place}`,
})

/** On whose preview that is; undefined: one leads on. */
export function documentLeft({ from }: State): Written | undefined {
  const document = from?.split('/')[0]
  return isWritten(document) ? document : undefined
}

/** The state of somebody who came back, or went elsewhere. */
export function withoutReturn({ from: _, ...state }: State): State {
  return state
}
