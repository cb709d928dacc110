/// <reference lib="dom" />

/** Puts the page that came in place of the one that is shown. @param same whether it has the same address */
export function swap(html: string, same: boolean): void {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const focused = document.activeElement?.id ?? ''
  const [left, top] = [window.scrollX, window.scrollY]
  document.title = page.title
  document.body.replaceWith(document.importNode(page.body, true))
  const summary = document.querySelector<HTMLElement>('.govuk-error-summary')
  if (same && summary === null) {
    document.getElementById(focused)?.focus({ preventScroll: true })
    window.scrollTo(left, top)
    return
  }
  window.scrollTo(0, 0)
  const target = summary ?? document.querySelector<HTMLElement>('h1')
  target?.setAttribute('tabindex', '-1')
  target?.focus()
}

/** What follows from what was entered so far, put into the page as it stands. */
export function tellNow(words: Readonly<Record<string, string>> = {}): void {
  for (const [id, text] of Object.entries(words)) {
    const element = document.getElementById(id)
    if (element !== null && element.textContent !== text) element.textContent = text
  }
}

/** The form of the page and the state in it; null where it has none. */
export function stateField(): HTMLInputElement | null {
  return document.querySelector<HTMLInputElement>('#page input[name="state"]')
}

export const ownAddress = (): string => document.body.dataset.address ?? location.pathname

/** Offers a file as the browser would. */
export function offer(blob: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
