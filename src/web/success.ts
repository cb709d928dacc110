import { attributes, html, type Markup, type Part } from '../html/markup.ts'

/**
 * What has just been done, above the page that comes: it is spoken once, and read first.
 * @param title above it; default: Done
 * @param more what can be done about it
 * @param stays whether the page is read on from another place, to which it was come back
 */
export function successBanner(
  words: string,
  { title = 'Done', more = null, stays = false }: { title?: string; more?: Part; stays?: boolean } = {},
): Markup {
  return html`<div class="govuk-notification-banner govuk-notification-banner--success" role="alert" aria-labelledby="done" data-module="govuk-notification-banner"${attributes({ 'data-disable-auto-focus': stays && 'true' })}><div class="govuk-notification-banner__header"><h2 class="govuk-notification-banner__title" id="done">${title}</h2></div><div class="govuk-notification-banner__content"><p class="govuk-notification-banner__heading">${words}</p>${more}</div></div>`
}
