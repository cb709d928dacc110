import { html, type Markup } from '../html/markup.ts'

/** What a page is about whose form carries something, and where its work stands. */
const OF = {
  case: { name: 'Case', home: 'to:tasks' },
  group: { name: 'Group', home: 'to:next' },
  edition: { name: 'Edition', home: 'to:details' },
} as const
export type About = keyof typeof OF

/**
 * The line of navigation below the name. What leaves a page with a form sends the form, so that nothing of it is lost;
 * help opens beside it. @param container the class of what holds the page's width
 */
export function navigation(about: About | undefined, container: string): Markup {
  const own = about === undefined ? null : OF[about]
  return html`<div class="govuk-service-navigation" data-module="govuk-service-navigation"><div class="${container}"><div class="govuk-service-navigation__container">${own && defaultButton}<nav aria-label="Menu" class="govuk-service-navigation__wrapper"><button type="button" class="govuk-service-navigation__toggle govuk-js-service-navigation-toggle" aria-controls="navigation" hidden aria-hidden="true">Menu</button><ul class="govuk-service-navigation__list" id="navigation">${item(html`<a class="govuk-service-navigation__link" href="/">Start page</a>`)}${own && item(button(own.home, own.name))}${own && item(SAVE)}${item(html`<a class="govuk-service-navigation__link" href="/clear">Finish and clear</a>`)}${item(html`<a class="govuk-service-navigation__link" href="/help" target="_blank" rel="noopener">Help<span class="govuk-visually-hidden"> (opens in a new tab)</span></a>`)}</ul></nav></div></div></div>`
}

const item = (content: Markup): Markup => html`<li class="govuk-service-navigation__item">${content}</li>`

const button = (go: string, words: string): Markup =>
  html`<button type="submit" form="page" class="govuk-service-navigation__link gw-link-button" name="go" value="${go}">${words}</button>`

const SAVE = html`<button type="submit" form="page" class="govuk-service-navigation__link gw-link-button" name="go" value="save" data-save>Save</button>`

/** What the Enter key presses, where a button that leads away stands before the page's own. */
export const defaultButton: Markup = html`<button class="govuk-visually-hidden" type="submit" form="page" name="go" value="next" tabindex="-1" aria-hidden="true"></button>`
