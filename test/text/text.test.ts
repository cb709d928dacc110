import { describe, expect, it } from 'vitest'
import {
  callout,
  document,
  heading,
  list,
  listItem,
  noteReference,
  notes,
  paragraph,
  signatureBlock,
  summaryList,
  table,
  text,
} from '../../src/document/tree.ts'
import { renderText } from '../../src/text/text.ts'
import { furniture } from '../document/furniture.ts'
import { metadata } from '../docx/fixture.ts'

const section = document(
  { ...metadata, status: 'final' },
  furniture,
  heading(1, text('Suitability for a group programme')),
  summaryList({ label: [text('Name')], value: [text('Ravi Example')] }),
  heading(2, text('The proposed sentence')),
  paragraph(text('A community order of 3 years.'), noteReference(1)),
  summaryList({ label: [text('Length')], value: [text('240 hours')] }),
  heading(2, text('What the programme asks for')),
  table(
    [[text('Requirement')], [text('Asked for')], [text('Recorded')]],
    [
      [[text('Age')], [text('21 or over')], [text('44 on 7 September 2026.')]],
      [[text('IQ')], [], [text('–')]],
    ],
  ),
  heading(3, text('Motivation')),
  list(false, listItem(paragraph(text('He asked for help'))), listItem(paragraph(text('He came early')))),
  list(true, listItem(paragraph(text('He makes it up')))),
  heading(2, text('Completion')),
  signatureBlock({ role: 'Probation officer', name: 'Ruth Pell', date: null }),
  notes({ number: 1, children: [text('Sentencing Act 2020.')] }),
)

describe('a section as text', () => {
  it('is paragraphs with their headings: no table, no line broken, nothing that is signed', () => {
    expect(renderText(section).text).toBe(
      `The proposed sentence

A community order of 3 years. [1]

Length: 240 hours.

What the programme asks for

Age. Asked for: 21 or over. Recorded: 44 on 7 September 2026.

IQ. Asked for: –. Recorded: –.

Motivation

• He asked for help
• He came early

1. He makes it up

[1] Sentencing Act 2020.
`,
    )
  })

  it('counts what each block has, its heading apart', () => {
    expect(renderText(section).lengths).toEqual([
      {
        heading: 'The proposed sentence',
        characters: 'A community order of 3 years. [1]\n\nLength: 240 hours.'.length,
      },
      { heading: 'What the programme asks for', characters: 161 },
    ])
  })

  it('says first what is open, wherever its box stands, and not again', () => {
    const open = callout(
      'decision',
      [text('Needs a decision')],
      paragraph(text('Whether he is suitable'), noteReference(1)),
    )
    const draft = {
      ...section,
      metadata,
      children: [...section.children.slice(0, 3), open, ...section.children.slice(3)],
    }
    const { text: words } = renderText(draft)
    expect(words).toMatch(/^Draft: open matters: Whether he is suitable\.\n\nThe proposed sentence\n/)
    expect(words.match(/Whether he is suitable/g)).toHaveLength(1)
  })

  it('says what is still to be recorded, which stands above the sections of a draft', () => {
    const box = callout(
      'note',
      [text('Still to be done')],
      list(
        false,
        listItem(paragraph(text('Record the days (officer)'))),
        listItem(paragraph(text('Record who wrote it'))),
      ),
    )
    const draft = {
      ...section,
      metadata,
      children: [...section.children.slice(0, 1), box, ...section.children.slice(1)],
    }
    expect(renderText(draft).text).toMatch(
      /^Draft: open matters: Record the days \(officer\)\. Record who wrote it\.\n\n/,
    )
  })
})

describe('what is not recorded, and never keeps a document from being final', () => {
  const { text: said } = renderText(
    document(
      { ...metadata, status: 'final' },
      furniture,
      heading(2, text('The proposed sentence')),
      paragraph(text('A community order.')),
      summaryList(
        { label: [text('Length')], value: [text('240 hours')] },
        { label: [text('Starts and ends')], value: [text(furniture.notRecorded)] },
      ),
      heading(2, text('What the programme asks for')),
      table(
        [[text('Requirement')], [text('Recorded')], [text('Result')]],
        [
          [[text('IQ')], [text(furniture.notRecorded)], [text(furniture.notRecorded)]],
          [[text('A curfew')], [text('Considered')], [text(furniture.notRecorded)]],
        ],
      ),
    ),
  )

  it('is left to the larger report, a result apart', () => {
    expect(said).not.toContain('Starts and ends')
    expect(said).toContain('IQ. Recorded: Not recorded. Result: Not recorded.')
    expect(said).toContain('A curfew. Recorded: Considered. Result: –.')
  })
})
