import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { assessCase } from '../../src/assess.ts'
import type { CaseRecord } from '../../src/case/record.ts'
import type { Edition } from '../../src/programme/edition.ts'
import { openResources } from '../../src/resources.ts'
import { createComposer } from '../../src/wording/compose.ts'
import { english } from '../english.ts'
import { AS_OF, editionIds, editionOf, sample } from './composing.ts'

/** The leaflet of a case: his route, time and order alone, and nothing of his that is anybody's business. */

const composer = createComposer(openResources().templates(), english)
const samples = readdirSync('data-samples')
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''))

const LAYOUTS = [{}, { folded: true }] as const

function leaflet(
  record: CaseRecord | null,
  { edition, ...layout }: { edition: Edition; folded?: boolean; easy?: boolean },
) {
  const subject = record && assessCase(edition, record, AS_OF, english)
  const asked = { kind: 'participant-leaflet' as const, edition, asOf: AS_OF, final: false, subject }
  const { markdown } = composer.compose({ ...asked, ...layout })
  return markdown.replaceAll('&#160;', ' ')
}

const of = (name: string, change?: Parameters<typeof sample>[1], layout = {}) => {
  const record = sample(name, change)
  return leaflet(record, { edition: editionOf(record.programme), ...layout })
}

const ordered = (kind: NonNullable<CaseRecord['order']>['kind']) => (record: CaseRecord) => {
  record.order = { ...record.order, kind } as CaseRecord['order']
}
const planned = (mode: 'day' | 'evening' | undefined) => (record: CaseRecord) => {
  record.plan.mode = mode
}

describe.each(LAYOUTS)('his route alone (%o)', (layout) => {
  test('of two routes the one that is decided, with its lengths and contents', () => {
    const short = of('c-sogp-complete-short-route', undefined, layout)
    expect(short).toContain('35 sessions, or 87.5 hours')
    expect(short).toContain('Better Lives')
    expect(short).not.toContain('each route')
    expect(short).not.toMatch(/175|all modules|module (?:one|two|three|four)|low risk|risk is (?:low|high)/i)
    const long = of('c-sogp-complete-long-route', undefined, layout)
    expect(long).toContain('175 hours')
    expect(long).toMatch(/\(module four\)|understand victims \(four\)/)
    expect(long).not.toMatch(/87\.5|35 sessions|low risk|risk is (?:low|high)/i)
  })

  test('with further work, or without', () => {
    const decided = (outcome: string) => (record: CaseRecord) => {
      for (const each of record.decisions) if (each.about === 'route') Object.assign(each, { outcome })
    }
    const core = of('exampleshire-complete', decided('core'), layout)
    expect(core).toMatch(/30 sessions, 50 hours in all/)
    expect(core).not.toMatch(/Further Work|42|74/)
    const further = of('exampleshire-complete', decided('further'), layout)
    expect(further).toMatch(/42 sessions, 74 hours in all/)
    expect(further).not.toMatch(/30 sessions|50 hours|decides|Without/)
  })

  test('entry to a later part leaves out the part before it', () => {
    const direct = of('n-sogp-direct-entry', undefined, layout)
    expect(direct).toContain('You go straight to Stage 2')
    expect(direct).toContain('12 weekly sessions')
    expect(direct).not.toMatch(/Stage 1|Core Groupwork|32 and 36|32 to 36/)
  })

  test('who is exempt from a part isn’t told of it', () => {
    expect(of('csogp-west-mercia-exempt-from-induction', undefined, layout)).not.toMatch(
      /Induction Module of 50|50-hour Induction|block week|5-day/,
    )
  })
})

test('while his route is open he is told of both, and who will say', () => {
  const open = of('csogp-on-hold', (record) => {
    record.decisions = record.decisions.filter(({ about }) => about !== 'route')
  })
  expect(open).toContain('There are two routes. Your officer tells you which is yours.')
  expect(open).toContain('The next stage is Treatment.')
  expect(open).toContain('65-hour Relapse Prevention')
  expect(of('csogp-breach-threshold-reached')).not.toContain('There are two routes')
})

test('so is everybody who starts, where there are two to be told of', () => {
  const told = (layout: object) =>
    editionIds.filter((id) =>
      leaflet(null, { edition: editionOf(id), ...layout }).includes('There are two routes.'),
    )
  const two = ['c-sogp', 'csogp', 'csogp-west-mercia', 'exampleshire-2026']
  for (const layout of LAYOUTS) expect(told(layout)).toEqual(two)
})

test('by day or in the evening, as agreed', () => {
  const day = of('i-sotp-day-group-continuing')
  expect(day).toContain('between 10am and 3pm, for 20 weeks')
  expect(day).not.toMatch(/6pm|evening|35 weeks/)
  const evening = of('i-sotp-complete-evening')
  expect(evening).toContain('in the evening, between 6pm and 8pm, for 35 weeks')
  expect(evening).not.toMatch(/10am|20 weeks|during the day/)
  const neither = of('i-sotp-complete-evening', planned(undefined))
  expect(neither).toContain('20 weeks')
  expect(neither).toContain('35 weeks')
})

test.each([
  ['community order', 'community order', /suspended|licence/i],
  ['suspended sentence order', 'suspended sentence order', /community order|licence/i],
  ['licence', 'licence', /community order|suspended/i],
] as const)('under a %s no word of another', (kind, own, others) => {
  for (const layout of [{}, { easy: true }]) {
    const text = of('exampleshire-in-progress', ordered(kind), layout)
    expect(text).toContain(`It is part of your ${own}.`)
    expect(text).not.toMatch(others)
  }
})

test('a breach is one of the licence or of the order, each with the force of its source', () => {
  const licence = of('csogp-licence-earlier-programmes')
  expect(licence).toContain('You will be in breach of your licence. We must act under it.')
  expect(licence).not.toMatch(/your Order|back to court|community sentence/)
  const order = of('csogp-on-hold')
  expect(order).toContain('You will be in breach of your Order. You will have to go back to court.')
  expect(order).not.toContain('licence')
})

test('earlier programmes are told of where he has one', () => {
  const heading = 'If you have done a programme before'
  expect(of('csogp-west-mercia-exempt-from-induction')).toContain(heading)
  expect(of('csogp-west-mercia-long')).not.toContain(heading)
})

test('nothing of a case changes the leaflet but route, parts, time, kind of order and earlier programmes', () => {
  for (const name of samples) {
    const record = sample(name)
    const edition = editionOf(record.programme)
    const stranger = structuredClone(record)
    stranger.person = { ...stranger.person, name: 'Xanthos Quillfeather', crn: 'Z999999' }
    for (const layout of LAYOUTS) {
      expect(leaflet(stranger, { edition, ...layout }), name).toBe(leaflet(record, { edition, ...layout }))
    }
  }
})
