import { describe, expect, test } from 'vitest'
import { withCases } from '../../../src/case/group/cases.ts'
import { GROUP_FORMAT } from '../../../src/case/group/format.ts'
import { memberCases } from '../../../src/case/group/member.ts'
import { withOwnCase } from '../../../src/case/group/own-case.ts'
import { checkGroup } from '../../../src/case/group/read.ts'
import type { GroupInput } from '../../../src/case/group/shape.ts'
import { positionOf } from '../../../src/chronology/position.ts'
import { sinceSigned } from '../../../src/wording/signed.ts'
import { composedOn, read, signedText, textOf } from '../../signing/signed.ts'

/** A case that was signed stays signed when it joins a group, whatever the group shares. */

const AS_OF = '2026-03-05'
const SIGNED = { document: 'treatment-report', name: 'Lorna Bickerstaff', asOf: AS_OF } as const

function joined(text: string) {
  const data = JSON.parse(text)
  const other = { ...structuredClone(data), person: { name: 'Sam Other', crn: 'Z199999' } }
  delete other.report
  const group: GroupInput = {
    ...{ format: GROUP_FORMAT, id: 'later', programme: data.programme, name: 'Later group' },
    ...{ venue: 'Another Centre', room: 'Room 4', bring: 'A pen' },
    staff: [{ name: 'A. Tutor', role: 'tutor' }],
    days: [{ weekday: 'Friday' }],
  }
  return withCases(group, [data, other]).group
}

const wholeOf = (group: ReturnType<typeof joined>) => {
  const [first] = memberCases(checkGroup(structuredClone(group), 'group'))
  return structuredClone(first?.data ?? {})
}

describe.each([
  ['signed now', (text: string) => signedText(text, SIGNED)],
  [
    'signed before the plan was listed',
    async (text: string) => {
      const data = JSON.parse(await signedText(text, SIGNED))
      data.report.signed.known = data.report.signed.known.filter((key: string) => !/^plan(\/|$)/.test(key))
      return JSON.stringify(data)
    },
  ],
])('%s', (_, sign) => {
  test('its facts and its text are as they were signed, and what the group shares is known beside it', async () => {
    const text = await sign(textOf('csogp-west-mercia-complete'))
    const group = joined(text)
    const record = read(JSON.stringify(wholeOf(group)))
    const alone = read(text)
    expect(record.plan).toMatchObject({ room: 'Room 4', staffNames: ['A. Tutor'] })
    const facts = positionOf(record, 'treatment-report', AS_OF)?.facts ?? null
    expect(facts).toBe(alone.report.signed?.facts)
    expect(composedOn(record, 'treatment-report', AS_OF).markdown).toBe(
      composedOn(alone, 'treatment-report', AS_OF).markdown,
    )
    const { above } = composedOn(record, 'treatment-report', AS_OF)
    const signed = record.report.signed
    expect(signed && sinceSigned(signed, facts, above ?? null).state).toBe('as signed')
  }, 60_000)
})

test('signed on its pages in a group it stays so when it comes back from them, and when the group shares more', async () => {
  const group = joined(textOf('csogp-west-mercia-complete'))
  const signed = JSON.parse(await signedText(JSON.stringify(wholeOf(group)), SIGNED))
  const held = withOwnCase(group, 'p01', signed)
  const read1 = read(JSON.stringify(wholeOf(held)))
  const { signed: text } = read1.report
  expect(positionOf(read1, 'treatment-report', AS_OF)?.facts).toBe(text?.facts)
  expect(held.people?.[1]).toEqual(group.people?.[1])
}, 60_000)
