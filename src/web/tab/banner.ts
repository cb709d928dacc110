/// <reference lib="dom" />

/** A message above the page, told once. @param again what its button does; absent: it has none */
export function showBanner(words: string, again?: () => void, link?: { href: string; words: string }): void {
  hideBanner()
  const banner = document.createElement('div')
  banner.className = 'govuk-notification-banner gw-banner'
  banner.setAttribute('role', 'alert')
  banner.id = ID
  const text = document.createElement('p')
  text.className = 'govuk-body govuk-notification-banner__content'
  text.textContent = words
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
  if (again !== undefined) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'govuk-button govuk-button--secondary gw-banner__button'
    button.textContent = 'Try again'
    button.addEventListener('click', again)
    banner.append(button)
  }
  document.getElementById('main')?.before(banner)
}

export const hideBanner = (): void => document.getElementById(ID)?.remove()

const ID = 'tab-banner'
