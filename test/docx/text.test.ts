import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emphasis, heading, list, listItem, paragraph, table, text } from '../../src/document/tree.ts'
import { InputError } from '../../src/errors.ts'
import { withBlocks } from './fixture.ts'
import { findAll, textOf } from './package.ts'
import { body, render } from './render.ts'

describe('text', () => {
  it('comes out letter for letter, whatever it is', async () => {
    const valid = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 60 })
      .filter((value) => !/[\p{Cs}\ufffe\uffff]/u.test(value) && !hasControl(value))
    const markup = fc.constantFrom(
      '{bullet-0}',
      '{number-0}',
      '&amp;',
      ']]>',
      '<w:t>',
      '\r\n',
      '  two  ',
      '{{x}}',
      '\t',
    )
    const words = fc
      .array(fc.oneof(valid, markup), { minLength: 1, maxLength: 6 })
      .map((parts) => parts.join(''))
    await fc.assert(
      fc.asyncProperty(words, async (value) => {
        const part = await body(
          withBlocks(
            heading(1, text('Title')),
            paragraph(text(value), emphasis(text(value))),
            list(true, listItem(paragraph(text(value)))),
            table([[text(value)]], [[[text(value)]]]),
          ),
        )
        // Signs have a run of their own.
        const said = findAll(part, 'w:p').map((each) => findAll(each, 'w:t').map(textOf).join(''))
        const [, , ...paragraphs] = said.filter((each) => each !== '')
        expect(paragraphs).toEqual([value + value, value, value, value])
      }),
      { numRuns: 150 },
    )
  })

  it.each(['\u0000', '\u0008', '\u001f', '\ufffe', '\uffff', '\ud83d'])(
    'is refused with the place, not the words, where Word cannot hold it (%j)',
    async (character) => {
      const document = withBlocks(
        heading(1, text('Report')),
        heading(2, text('Views')),
        paragraph(text(`Secret${character}`)),
      )
      const error = await render(document).catch((reason: unknown) => reason)
      expect(error).toBeInstanceOf(InputError)
      const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
      expect((error as Error).message).toContain(`U+${code}`)
      expect((error as Error).message).toContain('under the heading "Views"')
      expect((error as Error).message).not.toContain('Secret')
    },
  )
})

/** The controls that XML 1.0 has no way to write. */
function hasControl(value: string): boolean {
  return [...value].some((character) => character < ' ' && !'\t\n\r'.includes(character))
}
