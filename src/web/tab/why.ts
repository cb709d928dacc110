/// <reference lib="dom" />

/**
 * “Why”, or anywhere in its statement, opens the statement's row of the audit sheet beside it. It is the row itself, as
 * the browser's own popover: Escape, or a click elsewhere, closes it and leads back, and it stands in its place below again.
 * A browser without popovers follows the link to the row.
 */
export function openWhys(): void {
  if (!('popover' in HTMLElement.prototype)) return
  document.addEventListener('click', (event) => {
    const { target, button, ctrlKey, metaKey, shiftKey, altKey } = event
    if (!(target instanceof Element) || button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return
    const back = target.closest('.gw-ground:popover-open a[href^="#said-"]')
    const link = whyOf(target)
    const row = document.getElementById(link?.hash.slice(1) ?? '')
    if (back !== null) back.closest<HTMLElement>('[popover]')?.hidePopover()
    else if (link !== null && row !== null) open(row, link)
    else return
    event.preventDefault()
  })
  const close = ({ target, newState }: Event & { newState?: string }) => {
    if (newState !== 'closed' || !(target instanceof HTMLElement)) return
    for (const name of ['popover', 'role', 'aria-labelledby']) target.removeAttribute(name)
  }
  // It doesn't bubble.
  document.addEventListener('toggle', close, true)
  // Whoever has gone on would have it before what comes next.
  document.addEventListener('focusin', ({ target }) => {
    const row = document.querySelector<HTMLElement>('.gw-ground:popover-open')
    if (row !== null && !row.contains(target as Node)) row.hidePopover()
  })
}

/** What says why of the statement in which somebody clicked; null: it is another control, or says it of nothing. */
function whyOf(target: Element): HTMLAnchorElement | null {
  const control = target.closest('a, button, input, label, summary')
  if (control !== null) return control.matches(WHY) ? (control as HTMLAnchorElement) : null
  // Whoever marks words to copy them asks nothing.
  if (document.getSelection()?.isCollapsed === false) return null
  const own = target.closest('.gw-document :is(td, th)')?.querySelector<HTMLAnchorElement>(WHY)
  return own ?? target.closest(STATEMENT)?.querySelector<HTMLAnchorElement>(WHY) ?? null
}

function open(row: HTMLElement, link: HTMLAnchorElement): void {
  row.popover = 'auto'
  row.role = 'dialog'
  row.setAttribute('aria-labelledby', link.id)
  // Where the focus is now it comes back to.
  link.focus({ preventScroll: true })
  row.showPopover({ source: link })
  row.focus()
}

const WHY = '.gw-document .gw-pins > a[href^="#why-"]'
/** A sentence, or a row of a table or of a list of facts. */
const STATEMENT = '.gw-document :is(p, li, tr, dl > div, h2, h3, h4, h5)'
