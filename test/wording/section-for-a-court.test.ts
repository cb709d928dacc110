import { describe, expect, test } from 'vitest'
import { editionOf, rowsOf, sample, textOf } from './composing.ts'

const section = (name: string, change?: Parameters<typeof sample>[1]) =>
  textOf('suitability-section', sample(name, change))
const proposed = (name: string, change?: Parameters<typeof sample>[1]) =>
  rowsOf(section(name, change), 'The proposed sentence')

describe('what the officer is told before a court is', () => {
  const TOO_SHORT = '> - Compare the length of the order with the programme'

  test('that the order may be too short, which holds no final back', () => {
    const short = (record: Parameters<NonNullable<Parameters<typeof sample>[1]>>[0]) => {
      if (record.order !== undefined) record.order.endsOn = '2027-10-01'
    }
    const name = 'csogp-west-mercia-suitable-long-route'
    expect(section(name)).not.toContain(TOO_SHORT)
    expect(section(name, short)).toContain(TOO_SHORT)
    expect(section(name, short)).not.toContain('Nothing is left to be done')
    expect(section('csogp-order-kind-not-named')).toContain(TOO_SHORT)
  })

  test('that nobody has confirmed the programme, while suitability is not decided', () => {
    const text = section('n-sogp-undecided')
    expect(text).toContain('who confirmed that the programme is accredited today, or decide to send this')
    expect(text).toContain('- It is not confirmed that this programme is accredited today.')
    expect(section('c-sogp-not-suitable')).not.toContain('accredited today')
  })

  test('of a requirement by the name of its row', () => {
    const text = section('csogp-order-kind-not-named')
    expect(text).toContain('Decide whether the requirement “Kind of order” is met')
    expect(text).toContain('One requirement is to be decided: kind of order.')
    expect(text).not.toMatch(/order or licence/i)
  })
})

describe('what the order would contain', () => {
  const of = (kind: 'community order' | 'suspended sentence order') =>
    section('exampleshire-suitable', (record) => {
      if (record.order !== undefined) record.order.kind = kind
    })
  const SUGGESTED =
    '- A community order for 2 years with a programme requirement: to take part in an accredited programme, the New Bearings Groupwork Programme, for 42 days, as the responsible officer instructs.'

  test('is in the wording that the edition suggests, for orders of its kind', () => {
    expect(of('community order')).toContain(SUGGESTED)
    expect(of('suspended sentence order')).toContain('- A programme requirement of 42 days: to take part')
  })
})

describe('another requirement', () => {
  const of = (text: string, kind?: 'curfew' | 'other') =>
    section('exampleshire-suitable', ({ order }) => {
      if (order !== undefined)
        order.requirements = [{ ...(kind && { kind }), text, days: 20, affectsAttendance: 'yes' }]
    })

  test('is told with its kind, unless its own words name that', () => {
    expect(of('From 7pm to 7am', 'curfew')).toContain('- Curfew: From 7pm to 7am, 20 days')
    expect(of('A curfew from 7pm to 7am', 'curfew')).toContain('- A curfew from 7pm to 7am, 20 days')
    for (const kind of ['other', undefined] as const)
      expect(of('To report on Fridays', kind)).toContain('- To report on Fridays, 20 days')
  })
})

describe('if a session is missed', () => {
  const RETURNED = 'at the latest, he is returned to court'
  const of = (kind: 'community order' | 'licence') =>
    section('n-sogp-suitable', (record) => {
      if (record.order !== undefined) record.order.kind = kind
    })

  test('an order speaks of no prison that the programme names for a licence', () => {
    expect(of('community order')).toContain(`${RETURNED}.`)
    expect(of('licence')).toContain(`${RETURNED}, to prison or to both.`)
  })
})

describe('how long, and when', () => {
  test('two measures of one length are no choice, and routes are told one after the other', () => {
    expect(rowsOf(section('c-sogp-information-missing'), 'Route').Length).toBe(
      'Induction and Better Lives modules: 35 sessions (87.5 hours). All modules: about 175 hours',
    )
  })

  test('what routes without a total begin with is told once', () => {
    const { Length = '' } = rowsOf(section('csogp-order-kind-not-named'), 'Route')
    expect(Length).toMatch(/^First Induction \(.*\)\. Then either Treatment \(.*\) or Relapse Prevention \(/)
    expect(Length.split('Induction')).toHaveLength(2)
  })

  test('days of the same hours are told together', () => {
    expect(rowsOf(section('n-sogp-suitable'), 'The proposed sentence')['Days and times']).toBe(
      'Tuesdays and Wednesdays, 9:30am to 4pm, Warrington Programmes Centre',
    )
  })

  test('a daily first week stands beside the day of the week of what follows, whichever route is taken', () => {
    for (const name of ['csogp-west-mercia-mixed-risk', 'csogp-west-mercia-suitable-long-route']) {
      const days = proposed(name)['Days and times']
      expect(days).toContain('a 5-day block week')
      expect(days).toContain(
        'After a first week of daily sessions, whose hours are still to be confirmed: Mondays',
      )
    }
  })

  test('a place alone is no time', () => {
    expect(rowsOf(section('csogp-order-kind-not-named'), 'Route')['Days and times']).toBe(
      'Days and times not recorded, Stafford Probation Office',
    )
  })
})

test('once the order has been made nothing is proposed any more', () => {
  const text = section('csogp-on-hold')
  expect(text).toContain('# Suitability for a group programme: the order has been made\n')
  expect(text).toContain('## The programme under the order\n')
  expect(text).toContain('## What the order contains\n')
})

describe('a draft', () => {
  const name = 'exampleshire-suitable'
  const own = { name: 'Amina Farouk', role: 'Probation practitioner', on: '2026-03-11' }

  test('says that it is not the paper that was sent, or signed; a final does not', () => {
    expect(section(name)).toContain('is not the paper that was sent.')
    const signed = sample(name, ({ suitability }) => Object.assign(suitability, { signatures: [own] }))
    expect(textOf('suitability-section', signed)).toContain('is not the paper that was signed.')
    expect(textOf('suitability-section', signed, editionOf(signed.programme), true)).not.toContain(
      'This draft',
    )
  })
})
