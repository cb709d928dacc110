import { describe, expect, it } from 'vitest'
import { excerptOf } from '../../src/document/excerpt.ts'
import { textBlocks } from '../../src/document/text.ts'
import {
  type Block,
  type Document,
  document,
  heading,
  list,
  listItem,
  paragraph,
  signatureBlock,
  strong,
  table,
  text,
} from '../../src/document/tree.ts'
import { renderPaste } from '../../src/docx/paste.ts'
import { furniture } from '../document/furniture.ts'
import { everything, metadata } from './fixture.ts'
import { paste } from './host.ts'
import { findAll, openPackage, readBlocks, styleOf } from './package.ts'

const asOf = '2026-03-31'
const pasted = (whole: Document, from = 3) => renderPaste(whole, { asOf, from })

/** What Word has under these ids in every document. */
const BUILT_IN =
  /^(?:Normal|Heading[1-9]|List(?:Bullet|Number|Continue)[2-5]?|TableGrid|FootnoteText|FootnoteReference|Hyperlink|Strong|Emphasis)$/

describe('a passage for another report', () => {
  it('says what the sections say, block by block, and nothing of what stands beside them', async () => {
    const read = await readBlocks(await openPackage(await pasted(everything)))
    // A note is named where its number stands first: what would name it again is a bookmark.
    const unnumbered = (words: string) => words.replace(/(?<=\.)\d+$/, '')
    expect(read.map(unnumbered)).toEqual(textBlocks(excerptOf(everything)).map(unnumbered))
    expect(read).not.toContain('Treatment report')
    for (const { role } of everything.children.flatMap((each) =>
      each.type === 'signatureBlock' ? each.signatures : [],
    ))
      expect(read).not.toContain(role)
  })

  it('names built-in styles only, and sets nothing directly', async () => {
    const file = await openPackage(await pasted(everything))
    for (const part of ['word/document.xml', 'word/footnotes.xml']) {
      const xml = await file.text(part)
      const styles = [...xml.matchAll(/w:(?:pStyle|rStyle|tblStyle) w:val="([^"]*)"/g)].map(
        ([, id = '']) => id,
      )
      expect(styles.filter((id) => !BUILT_IN.test(id))).toEqual([])
      expect(xml).not.toMatch(
        /<w:(?:b|i|u|sz|color|rFonts|jc|ind|shd|pBdr|keepNext|keepLines|pageBreakBefore)\b/,
      )
      expect(xml).not.toMatch(/<w:(?:bookmarkStart|drawing|headerReference|pgSz|pgMar)\b/)
    }
    expect(file.names.filter((name) => /header|footer|theme|custom|media/.test(name))).toEqual([])
  })

  it('has nothing of ours in its properties', async () => {
    const properties = await (await openPackage(await pasted(everything))).text('docProps/core.xml')
    expect(properties).not.toMatch(/title|creator|Groupwork/)
  })

  it.each([1, 3, 6])('has its widest headings at level %i', async (from) => {
    const part = await (await openPackage(await pasted(everything, from))).tree('word/document.xml')
    const levels = findAll(part, 'w:p')
      .map((each) => /^Heading(\d)$/.exec(styleOf(each))?.[1])
      .filter((level) => level !== undefined)
      .map(Number)
    const own = excerptOf(everything).children.flatMap((each) =>
      each.type === 'heading' ? [each.level - 2 + from] : [],
    )
    expect(levels).toEqual(own)
    expect(Math.min(...levels)).toBe(from)
  })

  it('is as wide as the text of its host, wherever that is', async () => {
    const xml = await (await openPackage(await pasted(everything))).text('word/document.xml')
    const tables = xml.match(/<w:tbl>/g) ?? []
    expect(tables.length).toBeGreaterThan(0)
    expect(xml.match(/<w:tblW w:w="5000" w:type="pct"\/>/g)).toHaveLength(tables.length)
  })

  it('keeps tables apart that would otherwise be one, and ends with a paragraph', async () => {
    const one = table([[text('Asked for')], [text('Result')]], [[[text('Age')], [text('Met')]]])
    const xml = await (await openPackage(await pasted(of(one, one)))).text('word/document.xml')
    expect(xml).not.toContain('</w:tbl><w:tbl>')
    expect(xml).toMatch(/<\/w:p><w:sectPr\/><\/w:body>/)
  })

  it('leaves bold headings bold: the head of a table is strong by its style', async () => {
    const one = table([[text('Asked for')], [text('Result')]], [[[text('Age')], [text('Met')]]])
    const xml = await (await openPackage(await pasted(of(one)))).text('word/document.xml')
    expect(xml.match(/<w:rStyle w:val="Strong"\/>/g)).toHaveLength(3)
  })

  it('leaves each column room for its longest word, and the table its width', async () => {
    const rows = [[[text('Uncharacteristically')], [text('a')], [text('Met, by decision of somebody.')]]]
    const one = table([[text('What')], [text('Asked for')], [text('Result')]], rows)
    const grid = async (node: typeof one) => {
      const xml = await (await openPackage(await pasted(of(node)))).text('word/document.xml')
      return [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].slice(-3).map(([, width]) => Number(width))
    }
    const [narrow, wide] = [
      { ...one, widths: [1, 4, 6] },
      { ...one, widths: [6, 6, 6] },
    ]
    const [first = 0, ...others] = await grid(narrow)
    expect(first).toBeGreaterThan('Uncharacteristically'.length * 120)
    expect(others.every((width) => width > 1000)).toBe(true)
    const total = (widths: number[]) => widths.reduce((sum, width) => sum + width, 0)
    expect(Math.abs(total([first, ...others]) - total(await grid(wide)))).toBeLessThan(4)
  })

  it('counts its own numbered lists: two in one host do not go on from one another', async () => {
    const numbered = (words: string) => of(list(true, listItem(paragraph(text(words)))))
    const host = await openPackage(await paste(await pasted(numbered('a')), await pasted(numbered('b'))))
    const ids = findAll(await host.tree('word/numbering.xml'), 'w:nsid').map(
      ({ attributes }) => attributes['w:val'],
    )
    const decimal = ids.filter((id) => id !== '47570001')
    expect(new Set(decimal).size).toBe(decimal.length)
  })

  it('opens with what makes it a draft, and a final one with its first heading', async () => {
    const draft = await readBlocks(await openPackage(await pasted(of(paragraph(text('x'))))))
    expect(draft[0]).toBe(furniture.draftPassage)
    const final = { ...of(paragraph(text('x'))), metadata: { ...metadata, status: 'final' as const } }
    expect((await readBlocks(await openPackage(await pasted(final))))[0]).toBe('The proposed sentence')
  })

  it('is the same bytes again', async () => {
    expect(Buffer.from(await pasted(everything)).equals(Buffer.from(await pasted(everything)))).toBe(true)
  })
})

function of(...blocks: Block[]): Document {
  return document(
    metadata,
    furniture,
    heading(1, text('Suitability for a group programme')),
    heading(2, text('The proposed sentence')),
    paragraph(strong(text('A community order.'))),
    ...blocks,
    heading(2, text('Completion')),
    signatureBlock({ role: 'Probation officer', name: null, date: null }),
  )
}
