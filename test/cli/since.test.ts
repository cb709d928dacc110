import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { groupwork, SAMPLES, temporaryFolder } from './groupwork.ts'

const AS_OF = ['--as-of', '2026-03-31']
const REGISTERS = ['--register', join(SAMPLES, 'registers')]

const sample = (name: string) => join(SAMPLES, `${name}.json`)

async function since(name: string, date: string, ...args: string[]): Promise<string> {
  const { stdout } = await groupwork(['check', sample(name), ...AS_OF, '--since-date', date, ...args])
  return stdout
}

/** The sample as it was, by what `change` takes away. */
async function sinceFile(name: string, change: (record: Sample) => void, ...args: string[]): Promise<string> {
  const record: Sample = JSON.parse(readFileSync(sample(name), 'utf8'))
  change(record)
  const file = join(temporaryFolder(), 'march.json')
  writeFileSync(file, JSON.stringify(record))
  const { stdout } = await groupwork(['check', sample(name), ...AS_OF, '--since', file, ...args])
  return stdout
}

interface Sample {
  attendance: { session: string }[]
  appointments: { date: string }[]
}

const flat = (text: string) => text.replace(/\s+/g, ' ')
const titles = (text: string) => text.split('\n').filter((line) => /^[A-Z][^:]+$/.test(line))

describe('the standing', () => {
  test.each([
    ['csogp-on-hold', '2026-02-01', 'Induction: on hold; was not started.'],
    ['csogp-session-count-readings', '2026-02-01', 'Induction: needs decision; was not started.'],
    ['i-sotp-suspended', '2026-02-01', 'Group work programme: suspended; was under way.'],
    ['i-sotp-day-group-late-arrival', '2025-12-01', 'Group work programme: needs decision; was under way.'],
    ['csogp-breach-threshold-reached', '2026-02-01', 'Enforcement: threshold reached; was no action due.'],
  ])('of %s', async (name, date, words) => {
    expect(flat(await since(name, date, ...REGISTERS))).toContain(words)
  })

  test('says of every sample what check says', async () => {
    const files = readdirSync(SAMPLES).filter((name) => name.endsWith('.json'))
    const all = files.map((file) => join(SAMPLES, file))
    const { stdout } = await groupwork(['check', ...all, ...AS_OF, ...REGISTERS])
    const later = ['--since-date', '2025-06-01', '--json']
    const since = JSON.parse((await groupwork(['check', ...all, ...AS_OF, ...REGISTERS, ...later])).stdout)
    expect(since).toHaveLength(files.length)
    for (const { case: name, changes } of since) {
      const [, standing = ''] =
        new RegExp(`^${name}\\n[^]*?^Standing\\n((?: .*\\n)+)`, 'm').exec(stdout) ?? []
      for (const { kind, subject, after } of changes) {
        if (kind !== 'standing' || after === null) continue
        const label = subject.replace(/^Measures, /, '').replace(/^[^,]*, (?=[A-Z])/, '')
        const said = [
          'Hours credited',
          'Status',
          'Suitability',
          'Route',
          'Enforcement',
          'Completion',
          'Attempts',
        ]
        const words = said.includes(subject) ? after : `${label}: ${after}`
        expect(flat(standing), `${name}, ${subject}`).toContain(words)
      }
    }
  }, 240_000)

  test('comes in the order of check, urgent or not', async () => {
    const text = await since('csogp-session-count-readings', '2026-02-01')
    expect(text.indexOf('Status: needs decision')).toBeLessThan(text.indexOf('Hours credited'))
  })
})

describe('the findings', () => {
  test('stand under the titles of check, in its order', async () => {
    const text = await since('csogp-breach-threshold-reached', '2026-02-01')
    const { stdout } = await groupwork(['check', sample('csogp-breach-threshold-reached'), ...AS_OF])
    const told = titles(text).slice(titles(text).indexOf('Standing') + 1)
    expect(told[0]).toBe('To act on')
    expect(told.length).toBeGreaterThan(2)
    expect(told).toEqual(titles(stdout).filter((title) => told.includes(title)))
    expect(text).toContain('the law asks the officer to refer the matter')
    expect(text.indexOf('the law asks the officer to refer the matter')).toBeLessThan(
      text.indexOf(`\n${told[1]}\n`),
    )
  })

  test('give their earlier words, as far as they differ, and their earlier title', async () => {
    const text = flat(await since('i-sotp-suspended', '2026-02-01', ...REGISTERS))
    expect(text).toContain('Was under “Noted”: In the Group work programme, 2 sessions were missed')
    expect(text).toMatch(/Was: [^.:]*one so far: 36 hours\.[^.]* New facts/)
  })

  test('never in words of the program', async () => {
    const text = await since('i-sotp-removed', '2026-02-01')
    expect(text).not.toMatch(/Was (noted|met|not met|not recorded)|New: /)
  })

  test('a printed date that moved is not told', async () => {
    expect(await since('c-sogp-complete-long-route', '2026-02-01')).not.toContain('Aged')
  })
})

