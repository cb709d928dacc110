import * as pdf from '@react-pdf/renderer'
import { createElement as h } from 'react'
import { FONTS, versionOf } from '../product.mjs'

const {
  Document,
  Page,
  View,
  Text,
  Link,
  Svg,
  G,
  Rect,
  Circle,
  Line,
  Path,
  Font,
  StyleSheet,
  renderToBuffer,
} = pdf

/** @react-pdf/renderer in Node, as its guide has it: components, one style sheet, `renderToBuffer`. Untagged. */
export async function reactPdf({ THEMES }) {
  const { a4 } = THEMES
  for (const family of ['Atkinson', a4.font.name]) {
    Font.register({
      family,
      fonts: [
        { src: FONTS.normal },
        { src: FONTS.bold, fontWeight: 700 },
        { src: FONTS.italics, fontStyle: 'italic' },
        { src: FONTS.bolditalics, fontWeight: 700, fontStyle: 'italic' },
      ],
    })
  }
  Font.registerHyphenationCallback((word) => [word])
  const { margin } = a4.page
  const heading = Object.fromEntries(
    [1, 2, 3, 4].map((level) => {
      const { size, before, after } = a4.heading[level]
      return [`h${level}`, { fontSize: size, fontWeight: 700, marginTop: before, marginBottom: after }]
    }),
  )
  styles = StyleSheet.create({
    page: {
      fontFamily: 'Atkinson',
      fontSize: a4.body.size,
      lineHeight: a4.body.lineHeight,
      paddingTop: margin.top,
      paddingBottom: margin.bottom,
      paddingLeft: margin.left,
      paddingRight: margin.right,
    },
    p: { marginBottom: a4.body.after },
    bold: { fontWeight: 700 },
    italic: { fontStyle: 'italic' },
    sup: { fontSize: 7, verticalAlign: 'super' },
    row: { flexDirection: 'row', borderBottomWidth: 0.5, borderBottomColor: `#${a4.colour.rule}` },
    cell: { fontSize: a4.table.size, padding: a4.table.padding },
    item: { flexDirection: 'row' },
    marker: { width: a4.indent },
    fill: { flex: 1 },
    box: { borderWidth: 1, padding: 6, marginBottom: a4.body.after },
    small: { fontSize: a4.small.size },
    head: { position: 'absolute', top: 24, left: 0, right: 0, textAlign: 'center', fontSize: 9.5 },
    foot: { position: 'absolute', bottom: 24, left: 0, right: 0, textAlign: 'center', fontSize: 9.5 },
    ...heading,
  })
  const render = ({ document: { metadata, children } }) =>
    renderToBuffer(
      h(
        Document,
        { title: metadata.title, language: metadata.language },
        h(
          Page,
          { size: 'A4', style: styles.page },
          metadata.marking && h(Text, { fixed: true, style: styles.head }, metadata.marking.toUpperCase()),
          h(Text, {
            fixed: true,
            style: styles.foot,
            render: ({ pageNumber, totalPages }) => `${metadata.edition}    ${pageNumber} of ${totalPages}`,
          }),
          ...blocks(children),
        ),
      ),
    )
  return {
    name: 'react-pdf (untagged)',
    version: versionOf('@react-pdf/renderer'),
    render,
    close: async () => {},
  }
}

let styles
const blocks = (children) => children.map((block, key) => handlers[block.type](block, key))

