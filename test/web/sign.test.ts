import { expect, test } from 'vitest'
import { readCaseText } from '../../src/web/reading.ts'
import { AS_OF, carried, carrying, OWN, resources, sample, site } from './site.ts'

/** Signing on the pages, which keep nothing. */

const app = site()
const COMPLETE = sample('csogp-west-mercia-complete.json')
const LONG = 120_000

async function post(page: string, json: string, fields: Record<string, string>) {
  const body = carrying(json, fields)
  const answer = await app.request(`/case/${page}`, { method: 'POST', body, headers: OWN })
  return { status: answer.status, html: await answer.text() }
}

const preview = (json: string) => post('stand', json, { go: 'to:preview' })
const sign = (json: string, fields: Record<string, string>) =>
  post('preview/report', json, { go: 'sign', ...fields })
const OFFER = 'name="go" value="sign"'

test('is offered where a final works, and nowhere else', async () => {
  expect((await preview(COMPLETE)).html).toContain(OFFER)
  expect((await preview(sample('csogp-session-count-readings.json'))).html).not.toContain(OFFER)
})

test(
  'puts the signature into the case, which its owner saves',
  async () => {
    const { status, html } = await sign(COMPLETE, { 'sign-name': 'Lorna Bickerstaff' })
    expect(status).toBe(200)
    expect(html).toContain('Signed: version 1, as of 31 March 2026')
    const { record } = readCaseText(JSON.stringify(carried(html)), AS_OF, resources)
    expect(record.report).toMatchObject({
      position: AS_OF,
      version: 1,
      signed: { document: 'treatment-report' },
    })
    expect(record.report.signatures.at(-1)).toMatchObject({
      ...{ name: 'Lorna Bickerstaff', role: 'Group facilitator', of: record.report.signed?.of },
    })
    const twice = await sign(JSON.stringify(carried(html)), { 'sign-name': 'Lorna Bickerstaff' })
    expect(twice).toMatchObject({ status: 422, html: expect.stringContaining('already') })
  },
  LONG,
)

test(
  'is refused with what stands against it, and loses nothing',
  async () => {
    const nobody = await sign(COMPLETE, { 'sign-name': '' })
    expect(nobody).toMatchObject({ status: 422, html: expect.stringContaining('Enter your name') })
    const unknown = await sign(COMPLETE, { 'sign-name': 'Sam Example' })
    expect(unknown).toMatchObject({ status: 422, html: expect.stringContaining('the role as well') })
    expect(carried(unknown.html)).toEqual(JSON.parse(COMPLETE))
    // Told at its field, which keeps what was typed, and says whose name would do.
    const field =
      /<div class="govuk-form-group govuk-form-group--error">(?:(?!<input)[\s\S])*<input[^>]*>/.exec(
        unknown.html,
      )?.[0]
    expect(field).toContain('As the case has it, such as Lorna Bickerstaff')
    expect(field).toMatch(/name="sign-name"[^>]*value="Sam Example"|value="Sam Example"[^>]*name="sign-name"/)
  },
  LONG,
)
