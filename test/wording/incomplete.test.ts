import { expect, test } from 'vitest'
import { assessCase } from '../../src/assess.ts'
import { InputError, type Issue } from '../../src/errors.ts'
import { openResources } from '../../src/resources.ts'
import { createComposer, type DocumentKind } from '../../src/wording/compose.ts'
import { english } from '../english.ts'
import { AS_OF, editionOf, sample } from './composing.ts'

/** What is made in a language that lacks messages, or has them for another English, stays a draft. */

const templates = openResources().templates()
const lacking = (...incomplete: string[]) => createComposer(templates, { ...english, incomplete })

function made(kind: DocumentKind, composer: ReturnType<typeof lacking>, final: boolean) {
  const record = sample('n-sogp-suitable', ({ decisions }) => {
    decisions.push({
      ...{ id: 'own', about: 'departure', subject: 'accreditation', outcome: 'send without it' },
      ...{ by: { name: 'Ana Example', role: 'Probation officer' }, on: '2026-03-20', reason: 'As discussed' },
    })
  })
  const edition = editionOf(record.programme)
  const subject = assessCase(edition, record, AS_OF, english)
  return composer.compose({ kind, edition, asOf: AS_OF, final, subject }).markdown
}

function issuesOf(attempt: () => unknown): readonly Issue[] {
  try {
    attempt()
  } catch (error) {
    if (error instanceof InputError) return error.issues
    throw error
  }
  return []
}

test('a document of an edition is a draft', () => {
  expect(made('participant-leaflet', lacking(), false)).toContain('\nstatus: "specimen"\n')
  expect(made('participant-leaflet', lacking('list-and'), false)).toContain('\nstatus: "draft"\n')
})

test('a final document of a case is refused, a draft is made', () => {
  expect(made('suitability-section', lacking(), true)).toContain('\nstatus: "final"\n')
  expect(made('suitability-section', lacking('list-and'), false)).toContain('\nstatus: "draft"\n')
  expect(issuesOf(() => made('suitability-section', lacking('list-and', 'list-or'), true))).toEqual([
    {
      file: 'final suitability-section',
      pointer: '',
      expected: 'every message in the language en-GB, which lacks or has out of date: list-and, list-or',
      told: { code: 'final/not-yet', parameters: {} },
    },
  ])
})

test('of many messages that are missing, the first are named', () => {
  const ids = Array.from({ length: 32 }, (_, index) => `message-${index + 1}`)
  const [issue] = issuesOf(() => made('suitability-section', lacking(...ids), true))
  expect(issue?.expected).toMatch(/: message-1, .*, message-20 and 12 more$/)
})
