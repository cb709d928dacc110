// The guides as the pages show them (/help): written into the build, since docs/ is no part of the package.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Marked } from 'marked'

/** The guides, by what their addresses end in. */
const TOPICS = ['for-probation-officers', 'for-programme-staff', 'for-comms-teams']

/** Title and markup of each guide, and the pictures that they show. @param docs the folder of the guides */
export function readGuides(docs) {
  const pictures = new Set()
  const guides = TOPICS.map((topic) => {
    const text = readFileSync(join(docs, `${topic}.md`), 'utf8')
    const { title, html } = rendered(text, pictures)
    return [topic, { title, html }]
  })
  return { guides: Object.fromEntries(guides), pictures: [...pictures] }
}

/** Writes both below a folder of the build. */
export function writeGuides(docs, folder) {
  const { guides, pictures } = readGuides(docs)
  mkdirSync(join(folder, 'pictures'), { recursive: true })
  writeFileSync(join(folder, 'guides.json'), JSON.stringify(guides))
  for (const name of pictures) copyFileSync(join(docs, 'images', name), join(folder, 'pictures', name))
}

function rendered(text, pictures) {
  let title = ''
  const escaped = (given) => given.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth }) {
        const inner = this.parser.parseInline(tokens)
        const plain = inner.replace(/<[^>]+>/g, '')
        if (depth === 1) {
          title = plain
          return ''
        }
        const size = depth === 2 ? 'm' : 's'
        return `<h${depth} id="${idOf(plain)}" class="govuk-heading-${size}">${inner}</h${depth}>\n`
      },
      paragraph({ tokens }) {
        return `<p class="govuk-body">${this.parser.parseInline(tokens)}</p>\n`
      },
      list({ ordered, items }) {
        const kind = ordered ? ['ol', 'number'] : ['ul', 'bullet']
        const rows = items.map(({ tokens }) => `<li>${this.parser.parse(tokens)}</li>`)
        return `<${kind[0]} class="govuk-list govuk-list--${kind[1]}">${rows.join('')}</${kind[0]}>\n`
      },
      table({ header, rows }) {
        const cell = ({ tokens }) => this.parser.parseInline(tokens)
        const head = header.map((each) => `<th scope="col" class="govuk-table__header">${cell(each)}</th>`)
        const body = rows.map(
          (row) =>
            `<tr class="govuk-table__row">${row.map((each) => `<td class="govuk-table__cell">${cell(each)}</td>`).join('')}</tr>`,
        )
        return `<div class="gw-scroll" role="region" tabindex="0" aria-label="Table"><table class="govuk-table"><thead class="govuk-table__head"><tr class="govuk-table__row">${head.join('')}</tr></thead><tbody class="govuk-table__body">${body.join('')}</tbody></table></div>\n`
      },
      code({ text: code }) {
        return `<div class="gw-scroll" role="region" tabindex="0" aria-label="Commands"><pre class="gw-code"><code>${escaped(code)}</code></pre></div>\n`
      },
      link({ href, tokens }) {
        const inner = this.parser.parseInline(tokens)
        const [, topic, place = ''] = /^(?:\.\/)?(for-[a-z-]+)\.md(#.*)?$/.exec(href) ?? []
        if (topic !== undefined) return `<a class="govuk-link" href="/help/${topic}${place}">${inner}</a>`
        if (/^(?:#|\/)/.test(href)) return `<a class="govuk-link" href="${escaped(href)}">${inner}</a>`
        // What stands elsewhere in the sources isn't on the pages.
        return inner
      },
      image({ href, text: words }) {
        const name = href.replace(/^images\//, '')
        pictures.add(name)
        return `<img class="gw-picture" src="/help/pictures/${escaped(name)}" alt="${escaped(words)}">`
      },
      html: ({ text: given }) => escaped(given),
    },
  })
  const html = marked.parse(text)
  return { title, html }
}

/** As GitHub makes them, so that links in the guides lead to the same places. */
const idOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/&[^;]+;/g, '')
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replace(/\s/g, '-')
