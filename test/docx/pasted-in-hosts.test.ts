import { describe, expect, test } from 'vitest'
import { excerptOf } from '../../src/document/excerpt.ts'
import { textBlocks } from '../../src/document/text.ts'
import {
  type Document,
  document,
  heading,
  list,
  listItem,
  noteReference,
  notes,
  paragraph,
  table,
  text,
} from '../../src/document/tree.ts'
import { renderPaste } from '../../src/docx/paste.ts'
import { furniture } from '../document/furniture.ts'
import { metadata } from './fixture.ts'
import { paste } from './host.ts'
import { plainHost, styledHost } from './hosts.ts'
import { find, findAll, openPackage, readBlocks, styleOf, textOf, type XmlNode } from './package.ts'

/** A passage in somebody else's report: their look, our order; nothing of theirs is taken for ours, or ours for theirs. */

const HOSTS = {
  'a plain report': plainHost,
  'a report with numbered headings and a style of its own': styledHost,
}

const section = (name: string): Document =>
  document(
    metadata,
    furniture,
    heading(1, text('Suitability')),
    heading(2, text(`${name}: the proposed sentence`)),
    paragraph(text('A community order.'), noteReference(1)),
    list(
      true,
      listItem(paragraph(text(`${name}: first he makes it up`))),
      listItem(paragraph(text(`${name}: then the module again`))),
    ),
    heading(3, text(`${name}: what it would contain`)),
    list(false, listItem(paragraph(text(`${name}: a requirement of 86 days`)))),
    table([[text('Asked for')], [text('Result')]], [[[text(`${name}: age`)], [text('Met')]]]),
    paragraph(text('It is advice.'), noteReference(2)),
    notes(
      { number: 1, children: [text(`${name}: the first note`)] },
      { number: 2, children: [text(`${name}: the second note`)] },
    ),
  )

async function pastedInto(host: () => Promise<Uint8Array>) {
  const sections = [section('One'), section('Two')]
  const passages = await Promise.all(
    sections.map((each) => renderPaste(each, { asOf: '2026-03-31', from: 3 })),
  )
  const whole = await openPackage(await paste(await host(), ...passages))
  return {
    sections,
    alone: await openPackage(await host()),
    passage: await openPackage(passages[0] as Uint8Array),
    whole,
    part: await whole.tree('word/document.xml'),
    numbering: await whole.tree('word/numbering.xml'),
  }
}

