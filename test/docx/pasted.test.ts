import { describe, expect, it } from 'vitest'
import { textBlocks } from '../../src/document/text.ts'
import { type Document, paragraph, text } from '../../src/document/tree.ts'
import { identityOf } from '../../src/docx/identity.ts'
import { everything } from './fixture.ts'
import { paste } from './host.ts'
import { find, findAll, openPackage, readBlocks, textOf, type XmlNode } from './package.ts'
import { render } from './render.ts'

/** Differs by one letter. */
const other: Document = { ...everything, children: [...everything.children, paragraph(text('x'))] }

describe('two documents pasted into one host', () => {
  const pasted = async () => {
    const host = await openPackage(await paste(await render(everything), await render(other)))
    const part = await host.tree('word/document.xml')
    const all = (name: string, attribute: string) =>
      findAll(part, name).map(({ attributes }) => attributes[attribute] ?? '')
    return { host, part, all }
  }
  const twice = <T>(values: readonly T[]) => values.filter((value, at) => values.indexOf(value) !== at)

  it('have no bookmark, no drawing and no numbered list in common', async () => {
    const { host, all } = await pasted()
    expect(all('w:bookmarkStart', 'w:name')).toHaveLength(4)
    expect(twice(all('w:bookmarkStart', 'w:name'))).toEqual([])
    expect(twice(all('w:bookmarkStart', 'w:id'))).toEqual([])
    expect(all('w:bookmarkEnd', 'w:id')).toEqual(all('w:bookmarkStart', 'w:id'))
    expect(all('wp:docPr', 'id')).toHaveLength(4)
    expect(twice(all('wp:docPr', 'id'))).toEqual([])
    const definitions = findAll(await host.tree('word/numbering.xml'), 'w:abstractNum')
    const ids = (format: string) =>
      definitions
        .filter((each) => find(each, 'w:numFmt').attributes['w:val'] === format)
        .map((each) => find(each, 'w:nsid').attributes['w:val'])
    expect(ids('decimal')).toHaveLength(12)
    expect(twice(ids('decimal'))).toEqual([])
    // Bullets are the same list wherever they stand.
    expect(twice(ids('bullet'))).toHaveLength(6)
  })

  it('have ids that Word takes', async () => {
    const { all } = await pasted()
    for (const id of [...all('w:bookmarkStart', 'w:id'), ...all('wp:docPr', 'id')].map(Number)) {
      expect(Number.isInteger(id)).toBe(true)
      expect(id).toBeGreaterThan(0)
      expect(id).toBeLessThan(2 ** 31)
    }
    for (const name of all('w:bookmarkStart', 'w:name')) expect(name).toMatch(/^[A-Za-z_]\w{0,39}$/)
  })

  it('keep their notes: the numbers run on, each reference still leads to its own', async () => {
    const { host, part } = await pasted()
    const ofOne = textBlocks(everything).slice(-2)
    const notes = (await readBlocks(host)).slice(-4)
    expect(notes.map((note) => note.slice(2))).toEqual([...ofOne, ...ofOne].map((note) => note.slice(2)))
    expect(notes.map((note) => note.slice(0, 2))).toEqual(['1 ', '2 ', '3 ', '4 '])
    // What a field points at is what it shows: until Word counts again, the number within its own document.
    const named = new Map(
      findAll(part, 'w:p').flatMap((each) =>
        findAll(each, 'w:bookmarkStart').map(({ attributes }) => [
          attributes['w:name'],
          Number(find(each, 'w:footnoteReference').attributes['w:id']) % 1000,
        ]),
      ),
    )
    const fields = findAll(part, 'w:p').flatMap((each) =>
      findAll(each, 'w:instrText').map((field) => ({
        target: textOfInstruction(field),
        shown: findAll(each, 'w:r')
          .filter((run) =>
            findAll(run, 'w:rStyle').some(({ attributes }) => attributes['w:val'] === 'NoteNumber'),
          )
          .map(textOf)[0],
      })),
    )
    expect(fields).toHaveLength(82)
    for (const { target, shown } of fields) expect(String(named.get(target))).toBe(shown)
  })

  it('point at parts that are there', async () => {
    const { host, all } = await pasted()
    const relationships = findAll(await host.tree('word/_rels/document.xml.rels'), 'Relationship')
    const targets = new Map(relationships.map(({ attributes }) => [attributes.Id, attributes.Target]))
    for (const id of all('a:blip', 'r:embed')) expect(host.names).toContain(`word/${targets.get(id)}`)
  })
})

it('gives the same document the same ids, and another others', () => {
  expect(identityOf(structuredClone(everything))).toMatchObject({ firstId: identityOf(everything).firstId })
  expect(identityOf(everything).bookmark(1)).toBe(identityOf(structuredClone(everything)).bookmark(1))
  const renamed = { ...everything, metadata: { ...everything.metadata, title: 'Another' } }
  const identities = [everything, other, renamed].map(identityOf)
  const different = (values: readonly unknown[]) => new Set(values).size
  expect(different(identities.map(({ firstId }) => firstId))).toBe(3)
  expect(different(identities.map(({ bookmark }) => bookmark(1)))).toBe(3)
  expect(different(identities.map(({ list }) => list(0)))).toBe(3)
})

function textOfInstruction(field: XmlNode): string {
  return field.children[0]?.text.trim().split(' ')[1] ?? ''
}
