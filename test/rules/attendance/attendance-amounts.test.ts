import { describe, expect, test } from 'vitest'
import type { Edition } from '../../../src/programme/edition.ts'
import type { Part } from '../../../src/programme/rules.ts'
import type { Amount, Source } from '../../../src/programme/source.ts'
import { find } from '../assessed.ts'
import { caseOver } from '../cases.ts'
import { editionWith } from '../edition-with.ts'
import { short } from '../short.ts'

const source: Source = { clause: '001-03', lines: '54', words: 'words' }
const amount = (value: number, unit: Amount['unit'], given: Partial<Amount> = {}): Amount => ({
  ...{ value, unit, basis: 'total', approximate: false, derived: false, source },
  ...given,
})

/** West Mercia's Induction, asking for these amounts. */
function asking(...amounts: Amount[]): Edition {
  return editionWith('csogp-west-mercia', ({ parts }) => ({
    parts: parts.map((part): Part => (part.id === 'induction' ? { ...part, amounts } : part)),
  }))
}

/** Induction with these lengths of sessions, all attended; null: not recorded. */
function attended(edition: Edition, ...hours: (number | null)[]) {
  const sessions = hours.map((each, index) => ({
    ...{ id: `s${index + 1}`, module: 'induction', date: `2026-01-${String(index + 5).padStart(2, '0')}` },
    ...(each === null ? {} : { hours: each }),
  }))
  const attendance = sessions.map(({ id }) => ({ session: id, outcome: 'attended' }))
  const { parts, findings } = short(
    find(edition, caseOver({ schedule: { sessions }, attendance }, edition.id), '2026-03-31'),
  )
  return {
    part: parts.find(({ partId }) => partId === 'induction'),
    found: findings.find(({ id }) => id === 'attendance.part/induction'),
  }
}

describe('what a part asks for', () => {
  test('in a unit that sessions do not show is not held against it', () => {
    const { part, found } = attended(asking(amount(10, 'half days'), amount(20, 'weeks')), 2.5)
    expect(part?.state).toBe('attendance complete')
    expect(found?.outcome).toBe('met')
  })

  test('as an upper limit alone is not held against it', () => {
    const { value: _, ...most } = amount(10, 'sessions', { maximum: 10 })
    expect(attended(asking(most), 2.5).found?.outcome).toBe('met')
  })

  test('in modules is reached by its one module', () => {
    expect(attended(asking(amount(1, 'modules')), 2.5).found?.outcome).toBe('met')
    expect(attended(asking(amount(2, 'modules')), 2.5).found?.outcome).toBe('not met')
  })

  test('in several amounts says each that falls short', () => {
    const { part, found } = attended(asking(amount(50, 'hours'), amount(20, 'sessions')), 0.5, 0.5)
    expect(part?.state).toBe('under way')
    expect(found).toMatchObject({ outcome: 'not met', missing: [] })
    expect(found?.parameters.amounts).toMatchObject([
      { done: { code: 'count/hours', n: 1 }, asked: { code: 'count/hours', n: 50 } },
      { done: { code: 'count/sessions', n: 2 }, asked: 20 },
    ])
  })

  test('in hours asks for lengths where one of several sessions has none', () => {
    expect(attended(asking(amount(50, 'hours')), 2.5, null).found).toMatchObject({
      outcome: 'not recorded',
      missing: [{ code: 'attendance/lengths-needed' }],
    })
  })

  test('in sessions asks for no lengths', () => {
    const { found } = attended(asking(amount(20, 'sessions')), null)
    expect(found).toMatchObject({ outcome: 'not met', missing: [] })
  })

  test('is shown in hours as it is stated', () => {
    const about = asking(amount(50, 'hours', { approximate: true }))
    expect(attended(about, 2.5).part?.hours).toEqual({ credited: 2.5, required: 50, approximate: true })
    expect(attended(asking(), 2.5).part?.hours).toEqual({ credited: 2.5, required: null, approximate: false })
  })
})
