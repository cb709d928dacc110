import { expect, test } from 'vitest'
import type { CaseRecord } from '../../src/case/record.ts'
import type { Layout } from '../../src/document/tree.ts'
import { InputError } from '../../src/errors.ts'
import { createGenerator } from '../../src/generate.ts'
import { edition as shape } from '../../src/programme/edition.ts'
import { openResources } from '../../src/resources.ts'
import { AS_OF, editionOf, sample } from '../wording/composing.ts'

/** Each document is refused by itself: the others of the case are made. */

const generate = createGenerator(openResources())
const author = { name: 'Ana Example', role: 'Facilitator' }

const finals = (record: CaseRecord) =>
  generate({
    ...{ edition: editionOf(record.programme), record, asOf: AS_OF, kinds: null },
    ...{ layouts: ['a4'], formats: ['md'], final: true },
  })

/** A section that lacks what a final needs, and a progress report that can be one. */
const onHold = (change: (record: CaseRecord) => void) =>
  sample('csogp-on-hold', (record) => {
    delete record.suitability.writtenOn
    // Once the order is made and he attends, no section is made unasked.
    if (record.order !== undefined) record.order.status = 'proposed'
    record.report = { ...record.report, author, completedOn: '2026-03-30' }
    change(record)
  })

test('one is refused, the other is made', async () => {
  const { documents, refused } = await finals(onHold(() => {}))
  expect(documents.map(({ kind }) => kind)).toEqual(['progress-report'])
  expect(refused.map(({ kind }) => kind)).toEqual(['suitability-section'])
  expect(refused[0]?.issues).toContainEqual({
    ...{ file: 'final suitability-section', pointer: '', told: { code: 'final/not-yet', parameters: {} } },
    expected: 'the date on which this was finished',
  })
})

test('where none is made, all that was refused is told', async () => {
  const lacking = onHold(({ report }) => {
    delete report.author
  })
  const error = await finals(lacking).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(InputError)
  const files = new Set((error as InputError).issues.map(({ file }) => file))
  expect([...files]).toEqual(['final suitability-section', 'final progress-report'])
})

/** The leaflet of an edition whose first aim, for who is on the programme, is so long. */
const withAims = (participant: string) => {
  const good = editionOf('exampleshire-2026')
  const at = good.statements.findIndex((each) => each.topic === 'aims' && each.participant !== undefined)
  const statements = good.statements.map((each, index) =>
    index === at ? { ...each, participant, brief: undefined } : each,
  )
  return shape.parse({ ...good, statements })
}

const leaflets = (participant: string, layouts: readonly Layout[]) =>
  generate({
    ...{ edition: withAims(participant), record: null, asOf: AS_OF, kinds: ['participant-leaflet'] },
    ...{ layouts, formats: ['pdf'], final: false },
  })

test('a layout that can’t be made leaves the others of its document', async () => {
  const { documents, refused } = await leaflets('We meet. '.repeat(120).trim(), [
    'tri-fold',
    'a4',
    'large-print',
  ])
  expect(documents.map(({ layout }) => layout)).toEqual(['a4', 'large-print'])
  expect(refused).toEqual([
    {
      kind: 'participant-leaflet',
      issues: [expect.objectContaining({ expected: expect.stringMatching(/^expected text that fits/) })],
    },
  ])
})

test('what several layouts lack is told once', async () => {
  const error = await leaflets('We meet 中.', ['a4', 'large-print']).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(InputError)
  expect((error as InputError).issues).toHaveLength(1)
})
