import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { InputError, type Issue, openGroupwork } from '../../src/index.ts'

const SAMPLES = fileURLToPath(new URL('../../data-samples', import.meta.url))
const AS_OF = '2026-03-31'
const groupworks = openGroupwork()

const read = (name: string, asOf = AS_OF) =>
  groupworks.readCase({ text: readFileSync(join(SAMPLES, name), 'utf8'), file: name }, asOf)

describe('the library', () => {
  test('has the six editions', () => {
    expect(groupworks.editions().map(({ id }) => id)).toEqual([
      'c-sogp',
      'csogp',
      'csogp-west-mercia',
      'exampleshire-2026',
      'i-sotp-greater-manchester',
      'n-sogp-cheshire',
    ])
    expect(groupworks.edition('csogp')).toBe(groupworks.editions()[1])
    expect(groupworks.edition('../programmes/csogp')).toBeUndefined()
  })

  test('reads a case, assesses it, and renders what fits', async () => {
    const record = read('n-sogp-complete.json')
    expect(groupworks.assess(record, AS_OF)).toMatchObject({ edition: 'n-sogp-cheshire', asOf: AS_OF })
    const { documents } = await groupworks.render(record, { asOf: AS_OF })
    const kinds = new Set(documents.map(({ kind }) => kind))
    expect(kinds).toContain('treatment-report')
    expect(documents).toHaveLength(2 * kinds.size)
  })

  test('renders an edition in a layout of choice', async () => {
    const edition = groupworks.edition('csogp')
    if (edition === undefined) throw new Error('csogp')
    const { documents: made } = await groupworks.render(edition, { asOf: AS_OF, layout: 'tri-fold' })
    expect(made.map(({ kind, format, layout }) => [kind, format, layout])).toEqual([
      ['participant-leaflet', 'pdf', 'tri-fold'],
    ])
    const nothing = groupworks.render(edition, { asOf: AS_OF, layout: 'tri-fold', formats: ['docx'] })
    await expect(nothing).rejects.toThrow(InputError)
  })

  test('refuses a case that tells of days after the date', () => {
    expect(() => read('c-sogp-complete-short-route.json', '2020-01-01')).toThrow(InputError)
  })

  test('joins a register', () => {
    const [name = ''] = readdirSync(join(SAMPLES, 'registers'))
    const register = { text: readFileSync(join(SAMPLES, 'registers', name), 'utf8'), file: name }
    const lines = readFileSync(join(SAMPLES, 'c-sogp-better-lives-group.ndjson'), 'utf8').trim().split('\n')
    const json = { text: lines[0] ?? '', file: 'first' }
    const [alone, joined] = [[], [register]].map((all) => groupworks.readCase(json, AS_OF, all))
    expect(joined?.attendance.length).toBeGreaterThan(alone?.attendance.length ?? 0)
  })

  test('tells what was assumed in reading a register', () => {
    const text = readFileSync(join(SAMPLES, 'csogp-west-mercia-complete.json'), 'utf8')
    const { person, schedule } = JSON.parse(text)
    const [{ id, date }] = schedule.sessions
    const register = {
      text: `crn,session,outcome,date\n${person.crn},${id},,${date.split('-').reverse().join('/')}\n`,
      file: 'group.csv',
    }
    const told: string[] = []
    const reading = { onTold: ({ pointer }: Issue) => told.push(pointer) }
    groupworks.readCase({ text, file: 'case' }, AS_OF, [register], reading)
    expect(told).toEqual(['line 2, date'])
  })

  test('hands out no final of which the file that was signed stands', async () => {
    const signed = JSON.parse(readFileSync(join(SAMPLES, 'n-sogp-signed.json'), 'utf8'))
    // As an earlier version said it.
    signed.report.signed.of = 'a'.repeat(64)
    const record = groupworks.readCase({ text: JSON.stringify(signed), file: 'signed' }, AS_OF)
    const options = { asOf: AS_OF, formats: ['md'] as const, audit: 'none' as const }
    const kinds = ['treatment-report'] as const
    await expect(groupworks.render(record, { ...options, kinds, final: true })).rejects.toThrow(
      'the file that was kept stands',
    )
    const both = [...kinds, 'participant-leaflet'] as const
    const made = await groupworks.render(record, { ...options, kinds: both, final: true })
    expect(made.documents.map(({ kind }) => kind)).toEqual(['participant-leaflet'])
    expect(made.refused.map(({ kind }) => kind)).toEqual(kinds)
    expect((await groupworks.render(record, { ...options, kinds })).documents).toHaveLength(1)
  })
})

describe('documents of all samples and editions, as text', () => {
  const cases = readdirSync(SAMPLES).filter((name) => name.endsWith('.json'))
  const subjects = [...groupworks.editions(), ...cases.map((name) => read(name))]

  test('no leftover of a template or of code', async () => {
    expect(subjects.length).toBeGreaterThan(10)
    for (const subject of subjects) {
      const { documents } = await groupworks.render(subject, { asOf: AS_OF, formats: ['md'] })
      for (const { bytes } of documents) {
        const [, , body = ''] = new TextDecoder().decode(bytes).split(/^---$/m)
        const text = body.replace(/^```[\s\S]*?^```$/gm, '')
        expect(text).not.toMatch(/\{\{|\bundefined\b|\bNaN\b|\[object|\bnull\b/)
        expect(text.length).toBeGreaterThan(500)
      }
    }
  })
})
