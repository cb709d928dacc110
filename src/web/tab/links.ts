/// <reference lib="dom" />

/** Our own links lead on without leaving the page, whose memory may be all that has the work. */
export function followLinks(go: (path: string) => void): void {
  document.addEventListener('click', (event) => {
    const { target, button, ctrlKey, metaKey, shiftKey, altKey } = event
    if (event.defaultPrevented || button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return
    const link =
      target instanceof Element
        ? target.closest<HTMLAnchorElement>('a[href]:not([target]):not([download])')
        : null
    if (link === null || link.origin !== location.origin) return
    // A place of the page itself.
    if (link.pathname === location.pathname && link.hash !== '') return
    event.preventDefault()
    go(link.pathname + link.search + link.hash)
  })
}
