import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filesIn, groupwork, SAMPLES, temporaryFolder } from './groupwork.ts'

const CASE = join(SAMPLES, 'c-sogp-complete-long-route.json')

/** Each command line, and what has to be told. Always exit 2. */
const USAGE: readonly [args: string[], told: string][] = [
  [['rendr'], 'Did you mean render?'],
  [['render', '--fromat', 'pdf'], 'Did you mean --format?'],
  [
    ['render', '--format', 'pfd'],
    '--format: "pfd" is not one of pdf, docx, html, md, txt; did you mean pdf?',
  ],
  [['render', CASE, '--layout', 'paste', '--format', 'pdf'], '--layout: paste comes as DOCX only'],
  [['render', '--layout', 'paste'], 'paste is a form of the suitability-section, which is made from a case'],
  [
    ['render', CASE, '--format', 'txt', '--document', 'progress-report'],
    'txt is a form of the suitability-section, not of the progress-report',
  ],
  [['render', CASE, '--layout', 'paste', '--paste-from', '7'], 'the level of a heading, 1 to 6'],
  [
    ['render', CASE, '--format', 'txt', '--layout', 'large-print'],
    'txt has no layout; leave large-print out',
  ],
  [['render', CASE, '--paste-from', '2'], '--paste-from: goes with --layout paste'],
  [['render', CASE, '--audit', 'anex'], '"anex" is not one of annex, separate, none; did you mean annex?'],
  [['render', CASE, '--document', 'audit-sheet'], 'an audit-sheet belongs to a document'],
  [['render', '--document', 'participants-leaflet'], 'did you mean participant-leaflet?'],
  [['render', '--programme', 'csopg'], 'did you mean csogp?'],
  [['render', '--layout', 'trifold'], 'did you mean tri-fold?'],
  [
    ['render', '--layout', 'tri-fold', '--format', 'html'],
    '--layout: tri-fold comes as PDF only; leave html',
  ],
  [['render', '--layout', 'tri-fold', '--format', 'pdf,docx'], '--layout: tri-fold comes as PDF only'],
  [
    ['render', '--layout', 'tri-fold', '--document', 'sentencer-information'],
    'not of the sentencer-information',
  ],
  [['render', '--layout', 'tri-fold', CASE], 'add --document participant-leaflet'],
  [['render', '--as-of', '2025-02-30'], '--as-of: expected a date as YYYY-MM-DD'],
  [['render', '--as-of', '31.3.2026'], '--as-of: expected a date as YYYY-MM-DD'],
  [['render', '--document', 'treatment-report'], 'made from a case; name a case file'],
  [['render', CASE, '--document', 'sentencer-information'], 'made from an edition; leave out the case'],
  [['render', CASE, '--programme', 'csogp'], '--programme: none of the cases is one of csogp'],
  [['render', 'nowhere.json'], 'nowhere.json: no such file or folder'],
  [['render', 'package-lock.json', 'biome.yaml'], 'biome.yaml: no such file or folder'],
  [['render', 'README.md'], 'README.md: expected a case file (.json or .ndjson) or a folder'],
  [['render', 'src'], 'src: expected .json or .ndjson case files directly in this folder'],
  [['render', '--templates', 'nowhere'], 'nowhere: expected a folder'],
  [['render', '--programmes', 'nowhere'], 'nowhere: expected a folder'],
  [['render', CASE, '--register', 'nowhere.csv'], 'nowhere.csv: no such file'],
  [
    ['render', '--out', 'package.json/within'],
    'package.json/within: expected a folder that can be written to',
  ],
  [['check'], "missing required argument 'cases'"],
  [['check', CASE, '--since-date', '2099-01-01'], '--since-date: expected a date that is not after'],
  [['check', CASE, CASE.replace('long', 'short'), '--since', CASE], '--since: compares one case'],
  [['schema', 'cases'], 'schema: "cases" is not one of case, group, programme; did you mean case?'],
  [['programmes', 'csogq'], 'did you mean csogp?'],
]

