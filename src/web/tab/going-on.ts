/// <reference lib="dom" />
import { KINDS, kindAt } from './record.ts'
import { ownAddress } from './swap.ts'
import type { Works } from './works.ts'

/** The way back to a work that the tab holds, where the page that is shown has a place for it. */
export function offerGoingOn(works: Works): void {
  const place = document.getElementById('go-on')
  const own = kindAt(ownAddress())
  const kind = (own === 'case' ? KINDS : [own]).find((each) => works.of[each].state !== null)
  if (place === null || kind === undefined) return
  place.hidden = false
  const link = place.querySelector('a')
  if (link === null) return
  link.href = works.of[kind].address
  link.textContent = `Go on with the ${kind} in this tab`
}
