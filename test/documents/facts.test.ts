import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFParse } from 'pdf-parse'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { editionIds, editionOf, type Made, make } from './making.ts'

interface Facts {
  facts: string[]
  absent: string[]
}

describe.each(editionIds)('the documents made of %s', (id) => {
  const file = join(import.meta.dirname, '../programme/facts', `${id}.yaml`)
  const { facts, absent } = parse(readFileSync(file, 'utf8')) as Facts
  const { document, terms } = editionOf(id)
  const own = document.audience === 'participant' ? 'participant-leaflet' : 'sentencer-information'

  it(`tell the source document's reader every fact of it, in the PDF`, async () => {
    const made = await make(id, null, 'a4')
    const text = await textOf(made.find(({ name }) => name === own) as Made)
    // A leaflet has one word for who supervises him, and its first page lies open.
    const told = (fact: string) =>
      [fact, fact.replace(terms.supervisor, 'officer')].some((each) => text.includes(withoutSpace(each)))
    expect(facts.filter((fact) => !told(fact))).toEqual([])
  })

  it('hold no value of another edition, in any layout', async () => {
    for (const layout of ['a4', 'large-print', 'tri-fold'] as const) {
      for (const made of await make(id, null, layout)) {
        const text = await textOf(made)
        expect(absent.filter((value) => text.includes(withoutSpace(value)))).toEqual([])
      }
    }
  })
})

/** The text as another program reads it, without white space; page furniture, which may part a fact in two, last. */
async function textOf({ pdf }: Made): Promise<string> {
  const parser = new PDFParse({ data: Uint8Array.from(pdf) })
  const { pages } = await parser.getText({ pageJoiner: '' })
  await parser.destroy()
  const running = pages.map(({ text }) => text.replace(FOOTER, '').replace(HEADER, ''))
  return withoutSpace([...running, ...pages.flatMap(({ text }) => text.match(FOOTER) ?? [])].join(''))
}

const HEADER = /^Specimen: not for issue$/m
const FOOTER = /^.*Page \d+ of \d+.*$/m
const withoutSpace = (text: string) => text.replace(/\s+/g, '')
