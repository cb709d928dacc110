import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readQuestions } from '../../src/web/case/read-question.ts'
import { questionsFor } from '../../src/web/case/tasks.ts'
import type { Desk } from '../../src/web/desk.ts'
import type { Draft } from '../../src/web/form/draft.ts'
import { filledForm } from '../../src/web/form/filled.ts'
import { formOver } from '../../src/web/form/form.ts'
import { cellName } from '../../src/web/form/grid.ts'
import { namesOn } from '../../src/web/form/names.ts'
import type { Given, Question } from '../../src/web/questions/question.ts'
import { WRITTEN } from '../../src/web/state/written.ts'
import { AS_OF, caseFile, form, OWN, resources, SAMPLES, sample, site } from './site.ts'

/** What is wrong with an answer is told in sentences of the pages, wherever it stands and whatever was typed. */

const desk = { resources, editions: resources } as unknown as Desk
/** Words of the command line, pointers, paths, and what is left of a message that lacks something. */
const NOT_OURS = /expected|\bvalid|please|YYYY|HH:MM|\/\w|\.json|undefined|[{}$]|\bid of\b|: "/i
const WRONG = [
  '',
  'x',
  '-1',
  '2.5',
  '999999999',
  'not-one-of-them',
  '2026-13-40',
  '2149-01-01',
  '1900-01-01',
  'a\u0007b',
  'б',
  'x'.repeat(4_999),
  '25:99',
]
const PARTS = [
  ['', '3', '2026'],
  ['3', '', ''],
  ['3', '3', '26'],
  ['31', '2', '2026'],
  ['1', '1', '1850'],
  ['1', '1', '2149'],
  ['1', '1', '1900'],
  ['', '', ''],
]

const samples = readdirSync(SAMPLES).filter((name) => name.endsWith('.json'))
const asked = new Map<string, { question: Question; draft: Draft }>()
for (const name of samples) {
  const draft: Draft = JSON.parse(sample(name))
  for (const question of questionsFor(given(draft)))
    asked.set(question.id.replace(/-[0-9a-f]{8}$/, ''), { question, draft })
}

function given(draft: Draft): Given {
  return { draft, edition: resources.edition(String(draft.programme)), blank: 1 }
}

const partsOf = (question: Question, draft: Draft) => [
  { question, given: given(draft), fields: question.fields(given(draft)) },
]

/** Of a field, by the names that its form sends: what to send in its place. */
function wrongsOf(question: Question, draft: Draft): [name: string, Map<string, string[]>][] {
  const names = namesOn(question, given(draft), 3).map(({ name }) => name)
  return names.flatMap((name): [string, Map<string, string[]>][] => {
    if (name.endsWith('-month') || name.endsWith('-year')) return []
    const date = name.endsWith('-day') ? name.slice(0, -4) : null
    if (date === null) return WRONG.map((text) => [name, new Map([[name, [text]]])])
    return PARTS.map(([day = '', month = '', year = '']) => [
      date,
      new Map([
        [`${date}-day`, [day]],
        [`${date}-month`, [month]],
        [`${date}-year`, [year]],
      ]),
    ])
  })
}

const sentences = new Set<string>()

test.each([...asked.keys()])('%s: whatever is typed, what is wrong is told in a sentence', (id) => {
  const { question, draft } = asked.get(id) ?? { question: null, draft: {} }
  if (question === null) throw new Error('no question')
  const state = { draft, typed: {}, answered: [], asOf: AS_OF, label: '', documents: WRITTEN }
  const shown = filledForm(question, given(draft), {})
  for (const [name, changes] of wrongsOf(question, draft)) {
    const rows = new Map([...changes, ['rows', ['3']]])
    const { problems } = readQuestions(desk, state, partsOf(question, draft), formOver(shown, rows))
    for (const { words, field } of problems) {
      sentences.add(words)
      expect(words, `${id}, ${name}`).not.toMatch(NOT_OURS)
      expect(words, `${id}, ${name}`).toMatch(/^[A-Z“]/)
      expect(field, `${id}, ${name}`).not.toBeNull()
    }
  }
})

test('each of them is a sentence without a full stop at its end', () => {
  expect(sentences.size).toBeGreaterThan(300)
  expect([...sentences].filter((words) => /\.$|\s{2}|^\s|\bthe the\b|\bthe your\b/.test(words))).toEqual([])
  if (process.env.SENTENCES) console.log([...sentences].sort().join('\n'))
})

