import { describe, expect, it, test } from 'vitest'
import {
  callout,
  figure,
  heading,
  noteReference,
  notes,
  paragraph,
  summaryList,
  table,
  text,
} from '../../src/document/tree.ts'
import { furniture } from '../document/furniture.ts'
import { everything, withBlocks } from './fixture.ts'
import { find, findAll, openPackage, styleOf, textOf, type XmlNode } from './package.ts'
import { body, render } from './render.ts'

const lookOf = (node: XmlNode) => find(node, 'w:tblLook').attributes
const described = (node: XmlNode) =>
  ['w:tblCaption', 'w:tblDescription'].map((name) => find(node, name).attributes['w:val'])

describe('tables of a document with every kind of block', () => {
  const tablesOf = async () => findAll(await body(everything), 'w:tbl')

  it('repeat their header row, split no row, and mark the first column', async () => {
    const ofData = (await tablesOf()).slice(1)
    expect(ofData).toHaveLength(3)
    for (const each of ofData) {
      const rows = findAll(each, 'w:tr')
      expect(rows.map((row) => findAll(row, 'w:tblHeader').length)).toEqual(
        rows.map((_, at) => (at === 0 ? 1 : 0)),
      )
      expect(rows.every((row) => findAll(row, 'w:cantSplit').length === 1)).toBe(true)
      expect(lookOf(each)).toMatchObject({ 'w:firstRow': '1', 'w:firstColumn': '1', 'w:val': '06A0' })
      expect(rows.map((row) => find(row, 'w:tcPr').children[0]?.name)).toEqual(rows.map(() => 'w:cnfStyle'))
    }
    const widths = findAll(ofData[0] as XmlNode, 'w:gridCol').map(({ attributes }) =>
      Number(attributes['w:w']),
    )
    expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(2, 2)
  })

  it('say what they are called and what they hold', async () => {
    expect((await tablesOf()).map(described)).toEqual([
      ['Treatment report', furniture.labels],
      ['Sessions attended by module', 'Columns: Module, Attended, Missed'],
      ['Long table', 'Columns: Session, Date, Outcome, What was done'],
      ['Long table', 'Columns: Straight after, another'],
    ])
  })
})

test('a data table marks its first column without making it bold, as the PDF has it', async () => {
  const file = await openPackage(await render(everything))
  const styles = findAll(await file.tree('word/styles.xml'), 'w:style')
  const [own] = styles.filter(({ attributes }) => attributes['w:styleId'] === 'TableRowHeading')
  expect(own).toBeDefined()
  expect(findAll(own as XmlNode, 'w:b')).toEqual([])
})

describe('a summary list', () => {
  it('is a table whose first column is its headers, and which has no header row', async () => {
    const [list] = findAll(await body(everything), 'w:tbl')
    const rows = findAll(list as XmlNode, 'w:tr')
    expect(rows).toHaveLength(3)
    expect(lookOf(list as XmlNode)).toMatchObject({
      'w:firstRow': '0',
      'w:firstColumn': '1',
      'w:val': '0680',
    })
    for (const row of rows) {
      const [label, value] = findAll(row, 'w:tc')
      expect(findAll(row, 'w:tblHeader')).toEqual([])
      expect(findAll(row, 'w:cantSplit')).toHaveLength(1)
      expect(find(label as XmlNode, 'w:cnfStyle').attributes['w:val']).toBe('001000000000')
      expect(findAll(value as XmlNode, 'w:cnfStyle')).toEqual([])
      expect([label, value].map((cell) => styleOf(find(cell as XmlNode, 'w:p')))).toEqual([
        'SummaryLabel',
        'SummaryValue',
      ])
    }
  })

  it('takes a note in a value, and stands within a callout', async () => {
    const part = await body(
      withBlocks(
        heading(1, text('Title')),
        callout(
          'note',
          [text('Note')],
          summaryList({ label: [text('a')], value: [text('b'), noteReference(1)] }),
        ),
        notes({ number: 1, children: [text('c')] }),
      ),
    )
    const [list] = findAll(part, 'w:tbl')
    expect(findAll(list as XmlNode, 'w:footnoteReference')).toHaveLength(1)
    expect(find(list as XmlNode, 'w:tblInd').attributes['w:w']).toBe('240')
  })
})

it('names a table after its figure, else after the nearest heading, else after the document', async () => {
  const one = () => table([[], [text('b')]], [[[text('c')], [text('d')]]])
  const part = await body(
    withBlocks(
      one(),
      heading(1, text('Title')),
      one(),
      heading(2, text('Part')),
      paragraph(text('x')),
      one(),
      figure([text('Shown')], 'It rises.', { width: 10, height: 10, markup: '' }, one()),
    ),
  )
  expect(findAll(part, 'w:tbl').map((each) => described(each)[0])).toEqual([
    ...['Treatment report: every kind of block', 'Title', 'Part', 'Shown'],
  ])
  // The first column's head is empty.
  expect(described(findAll(part, 'w:tbl')[0] as XmlNode)[1]).toBe('Columns: b')
})

it('fits tables to the column of a document in two', async () => {
  const one = () => summaryList({ label: [text('a')], value: [text('b')] })
  const document = withBlocks(heading(1, text('Title')), one(), heading(2, text('Part')), one())
  const part = await body({ ...document, metadata: { ...document.metadata, columns: 2 } })
  const [above = 0, below = 0] = findAll(part, 'w:tblW').map(({ attributes }) => Number(attributes['w:w']))
  expect(Math.abs(below - (above - 24 * 20) / 2)).toBeLessThanOrEqual(1)
  // The head's end stands in a paragraph of its own, below the table: as low as can be.
  const ends = findAll(part, 'w:p').filter((each) => findAll(each, 'w:sectPr')[0])
  expect(ends.map(styleOf)).toEqual(['TableGap'])
})

it('ends the head above two columns in its last paragraph, with none to spare', async () => {
  const document = withBlocks(heading(1, text('Title')), paragraph(text('Head')), heading(2, text('Part')))
  const part = await body({ ...document, metadata: { ...document.metadata, columns: 2 } })
  const ends = findAll(part, 'w:p').filter((each) => findAll(each, 'w:sectPr')[0])
  expect(ends.map(textOf)).toEqual(['Head'])
})

it('keeps tables apart from each other and from the end, where Word would join or refuse them', async () => {
  const one = () => table([[text('a')]], [[[text('b')]]])
  const part = await body(withBlocks(heading(1, text('Title')), one(), one()))
  expect(
    find(part, 'w:body')
      .children.map(({ name }) => name)
      .slice(-4),
  ).toEqual(['w:p', 'w:tbl', 'w:p', 'w:sectPr'])
  expect(findAll(part, 'w:tbl')).toHaveLength(2)
})
