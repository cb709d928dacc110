import fc from 'fast-check'
import { expect, test } from 'vitest'
import { OUTCOME_CODES, OUTCOMES, STEP_CODES, STEPS } from '../../src/case/codes/codes.ts'
import { readCase } from '../../src/case/read.ts'
import { readRegister } from '../../src/case/register/register.ts'
import { formatIssue, InputError } from '../../src/errors.ts'
import { editionIds, lookup } from './editions.ts'
import { mutated } from './mutations.ts'
import { registerSamples, sampleCases } from './samples.ts'

/** Words that messages may say because they are the program's or the edition's own. */
const OWN_WORDS = new Set<string>([...OUTCOMES, ...STEPS, ...OUTCOME_CODES, ...STEP_CODES, ...editionIds])

/** Names, references, dates of birth and free text, wherever a change may have put them. */
function personalTexts(data: unknown): string[] {
  const found: string[] = []
  const walk = (value: unknown, key: string, personal: boolean) => {
    const here = personal || PERSONAL.has(key)
    if (typeof value === 'string' && here && value.length > 2 && !OWN_WORDS.has(value)) found.push(value)
    if (typeof value === 'object' && value !== null)
      for (const [name, inner] of Object.entries(value))
        walk(inner, Array.isArray(value) ? key : name, here && key !== 'person')
  }
  walk(data, '', false)
  return found
}

const PERSONAL = new Set([
  'name',
  'crn',
  'dateOfBirth',
  'pnc',
  'prisonNumber',
  'daytimeReason',
  'description',
  'court',
  'conditions',
  'assessor',
  'reason',
  'venue',
  'topic',
  'text',
  'summary',
  'motivation',
  'reasons',
  'alternatives',
  'engagement',
  'strengths',
  'outstandingNeeds',
  'participantComments',
  'recommendations',
  'citation',
])

function messagesOf(act: () => unknown): string {
  try {
    act()
    return ''
  } catch (error) {
    if (error instanceof InputError) return error.issues.map(formatIssue).join('\n')
    throw error
  }
}

test('no message about a changed sample holds a personal value', () => {
  let told = 0
  fc.assert(
    fc.property(mutated(sampleCases), (data) => {
      const messages = messagesOf(() => readCase(JSON.stringify(data), 'case.json', lookup, { editionIds }))
      told += messages === '' ? 0 : 1
      // Once a word that a field chooses from stands in a name, the message that offers it has it too.
      const texts = personalTexts(data).filter((text) => text !== 'yes' && text !== 'no')
      expect(texts.filter((text) => says(messages, text))).toEqual([])
    }),
    { numRuns: 500, seed: 20260331 },
  )
  expect(told).toBeGreaterThan(250)
})

test('no message about a personal value in the wrong place holds it', () => {
  const secret = 'Quillon Vexworth'
  const places = [
    '/programme',
    '/marking',
    '/person/sex',
    '/offences',
    '/order',
    '/order/kind',
    '/risk/rm2000s/level',
  ]
  fc.assert(
    fc.property(
      fc.constantFrom(...sampleCases),
      fc.constantFrom(
        ...places,
        '/status/0/status',
        '/attendance/0/outcome',
        '/attendance/0/session',
        '/catchUps/0/for',
      ),
      (sample, place) => {
        const data = structuredClone(sample)
        put(data, place.split('/').slice(1), secret)
        const messages = messagesOf(() => readCase(JSON.stringify(data), 'case.json', lookup))
        expect(messages).not.toContain('Quillon')
      },
    ),
  )
})

test('no message about broken JSON holds a piece of it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...sampleCases), fc.nat(), (sample, at) => {
      const text = JSON.stringify(sample)
      const cut = text.slice(0, at % text.length)
      const messages = messagesOf(() => readCase(cut, 'case.json', lookup))
      expect(messages).toMatch(/^case\.json: line 1, column \d+: broken JSON: expected [a-z }\],]+$/)
    }),
  )
})

test('no message about a changed register holds a name or a reason', () => {
  let told = 0
  fc.assert(
    fc.property(fc.constantFrom(...registerSamples), fc.nat(), fc.nat(), (sample, row, cell) => {
      const lines = sample.text.trim().split('\n')
      const at = row % lines.length
      const cells = (lines[at] ?? '').split(',')
      cells[cell % cells.length] = 'Quillon Vexworth'
      lines[at] = cells.join(',')
      const messages = messagesOf(() => readRegister(lines.join('\n'), sample.file))
      told += messages === '' ? 0 : 1
      expect(messages).not.toContain('Quillon')
    }),
    { seed: 20260331 },
  )
  expect(told).toBeGreaterThan(30)
})

/** A whole word, so that "Mai" isn't found in "remains". */
const says = (messages: string, text: string) =>
  new RegExp(`(?<![\\w-])${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w-])`).test(messages)

function put(data: unknown, [step = '', ...rest]: string[], value: unknown): void {
  if (typeof data !== 'object' || data === null) return
  const holder = data as Record<string, unknown>
  if (rest.length === 0) holder[step] = value
  else put(holder[step], rest, value)
}