const handlers = {
  heading: ({ level, children }, key) =>
    h(Text, { key, style: styles[`h${level}`], minPresenceAhead: 30 }, ...inlines(children)),
  paragraph: ({ children }, key) => h(Text, { key, style: styles.p }, ...inlines(children)),
  list: ({ ordered, items }, key) =>
    h(
      View,
      { key, style: styles.p },
      ...items.map(({ children }, index) =>
        h(
          View,
          { key: index, style: styles.item },
          h(Text, { style: styles.marker }, ordered ? `${index + 1}.` : '•'),
          h(View, { style: styles.fill }, ...blocks(children)),
        ),
      ),
    ),
  table: (node, key) => table([node.header, ...node.rows], node.widths, key),
  summaryList: ({ rows }, key) =>
    table(
      rows.map(({ label, value }) => [label, value]),
      [1, 2],
      key,
    ),
  callout: ({ title, children }, key) =>
    h(
      View,
      { key, style: styles.box },
      h(Text, { style: styles.bold }, ...inlines(title)),
      ...blocks(children),
    ),
  figure: ({ caption, svg, table: data }, key) =>
    h(
      View,
      { key, style: styles.p },
      h(Text, { style: styles.bold }, ...inlines(caption)),
      h(
        Svg,
        { width: svg.width, height: svg.height, viewBox: `0 0 ${svg.width} ${svg.height}` },
        ...drawing(svg.markup),
      ),
      data && handlers.table(data, 'data'),
    ),
  notes: ({ items }, key) =>
    h(
      View,
      { key },
      ...items.map(({ number, children }) =>
        h(
          View,
          { key: number, style: styles.item },
          h(Text, { style: [styles.marker, styles.small] }, String(number)),
          h(Text, { style: [styles.fill, styles.small] }, ...inlines(children)),
        ),
      ),
    ),
  signatureBlock: ({ signatures }, key) =>
    h(
      View,
      { key },
      ...signatures.map(({ role, name, date }, index) =>
        h(
          View,
          { key: index, style: styles.p, wrap: false },
          h(Text, { style: styles.bold }, role),
          ...[`Name: ${name ?? ''}`, 'Signature:', `Date: ${date ?? ''}`].map((line) =>
            h(Text, { key: line }, line),
          ),
        ),
      ),
    ),
  pageBreak: (_, key) => h(View, { key, break: true }),
  panelBreak: () => null,
}

function table(rows, widths, key) {
  const all = widths.reduce((sum, width) => sum + width, 0)
  const cell = (content, index, head) =>
    h(
      Text,
      {
        key: index,
        style: [
          styles.cell,
          { width: `${(100 * widths[index]) / all}%` },
          ...(head || index === 0 ? [styles.bold] : []),
        ],
      },
      ...inlines(content),
    )
  return h(
    View,
    { key, style: styles.p },
    ...rows.map((row, number) =>
      h(
        View,
        { key: number, style: styles.row, wrap: false },
        ...row.map((content, index) => cell(content, index, number === 0)),
      ),
    ),
  )
}

const inlines = (children) => children.map((child, key) => inline[child.type](child, key))
const inline = {
  text: ({ value }) => value,
  strong: ({ children }, key) => h(Text, { key, style: styles.bold }, ...inlines(children)),
  emphasis: ({ children }, key) => h(Text, { key, style: styles.italic }, ...inlines(children)),
  link: ({ href, children }, key) => h(Link, { key, src: href }, ...inlines(children)),
  noteReference: ({ number }, key) => h(Text, { key, style: styles.sup }, String(number)),
  lineBreak: () => '\n',
}

const SHAPES = { g: G, rect: Rect, circle: Circle, line: Line, path: Path, text: Text }

/** The figures' own small SVG as react-pdf's components. */
function drawing(markup) {
  const stack = [{ children: [] }]
  for (const [, closing, name, attributes, empty, text] of markup.matchAll(
    /<(\/?)(\w+)([^>]*?)(\/?)>|([^<]+)/g,
  )) {
    if (text !== undefined) stack.at(-1).children.push(plainText(text))
    else if (closing) finish(stack)
    else {
      stack.push({ name, props: propsOf(attributes), children: [] })
      if (empty) finish(stack)
    }
  }
  return stack[0].children
}

function finish(stack) {
  const { name, props, children } = stack.pop()
  const parent = stack.at(-1)
  parent.children.push(h(SHAPES[name], { key: parent.children.length, ...props }, ...children))
}

function propsOf(attributes) {
  const props = {}
  for (const [, name, value] of attributes.matchAll(/([\w-]+)="([^"]*)"/g)) {
    const camel = name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())
    props[camel] = /^-?[\d.]+$/.test(value) ? Number(value) : plainText(value)
  }
  const { fontSize, fontFamily, fontWeight, ...rest } = props
  if (fontSize === undefined && fontWeight === undefined) return rest
  return { ...rest, style: { ...(fontSize && { fontSize }), ...(fontWeight && { fontWeight }) } }
}

const plainText = (text) =>
  text.replace(
    /&(lt|gt|amp|quot|#39|apos);/g,
    (_, name) => ({ lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'", apos: "'" })[name],
  )
