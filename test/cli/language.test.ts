import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import JSZip from 'jszip'
import { PDFParse } from 'pdf-parse'
import { describe, expect, test } from 'vitest'
import { filesIn, groupwork, inOwnProcess, ROOT, SAMPLES, temporaryFolder } from './groupwork.ts'

const CASE = join(SAMPLES, 'csogp-on-hold.json')
const AS_OF = ['--as-of', '2026-03-31']

/** A folder of an office's own with one file of messages. */
function folderWith(text: string): string {
  const folder = join(temporaryFolder(), 'wording')
  mkdirSync(folder)
  writeFileSync(join(folder, 'mine.ftl'), text)
  return folder
}

async function textOfPdf(file: string): Promise<string> {
  const parser = new PDFParse({ data: new Uint8Array(readFileSync(file)) })
  const { text } = await parser.getText()
  await parser.destroy()
  return text.replace(/\s+/g, ' ')
}

async function textOfDocx(file: string): Promise<string> {
  const zip = await JSZip.loadAsync(readFileSync(file))
  const xml = (await zip.file('word/document.xml')?.async('string')) ?? ''
  return xml.replace(/<[^>]+>/g, '')
}

const THREE_LINES = `# We say "make-up session".
attendance-catch-up-required =
    { attendance-missed-without-catch-up } A make-up session comes before the next group.{ $also }
`

describe('a sentence changed by an office, in three lines', () => {
  test('is seen in PDF, Word and check, and nothing else changes', async () => {
    const [folder, out, plain] = [folderWith(THREE_LINES), temporaryFolder(), temporaryFolder()]
    const render = [
      ...['render', CASE, ...AS_OF, '--format', 'pdf,docx,md', '--document', 'treatment-report'],
      ...['--audit', 'none'],
    ]
    expect(await groupwork([...render, '--out', plain, '--quiet'])).toMatchObject({ code: 0, stderr: '' })
    expect(await groupwork([...render, '--out', out, '--quiet', '--language', folder])).toMatchObject({
      ...{ code: 0, stderr: '' },
    })
    const [docx = '', md = '', pdf = ''] = filesIn(out).sort()
    const words = 'A make-up session comes before the next group.'
    expect(await textOfPdf(join(out, pdf))).toContain(words)
    expect(await textOfDocx(join(out, docx))).toContain(words)
    const [ours, theirs] = [plain, out].map((each) => readFileSync(join(each, md), 'utf8'))
    const before = 'A catch-up has to be done before the programme goes on.'
    expect(theirs).toBe(ours?.replace(before, words))
    expect(ours).toContain(before)
    const check = await groupwork(['check', CASE, ...AS_OF], { GROUPWORK_LANGUAGE: folder })
    expect(check.stdout.replace(/\s+/g, ' ')).toContain(words)
  })

  test('is found by its words, and what is printed can be laid over ours', async () => {
    const found = await groupwork(['wording', 'has', 'to', 'be', 'done', 'before', 'the', 'programme'])
    expect(found).toMatchObject({ code: 0, stderr: '' })
    expect(found.stdout).toContain('attendance-catch-up-required =')
    const check = await groupwork(['check', CASE, ...AS_OF, '--language', folderWith(found.stdout)])
    expect(check).toEqual(await groupwork(['check', CASE, ...AS_OF]))
    expect(await groupwork(['wording', 'no such words'])).toMatchObject({ code: 2, stdout: '' })
  })
})

test('the guide for comms teams shows what is found', async () => {
  const guide = readFileSync(join(ROOT, 'docs/for-comms-teams.md'), 'utf8')
  const [, shown] = /```ftl\n([\s\S]*?)\n```/.exec(guide) ?? []
  expect((await groupwork(['wording', 'decision on suitability has been recorded yet'])).stdout.trim()).toBe(
    shown,
  )
})

