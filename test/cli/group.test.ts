import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { GROUPS } from '../case/group/samples.ts'
import { filesIn, groupwork, temporaryFolder } from './groupwork.ts'

const GROUP = join(GROUPS, 'csogp-tuesday.json')
const AS_OF = ['--as-of', '2026-03-30']

/** Every file of a folder but its manifest, as text. */
const bytesIn = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => !name.startsWith('manifest'))
      .sort()
      .map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
  )

describe('a group is taken wherever a case is', () => {
  test('check begins with what everybody has to do next, by date', async () => {
    const { code, stdout, stderr } = await groupwork(['check', GROUP, ...AS_OF])
    expect([code, stderr]).toEqual([0, ''])
    const [first = ''] = stdout.split('─')
    expect(first).toMatch(/^Next actions of the group, by date\n {2}csogp-tuesday-p05 {2}Record/)
    const dates = [...first.matchAll(/(?:by|since) (\d+) (March) 2026(?: \(|$)/gm)].map(([, day]) =>
      Number(day),
    )
    expect(dates).toEqual(dates.toSorted((one, other) => one - other))
    expect(dates.length).toBeGreaterThan(1)
    expect(stdout.match(/^csogp-tuesday-p0\d$/gm)).toHaveLength(9)
    for (const { case: one } of JSON.parse(readFileSync(GROUP, 'utf8')).people)
      for (const secret of [one.person.name, one.person.crn]) expect(stdout).not.toContain(secret)
  })

  test('as JSON, each person is an entry of a list', async () => {
    const { stdout } = await groupwork(['check', GROUP, ...AS_OF, '--json'])
    expect(JSON.parse(stdout).map((each: { case: string }) => each.case)).toEqual(
      Array.from({ length: 9 }, (_, at) => `csogp-tuesday-p0${at + 1}`),
    )
  })

  test('documents of it are those of its exported cases, byte for byte, and verify finds them the same', async () => {
    const folder = temporaryFolder()
    const [cases, ofGroup, ofCases] = ['cases', 'of-group', 'of-cases'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ]
    const exported = await groupwork(['group', 'export', GROUP, '--out', cases])
    expect(exported).toMatchObject({ code: 0, stderr: '' })
    expect(filesIn(cases)).toHaveLength(9)
    const asked = [...AS_OF, '--format', 'docx', '--out']
    const render = (path: string, out: string) => groupwork(['render', path, ...asked, out])
    expect((await render(GROUP, ofGroup)).code).toBe(0)
    expect((await render(cases, ofCases)).code).toBe(0)
    expect(bytesIn(ofGroup)).toEqual(bytesIn(ofCases))
    const verified = await groupwork(['verify', join(ofGroup, 'manifest.jsonl')])
    expect(verified).toMatchObject({ code: 0, stderr: '' })
    const again = await groupwork(['render', GROUP, ...asked, ofGroup, '--resume'])
    expect(again.stdout).toContain('Of 9 cases, the documents of 9 were there already')
  }, 180_000)

  test('one case that can’t be used stops only itself, and is told by its place in the group', async () => {
    const folder = temporaryFolder()
    const data = JSON.parse(readFileSync(GROUP, 'utf8'))
    data.people[1].case.person.dateOfBirth = '1985-13-01'
    const path = join(folder, 'group.json')
    writeFileSync(path, JSON.stringify(data))
    const { code, stderr } = await groupwork(['check', path, ...AS_OF])
    expect(code).toBe(3)
    expect(stderr).toContain(`${path}: p02: /people/1/case/person/dateOfBirth: expected a date`)
    expect(stderr).toContain('1 of 9 cases failed')
  })

  test('an exported case beside its group is told, since their documents would have one name', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'tue.json'), readFileSync(GROUP))
    await groupwork(['group', 'export', join(folder, 'tue.json'), '--out', folder])
    const { code, stderr } = await groupwork(['check', folder, ...AS_OF])
    expect(code).toBe(3)
    expect(stderr).toContain('tue.json: p01: its documents would be named as those of')
  })
})

describe('verify', () => {
  test('finds whose document of a group it is that was signed', async () => {
    const folder = temporaryFolder()
    const [group, out] = ['g.json', 'out'].map((name) => join(folder, name)) as [string, string]
    const cases = ['n-sogp-complete', 'n-sogp-signed'].flatMap((name) => [
      '--case',
      join(GROUPS, `../${name}.json`),
    ])
    expect((await groupwork(['group', 'import', ...cases, '--group', group])).code).toBe(0)
    const asked = ['--document', 'treatment-report', '--format', 'docx', '--as-of', '2026-03-31']
    expect((await groupwork(['render', group, ...asked, '--final', '--out', out])).code).toBe(0)
    const verify = (key: string) => groupwork(['verify', group, join(out, `g-${key}.treatment-report.docx`)])
    const signed = await verify('p02')
    expect(signed.stdout.replaceAll(/\s+/g, ' ')).toContain('signed as of 19 December 2025: made again')
    expect(signed.code).toBe(0)
    expect((await verify('p01')).code).toBe(3)
  }, 180_000)
})

