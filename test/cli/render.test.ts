import { chmodSync, copyFileSync, cpSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { discreetly } from '../../src/batch/file-name.ts'
import { filesIn as allFilesIn, groupwork, ROOT, SAMPLES, temporaryFolder } from './groupwork.ts'

const AS_OF = ['--as-of', '2026-03-31']
const sample = (name: string) => join(SAMPLES, name)
const NOT_SUITABLE = sample('c-sogp-not-suitable.json')
const SHORT_ROUTE = sample('c-sogp-complete-short-route.json')

/** Manifests have their own tests, in test/batch. */
const filesIn = (folder: string) => allFilesIn(folder).filter((file) => file !== 'manifest.jsonl')

const render = (out: string, ...args: string[]) => groupwork(['render', ...AS_OF, '--out', out, ...args])

describe('what is written', () => {
  test('a case gives the documents that fit it, as PDF and DOCX, named by its file', async () => {
    const out = temporaryFolder()
    const { code, stdout, stderr } = await render(out, NOT_SUITABLE)
    expect(stderr).toBe('')
    expect(code).toBe(0)
    expect(filesIn(out)).toEqual([
      'c-sogp-not-suitable.suitability-section.docx',
      'c-sogp-not-suitable.suitability-section.pdf',
    ])
    expect(stdout).toContain('2 files in')
    expect(stdout).toContain('suitability-section × 1 (pdf, docx)\n  c-sogp-not-suitable\n')
  })

  test('files are for their owner only, and so is a folder that is made', async () => {
    const out = join(temporaryFolder(), 'new', 'folder')
    await render(out, NOT_SUITABLE, '--format', 'md')
    expect(statSync(out).mode & 0o777).toBe(0o700)
    for (const file of filesIn(out)) expect(statSync(join(out, file)).mode & 0o777).toBe(0o600)
    expect(filesIn(out)).toHaveLength(1)
  })

  test('a file that is written anew is for its owner only, whatever it was', async () => {
    const out = temporaryFolder()
    const file = join(out, 'c-sogp-not-suitable.suitability-section.md')
    await render(out, NOT_SUITABLE, '--format', 'md')
    chmodSync(file, 0o644)
    await render(out, NOT_SUITABLE, '--format', 'md')
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  test('without a case, both documents of every edition', async () => {
    const out = temporaryFolder()
    const { code } = await render(out, '--format', 'md')
    expect(code).toBe(0)
    const editions = [
      ...['c-sogp', 'csogp', 'csogp-west-mercia', 'exampleshire-2026', 'i-sotp-greater-manchester'],
      'n-sogp-cheshire',
    ]
    expect(filesIn(out)).toEqual(
      editions
        .flatMap((edition) => [
          `${edition}.sentencer-information.md`,
          `${discreetly(edition)}.participant-leaflet.md`,
        ])
        .sort(),
    )
  })

  test('layouts other than a4 are named; the folded sheet comes as PDF of the leaflet', async () => {
    const out = temporaryFolder()
    const { code } = await render(out, '--programme', 'csogp', '--layout', 'a4,large-print,tri-fold')
    expect(code).toBe(0)
    const leaflet = discreetly('csogp')
    expect(filesIn(out)).toEqual([
      `${leaflet}.participant-leaflet.docx`,
      `${leaflet}.participant-leaflet.large-print.docx`,
      `${leaflet}.participant-leaflet.large-print.pdf`,
      `${leaflet}.participant-leaflet.pdf`,
      `${leaflet}.participant-leaflet.tri-fold.pdf`,
      'csogp.sentencer-information.docx',
      'csogp.sentencer-information.large-print.docx',
      'csogp.sentencer-information.large-print.pdf',
      'csogp.sentencer-information.pdf',
    ])
  })

  test('a folder gives its cases and not those of the folders within', async () => {
    const [folder, out] = [temporaryFolder(), temporaryFolder()]
    mkdirSync(join(folder, 'within'))
    copyFileSync(NOT_SUITABLE, join(folder, 'one.json'))
    copyFileSync(NOT_SUITABLE, join(folder, 'within', 'two.json'))
    await render(out, folder, '--format', 'md')
    expect(filesIn(out)).toEqual(['one.suitability-section.md'])
  })

  test('cases of an NDJSON file are named by its stem and their line', async () => {
    const [folder, out] = [temporaryFolder(), temporaryFolder()]
    const line = JSON.stringify(JSON.parse(readFileSync(NOT_SUITABLE, 'utf8')))
    writeFileSync(join(folder, 'region.ndjson'), `${line}\n\n${line}\r\n${line}`)
    const { code } = await render(out, join(folder, 'region.ndjson'), '--format', 'md')
    expect(code).toBe(0)
    expect(filesIn(out)).toEqual([1, 3, 4].map((line) => `region-${line}.suitability-section.md`))
  })

  test('kinds may follow --document one after the other, or joined by commas', async () => {
    const [one, other] = [temporaryFolder(), temporaryFolder()]
    const both = ['sentencer-information', 'participant-leaflet']
    await render(one, '--programme', 'csogp', '--format', 'md', '--document', ...both)
    await render(other, '--programme', 'csogp', '--format', 'md', '--document', both.join(','))
    expect(filesIn(one)).toHaveLength(2)
    expect(filesIn(other)).toEqual(filesIn(one))
  })

  test('a programme chooses among cases, and --all-editions adds its own documents', async () => {
    const out = temporaryFolder()
    const { stdout } = await render(
      out,
      ...[SHORT_ROUTE, NOT_SUITABLE, '--programme', 'c-sogp', '--all-editions', '--format', 'md'],
    )
    expect(filesIn(out)).toContain(`${discreetly('c-sogp')}.participant-leaflet.md`)
    expect(filesIn(out)).toHaveLength(4)
    expect(stdout).toContain('4 files in')
  })

  test('statements that are left out are named, with the reason', async () => {
    const { stdout } = await render(temporaryFolder(), '--programme', 'n-sogp-cheshire', '--format', 'md')
    expect(stdout).toMatch(/Statements left out\n {2}n-sogp-cheshire\n/)
    expect(stdout).toMatch(/^ {4}002-03 {2}\S/m)
  })

  test('a layout that can’t be made leaves the others of its document, with exit 3', async () => {
    const [programmes, out] = [temporaryFolder(), temporaryFolder()]
    cpSync(join(ROOT, 'programmes'), programmes, { recursive: true })
    const file = join(programmes, 'exampleshire-2026.yaml')
    const brief = 'brief: It aims at a safer life in which nobody is harmed.'
    const text = readFileSync(file, 'utf8')
    const long = 'We meet and talk. '.repeat(60).trim()
    const aim = 'participant: It aims to help you lead a safer life in which nobody is harmed.'
    for (const each of [aim, brief]) expect(text).toContain(each)
    writeFileSync(file, text.replace(aim, `participant: ${long}`).replace(brief, ''))
    const leaflet = ['--programme', 'exampleshire-2026', '--document', 'participant-leaflet']
    const { code, stderr } = await render(
      ...[out, ...leaflet, '--layout', 'a4,tri-fold', '--format', 'pdf', '--programmes', programmes],
    )
    expect(stderr).toContain('panel 3: expected text that fits')
    expect(filesIn(out)).toEqual([expect.stringMatching(/^[\w-]+\.participant-leaflet\.pdf$/)])
    expect(code).toBe(3)
  })

  test('the same input gives the same bytes under another clock, time zone and language', async () => {
    const [one, other] = [temporaryFolder(), temporaryFolder()]
    await render(one, NOT_SUITABLE)
    const env = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }
    await groupwork(['render', ...AS_OF, '--out', other, NOT_SUITABLE], env)
    expect(filesIn(one)).toHaveLength(2)
    for (const file of filesIn(one)) {
      expect(readFileSync(join(other, file)).equals(readFileSync(join(one, file))), file).toBe(true)
    }
  })
})

describe('a batch', () => {
  test('one bad case stops only itself, with exit 3 and every problem of it', async () => {
    const [folder, out] = [temporaryFolder(), temporaryFolder()]
    const good = JSON.stringify(JSON.parse(readFileSync(NOT_SUITABLE, 'utf8')))
    const bad = good
      .replace('"sex":"male"', '"sexx":"male"')
      .replace('"programme":"c-sogp"', '"programme":"c-sgop"')
    writeFileSync(join(folder, 'many.ndjson'), [good, bad, '{', good].join('\n'))
    const { code, stderr, stdout } = await render(out, folder, '--format', 'md')
    expect(code).toBe(3)
    expect(filesIn(out)).toEqual(['many-1.suitability-section.md', 'many-4.suitability-section.md'])
    expect(stderr).toContain(`many.ndjson: line 2: /person/sexx: `)
    expect(stderr).toContain(`many.ndjson: line 2: /programme: `)
    expect(stderr).toContain(`many.ndjson: line 3: line 1, column 2: `)
    expect(stderr).toContain('2 of 4 cases failed')
    expect(stdout).toContain('2 files in')
  })

  test('with no good case nothing is written, and the exit code is 2', async () => {
    const [folder, out] = [temporaryFolder(), join(temporaryFolder(), 'out')]
    for (const name of ['a.json', 'b.json']) writeFileSync(join(folder, name), '{}')
    const { code, stdout } = await render(out, folder)
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(() => statSync(out)).toThrow()
  })

  test('a run over many cases counts those that it does not name', async () => {
    const [folder, out] = [temporaryFolder(), temporaryFolder()]
    const line = JSON.stringify(JSON.parse(readFileSync(NOT_SUITABLE, 'utf8')))
    writeFileSync(join(folder, 'region.ndjson'), Array(45).fill(line).join('\n'))
    const { stdout } = await render(out, folder, '--format', 'md')
    expect(filesIn(out)).toHaveLength(45)
    expect(stdout).toContain('suitability-section × 45 (md)')
    expect(stdout).toContain('region-40 and 5 more')
    expect(stdout).not.toContain('region-41')
  })
})

describe('registers', () => {
  const line = (crn: string) => `${crn},bl-01,attended\n`
  const group = () => {
    const [folder, out] = [temporaryFolder(), temporaryFolder()]
    const register = join(folder, 'register.csv')
    return { folder, out, register }
  }

  test('attendance from a register is in the documents', async () => {
    const [without, joined] = [temporaryFolder(), temporaryFolder()]
    const cases = sample('c-sogp-better-lives-group.ndjson')
    await render(without, cases, '--format', 'md')
    const { code } = await render(joined, cases, '--format', 'md', '--register', sample('registers'))
    expect(code).toBe(0)
    const [file = ''] = filesIn(joined)
    expect(readFileSync(join(joined, file), 'utf8')).not.toBe(readFileSync(join(without, file), 'utf8'))
  })

  test('a row of nobody is warned of, by its line and without its CRN', async () => {
    const { out, register } = group()
    writeFileSync(register, `crn,session,outcome\n${line('Z999999')}`)
    const { code, stderr } = await render(
      out,
      NOT_SUITABLE,
      SHORT_ROUTE,
      '--format',
      'md',
      '--register',
      register,
    )
    expect(code).toBe(0)
    expect(stderr.replace(/\s+/g, ' ')).toContain('line 2: of none of these cases; check the CRN')
    expect(stderr).not.toContain('Z999999')
  })

  test('a register that cannot be used stops the run before anything is written', async () => {
    const { out, register } = group()
    writeFileSync(register, 'crn,session\nZ100101,bl-01\n')
    const { code, stderr } = await render(out, NOT_SUITABLE, '--register', register)
    expect(code).toBe(2)
    expect(stderr).toContain('register.csv')
    expect(stderr).toContain('outcome')
    expect(filesIn(out)).toEqual([])
  })
})

test('no name or CRN of a person is told, written into a file name, or left beside', async () => {
  const out = temporaryFolder()
  const { stdout, stderr } = await render(out, SHORT_ROUTE)
  const { person } = JSON.parse(readFileSync(SHORT_ROUTE, 'utf8'))
  for (const secret of [person.crn, ...person.name.split(' ')]) {
    expect(`${stdout}${stderr}${filesIn(out).join(' ')}`).not.toContain(secret)
  }
})
