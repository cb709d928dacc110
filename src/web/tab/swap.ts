/// <reference lib="dom" />
import { type FileInTab, noteFile } from './record.ts'

/**
 * Puts the page that came in place of the one that is shown.
 * @param same whether it has the same address
 * @param place id of where on it to go on, if it has that
 */
export function swap(html: string, same: boolean, place = ''): void {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const focused = document.activeElement?.id ?? ''
  const [left, top] = [window.scrollX, window.scrollY]
  document.title = page.title
  document.body.replaceWith(document.importNode(page.body, true))
  const summary = document.querySelector<HTMLElement>('.govuk-error-summary')
  // The page itself may say where it is to be read on.
  const told = (place === '' ? null : document.getElementById(place)) ?? document.querySelector('[autofocus]')
  const there = summary === null && told instanceof HTMLElement ? told : null
  if (there !== null) {
    there.focus({ preventScroll: true })
    there.scrollIntoView({ block: 'center' })
    return
  }
  if (same && summary === null) {
    // What was pressed may be gone: nobody is left nowhere.
    ;(document.getElementById(focused) ?? heading())?.focus({ preventScroll: true })
    window.scrollTo(left, top)
    return
  }
  window.scrollTo(0, 0)
  summary?.setAttribute('tabindex', '-1')
  ;(summary ?? heading())?.focus()
}

/** The page's own, which takes the focus. */
function heading(): HTMLElement | null {
  const found = document.querySelector<HTMLElement>('h1')
  found?.setAttribute('tabindex', '-1')
  return found
}

/** What follows from what was entered so far, put into the page as it stands. */
export function tellNow(words: Readonly<Record<string, string>> = {}): void {
  for (const [id, text] of Object.entries(words)) {
    const element = document.getElementById(id)
    if (element !== null && element.textContent !== text) element.textContent = text
  }
}

/** Puts the criteria as they are now in place of those beside the fields, and says what has changed. */
export function follow(criteria: string): void {
  const there = document.getElementById('criteria')
  const now = new DOMParser().parseFromString(criteria, 'text/html').getElementById('criteria')
  if (there === null || now === null) return
  const [before, said] = [there.dataset.said, now.dataset.said ?? '']
  if (!there.contains(document.activeElement)) there.replaceWith(document.importNode(now, true))
  const line = document.getElementById('criteria-said')
  if (line !== null && said !== before) line.textContent = said
}

/** The form of the page and the state in it; null where it has none. */
export function stateField(page: ParentNode = document): HTMLInputElement | null {
  return page.querySelector<HTMLInputElement>('#page input[name="state"]')
}

/** The working file that came with the page: it stands in no page that the browser might keep. */
export function takeFile(): FileInTab | undefined {
  const block = document.getElementById('working-file')
  block?.remove()
  return block === null ? undefined : JSON.parse(block.textContent ?? '')
}

export const ownAddress = (): string => document.body.dataset.address ?? location.pathname

/** Offers a file as the browser would. */
export function offer(blob: Blob, name: string): void {
  noteFile(name)
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
