import { expect, test } from 'vitest'
import type { CaseRecord } from '../../src/case/record.ts'
import { InputError } from '../../src/errors.ts'
import { createGenerator } from '../../src/generate.ts'
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
    record.report = { ...record.report, author, completedOn: '2026-03-30' }
    change(record)
  })

test('one is refused, the other is made', async () => {
  const { documents, refused } = await finals(onHold(() => {}))
  expect(documents.map(({ kind }) => kind)).toEqual(['progress-report'])
  expect(refused.map(({ kind }) => kind)).toEqual(['suitability-section'])
  expect(refused[0]?.issues).toContainEqual({
    ...{ file: 'final suitability-section', pointer: '' },
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