describe('the sentences of fields', () => {
  const EXAMPLES: readonly [string, string, Record<string, string>, string][] = [
    ['person', 'the CRN', { '/person/crn': 'Z12345' }, 'CRN must be one letter followed by 6 numbers'],
    ['person', 'an empty name', { '/person/name': '' }, 'Enter the name'],
    [
      'date-of-birth',
      'a date without a month',
      date('/person/dateOfBirth', '3', '', '1980'),
      'Date of birth must include a month',
    ],
    [
      'date-of-birth',
      'a short year',
      date('/person/dateOfBirth', '3', '4', '80'),
      'Date of birth must include a year of 4 numbers, like 1984',
    ],
    [
      'order-details',
      'a day that no calendar has',
      date('/order/startsOn', '31', '2', '2026'),
      'Starts on must be a real date',
    ],
    ['iq', 'a score out of range', { '/iq/score': '300' }, 'Full-scale score must be between 40 and 200'],
    [
      'order',
      'years in words',
      { '/order/length/years': 'three' },
      'Declared length: years must be a whole number, like 3',
    ],
    [
      'attendance',
      'a session without a module',
      { [cellName(0, 'module')]: '' },
      'Select the module or part on row 1',
    ],
    ['attendance', 'a session without a date', { [cellName(1, 'date')]: '' }, 'Enter the date on row 2'],
    [
      'session-times',
      'a session that ends before it begins',
      { [cellName(0, 'from')]: '12:00', [cellName(0, 'to')]: '10:00' },
      'To on row 1 must be later than from',
    ],
    [
      'session-times',
      'no time',
      { [cellName(0, 'from')]: 'noon-ish' },
      'From on row 1 must be a time, like 9:30am',
    ],
  ]
  test.each(EXAMPLES)('%s: %s', (id, _what, fields, words) => {
    const { question, draft } = asked.get(id) ?? { question: null, draft: {} }
    if (question === null) throw new Error('no question')
    const state = { draft, typed: {}, answered: [], asOf: AS_OF, label: '', documents: WRITTEN }
    const shown = filledForm(question, given(draft), {})
    const changes = new Map(Object.entries(fields).map(([name, text]) => [name, [text]] as const))
    const { problems } = readQuestions(desk, state, partsOf(question, draft), formOver(shown, changes))
    expect(problems.map((each) => each.words)).toContain(words)
  })
})

function date(name: string, day: string, month: string, year: string) {
  return { [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year }
}

describe('a file that isn’t one', () => {
  const app = site()
  const opened = async (content: string | Uint8Array) => {
    const body = form({ begin: 'file', ...date('on', '31', '3', '2026') })
    body.append(
      'file',
      typeof content === 'string' ? caseFile(content) : new File([content as BlobPart], 'x.json'),
    )
    const answer = await app.request('/case/start', { method: 'POST', body, headers: OWN })
    return { status: answer.status, text: await answer.text() }
  }
  const whole = sample('csogp-repeat-required.json')
  const zip = (part: string) => Buffer.from(`PK\u0003\u0004${part}`, 'latin1')
  const ole = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600)])
  test.each([
    ['empty', '', 'The selected file is empty'],
    ['of blanks', ' \n', 'The selected file is empty'],
    ['too large', `{"x":"${'x'.repeat(3_000_001)}"}`, 'The selected file must be smaller than 3MB'],
    [
      'password protected',
      Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]),
      'The selected file is password protected',
    ],
    [
      'a Word document',
      zip('word/document.xml'),
      'The selected file is a Word document. Select the file that Groupwork saved, which ends in .json',
    ],
    [
      'a workbook',
      zip('xl/workbook.xml'),
      'The selected file is a spreadsheet. Select the file that Groupwork saved, which ends in .json',
    ],
    ['cut short', whole.slice(0, whole.length / 2), 'The selected file ends too early. Select another copy'],
    ['a text', 'Dear all', 'The selected file must be one that Groupwork saved, which ends in .json'],
    [
      'of an unknown programme',
      JSON.stringify({ ...JSON.parse(whole), programme: 'xyz' }),
      'The selected file is for the programme ‘xyz’, which is not here. Add its edition file',
    ],
    ['a group', JSON.stringify({ format: 'groupwork-group-1', people: [] }), 'The selected file is a group'],
  ])('%s', async (_name, content, words) => {
    const { status, text } = await opened(content)
    expect(status).toBe(422)
    expect(text).toContain('<title>Error: ')
    const told = text.match(/<a href="#ffile">[^<]*/g) ?? []
    expect(told).toContain(`<a href="#ffile">${words}`)
    expect(text).toContain(
      `<span class="govuk-visually-hidden">Error:</span> ${told.map((each) => each.slice('<a href="#ffile">'.length)).join('. ')}`,
    )
    expect(told.join()).not.toMatch(/expected|x\.json|\/\w/)
  })
})
