import { describe, expect, test } from 'vitest'
import type { Edition } from '../../../src/programme/edition.ts'
import { find } from '../assessed.ts'
import { caseOver } from '../cases.ts'
import { editionWith } from '../edition-with.ts'
import { short } from '../short.ts'

type RepeatRule = Edition['rules']['attendance']['repeat'][number]

const source = { clause: '003-19', lines: '80', words: 'words' }
const rule: RepeatRule = {
  ...{ parts: 'all', missed: { op: 'more than', n: 2 }, unit: 'block', scopeStated: true },
  ...{ consequence: 'repeat', source },
}
const decision = (outcome: string) => ({
  ...{ id: 'd1', about: 'repeat', subject: 'better-lives', outcome, on: '2026-03-20' },
  ...{ by: { name: 'Robin Sample', role: 'Treatment manager' }, reason: 'Discussed.' },
})

/** C-SOGP, were it to state this rule, after so many misses in each module. */
function after(over: Partial<RepeatRule>, missed: Record<string, number>, decisions: object[] = []) {
  const edition = editionWith('c-sogp', ({ attendance }) => ({
    attendance: { ...attendance, repeat: [{ ...rule, ...over }] },
  }))
  const sessions = Object.entries(missed).flatMap(([module, misses]) =>
    Array.from({ length: misses + 1 }, (_, index) => ({
      ...{ id: `${module}-${index}`, module, date: `2026-01-${String(index + 5).padStart(2, '0')}` },
    })),
  )
  const attendance = sessions.map(({ id }) => ({
    session: id,
    outcome: id.endsWith('-0') ? 'attended' : 'acceptable absence',
  }))
  const given = { schedule: { sessions }, attendance, decisions }
  const { findings } = short(find(edition, caseOver(given, 'c-sogp'), '2026-03-31'))
  return (id: string) => findings.find((each) => each.id === `attendance.${id}`)
}

const waits = { code: 'attendance/waits-for-group', module: 'Better Lives and Relapse Prevention' }

describe('a closed group under an edition that states a repeat', () => {
  test('cites both clauses and waits for a new group', () => {
    const found = after({}, { 'better-lives': 3 })('repeat/better-lives/1')
    expect(found?.sources.map(({ lines }) => lines)).toEqual(['80', '119'])
    expect(found).toMatchObject({ code: 'attendance/repeat-due', parameters: { also: [waits] } })
  })

  test('cites the rule alone and waits for nothing while none is required', () => {
    const found = after({}, { 'better-lives': 2 })('repeat/better-lives/1')
    expect(found?.sources.map(({ lines }) => lines)).toEqual(['80'])
    expect(found).toMatchObject({ code: 'attendance/repeat-not-due', parameters: { also: [] } })
  })

  test('waits where a decision requires the repeat', () => {
    const found = after({}, { 'better-lives': 2 }, [decision('required')])('repeat/better-lives/1')
    expect(found).toMatchObject({ code: 'attendance/repeat-decided', parameters: { also: [waits] } })
  })

  test('waits for nothing where a decision requires none', () => {
    const found = after({}, { 'better-lives': 3 }, [decision('not required')])('repeat/better-lives/1')
    expect(found?.code).toBe('attendance/no-repeat-decided')
    expect(found?.parameters).not.toHaveProperty('also')
  })
})

test('a decision that agrees with the words is told without a warning, whichever it is', () => {
  const found = after({}, { 'better-lives': 2 }, [decision('not required')])('repeat/better-lives/1')
  expect(found).toMatchObject({ severity: 'information', parameters: { contrary: false } })
  const against = after({}, { 'better-lives': 2 }, [decision('required')])('repeat/better-lives/1')
  expect(against).toMatchObject({
    ...{ severity: 'warning', code: 'attendance/repeat-decided', parameters: { contrary: true } },
  })
})

test('what is repeated is called as the rule for all parts calls it', () => {
  expect(after({}, { 'better-lives': 2 })('repeat/better-lives/1')?.parameters).toMatchObject({
    ...{ unit: 'block', threshold: { op: 'more than', n: 2 } },
  })
})

describe('misses over several modules, where the scope is not stated', () => {
  const over = { scopeStated: false }
  test('are flagged where the total alone would reach the threshold', () => {
    expect(after(over, { relationships: 2, fantasy: 1 })('total/treatment')?.severity).toBe('warning')
  })

  test.each(['repeat', 'suspend and repeat'] as const)(
    'are not where a module led to a %s',
    (consequence) => {
      const found = after({ ...over, consequence }, { relationships: 3, fantasy: 1 })
      expect(found('total/treatment')?.severity).toBe('information')
    },
  )

  test('rest on the missed sessions only', () => {
    expect(after(over, { relationships: 1, fantasy: 1 })('total/treatment')?.facts).toEqual([
      ...['/schedule/sessions/1', '/attendance/1'],
      ...['/schedule/sessions/3', '/attendance/3'],
    ])
  })

  test('cite no clause where the edition states no repeat', () => {
    const none = editionWith('c-sogp', ({ attendance }) => ({ attendance: { ...attendance, repeat: [] } }))
    const sessions = ['relationships', 'fantasy'].map((module) => ({
      id: module,
      module,
      date: '2026-01-05',
    }))
    const attendance = sessions.map(({ id }) => ({ session: id, outcome: 'acceptable absence' }))
    const record = caseOver({ schedule: { sessions }, attendance }, 'c-sogp')
    const { findings } = find(none, record, '2026-03-31')
    expect(findings.find(({ id }) => id === 'attendance.total/treatment')?.sources).toEqual([])
  })
})
