import { attributes, html, type Markup, type Part, trusted } from '../html/markup.ts'
import { type About, navigation } from './navigation.ts'
import type { Assets } from './serving/assets.ts'

/** Something wrong on a page: in words, and the id of the field it belongs to, where there is one. */
export interface Problem {
  words: string
  field: string | null
  /** A form of its own, whose button leads on from it. */
  way?: Markup
}

export interface Page {
  title: string
  content: Part
  /** The page's own, which answers to GET. Absent: what is shown stands where it was asked for. */
  address?: string
  problems?: readonly Problem[]
  /** What its form carries. Absent: it has none, or one that carries nothing. */
  about?: About | undefined
  /** Above all of it: whose case it is. */
  above?: Part
  /** Above the page's heading: the way back. */
  back?: Part
  /** Beside the content where there is room, else below it: what the rules say of what is filled in. */
  aside?: Part
  /** Documents need the whole width, tables to type into more; questions are easier to read in two thirds of it. */
  wide?: boolean | 'table'
}

/** A whole page of HTML. */
export function renderPage({ styles, script, icon }: Assets, page: Page): Markup {
  const { title, content, address, problems = [], about, above, back, aside, wide = false } = page
  const prefix = problems.length > 0 ? 'Error: ' : ''
  const container = `govuk-width-container${wide === 'table' ? ' gw-wide' : ''}`
  const column = wide ? 'govuk-grid-column-full' : 'govuk-grid-column-two-thirds'
  return html`${trusted('<!doctype html>')}
<html lang="en-GB" class="govuk-template">
<head>
<meta charset="utf-8">
<title>${prefix}${title} - Groupwork</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="${icon.path}" type="image/svg+xml">
<link rel="stylesheet" href="${styles.path}">
<script type="module" src="${script.path}"></script>
</head>
<body class="govuk-template__body"${attributes({ 'data-address': address })}>
<a href="#main" class="govuk-skip-link" data-module="govuk-skip-link">Skip to main content</a>
<header class="gw-header"><div class="${container}"><p class="gw-header__name"><a class="govuk-link" href="/">Groupwork</a></p></div></header>
${navigation(about, container)}
<div class="${container}">
${above}
${back && html`<nav aria-label="Back">${back}</nav>`}
<main class="govuk-main-wrapper" id="main" tabindex="-1"><div class="govuk-grid-row"><div class="${column}">
${errorSummary(problems)}
${content}
${aside && wide && aside}</div>${aside && !wide && html`<div class="govuk-grid-column-one-third">${aside}</div>`}</div></main>
</div>
<footer class="gw-footer"><div class="${container}"><p class="govuk-body-s">Nothing that you enter is kept here: it stays in your browser’s page. To keep it, choose “Save” at the top of a page, which gives you a file. <a class="govuk-link" href="/keep">Keeping your work</a></p></div></footer>
</body>
</html>`
}

export function errorSummary(problems: readonly Problem[]): Markup | null {
  if (problems.length === 0) return null
  return html`<div class="govuk-error-summary" data-module="govuk-error-summary"><div role="alert">
<h2 class="govuk-error-summary__title">There is a problem</h2>
<div class="govuk-error-summary__body"><ul class="govuk-list govuk-error-summary__list">${problems.map(
    ({ words, field, way }) =>
      field === null ? html`<li>${words}${way}</li>` : html`<li><a href="#${field}">${words}</a>${way}</li>`,
  )}</ul></div></div></div>`
}

export const heading = (title: string, caption?: string): Markup =>
  html`${caption === undefined ? null : html`<span class="govuk-caption-l">${caption}</span>`}<h1 class="govuk-heading-l">${title}</h1>`

/** A text that travels with a form, line ends and all. */
export const hidden = (name: string, value: string): Markup => html`<textarea hidden name="${name}">
${withinText(value)}</textarea>`

/** In a text area nothing else is markup, and what is sent along by the megabyte stays short. */
const withinText = (value: string) =>
  trusted(value.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`))

export const backLink = (href: string): Markup => html`<a href="${href}" class="govuk-back-link">Back</a>`