describe('render --zip', () => {
  test('holds the single files, named by place, and who is who in a list', async () => {
    const folder = temporaryFolder()
    const [zip, out] = ['set.zip', 'single'].map((name) => join(folder, name)) as [string, string]
    const asked = ['render', GROUP, ...AS_OF, '--format', 'docx,md']
    expect(await groupwork([...asked, '--zip', zip])).toMatchObject({ code: 0, stderr: '' })
    await groupwork([...asked, '--out', out])
    const { '00-contents.txt': list, ...entries } = unzipSync(readFileSync(zip))
    const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
    const names = Object.entries(entries).map(([name, bytes]) => [
      name.replace(/^(\d\d)-/, (_, number) => `csogp-tuesday-p${number}.`),
      base64(bytes),
    ])
    expect(Object.fromEntries(names)).toEqual(bytesIn(out))
    const text = new TextDecoder().decode(list)
    expect(text).toContain('Tuesday group, as of 30 March 2026')
    expect(text).toContain('02 Karl Bowater, Z100104\r\n   02-progress-report.docx')
    for (const { case: one } of JSON.parse(readFileSync(GROUP, 'utf8')).people)
      for (const secret of [...one.person.name.split(' '), one.person.crn])
        expect(Object.keys(entries).join()).not.toContain(secret)
    const again = await groupwork([...asked, '--zip', zip])
    expect(again.code).toBe(2)
    expect(again.stderr).toContain('expected nothing here')
  }, 180_000)

  test('is of one group', async () => {
    const one = await groupwork(['render', join(GROUPS, '../csogp-on-hold.json'), '--zip', 'set.zip'])
    expect(one.code).toBe(2)
    expect(one.stderr).toContain('expected a group file; groupwork group import begins one')
    const none = await groupwork(['render', '--zip', 'set.zip'])
    expect(none.stderr).toContain('--zip: expected one group file')
    const both = await groupwork([
      'render',
      GROUP,
      '--zip',
      'set.zip',
      '--out',
      'x',
      '--jobs',
      '2',
      '--overwrite',
    ])
    expect(both.code).toBe(2)
    expect(both.stderr).toContain('leave out --out, --jobs, --overwrite')
  })

  test('says so where every final stands as it was signed', async () => {
    const folder = temporaryFolder()
    const [group, zip] = ['g.json', 'set.zip'].map((name) => join(folder, name)) as [string, string]
    const whole = join(GROUPS, '../n-sogp-complete.json')
    const into = (one: string) => groupwork(['group', 'import', '--case', one, '--group', group])
    await into(whole)
    await groupwork(['group', 'export', group, '--out', folder])
    const one = join(folder, 'g-p01.json')
    const by = ['--as', 'A. Tutor', '--role', 'Programme staff', '--out', folder]
    const document = ['--document', 'treatment-report', '--as-of', '2026-03-31']
    expect(await groupwork(['sign', one, ...document, ...by])).toMatchObject({ code: 0 })
    // As if the program had said it in other words then.
    const text = readFileSync(one, 'utf8')
    writeFileSync(
      one,
      text.replace(/(?<="document": "treatment-report",\s*"of": )"\w+"/, `"${'0'.repeat(64)}"`),
    )
    rmSync(group)
    expect(await into(one)).toMatchObject({ code: 0 })
    const asked = ['render', group, ...document, '--final']
    const { code, stderr } = await groupwork([...asked, '--zip', zip])
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain('the treatment-report was signed')
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain('is not written: there is no document to put into it')
    expect(code).toBe(0)
  })
})

describe('what was read and not used is told', () => {
  test.each([
    ['check', ['check', GROUP]],
    ['render', ['render', GROUP, '--format', 'md', '--out']],
    ['render --zip', ['render', GROUP, '--format', 'md', '--zip']],
    ['group sheet', ['group', 'sheet', GROUP, '--format', 'md', '--out']],
    ['group calendar', ['group', 'calendar', GROUP, '--out']],
  ])(
    'by %s: rows of nobody, and what came later',
    async (_name, command) => {
      const folder = temporaryFolder()
      const register = join(folder, 'r.csv')
      writeFileSync(register, 'CRN,Session,Outcome\nZ100233,i01,ATTC\nZ999999,i01,ATTC\n')
      const place = /--(?:out|zip)/.test(command.at(-1) ?? '') ? [join(folder, 'made')] : []
      const asked = [...command, ...place, '--register', register, '--as-of', '2026-03-20']
      const { stdout, stderr } = await groupwork(asked)
      expect(stderr.replace(/\s+/g, ' ')).toContain('line 3: of none of these cases; check the CRN')
      expect(`${stdout}${stderr}`.replace(/\s+/g, ' ')).toMatch(/later entries were left out/)
    },
    60_000,
  )
})

