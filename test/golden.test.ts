import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { discreetly } from '../src/batch/file-name.ts'
import { filesIn, groupwork, temporaryFolder } from './cli/groupwork.ts'

/**
 * What every sample and every edition says, word for word: the composed Markdown of each document, and what `check`
 * prints of each case. Whoever changes a sentence sees here every place that it stands in:
 * `npx vitest run test/golden.test.ts -u` writes the files anew, and their difference is what the readers will see.
 */
const SAMPLES = ['data-samples', '--register', 'data-samples/registers', '--as-of', '2026-03-31']

test('the documents of every sample and edition', async () => {
  const out = temporaryFolder()
  const run = await groupwork([
    ...['render', ...SAMPLES, '--all-editions', '--format', 'md', '--layout', 'a4'],
    ...['--out', out, '--quiet'],
  ])
  expect(run).toMatchObject({ code: 0, stderr: '' })
  const documents = filesIn(out).filter((name) => name.endsWith('.md'))
  expect(documents.length).toBeGreaterThan(40)
  for (const name of documents) {
    const text = withoutDigest(readFileSync(join(out, name), 'utf8'))
    await expect(text).toMatchFileSnapshot(`golden/documents/${readable(name, documents)}`)
  }
})

/** First session ahead, a catch-up owed, a licence in large print, running, a part taken again; and no case at all. */
const WITH_APPOINTMENTS = [
  'n-sogp-suitable',
  'csogp-on-hold',
  'csogp-west-mercia-exempt-from-induction',
  'n-sogp-direct-entry',
  'csogp-repeat-under-way',
  'csogp-repeat-required',
]

test('the appointments of samples, and of editions', async () => {
  const out = temporaryFolder()
  const run = await groupwork([
    ...['render', ...WITH_APPOINTMENTS.map((name) => `data-samples/${name}.json`), '--all-editions'],
    ...['--as-of', '2026-03-31', '--document', 'appointments', '--format', 'md', '--out', out, '--quiet'],
  ])
  expect(run).toMatchObject({ code: 0, stderr: '' })
  const documents = filesIn(out).filter((name) => name.endsWith('.md'))
  const named = [...WITH_APPOINTMENTS, 'c-sogp', 'csogp', 'csogp-west-mercia', 'exampleshire-2026']
  const subjects = [...named, 'i-sotp-greater-manchester', 'n-sogp-cheshire'].map((name) => `${name}.`)
  expect(documents).toHaveLength(subjects.length)
  for (const name of documents) {
    const text = readFileSync(join(out, name), 'utf8')
    await expect(text).toMatchFileSnapshot(`golden/documents/${readable(name, subjects)}`)
  }
})

/** What a person takes home isn't named after the case: here it is, by those that are. */
function readable(name: string, named: readonly string[]): string {
  const [first = '', ...rest] = name.split('.')
  const subjects = named.map((other) => other.split('.')[0] ?? '')
  const subject = subjects.find((other) => discreetly(other) === first)
  return [subject ?? first, ...rest].join('.')
}

test('what check prints of every sample', async () => {
  const run = await groupwork(['check', ...SAMPLES])
  expect(run.code).toBe(0)
  const cases = run.stdout.trimEnd().split(`\n\n${'─'.repeat(80)}\n\n`)
  expect(cases.length).toBeGreaterThan(30)
  for (const text of cases) await expect(`${text}\n`).toMatchFileSnapshot(`golden/checks/${nameIn(text)}.txt`)
})

test('what check --json holds of every sample', async () => {
  const run = await groupwork(['check', ...SAMPLES, '--json'])
  expect(run.code).toBe(0)
  for (const { case: name, ...assessment } of JSON.parse(run.stdout) as { case: string }[]) {
    await expect(`${JSON.stringify(assessment, null, 1)}\n`).toMatchFileSnapshot(
      `golden/assessments/${fileName(name)}.json`,
    )
  }
})

/** The digest of an audit sheet differs with each letter of an edition, whether or not anything is told otherwise. */
function withoutDigest(text: string): string {
  return text.replace(/^: [0-9a-f]{64}$/m, ': (64 digits)')
}

/** A case's name stands on the first line of what is printed of it. */
function nameIn(text: string): string {
  return fileName(text.slice(0, text.indexOf('\n')))
}

function fileName(name: string): string {
  return name
    .replace(/^.*\//, '')
    .replace(/\.(?:nd)?json/, '')
    .replaceAll(/[^\w-]+/g, '-')
}
