import { describe, expect, it } from 'vitest'
import { editionOf, rowsOf, sample, textOf } from './composing.ts'

const section = (name: string, change?: Parameters<typeof sample>[1]) =>
  textOf('suitability-section', sample(name, change))

describe('the suitability section', () => {
  it.each([
    ['n-sogp-suitable', '“adult offenders convicted of sexual offences against children or adults”'],
    ['c-sogp-not-suitable', '“those who have offended against children and/or adults, as well as those'],
    ['i-sotp-offence-kind-not-named', '“offences related to creating or making abusive images of children.'],
  ])('asks for the offences of %s in the words of the source', (name, words) => {
    const row = section(name)
      .split('\n')
      .find((line) => line.startsWith('| Offences |'))
    expect(row).toContain(`| Offences | ${words}`)
    expect(row?.split('|')[2]).not.toContain('contact offences')
  })

  it('says that any sexual offence will do where the source sets no limit', () => {
    expect(section('csogp-west-mercia-suitable-long-route')).toContain('| Offences | Any sexual offence |')
  })

  it('gives every reason once', () => {
    const text = section('c-sogp-not-suitable')
    expect(text.split('would be set up to fail')).toHaveLength(2)
    expect(text).toContain('Further reasons:')
  })

  it('leaves out what matters only to somebody who takes part', () => {
    const text = section('c-sogp-not-suitable')
    expect(text).not.toMatch(/What follows if sessions are missed|groups of 8 to 10|has to contain/)
    expect(section('c-sogp-suitable-short-route')).toContain('## What follows if sessions are missed')
  })

  it('says an open conclusion once, and the route only in its own section', () => {
    const text = section('c-sogp-information-missing')
    expect(text.split('Suitability cannot be stated')).toHaveLength(2)
    expect(text.split('The route cannot be given')).toHaveLength(2)
  })

  it('says the parts and lengths of a route once', () => {
    expect(rowsOf(section('n-sogp-suitable'), 'Proposed route and length')).toEqual({
      'Planned start': '5 May 2026, Warrington Programmes Centre',
      'Core Groupwork Programme': 'Between 32 and 36 full-day sessions in 4 blocks',
      'Relapse Prevention Programme': '12 weekly sessions of 3 hours each',
    })
    expect(rowsOf(section('i-sotp-offence-kind-not-named'), 'Proposed route and length')).toMatchObject({
      Part: 'Group work programme',
      Length: '35 sessions or about 70 hours',
      Daytime: 'Between 10am and 3pm, for 20 weeks, with a break for refreshments',
    })
    const edition = editionOf('i-sotp-greater-manchester')
    for (const entry of edition.rules.timetable) entry.pattern = 'for 20 weeks'
    const apart = textOf('suitability-section', sample('i-sotp-offence-kind-not-named'), edition)
    expect(rowsOf(apart, 'Proposed route and length').Daytime).toBe('For 20 weeks, 10am to 3pm')
  })

  it('asks the order for the programme, unless a recorded condition does', () => {
    const conditions = (...recorded: string[]) =>
      rowsOf(
        section('n-sogp-suitable', ({ order }) => {
          if (order === undefined) throw new Error('no order')
          order.kind = 'community rehabilitation order'
          order.conditions = recorded
        }),
        'What the community rehabilitation order has to contain',
      ).Requirements
    expect(conditions()).toBe('To take part in the programme')
    expect(conditions('Residence as directed')).toBe('To take part in the programme; Residence as directed')
    expect(conditions('Programme requirement', 'Residence')).toBe('Programme requirement; Residence')
  })

  it('is about the offender in the words of the edition, whoever that is', () => {
    const text = section('n-sogp-suitable', (record) => {
      delete record.order
    })
    expect(text).toContain('It is proposed that the offender takes part in')
  })
})
