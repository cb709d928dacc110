import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textBlocks } from '../../src/document/text.ts'
import * as tree from '../../src/document/tree.ts'
import { renderHtml } from '../../src/html/html.ts'
import { html } from '../../src/html/markup.ts'
import { furniture } from '../document/furniture.ts'
import { blocksOf, readHtml } from './reader.ts'

const METADATA: tree.Metadata = {
  title: 'T',
  language: 'en-GB',
  status: 'draft',
  author: null,
  marking: 'official-sensitive',
  edition: 'E',
  reference: null,
  pages: null,
  columns: 1,
}
const render = (...children: tree.Block[]) =>
  renderHtml(tree.document(METADATA, furniture, ...children), { titleLevel: 2, idPrefix: 'd-' })

test('whatever a text holds is text on the page', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (value) => {
      expect(decoded(render(tree.paragraph(tree.text(value))))).toContain(value)
      expect(String(html`<i title="${value}">${value}</i>`)).toMatch(/^<i title="[^"<>]*">[^<>]*<\/i>$/)
    }),
  )
})

test('every block’s text is there, in order', () => {
  const cell = (value: string) => [tree.text(value)]
  const document = tree.document(
    METADATA,
    furniture,
    tree.heading(1, tree.text('One')),
    tree.paragraph(tree.strong(tree.text('Two')), tree.noteReference(1)),
    tree.list(
      true,
      tree.listItem(
        tree.paragraph(tree.text('Three')),
        tree.list(false, tree.listItem(tree.paragraph(tree.text('Four')))),
      ),
    ),
    tree.table([cell('Five'), cell('Six')], [[cell('Seven'), cell('Eight')]]),
    tree.summaryList({ label: cell('Nine'), value: cell('Ten') }),
    tree.callout('warning', cell('Eleven'), tree.paragraph(tree.emphasis(tree.text('Twelve')))),
    tree.figure(cell('Thirteen'), 'Fourteen', {
      width: 10,
      height: 10,
      markup: '<rect width="1" height="1"/>',
    }),
    tree.signatureBlock({ role: 'Fifteen', name: 'Sixteen', date: null }),
    tree.pageBreak(),
    tree.panelBreak(),
    tree.notes({ number: 1, children: cell('Seventeen') }),
  )
  const markup = renderHtml(document, { titleLevel: 2, idPrefix: 'd-' })
  const [article] = readHtml(markup)
  // Above it stand its marking and its status, below what it is made from and the marking.
  expect(blocksOf(article === undefined ? [] : [article]).slice(2, -2)).toEqual(textBlocks(document))
  expect(markup).toContain('role="img" aria-label="Fourteen"')
  expect(markup).toContain('href="#d-note-1"')
  expect(markup).toContain('id="d-note-1"')
  expect(markup).toContain('<h2>One</h2>')
  expect(markup.match(/OFFICIAL-SENSITIVE/g)).toHaveLength(2)
})

test('a link of another kind than the document’s is its words alone', () => {
  expect(render(tree.paragraph(tree.link('javascript:alert(1)', tree.text('here'))))).not.toContain(
    'javascript:',
  )
})

const decoded = (markup: string) =>
  markup.replace(/<[^>]*>/g, '').replace(/&#(\d+);/g, (_all, code) => String.fromCharCode(Number(code)))
