import { createHash } from 'node:crypto'
import { ON_SCREEN, ON_SCREEN_LARGE } from '../document/figures/look.ts'
import type { Document, Layout } from '../document/tree.ts'
import { fileStyles } from './file-styles.ts'
import { partsOf } from './html.ts'
import { html, trusted } from './markup.ts'
import { TEXT_STYLES } from './text-styles.ts'

export interface FileOptions {
  layout: Layout
  /** Name and version of the program. */
  producer: string
}

/**
 * A document as one file for a browser: it loads nothing, runs nothing and sends nothing, which its policy says to the
 * browser too. Its style sheet is allowed by what it says, so that no other can be slipped in.
 */
export function renderHtmlFile(document: Document, { layout, producer }: FileOptions): string {
  const { title, language, marking, status } = document.metadata
  const look = layout === 'large-print' ? ON_SCREEN_LARGE : ON_SCREEN
  const { head, body, foot } = partsOf(document, { titleLevel: 1, idPrefix: '', look })
  const styles = TEXT_STYLES + fileStyles(document, layout)
  // What is about a person is nothing for a search engine.
  const hidden = status !== 'published' || marking !== null
  return html`${trusted('<!doctype html>')}
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="generator" content="${producer}">
<meta http-equiv="Content-Security-Policy" content="${policy(styles)}">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
${hidden && html`<meta name="robots" content="noindex, nofollow">\n`}<style>${trusted(styles)}</style>
</head>
<body class="gw-text">
${head && html`<header class="gw-head">${head}</header>\n`}<main>
${body}
</main>
<footer class="gw-foot">${foot}</footer>
</body>
</html>
`.toString()
}

function policy(styles: string): string {
  const digest = createHash('sha256').update(styles).digest('base64')
  return `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`
}
