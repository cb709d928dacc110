import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { InputError, type Issue, openGroupwork, type SignedDocument } from '../../src/index.ts'
import { filesIn, groupwork, SAMPLES, temporaryFolder } from '../cli/groupwork.ts'

/** The library signs as the command line does: the same case file, the same documents, the same refusals. */

const library = openGroupwork()

const AS_OF = '2026-03-31'
const CASES: readonly [name: string, document: SignedDocument, who: string, role?: string][] = [
  ['csogp-west-mercia-complete', 'treatment-report', 'Lorna Bickerstaff'],
  ['csogp-west-mercia-woman-owned-gaps', 'suitability-section', 'Miriam Fell'],
  // A signature more, of somebody whom the case doesn't name.
  ['csogp-west-mercia-signed-section', 'suitability-section', 'Patrick Osei', 'Treatment manager'],
]

test.each(CASES)('%s: %s', async (name, document, who, role) => {
  const folder = temporaryFolder()
  const file = join(folder, 'case.json')
  copyFileSync(join(SAMPLES, `${name}.json`), file)
  const text = readFileSync(file, 'utf8')
  const out = join(folder, 'out')
  const run = await groupwork([
    ...['sign', file, '--document', document, '--as', who, ...(role === undefined ? [] : ['--role', role])],
    ...['--as-of', AS_OF, '--out', out],
  ])
  expect(run).toMatchObject({ code: 0, stderr: '' })
  const signed = await library.sign(
    { text, file },
    { document, name: who, asOf: AS_OF, ...(role === undefined ? {} : { role }) },
  )
  expect(signed.text).toBe(readFileSync(file, 'utf8'))
  expect(signed.version).toBe(1)
  expect(signed.documents.map(({ format }) => `case.${document}.${format}`).sort()).toEqual(filesIn(out))
  for (const { format, bytes } of signed.documents)
    expect(Buffer.from(bytes).equals(readFileSync(join(out, `case.${document}.${format}`)))).toBe(true)
})

test('what can’t be signed is refused with the same issues, in nobody’s name', async () => {
  const file = join(SAMPLES, 'csogp-west-mercia-woman-owned-gaps.json')
  const text = readFileSync(file, 'utf8')
  const options = { document: 'suitability-section', name: 'Somebody Else', asOf: AS_OF } as const
  const issues = await library.sign({ text, file }, options).then(
    () => [],
    (error: unknown): readonly Issue[] => (error instanceof InputError ? error.issues : []),
  )
  expect(issues).toMatchObject([{ file, pointer: '/suitability/signatures' }])
  expect(JSON.stringify(issues)).not.toContain('Somebody')
  const run = await groupwork([
    ...['sign', file, '--document', 'suitability-section', '--as', 'Somebody Else', '--as-of', AS_OF],
    ...['--out', temporaryFolder()],
  ])
  expect(run.code).toBe(2)
  expect(run.stderr.replace(/\s+/g, ' ')).toContain(issues[0]?.expected)
  const { text: after } = await library.sign({ text, file }, { ...options, role: 'Team manager' })
  expect(after).toContain('"Team manager"')
})

test('an edition of nobody’s is refused as reading refuses it', async () => {
  const json = { text: '{"programme":"none"}', file: 'case.json' }
  const options = { document: 'suitability-section', name: 'Ana Example', asOf: AS_OF } as const
  await expect(library.sign(json, options)).rejects.toThrow(InputError)
})
