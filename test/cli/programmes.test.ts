import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { discreetly } from '../../src/batch/file-name.ts'
import { DOCUMENT_KINDS } from '../../src/wording/compose.ts'
import { filesIn, groupwork, ROOT, temporaryFolder } from './groupwork.ts'

const PROGRAMMES = join(ROOT, 'programmes')

describe('groupwork programmes', () => {
  test('lists every edition, what it states and what it does not', async () => {
    const { code, stdout } = await groupwork(['programmes'])
    expect(code).toBe(0)
    const ids = readdirSync(PROGRAMMES).filter((name) => name.endsWith('.yaml'))
    for (const id of ids) expect(stdout).toMatch(new RegExp(`^${id.replace('.yaml', '')}$`, 'm'))
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
  })

  test('one edition: its own thresholds, and nothing of another', async () => {
    const { stdout } = await groupwork(['programmes', 'csogp'])
    expect(stdout).toMatch(/Repeat +more than 2 missed in a module/)
    expect(stdout.replace(/\s+/g, ' ')).toMatch(/Not stated age, iq,/)
    expect(stdout).not.toContain('c-sogp')
  })

  test('as JSON, whole', async () => {
    const { stdout } = await groupwork(['programmes', 'csogp', '--json'])
    expect(JSON.parse(stdout)).toMatchObject([{ id: 'csogp', abbreviation: 'CSOGP' }])
  })
})

test.each(['case', 'programme'])('groupwork schema %s prints a JSON Schema', async (what) => {
  const { code, stdout } = await groupwork(['schema', what])
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
  })
})

describe('help', () => {
  test('without a word, what there is, and that a word was wanted', async () => {
    const { code, stderr } = await groupwork([])
    expect(code).toBe(2)
    for (const command of ['render', 'check', 'programmes', 'schema']) expect(stderr).toContain(command)
  })

  test('render: every kind of document, examples and exit codes', async () => {
    const { code, stdout } = await groupwork(['render', '--help'])
    expect(code).toBe(0)
    for (const kind of DOCUMENT_KINDS) expect(stdout).toContain(kind)
    expect(stdout).toContain('Examples')
    expect(stdout).toContain('Exit codes')
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
  })
})

describe('a sixth edition is one more file', () => {
  test('its two documents are rendered in both formats, in its own words', async () => {
    const [folder, out] = [temporaryFolder(), temporaryFolder()]
    const text = readFileSync(join(PROGRAMMES, 'csogp.yaml'), 'utf8')
    const sixth = text
      .replace(/^id: .*$/m, 'id: sixth-programme')
      .replace(/^name: .*$/m, 'name: Sixth Invented Groupwork Programme')
      .replace(/^abbreviation: .*$/m, 'abbreviation: SIGP')
      .replace(/^label: .*$/m, 'label: SIGP, invented for a test, 2026')
    expect(parse(sixth).id).toBe('sixth-programme')
    writeFileSync(join(folder, 'sixth-programme.yaml'), sixth)
    const leaflet = discreetly('sixth-programme')
    const args = ['render', '--programmes', folder, '--as-of', '2026-03-31', '--out', out]
    const { code, stderr } = await groupwork([...args, '--format', 'pdf,docx,md'])
    expect(stderr).toBe('')
    expect(code).toBe(0)
    expect(filesIn(out)).toEqual(
      [`${leaflet}.participant-leaflet`, 'sixth-programme.sentencer-information'].flatMap((name) =>
        ['docx', 'md', 'pdf'].map((format) => `${name}.${format}`),
      ),
    )
    const markdown = readFileSync(join(out, `${leaflet}.participant-leaflet.md`), 'utf8')
    expect(markdown).toContain('Sixth Invented Groupwork Programme')
    expect(
      readFileSync(join(out, `${leaflet}.participant-leaflet.pdf`))
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
    expect(
      readFileSync(join(out, `${leaflet}.participant-leaflet.docx`))
        .subarray(0, 2)
        .toString(),
    ).toBe('PK')
  })

  test('a template of the same name in a folder of one’s own is used, the others stay', async () => {
    const [folder, out] = [temporaryFolder(), temporaryFolder()]
    const name = 'participant-leaflet.md.hbs'
    const text = readFileSync(join(ROOT, 'templates', name), 'utf8')
    writeFileSync(join(folder, name), `${text}\n\nA sentence that the comms team added.\n`)
    const args = ['render', '--programme', 'csogp', '--as-of', '2026-03-31', '--out', out, '--format', 'md']
    const { code } = await groupwork(args, { GROUPWORK_TEMPLATES: folder })
    expect(code).toBe(0)
    const read = (name: string) => readFileSync(join(out, `${name}.md`), 'utf8')
    expect(read(`${discreetly('csogp')}.participant-leaflet`)).toContain(
      'A sentence that the comms team added',
    )
    expect(read('csogp.sentencer-information')).not.toContain('A sentence that the comms team added')
  })
})
