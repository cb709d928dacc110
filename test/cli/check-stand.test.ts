import { describe, expect, test } from 'vitest'
import { assessCase } from '../../src/assess.ts'
import { standText } from '../../src/cli/check/stand.ts'
import { checkText } from '../../src/cli/check/text.ts'
import { english } from '../english.ts'
import { assess } from '../rules/assessed.ts'
import { caseOver } from '../rules/cases.ts'
import { editionNamed } from '../rules/editions.ts'

const asOf = '2026-03-31'

function stand(edition: string, given: Record<string, unknown>): string {
  const rules = editionNamed(edition)
  return standText(rules, assess(rules, caseOver(given, edition), asOf), english).replace(/\s+/g, ' ')
}

function print(edition: string, given: Record<string, unknown>): string {
  const rules = editionNamed(edition)
  const { chronology, assessment } = assessCase(rules, caseOver(given, edition), asOf, english)
  return checkText('a-case', rules, chronology, assessment, english).replace(/\s+/g, ' ')
}

const attended = (module: string, outcomes: readonly string[], more: Record<string, unknown> = {}) => ({
  schedule: {
    sessions: outcomes.map((_, index) => ({
      id: `s${index}`,
      module,
      date: `2026-01-0${index + 1}`,
      ...more,
    })),
  },
  attendance: outcomes.map((outcome, index) => ({ session: `s${index}`, outcome })),
})
const MISSED = 'acceptable absence'

describe('the standing', () => {
  test('says why no hours are credited, and how many sessions were withheld', () => {
    const text = stand('i-sotp-greater-manchester', attended('group', [MISSED, MISSED, MISSED, 'withheld']))
    expect(text).toContain('0 credited of about 70; the block has to be taken again')
    expect(text).toContain('3 missed; 1 withheld')
  })

  test('counts full days whose hours are not stated', () => {
    const text = stand(
      'n-sogp-cheshire',
      attended('block-1', ['attended', 'attended'], { length: 'full day' }),
    )
    expect(text).toContain('0 credited; no total stated; done besides, with hours not stated: 2 full days')
  })

  test.each([
    ['csogp', 'induction', 'catch-up owed for 2 January 2026'],
    ['i-sotp-greater-manchester', 'group', 'catch-up to be offered for 2 January 2026'],
    ['c-sogp', 'induction', 'whether a catch-up is needed, not stated by the edition, for 2 January 2026'],
  ])('speaks of a catch-up as %s does', (edition, module, words) => {
    expect(stand(edition, attended(module, ['attended', MISSED]))).toContain(words)
  })

  test('gives the reason for which participation ended, and has nothing under way or owed after it', () => {
    const text = stand('n-sogp-cheshire', {
      ...attended('block-1', ['attended', MISSED]),
      status: [{ status: 'withdrawn', on: '2026-01-20', reason: 'A serious illness.' }],
    })
    expect(text).toContain('withdrawn on 20 January 2026. Reason recorded: A serious illness.')
    expect(text).toContain('Block 1: not completed; 1 of 2 attended; 1 missed Relapse')
    expect(text).not.toMatch(/on hold|under way|owed/)
  })

  test('names no ended reason where none is recorded', () => {
    const given = {
      ...attended('block-1', ['attended']),
      status: [{ status: 'withdrawn', on: '2026-01-20' }],
    }
    expect(stand('n-sogp-cheshire', given)).toMatch(/Completion not completed$/)
  })

  test('holds out no route to someone against whom suitability stands, until he has started', () => {
    const iq = { score: 71, assessedOn: '2026-01-12' }
    expect(stand('c-sogp', { iq })).toContain('Route none open: suitability stands against it')
    expect(stand('c-sogp', { iq, ...attended('induction', ['attended']) })).toContain(
      'All modules, provisional',
    )
    expect(stand('c-sogp', {})).toContain('Route All modules, provisional')
  })
})

describe('the print', () => {
  test('names the source document by its title, and tells none of our own codes', () => {
    const text = print('csogp', attended('induction', ['attended', MISSED, MISSED, MISSED, 'partial']))
    expect(text).toContain('Source: Community Sex Offender Group Programme (CSOGP)')
    expect(text).not.toMatch(/\.txt|\([AC]-\d/)
    expect(text).toContain('Basis: ')
  })

  test('puts the readings of a threshold beside it, with the law and the absence under the same action', () => {
    const text = print('csogp', {
      ...attended('induction', ['unacceptable absence']),
      order: { kind: 'community order' },
      appointments: [{ id: 'a1', kind: 'supervision', date: '2026-02-05', outcome: 'unacceptable absence' }],
      enforcement: [{ id: 'w1', date: '2026-01-08', step: 'first warning', for: ['s0'] }],
    })
    const acted = text.slice(text.indexOf('To act on')).split(' ! ')
    const under = acted.filter((each) => each.includes('Next action: 1')).join(' ')
    expect(under).toContain('together, that is as many as the programme names (2)')
    expect(under).toContain('With group sessions alone counted, that is fewer than the programme names (2)')
    expect(under).toContain('the law asks the officer to refer the matter')
    expect(under).toContain('No warning or other step in answer to it is recorded')
  })

  test('says that no action is asked for where none is', () => {
    expect(print('c-sogp', { decisions: [NOT_SUITABLE] })).toContain('No action is asked for on this date.')
  })
})

const NOT_SUITABLE = {
  ...{
    id: 'd1',
    about: 'suitability',
    outcome: 'not suitable',
    on: '2026-01-20',
    reason: 'Below the range.',
  },
  by: { name: 'A Person', role: 'Probation officer' },
}
