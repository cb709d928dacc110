import { expect, test } from 'vitest'
import { withValue } from '../../src/case/json-edit.ts'
import { positionOf, unknownOn } from '../../src/chronology/position.ts'
import { factsDigest } from '../../src/chronology/signed-facts.ts'
import { composedOn, read, above as textAbove, textOf } from './signed.ts'

/**
 * A signed report and a signed section, with what was recorded and added afterwards. Where words of the program change, so does what its
 * people would have signed: `npx vitest run test/signing/sample.test.ts -u` signs them anew.
 */
const NAME = 'n-sogp-signed'
const SECTION = 'csogp-west-mercia-signed-section'
const LATER = '2026-03-31'
const REPORT = 'treatment-report'

test.each([
  [NAME, REPORT, 'report'],
  [SECTION, 'suitability-section', 'suitability'],
] as const)('%s is signed by the words of today', async (name, document, part) => {
  const text = textOf(name)
  const record = read(text)
  const { signatures, signed: before, position } = record[part]
  if (before === undefined || position === undefined) throw new Error('not signed')
  // A sample that was edited is signed with the facts that it has now.
  const facts = factsDigest(record, unknownOn(record, position, positionOf(record, document, LATER)))
  const { above } = composedOn(
    { ...record, [part]: { ...record[part], signed: { ...before, facts } } },
    document,
    LATER,
  )
  if (above == null) throw new Error('not signed')
  const { of, headings } = above
  const signed = { ...JSON.parse(text)[part].signed, of, headings, facts }
  const expected = (signatures ?? []).reduce(
    (before, { of: given }, index) =>
      given === undefined ? before : withValue(before, [part, 'signatures', index, 'of'], of),
    withValue(text, [part, 'signed'], signed),
  )
  await expect(expected).toMatchFileSnapshot(`../../data-samples/${name}.json`)
})

test('a section tells those who read it later what was added, below the signatures', () => {
  const section = composedOn(read(textOf(SECTION)), 'suitability-section', LATER)
  expect(section.since?.state).toBe('as signed')
  const below = section.markdown.slice(section.above?.markdown.length)
  expect(textAbove(section)).not.toMatch(/3 March 2026|20 March 2026|12 March/)
  expect(below.match(/^## .*/gm)).toEqual(['## Completion', '## Addendum, 20 March 2026'])
  expect(below).toContain('3 March 2026')
  expect(below).toContain('12 March')
})

test('what was recorded afterwards stands below its signatures', () => {
  const report = composedOn(read(textOf(NAME)), REPORT, LATER)
  const below = report.markdown.slice(report.above?.markdown.length)
  expect(textAbove(report)).not.toMatch(
    /Keeping the plan in use|10 February 2026|17 March 2026|15 January 2026 *\n: Held/,
  )
  expect(below.match(/^## .*/gm)).toEqual([
    ...['## Signatures', '## Notes', '## Addendum, 15 January 2026', '## Addendum, 12 February 2026'],
  ])
})

test('an addendum of a later day is not there yet', () => {
  const { markdown } = composedOn(read(textOf(NAME)), REPORT, '2026-01-31')
  expect(markdown.match(/^## Addendum.*/gm)).toEqual(['## Addendum, 15 January 2026'])
})