describe('the reasons', () => {
  test.each([
    ['n-sogp-third-attempt', '2025-12-01', 'September 2025'],
    ['csogp-west-mercia-complete', '2025-12-01', 'August 2025'],
    ['csogp-repeat-under-way', '2025-12-01', 'October 2025'],
  ])('of %s name no old fact', async (name, date, old) => {
    const reasons = flat(await since(name, date)).match(/New facts: [^~+]*?(?= [~+-] |$)/g) ?? []
    expect(reasons.length).toBeGreaterThan(3)
    expect(reasons.filter((reason) => reason.includes(old))).toEqual([])
  })

  test('of a result are the scores, not that time went on', async () => {
    const text = flat(await since('csogp-west-mercia-complete', '2025-12-01'))
    expect(text).toMatch(
      /questionnaires after the programme were completed .*? psychometric results of 24 Feb/,
    )
    expect(text).not.toContain('Time went on')
  })

  test('are kept to the line: a report is the reason for itself, not the sessions before it', async () => {
    const text = flat(await since('csogp-west-mercia-complete', '2025-12-01'))
    expect(text).toMatch(
      /It was sent on 5 March 2026\. Was under “Completion”: [^.]*\. New facts: treatment report/,
    )
  })

  test('of modules that came with the route is the route', async () => {
    const text = flat(await since('c-sogp-override-to-long-route', '2025-06-01'))
    expect(text).toMatch(/Modules one to four: not started, new\. [^~+]*?on the route/)
  })

  test('name what a decision was about', async () => {
    const text = flat(await since('csogp-west-mercia-mixed-risk', '2026-02-01'))
    expect(text).toContain('decision of 18 February 2026 on suitability')
    expect(text).toContain('decision of 18 February 2026 on the criterion “order”')
  })
})

describe('an earlier file', () => {
  test('is named, and so is its date where it is another', async () => {
    const text = await sinceFile('csogp-on-hold', () => {})
    expect(text).toContain('Changed since the earlier file march.json\n  Nothing.')
    const dated = await sinceFile('csogp-on-hold', () => {}, '--since-date', '2026-02-01')
    expect(flat(dated)).toContain('Changed since the earlier file march.json, as of 1 February 2026 +')
  })

  test('only what differs in it is a reason', async () => {
    const onHold = await sinceFile('csogp-on-hold', (record) => record.attendance.splice(3))
    expect(onHold).not.toContain('schedule')
    const breach = await sinceFile('csogp-breach-threshold-reached', (record) => {
      record.appointments = record.appointments.filter(({ date }) => date < '2026-03-20')
    })
    expect(breach).not.toContain('order or licence')
    expect(breach).toContain('New facts: appointment of 24 March 2026')
  })

  test('many sessions recorded since are one entry', async () => {
    const text = await sinceFile('i-sotp-suspended', ({ attendance }) => {
      attendance.splice(attendance.findIndex(({ session }) => session === 'g-19') + 1)
    })
    expect(text.split('\nNo longer so\n')[1]).toBe(
      '  - Not recorded in Group work programme: 15 sessions, 4 February to\n    25 March 2026.\n      They are recorded now.\n',
    )
  })

  test('and so are many that are not recorded any more', async () => {
    const saved = join(temporaryFolder(), 'saved.json')
    const file = sample('csogp-on-hold')
    writeFileSync(saved, readFileSync(file))
    const record: Sample = JSON.parse(readFileSync(file, 'utf8'))
    const now = join(temporaryFolder(), 'now.json')
    writeFileSync(now, JSON.stringify({ ...record, attendance: record.attendance.slice(0, 3) }))
    const { stdout } = await groupwork(['check', now, ...AS_OF, '--since', saved])
    expect(flat(stdout)).toMatch(
      /\+ Not recorded in Induction: sessions of 5, 6, 10, 17 and 24 March 2026\. No longer recorded: /,
    )
  })
})

describe('an assessment that was saved', () => {
  const file = sample('csogp-on-hold')
  const saved = async (change: (assessment: Record<string, unknown>) => void = () => {}) => {
    const { stdout } = await groupwork(['check', file, ...AS_OF, '--json'])
    const assessment = JSON.parse(stdout)
    change(assessment)
    const place = join(temporaryFolder(), 'saved.json')
    writeFileSync(place, JSON.stringify(assessment))
    return place
  }

  test('is the same in other words', async () => {
    const folder = temporaryFolder()
    const text = 'attendance-missed-without-catch-up = { $where }, { $session } was not made up.'
    writeFileSync(join(folder, 'mine.ftl'), text)
    const since = ['--since', await saved(), '--language', folder]
    const { stdout } = await groupwork(['check', file, ...AS_OF, ...since])
    expect(flat(stdout)).toMatch(/Changed since the assessment saved in saved\.json .*Nothing\./)
  })

  test('of a version that saved no codes is compared by its words', async () => {
    const place = await saved(({ findings }) => {
      for (const finding of findings as Record<string, unknown>[]) delete finding.code
    })
    const { stdout } = await groupwork(['check', file, ...AS_OF, '--since', place])
    expect(flat(stdout)).toMatch(/Nothing\./)
  })

  test.each([
    ['without a field', (assessment: Record<string, unknown>) => delete assessment.hours, '/hours'],
    [
      'with a word that is none',
      (assessment: Record<string, unknown>) => Object.assign(assessment, { status: 'paused' }),
      '/status',
    ],
    [
      'with findings that are none',
      (assessment: Record<string, unknown>) => Object.assign(assessment, { findings: 'x' }),
      '/findings',
    ],
  ])('%s is refused', async (_, change, pointer) => {
    const place = await saved(change)
    const run = await groupwork(['check', file, ...AS_OF, '--since', place])
    expect(run).toMatchObject({ code: 2, stdout: '' })
    expect(run.stderr).toContain(`saved.json: ${pointer}: expected an assessment as check --json printed it`)
  })
})