describe.each(Object.entries(HOSTS))('in %s', (_, host) => {
  test('every block stands there once, in its order, after what was there', async () => {
    const { alone, whole, sections } = await pastedInto(host)
    const own = (await readBlocks(alone)).filter((block) => !/^\d/.test(block)).map(unnumbered)
    const read = (await readBlocks(whole)).map(unnumbered)
    const pasted = sections.flatMap((each) =>
      textBlocks(excerptOf(each))
        .map(unnumbered)
        .filter((block) => !/: the (?:first|second) note$/.test(block)),
    )
    const body = read.filter((block) => !/note(?: of the host\.)?$/.test(block))
    expect(body.filter((block) => block !== furniture.draftPassage)).toEqual([
      ...own.filter((block) => !/note of the host\.$/.test(block)),
      ...pasted.filter((block) => block !== furniture.draftPassage),
    ])
  })

  test('headings take the host’s style of their level, and set nothing of their own', async () => {
    const { part } = await pastedInto(host)
    const levels = findAll(part, 'w:p').filter((each) =>
      /^(?:One|Two): (?:the proposed|what it would)/.test(textOf(each)),
    )
    expect(levels.map(styleOf)).toEqual(['Heading3', 'Heading4', 'Heading3', 'Heading4'])
    for (const each of levels) expect(findAll(each, 'w:numPr')).toEqual([])
  })

  test('numbered lists count from 1, each by a definition that nothing else in the host has', async () => {
    const { part, numbering } = await pastedInto(host)
    const items = findAll(part, 'w:p').filter((each) => /: (?:first he|then the)/.test(textOf(each)))
    const ids = items.map((each) => find(find(each, 'w:numPr'), 'w:numId').attributes['w:val'])
    expect(ids[0]).toBe(ids[1])
    expect(ids[2]).toBe(ids[3])
    expect(new Set(ids).size).toBe(2)
    const definitionOf = (id: string | undefined) => {
      const number = findAll(numbering, 'w:num').find(({ attributes }) => attributes['w:numId'] === id)
      expect(number, `a list ${id}`).toBeDefined()
      return find(number as XmlNode, 'w:abstractNumId').attributes['w:val']
    }
    const definitions = findAll(numbering, 'w:abstractNum')
    const used = [ids[0], ids[2]].map((id) => {
      const own = definitions.filter(({ attributes }) => attributes['w:abstractNumId'] === definitionOf(id))
      expect(own).toHaveLength(1)
      return find(own[0] as XmlNode, 'w:nsid').attributes['w:val']
    })
    const all = definitions.flatMap((each) =>
      findAll(each, 'w:nsid').map(({ attributes }) => attributes['w:val']),
    )
    for (const id of used) expect(all.filter((each) => each === id)).toHaveLength(1)
  })

  test('bullets and tables take the host’s style of the same name, or bring Word’s own', async () => {
    const { alone, passage, part } = await pastedInto(host)
    const styles = async (file: typeof alone) =>
      new Map(
        findAll(await file.tree('word/styles.xml'), 'w:style').map((each) => [
          each.attributes['w:styleId'] ?? '',
          find(each, 'w:name').attributes['w:val']?.toLowerCase(),
        ]),
      )
    const [theirs, ours] = [await styles(alone), await styles(passage)]
    const used = new Set(
      ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) =>
        findAll(part, name).map(({ attributes }) => attributes['w:val'] ?? ''),
      ),
    )
    for (const id of used) {
      // An id that both have is one style to Word only by its name.
      const [there, brought] = [theirs.get(id), ours.get(id)]
      if (there !== undefined && brought !== undefined) expect(brought, id).toBe(there)
      expect(there ?? brought, id).toBeDefined()
    }
    expect(used).toContain('ListBullet')
    expect(used).toContain('TableGrid')
    const named = [...ours.values()]
    expect(named).toEqual([...new Set(named)])
  })

  test('notes run on: each reference has one note, the host’s own first', async () => {
    const { whole, part } = await pastedInto(host)
    const references = findAll(part, 'w:footnoteReference').map(({ attributes }) => attributes['w:id'])
    expect(new Set(references).size).toBe(references.length)
    const notesRead = (await readBlocks(whole)).slice(-references.length)
    expect(notesRead.map((note) => note.replace(/^(\d+)\s*/, '$1 '))).toEqual(
      [
        ...(await hostNotes(host)),
        ...['One: the first note', 'One: the second note', 'Two: the first note', 'Two: the second note'],
      ].map((note, at) => `${at + 1} ${note}`),
    )
  })

  test('there is no bookmark, drawing or style name of ours in it', async () => {
    const { passage, whole } = await pastedInto(host)
    const xml = await whole.text('word/document.xml')
    expect(xml).not.toMatch(/w:bookmarkStart w:[^>]*_Ref|wp:docPr/)
    for (const path of passage.names.filter((name) => name.endsWith('.xml')))
      expect(await passage.text(path)).not.toMatch(/groupwork/i)
  })
})

const unnumbered = (words: string) => words.replace(/(?<=\.)\d+$/, '')

async function hostNotes(host: () => Promise<Uint8Array>): Promise<string[]> {
  const footnotes = await (await openPackage(await host())).tree('word/footnotes.xml')
  return findAll(footnotes, 'w:footnote')
    .map((note) => textOf(note).trim())
    .filter((note) => note !== '')
}
