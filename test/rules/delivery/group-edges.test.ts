import { describe, expect, test } from 'vitest'
import { chronology } from '../../../src/chronology/chronology.ts'
import type { Edition } from '../../../src/programme/edition.ts'
import { assessGroup } from '../../../src/rules/delivery/group.ts'
import { caseOver } from '../cases.ts'
import { editionWith } from '../edition-with.ts'
import { short } from '../short.ts'

const source = { clause: '003-05', lines: '60', words: 'words' }
const asking = (group: Partial<NonNullable<Edition['rules']['group']>>, staff = 2) =>
  editionWith('c-sogp', () => ({ group: { ...group, source }, staffing: { minimum: staff, source } }))
const found = (edition: Edition, plan: Record<string, unknown>) =>
  short(assessGroup({ edition, chronology: chronology(caseOver({ plan }, 'c-sogp'), '2026-03-31') }))

describe('the size of a group', () => {
  const sized = (group: Parameters<typeof asking>[0], size: number) =>
    found(asking(group), { groupSize: size })[0]

  test('has a lower limit alone', () => {
    const asked = { code: 'group/at-least', minimum: 8 }
    expect(sized({ minimum: 8 }, 8)).toMatchObject({
      ...{ outcome: 'met', code: 'group/size-planned', parameters: { asked, size: 8 } },
    })
    expect(sized({ minimum: 8 }, 1)).toMatchObject({ outcome: 'not met', parameters: { asked, size: 1 } })
  })

  test('has an upper limit alone', () => {
    const asked = { code: 'group/at-most', maximum: 10 }
    expect(sized({ maximum: 10 }, 10)).toMatchObject({ outcome: 'met', parameters: { asked, size: 10 } })
    expect(sized({ maximum: 10 }, 11)?.outcome).toBe('not met')
  })

  test('has both', () => {
    expect(sized({ minimum: 8, maximum: 10 }, 9)?.parameters).toMatchObject({
      ...{ asked: { code: 'group/range', minimum: 8, maximum: 10 }, size: 9 },
    })
  })
})

test('the number of staff is told beside the one that is asked for', () => {
  const staffed = (minimum: number, staff: number) => found(asking({ minimum: 8 }, minimum), { staff })[1]
  expect(staffed(1, 1)).toMatchObject({
    ...{ outcome: 'met', code: 'group/staffing-planned', parameters: { minimum: 1, planned: 1 } },
  })
  expect(staffed(3, 2)).toMatchObject({ outcome: 'not met', parameters: { minimum: 3, planned: 2 } })
})
