import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { InputError } from '../../src/errors.ts'
import { plainProblems, tryRead } from '../../src/web/desk.ts'
import { readOwnEdition } from '../../src/web/edition/file.ts'
import { carrying, carryingEdition, form, OWN, resources, SAMPLES, sample, site } from './site.ts'

/** What stands against a file, a final or a page that was kept is told in sentences, as what is wrong with an answer is. */

const app = site()
const post = async (path: string, body: FormData) => {
  const answer = await app.request(path, { method: 'POST', body, headers: OWN })
  return { status: answer.status, html: await answer.text() }
}

/** Words of the command line, pointers and paths. */
const NOT_OURS = /expected|\bvalid\b|please|(?:^|\s)\/\w|\.yaml|\.json|undefined/i
const told = (html: string) =>
  [...html.matchAll(/<li>(?:<a href="#[^"]*">)?([^<]*)/g)].map(([, words = '']) => words)
const summary = (html: string) => told(/govuk-error-summary__list">([\s\S]*?)<\/ul>/.exec(html)?.[1] ?? '')

const EDITION = resources.editionText('csogp') ?? ''

describe('the file of an edition', () => {
  const FILES: readonly [string, string, RegExp | string][] = [
    ['of blanks', ' \n', 'The selected file is empty'],
    ['that is no YAML', 'id: "x\n', /^Line \d+ of the selected file can’t be read/],
    ['with a field twice', `${EDITION}\nid: x\n`, /^Line \d+ of the selected file can’t be read/],
    [
      'with a field that nobody knows',
      `${EDITION}\nxyz: 1\n`,
      /^‘xyz’ in line \d+ of the edition is no field that Groupwork knows$/,
    ],
    [
      'with a number for a text',
      EDITION.replace(/^id: .*$/m, 'id: 5'),
      /^‘id’ in line \d+ of the edition needs a text \(a number or a date needs quotes here\)$/,
    ],
    [
      'without an id',
      EDITION.replace(/^id: .*\n/m, ''),
      /^‘id’ is missing from the edition, below line \d+$/,
    ],
    [
      'with a long id',
      EDITION.replace(/^id: .*$/m, `id: ${'x'.repeat(61)}`),
      'The id of the edition must be 60 letters or fewer',
    ],
    ['that is a case', sample('csogp-on-hold.json'), /^‘name’ is missing from the edition, below line \d+$/],
  ]
  test.each(FILES)('%s', async (_name, text, words) => {
    const fields = {
      kind: 'participant-leaflet',
      layout: 'a4',
      'on-day': '1',
      'on-month': '3',
      'on-year': '2026',
    }
    const { status, html } = await post(
      '/edition',
      form({ ...fields, edition: new File([text], 'own.yaml') }),
    )
    expect(status).toBe(422)
    const sentences = summary(html)
    expect(sentences.filter((each) => NOT_OURS.test(each))).toEqual([])
    expect(sentences.some((each) => (typeof words === 'string' ? each === words : words.test(each)))).toBe(
      true,
    )
  })

  test('whatever line of one is lost or changed, each sentence is one of the pages', () => {
    const lines = EDITION.split('\n')
    const seen = new Set<string>()
    for (let at = 0; at < lines.length; at += 61) {
      const line = lines[at] ?? ''
      for (const changed of ['', line.replace(/:.*/, ': 7'), line.replace(/:.*/, ': x'), `${line} {`]) {
        const yaml = lines.toSpliced(at, 1, changed).join('\n')
        const { issues } = tryRead(() => readOwnEdition(yaml, 'own.yaml'))
        for (const { words } of plainProblems({ resources }, issues, null)) seen.add(words)
      }
    }
    expect(seen.size).toBeGreaterThan(10)
    expect([...seen].filter((words) => NOT_OURS.test(words) || /\.$/.test(words))).toEqual([])
  }, 60_000)
})

test('an edition that a page carries, and that can’t be used any more, is told so', async () => {
  const own = EDITION.replace(/^id: .*\n/m, '')
  const { status, html } = await post('/edition/contacts', carryingEdition({ programme: 'csogp', own }))
  expect(status).toBe(400)
  expect(html).toContain('This can’t be used as it is')
  expect(html).toMatch(/‘id’ is missing from the edition, below line \d+\. Go back: nothing is lost\./)
  const gone = await post('/edition/contacts', carryingEdition({ programme: 'xyz' }))
  expect(gone.html).toContain('is for the programme ‘xyz’, which is not here.')
  const foreign = await app.request('/case/check', { method: 'POST', body: 'x', headers: OWN })
  expect(await foreign.text()).toContain('It is not what a page of Groupwork sends')
})

const names = readdirSync(SAMPLES).filter((name) => name.endsWith('.json'))
test.each(names)(
  '%s: a final that isn’t made, and a draft that isn’t, are told in a sentence',
  async (name) => {
    for (const go of ['docx:final:suitability-section', 'docx:final:report', 'pdf:draft:appointments']) {
      const { html } = await post('/case/download', carrying(sample(name), { go }))
      const sentences = summary(html)
      expect(sentences.filter((each) => NOT_OURS.test(each) || !/^[A-Z]/.test(each))).toEqual([])
      expect(new Set(sentences).size).toBe(sentences.length)
    }
  },
  60_000,
)

test('what has no words for pages is told without those of the command line', () => {
  const { issues } = new InputError([{ file: 'a.json', pointer: '/order/startsOn', expected: 'expected x' }])
  expect(plainProblems({ resources }, issues, null)).toEqual([
    { words: 'Starts on must be given as the pages give it', field: null },
  ])
})
