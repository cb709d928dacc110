/// <reference lib="dom" />

interface Link {
  href: string
  words: string
}

/** What a button of a message says and does. */
export interface Way {
  words: string
  does: () => void
}

export const tryAgain = (does: () => void): Way => ({ words: 'Try again', does })

/** A message above the page, told once, with the ways on from it. @param link opens in a tab of its own */
export function showBanner(words: string, ways: readonly Way[] = [], link?: Link): void {
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
  banner.append(text, ...ways.map(button))
  document.getElementById('main')?.before(banner)
}

function button({ words, does }: Way): HTMLButtonElement {
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