describe('a folder that can’t be used', () => {
  test('is refused with file and line, and nothing is written', async () => {
    const [folder, out] = [folderWith(`${THREE_LINES}\ngreeting\n`), temporaryFolder()]
    for (const command of ['check', 'render']) {
      const run = await groupwork([
        ...[command, CASE, ...AS_OF, '--language', folder],
        ...(command === 'render' ? ['--out', out] : []),
      ])
      expect(run).toMatchObject({ code: 2, stdout: '' })
      expect(run.stderr).toContain(
        'mine.ftl: line 5: no message can be read here: a name needs a "=" after it',
      )
    }
    expect(filesIn(out)).toEqual([])
  })

  test('is refused however its folder is written', async () => {
    const run = await groupwork([
      'check',
      CASE,
      ...AS_OF,
      '--language',
      `${folderWith('check-who-by = { $whom }')}//`,
    ])
    expect(run).toMatchObject({ code: 2, stdout: '' })
    expect(run.stderr).toContain('check-who-by: { $whom } is not given here')
  })

  test.each([
    ['a folder that isn’t there', () => join(temporaryFolder(), 'none'), 'expected a folder'],
    ['an empty folder', () => temporaryFolder(), 'expected at least one file of messages, as <topic>.ftl'],
    [
      'an unknown parameter',
      () => folderWith('check-who-by = { $whom }'),
      'line 1: check-who-by: { $whom } is not given here; there is { $who }',
    ],
  ])('%s', async (_, folder, expected) => {
    const run = await groupwork(['check', CASE, ...AS_OF, '--language', folder()])
    expect(run).toMatchObject({ code: 2, stdout: '' })
    expect(run.stderr).toContain(expected)
  })
})

test('what is out of date or not known is told, and the rest is made', async () => {
  const folder = folderWith(`${THREE_LINES}    .of = 00000000\nfarewell = Goodbye\n`)
  const run = await groupwork(['check', CASE, ...AS_OF, '--language', folder])
  expect(run.code).toBe(0)
  expect(run.stderr.replace(/\s+/g, ' ')).toMatch(
    /attendance-catch-up-required: the English has changed since; for the one of today: \.of = [0-9a-f]{8}/,
  )
  expect(run.stderr.replace(/\s+/g, ' ')).toContain('farewell: this message is not known here')
})

test('a manifest tells that the wording is another', async () => {
  const [folder, out] = [folderWith(THREE_LINES), temporaryFolder()]
  const render = [
    'render',
    CASE,
    ...AS_OF,
    '--out',
    out,
    '--format',
    'docx',
    '--resume',
    '--language',
    folder,
  ]
  expect(await groupwork(render)).toMatchObject({ code: 0 })
  const manifest = join(out, 'manifest.jsonl')
  expect(await groupwork(['verify', manifest])).toMatchObject({ code: 0, stderr: '' })
  writeFileSync(join(folder, 'mine.ftl'), THREE_LINES.replace('make-up', 'replacement'))
  const verified = await groupwork(['verify', manifest])
  expect(verified.code).toBe(3)
  expect(`${verified.stdout}${verified.stderr}`).toContain('made from another state of the language')
  // A process reads the messages of a folder once.
  const again = await inOwnProcess([...render, '--overwrite'])
  expect(again).toMatchObject({ code: 0 })
  expect(await inOwnProcess(['verify', manifest])).toMatchObject({ code: 0 })
})

describe('a language of its own', () => {
  const folder = () => folderWith('language-tag = cy\nreport-heading-summary = Crynodeb\n')

  test('keeps what is made in it a draft, and says what it lacks', async () => {
    const out = temporaryFolder()
    const run = await groupwork([
      ...['render', CASE, ...AS_OF, '--format', 'md', '--out', out],
      ...['--language', folder(), '--document', 'treatment-report', '--audit', 'none', '--quiet'],
    ])
    expect(run.code).toBe(0)
    expect(run.stderr).toMatch(/cy: [\d,]+ messages are missing: /)
    const [file = ''] = filesIn(out)
    const text = readFileSync(join(out, file), 'utf8')
    expect(text).toContain('language: "cy"')
    expect(text).toContain('status: "draft"')
    expect(text).toContain('## Crynodeb')
  })

  test('makes no final', async () => {
    const complete = join(SAMPLES, 'csogp-west-mercia-complete.json')
    const order = [
      'render',
      complete,
      ...AS_OF,
      '--final',
      '--format',
      'md',
      '--document',
      'treatment-report',
    ]
    const english = await groupwork([...order, '--out', temporaryFolder()])
    expect(english).toMatchObject({ code: 0 })
    const run = await groupwork([...order, '--out', temporaryFolder(), '--language', folder()])
    expect(run.code).toBe(2)
    expect(run.stderr).toContain('every message in the language cy')
  })
})
