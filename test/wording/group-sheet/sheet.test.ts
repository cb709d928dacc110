import { describe, expect, test } from 'vitest'
import { assessCase } from '../../../src/assess.ts'
import { memberCases } from '../../../src/case/group/member.ts'
import { checkGroup } from '../../../src/case/group/read.ts'
import type { GroupInput } from '../../../src/case/group/shape.ts'
import { readCase } from '../../../src/case/read.ts'
import { makeGroupSheet } from '../../../src/group/sheet.ts'
import { openResources } from '../../../src/resources.ts'
import { aGroup, groupSamples } from '../../case/group/samples.ts'
import { accessProblems } from '../../pdf/access.ts'
import { readPdf } from '../../pdf/reader.ts'

const resources = openResources()
const AS_OF = '2026-03-30'

async function markdownOf(
  data: GroupInput,
  more: Partial<Parameters<typeof makeGroupSheet>[0]> = {},
): Promise<string> {
  const group = checkGroup(structuredClone(data), 'group.json')
  const edition = resources.edition(group.programme)
  if (edition === undefined) throw new Error('the sample names an edition')
  const records = memberCases(group).map(({ key, data: own }) =>
    readCase(JSON.stringify(own), key, resources.edition),
  )
  const { files } = await makeGroupSheet(
    {
      ...{ edition, group, records, session: null, asOf: AS_OF, at: null, naming: 'short', formats: ['md'] },
      ...more,
    },
    resources,
  )
  return new TextDecoder().decode(files[0]?.bytes)
}

/** Spaces at which no line ends are spaces to a reader. */
async function sheetOf(...given: Parameters<typeof markdownOf>): Promise<string> {
  return (await markdownOf(...given)).replaceAll('&#160;', ' ')
}

/** What somebody's next actions say, in words. */
function beforeWhich(data: GroupInput, key: string, asOf: string): string {
  const group = checkGroup(structuredClone(data), 'group.json')
  const member = memberCases(group).find((each) => each.key === key)
  const edition = resources.edition(group.programme)
  if (edition === undefined) throw new Error('the sample names an edition')
  const record = readCase(JSON.stringify(member?.data), key, resources.edition)
  const { assessment } = assessCase(edition, record, asOf, resources.language())
  return assessment.nextActions.map(({ action }) => action).join(' ')
}

