/// <reference lib="dom" />

interface Link {
  href: string
  words: string
}

/**
 * A message above the page, told once.
 * @param again what its button does; absent: it has none
 * @param beside a link, or what the button says
 * @param replace what a second button does
 */
export function showBanner(
  words: string,
  again?: () => void,
  beside?: Link | string,
  replace?: () => void,
): void {
  hideBanner()
  const banner = document.createElement('div')
  banner.className = 'govuk-notification-banner gw-banner'
  banner.setAttribute('role', 'alert')
  banner.id = ID
  const text = document.createElement('p')
  text.className = 'govuk-body govuk-notification-banner__content'
  text.textContent = words
  const link = typeof beside === 'object' ? beside : undefined
  if (link !== undefined) {
    const leads = document.createElement('a')
    leads.className = 'govuk-link'
    leads.href = link.href
    leads.target = '_blank'
    leads.rel = 'noopener'
    leads.textContent = link.words
    text.append(' ', leads)
  }
  banner.append(text)
  if (again !== undefined) banner.append(button(typeof beside === 'string' ? beside : 'Try again', again))
  if (replace !== undefined) banner.append(button('Replace it', replace))
  document.getElementById('main')?.before(banner)
}

function button(words: string, does: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = 'govuk-button govuk-button--secondary gw-banner__button'
  made.textContent = words
  made.addEventListener('click', () => {
    hideBanner()
    does()
  })
  return made
}

export const hideBanner = (): void => document.getElementById(ID)?.remove()

const ID = 'tab-banner'