describe('a command line that cannot be used: exit 2, with what is meant', () => {
  for (const [args, told] of USAGE) {
    const words = args.map((arg) => arg.replace(`${SAMPLES}/`, '')).join(' ')
    test(words, async () => {
      const out = temporaryFolder()
      const where = args[0] === 'render' && !args.includes('--out') ? ['--out', out] : []
      const { code, stdout, stderr } = await groupwork([...args, ...where])
      expect(stderr).toContain(told)
      expect(stderr).not.toMatch(/^\s+at /m)
      expect(stdout).toBe('')
      expect(code).toBe(2)
      expect(filesIn(out)).toEqual([])
    })
  }
})

type Fields = Record<string, unknown>
interface Sample extends Fields {
  person: Fields & { name: string; crn: string }
  iq: Fields
  order: Fields
  schedule: { sessions: [Fields, ...Fields[]] }
  attendance: [Fields, ...Fields[]]
}
type Change = (record: Sample) => void

/** A change to a good case, and the places that have to be told. */
const BAD_CASES: readonly [name: string, change: Change, told: string[]][] = [
  ['an unknown field', (c) => (c.person.dateOfBrith = '1980-01-01'), ['/person/dateOfBrith', 'dateOfBirth']],
  ['a wrong type', (c) => (c.iq.score = 'ninety'), ['/iq/score']],
  ['an impossible date', (c) => (c.order.startsOn = '2025-02-30'), ['/order/startsOn']],
  ['an unknown programme', (c) => (c.programme = 'c-sgop'), ['/programme', 'c-sogp']],
  ['a session twice', (c) => c.schedule.sessions.push(c.schedule.sessions[0]), ['/schedule/sessions/']],
  ['no known module', (c) => (c.schedule.sessions[0].module = 'moduel'), ['/schedule/sessions/0/module']],
  ['attendance of no session', (c) => (c.attendance[0].session = 'nothing'), ['/attendance/0/session']],
  [
    'a character that no font has',
    (c) => (c.person.name = 'A 🙂'),
    ['/person/name: ', "found 1 that they can't"],
  ],
  [
    'several problems, all at once',
    (c) => {
      c.iq.score = 'ninety'
      c.order.startsOn = '2025-02-30'
      c.schedule.sessions[0].module = 'moduel'
    },
    ['/iq/score', '/order/startsOn', '/schedule/sessions/0/module'],
  ],
]