/** Names by band. */
function bandsOf(sheet: string): Record<string, string[]> {
  const [, ...bands] = sheet.split(/^## /m)
  return Object.fromEntries(
    bands.map((band) => {
      const [title = '', ...lines] = band.split('\n')
      const names = lines.flatMap((line) => /^(?:\| |- )(.*? \d{3})\b/.exec(line)?.[1] ?? [])
      return [title, names]
    }),
  )
}

const row = (sheet: string, name: string) => sheet.split('\n').find((line) => line.includes(name)) ?? ''

test.each(groupSamples)('the sheet of $file says the same as before', async ({ file, text }) => {
  const sheet = await markdownOf(JSON.parse(text))
  await expect(sheet).toMatchFileSnapshot(`../../golden/groups/${file.replace(/json$/, 'group-sheet.md')}`)
})

describe('who may sit down', () => {
  test('whoever owes a catch-up, or is read two ways, is asked before joining; who has left is on no list', async () => {
    expect(bandsOf(await sheetOf(aGroup()))).toEqual({
      Expected: ['Raymond P. 233', 'Samuel A. 145', 'Leonard F. 158', 'Gareth H. 162', 'Michael A. 199'],
      'Catch-up owed: ask before he joins': ['Karl B. 104', 'Dean W. 131', 'Tomasz Z. 177'],
      'No longer on the list': ['Colin Y. 186'],
    })
  })

  test('for when a catch-up is booked stands beside what is owed', async () => {
    const sheet = await sheetOf(aGroup())
    expect(row(sheet, 'Karl B.')).toContain('17 Mar (booked 31 Mar, 10am)')
    expect(row(sheet, 'Dean W.')).toContain('24 Mar (offered 26 Mar, accepted)')
  })

  test('once the catch-up is done he is expected, and that is new', async () => {
    const data = aGroup()
    data.people[1].case.catchUps = [{ id: 'c1', for: 'i07', date: '2026-03-29', outcome: 'ATTC' }]
    const sheet = await sheetOf(data)
    expect(bandsOf(sheet).Expected).toContain('Karl B. 104')
    expect(row(sheet, 'Karl B.')).toContain('Caught up 29 Mar for 17 Mar')
  })

  test('on the day itself the sheet and the actions name the same session: that of today, until it is recorded', async () => {
    const asOf = '2026-03-31'
    const data = aGroup()
    const owed = (given: GroupInput) => beforeWhich(given, 'p03', asOf)
    expect(await sheetOf(data, { asOf })).toContain('# Tuesday group, session 9')
    expect(owed(data)).toContain('before the session of 31 March 2026')
    expect(bandsOf(await sheetOf(data, { asOf }))['Catch-up owed: ask before he joins']).toContain(
      'Dean W. 131',
    )
    const present = data.people.filter(({ key }: { key: string }) => key !== 'p08')
    for (const { case: one } of present) one.attendance.push({ session: 'i09', outcome: 'withheld' })
    expect(await sheetOf(data, { asOf })).toContain('# Tuesday group, session 10')
    expect(owed(data)).toContain('before the session of 7 April 2026')
  })

  test('nobody is kept from a session by the catch-up for that session', async () => {
    const data = aGroup()
    data.people[0].case.attendance.push({ session: 'i09', outcome: 'AAME' })
    const [today, next] = await Promise.all(
      ['i09', 'i10'].map(async (session) => bandsOf(await sheetOf(data, { asOf: '2026-03-31', session }))),
    )
    expect(today?.Expected).toContain('Raymond P. 233')
    expect(next?.['Catch-up owed: ask before he joins']).toContain('Raymond P. 233')
  })

  test('what was recorded later than the day is not known on it', async () => {
    const data = aGroup()
    data.people[1].case.catchUps = [{ id: 'c1', for: 'i07', date: '2026-03-31', outcome: 'ATTC' }]
    expect(bandsOf(await sheetOf(data)).Expected).not.toContain('Karl B. 104')
  })

  test('who takes no part in the session stands apart, with the day from which he comes', async () => {
    const data = aGroup()
    data.people[0].takesPart = { from: 'i10' }
    delete data.people[0].case.attendance
    data.people[8].takesPart = { without: ['i09'] }
    const sheet = await sheetOf(data)
    expect(bandsOf(sheet)['Not in this session']).toEqual(['Raymond P. 233', 'Michael A. 199'])
    expect(row(sheet, 'Raymond P.')).toBe('- Raymond P. 233: from 7 Apr')
  })

  test('a woman is spoken of as she, several as they', async () => {
    const data = aGroup()
    for (const at of [1, 2, 6]) data.people[at].case.person.pronoun = 'she'
    expect(Object.keys(bandsOf(await sheetOf(data)))).toContain('Catch-up owed: ask before she joins')
    data.people[2].case.person.pronoun = 'he'
    expect(Object.keys(bandsOf(await sheetOf(data)))).toContain('Catch-up owed: ask before they join')
  })
})

describe('who owes what', () => {
  test('a missed session with its offer, questions that are due, what has to be decided and by whom', async () => {
    const sheet = await sheetOf(aGroup())
    expect(row(sheet, 'Dean W.')).toContain('24 Mar (offered 26 Mar, accepted)')
    expect(row(sheet, 'Leonard F.')).toContain('at the start of the programme, overdue since 2 Mar')
    expect(row(sheet, 'Dean W.')).toContain('Reason for 24 Mar: Ruth Pell')
    expect(row(sheet, 'Tomasz Z.')).toContain('Ask Nina Shah first.')
    expect(row(sheet, 'Samuel A.')).toContain('2; more than 2 repeats it')
  })
})

describe('what it says of a person', () => {
  test('is no surname, no offence, no risk, no score', async () => {
    const data = aGroup()
    const sheet = await sheetOf(data)
    for (const { case: one } of data.people) {
      expect(sheet).not.toContain(one.person.name.split(' ').at(-1))
      expect(sheet).not.toContain(one.person.crn)
      for (const { kind } of one.offences) expect(sheet).not.toContain(kind)
    }
    expect(sheet).not.toMatch(/medium|risk|deviance|Thinking Ahead/i)
  })

  test('is the whole name where that is asked for', async () => {
    expect(await sheetOf(aGroup(), { naming: 'full' })).toContain('Raymond Purcell, Z100233')
  })
})

describe('the session', () => {
  test('is the first that isn’t over, or the one that is named', async () => {
    expect(await sheetOf(aGroup(), { asOf: '2026-03-31' })).toContain('# Tuesday group, session 9')
    expect(await sheetOf(aGroup(), { asOf: '2026-04-01' })).toContain('# Tuesday group, session 10')
    expect(await sheetOf(aGroup(), { session: 'i12' })).toContain('# Tuesday group, session 12')
  })

  test('is named by the group, or else by its id, never by the programme', async () => {
    const { name: _, ...data } = aGroup()
    expect(await sheetOf(data)).toContain('# tue-2026, session 9')
  })

  test('has to be one of the group', async () => {
    await expect(sheetOf(aGroup(), { session: 'none' })).rejects.toThrow('expected the id of a session')
    await expect(sheetOf(aGroup(), { asOf: '2026-12-01' })).rejects.toThrow('no session on this day')
  })

  test('the time stands beside the day where it is known', async () => {
    expect(await sheetOf(aGroup(), { at: '10:42' })).toContain('as recorded at 10:42am, 30 March 2026')
  })
})

test('it is one page for a group of nine, as PDF, and can be read aloud', async () => {
  const group = checkGroup(aGroup(), 'group.json')
  const edition = resources.edition(group.programme)
  if (edition === undefined) throw new Error('the sample names an edition')
  const records = memberCases(group).map(({ key, data }) =>
    readCase(JSON.stringify(data), key, resources.edition),
  )
  const request = { edition, group, records, session: null, asOf: AS_OF, at: null, naming: 'short' } as const
  const { files } = await makeGroupSheet({ ...request, formats: ['pdf'] }, resources)
  const pdf = readPdf(files[0]?.bytes as Uint8Array)
  expect(pdf.pages).toHaveLength(1)
  expect(accessProblems(pdf)).toEqual([])
})

describe('names', () => {
  const named = (...people: [name: string, crn: string][]) => {
    const group = aGroup()
    for (const [at, [name, crn]] of people.entries())
      Object.assign(group.people[at].case.person, { name, crn, knownAs: undefined })
    return group
  }
  const firstColumn = async (group: GroupInput) =>
    Object.values(bandsOf(await sheetOf(group)))
      .flat()
      .join()

  test('that begin alike have as many letters as differ', async () => {
    const all = await firstColumn(
      named(['Sam Other', 'Z200107'], ['Sam Oakes', 'Z200208'], ['Sam O', 'Z200309']),
    )
    expect(all).toContain('Sam Ot. 107')
    expect(all).toContain('Sam Oa. 208')
    expect(all).toContain('Sam O. 309')
  })

  test('of namesakes have their digits, and the whole CRN where these are alike', async () => {
    const two = await firstColumn(named(['Sam Other', 'Z200107'], ['Sam Other', 'Z200208']))
    expect([two.includes('Sam O. 107'), two.includes('Sam O. 208')]).toEqual([true, true])
    const sheet = await sheetOf(named(['Sam Other', 'Z200107'], ['Sam Other', 'Z201107']))
    expect(sheet).toContain('Sam O. Z200107')
    expect(sheet).toContain('Sam O. Z201107')
  })

  test('of who is asked stand under a head that says so, on each page', async () => {
    expect((await sheetOf(aGroup())).match(/Name: ask first/g)).toHaveLength(1)
  })
})