describe('a document that doesn’t concern somebody', () => {
  const SHEETS = ['--document', 'appointments', '--format', 'md']

  test.each([['--out'], ['--zip']])(
    'is told, and is no failure (%s)',
    async (how) => {
      const made = join(temporaryFolder(), 'made')
      const { code, stderr } = await groupwork(['render', GROUP, ...AS_OF, ...SHEETS, how, made])
      expect(code).toBe(0)
      expect(stderr).toContain('p08: appointments: No sheet of appointments is made')
    },
    60_000,
  )

  test('leaves nothing where it is all that was asked for', async () => {
    const one = join(GROUPS, '../n-sogp-complete.json')
    const { code, stderr } = await groupwork(['render', one, ...SHEETS, '--out', temporaryFolder()])
    expect([code, stderr]).toEqual([2, expect.stringContaining('No sheet of appointments is made')])
  })
})

describe('group export', () => {
  test('keeps a case that somebody worked on, and writes none then', async () => {
    const out = join(temporaryFolder(), 'cases')
    mkdirSync(out)
    writeFileSync(join(out, 'csogp-tuesday-p03.json'), '{}')
    const { code, stderr } = await groupwork(['group', 'export', GROUP, '--out', out])
    expect(code).toBe(2)
    expect(stderr).toContain('somebody may have worked on this one')
    expect(filesIn(out)).toEqual(['csogp-tuesday-p03.json'])
  })

  test('is refused where the file is no group', async () => {
    const { code, stderr } = await groupwork(['group', 'export', join(GROUPS, '../csogp-on-hold.json')])
    expect(code).toBe(2)
    expect(stderr).toContain('expected a group file; groupwork group import begins one')
  })
})

describe('group import', () => {
  const REGISTER = 'CRN,Name,13/11/2025,20/11/2025\nZ123456,Sam Other,P,?\nZ123457,Jo Other,P,P\n'
  const MAPPING = {
    marks: { '?': { outcome: 'absence undecided' } },
    module: 'better-lives',
    dates: 'day first',
  }

  test('makes a group of a register, keeps the mapping, and changes nothing the second time', async () => {
    const folder = temporaryFolder()
    const [register, mapping, group] = ['r.csv', 'm.json', 'tue.json'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ]
    writeFileSync(register, REGISTER)
    writeFileSync(mapping, JSON.stringify(MAPPING))
    const into = ['group', 'import', register, '--group', group]
    const first = await groupwork([...into, '--programme', 'c-sogp', '--mapping', mapping])
    expect(first).toMatchObject({ code: 0, stderr: '' })
    expect(first.stdout).toContain('new 2 people, 2 sessions, 4 entries; changed 0 entries.')
    const text = readFileSync(group, 'utf8')
    expect(JSON.parse(text).registers).toEqual([MAPPING])
    const laidOut = JSON.stringify(JSON.parse(text))
    writeFileSync(group, laidOut)
    const again = await groupwork(into)
    expect(again).toMatchObject({ code: 0, stderr: '' })
    expect(readFileSync(group, 'utf8')).toBe(laidOut)
    expect((await groupwork(['check', group, ...AS_OF])).code).toBe(0)
  })

  test('the module of a register that gives none is said once', async () => {
    const folder = temporaryFolder()
    const [register, group] = ['r.csv', 'tue.json'].map((name) => join(folder, name)) as [string, string]
    writeFileSync(register, REGISTER.replace('?', 'A'))
    const into = ['group', 'import', register, '--group', group]
    const first = await groupwork([...into, '--programme', 'c-sogp', '--module', 'better-lives'])
    expect(first).toMatchObject({ code: 0 })
    writeFileSync(
      register,
      REGISTER.replace('?', 'A').replaceAll('\n', ',P\n').replace('P\n', '27/11/2025\n'),
    )
    expect((await groupwork(into)).stdout).toContain('1 session, 2 entries; changed 0 entries.')
  })

  test('writes nothing unless all of it can be used', async () => {
    const folder = temporaryFolder()
    const [register, group] = ['r.csv', 'tue.json'].map((name) => join(folder, name)) as [string, string]
    writeFileSync(register, REGISTER)
    const { code, stderr } = await groupwork(['group', 'import', register, '--group', group])
    expect(code).toBe(2)
    expect(stderr).toContain('--programme')
    expect(filesIn(folder)).toEqual(['r.csv'])
  })
})