describe('a case that cannot be used: exit 2, file and place told, nothing written, nothing personal told', () => {
  for (const [name, change, told] of BAD_CASES) {
    test(name, async () => {
      const [folder, out] = [temporaryFolder(), temporaryFolder()]
      const record: Sample = JSON.parse(readFileSync(CASE, 'utf8'))
      const { name: person, crn } = record.person
      change(record)
      const file = join(folder, 'bad.json')
      writeFileSync(file, JSON.stringify(record))
      const { code, stdout, stderr } = await groupwork([
        'render',
        '--out',
        out,
        file,
        '--as-of',
        '2026-03-31',
      ])
      expect(code).toBe(2)
      expect(stdout).toBe('')
      for (const part of told) expect(stderr).toContain(part)
      for (const line of stderr.trim().split('\n')) expect(line.startsWith(`${file}: `), line).toBe(true)
      for (const secret of [crn, ...person.split(' ')]) expect(stderr).not.toContain(secret)
      expect(filesIn(out)).toEqual([])
    })
  }

  test('attendance after the date that everything is seen from', async () => {
    const record: Sample = JSON.parse(readFileSync(CASE, 'utf8'))
    record.order.endsOn = '2140-12-31'
    record.schedule.sessions[0].date = '2140-03-05'
    const file = join(temporaryFolder(), 'mistyped.json')
    writeFileSync(file, JSON.stringify(record))
    const { code, stderr } = await groupwork(['check', file])
    expect(code).toBe(2)
    expect(stderr).toContain(`${file}: /attendance/0/session: `)
    const asked = await groupwork(['check', file, '--as-of', '2026-03-31'])
    expect(asked.stderr).toBe('As of 31 March 2026, 1 later entry was left out.\n')
    expect(asked.code).toBe(0)
  })

  test('a register: its row of an unknown session is told with all the others', async () => {
    const file = join(temporaryFolder(), 'group.csv')
    const { crn } = JSON.parse(readFileSync(CASE, 'utf8')).person
    writeFileSync(file, `crn,session,outcome\n${crn},bl-01,atended\n${crn},nothing,ATTC\nno,bl-01,ATTC\n`)
    for (const command of ['check', 'render']) {
      const { code, stderr } = await groupwork([command, CASE, '--register', file, '--as-of', '2026-03-31'])
      expect(stderr).toContain(`${file}: line 2, outcome: `)
      expect(stderr).toContain('expected a known word or code: attended, acceptable absence,')
      expect(stderr).toContain(`${file}: line 4, crn: `)
      expect(stderr).toContain(`${file}: line 3: expected the id of a session`)
      expect(code).toBe(2)
    }
  })

  test('text that is not UTF-8', async () => {
    const file = join(temporaryFolder(), 'latin1.json')
    writeFileSync(file, Buffer.from('{"programme": "c-sogp\xe9"}', 'latin1'))
    const { code, stderr } = await groupwork(['render', file])
    expect(code).toBe(2)
    expect(stderr).toBe(
      `${file}: expected text in UTF-8; line 1 is in another encoding, perhaps Windows-1252\n`,
    )
  })

  test('an empty NDJSON file', async () => {
    const file = join(temporaryFolder(), 'none.ndjson')
    writeFileSync(file, '\n\n')
    const { code, stderr } = await groupwork(['render', file])
    expect(code).toBe(2)
    expect(stderr).toBe(`${file}: expected a case\n`)
  })

  test('two cases whose documents would have the same names', async () => {
    const folders = [temporaryFolder(), temporaryFolder()]
    const files = folders.map((folder) => join(folder, 'case.json'))
    for (const file of files) writeFileSync(file, readFileSync(CASE))
    const { code, stderr } = await groupwork(['render', ...files])
    expect(code).toBe(2)
    expect(stderr).toContain(`its documents would be named as those of ${files[0]}`)
  })

  test('an edition that cannot be used: its file told, nothing written of the others', async () => {
    const [folder, out] = [temporaryFolder(), temporaryFolder()]
    writeFileSync(join(folder, 'broken.yaml'), 'id: broken\nname: [')
    const good = readFileSync(join(SAMPLES, '../programmes/csogp.yaml'))
    writeFileSync(join(folder, 'csogp.yaml'), good)
    writeFileSync(join(folder, 'named.yaml'), good)
    const broken = await groupwork(['render', '--programmes', folder, '--out', out])
    expect(broken.code).toBe(2)
    expect(broken.stderr).toContain(join(folder, 'broken.yaml'))
    const named = await groupwork(['render', '--programmes', folder, '--programme', 'named', '--out', out])
    expect(named.stderr).toBe(`${join(folder, 'named.yaml')}: /id: expected "named", as the file is named\n`)
    expect(filesIn(out)).toEqual([])
  })
})

test('a final document is refused while a decision is missing, with what is missing; a draft is made', async () => {
  const out = temporaryFolder()
  const file = join(SAMPLES, 'c-sogp-information-missing.json')
  const args = ['render', file, '--as-of', '2026-03-31', '--out', out, '--format', 'md']
  const final = await groupwork([...args, '--final'])
  expect(final.code).toBe(2)
  expect(final.stderr).toContain(`${file}: final suitability-section: `)
  expect(filesIn(out)).toEqual([])
  const draft = await groupwork(args)
  expect(draft.code).toBe(0)
  expect(filesIn(out)).toEqual(['c-sogp-information-missing.suitability-section.md'])
})
