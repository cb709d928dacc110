import { expect, test } from 'vitest'
import { withValue } from '../../src/case/json-edit.ts'
import { composedOn, read, textOf } from './signed.ts'

/**
 * A signed report, with what was recorded and added afterwards. Where words of the program change, so does what its
 * people would have signed: `npx vitest run test/signing/sample.test.ts -u` signs it anew.
 */
const NAME = 'n-sogp-signed'
const LATER = '2026-03-31'
const REPORT = 'treatment-report'

test('the signed sample is signed by the words of today', async () => {
  const text = textOf(NAME)
  const { report } = read(text)
  const { above } = composedOn(read(text), REPORT, LATER)
  if (above == null || report.signed === undefined) throw new Error('not signed')
  const { of, headings } = above
  const signed = { ...JSON.parse(text).report.signed, of, headings }
  const expected = report.signatures.reduce(
    (before, { of: given }, index) =>
      given === undefined ? before : withValue(before, ['report', 'signatures', index, 'of'], of),
    withValue(text, ['report', 'signed'], signed),
  )
  await expect(expected).toMatchFileSnapshot(`../../data-samples/${NAME}.json`)
})

test('what was recorded afterwards stands below its signatures', () => {
  const { markdown, above } = composedOn(read(textOf(NAME)), REPORT, LATER)
  const text = above?.markdown ?? ''
  const below = markdown.slice(text.length)
  expect(text).not.toMatch(/Keeping the plan in use|10 February 2026|17 March 2026|15 January 2026 *\n: Held/)
  expect(below.match(/^## .*/gm)).toEqual([
    ...['## Signatures', '## Notes', '## Addendum, 15 January 2026', '## Addendum, 12 February 2026'],
  ])
})

test('an addendum of a later day is not there yet', () => {
  const { markdown } = composedOn(read(textOf(NAME)), REPORT, '2026-01-31')
  expect(markdown.match(/^## Addendum.*/gm)).toEqual(['## Addendum, 15 January 2026'])
})
