import { describe, expect, test } from 'vitest'
import { carrying, carryingEdition, OWN, sample, site } from './site.ts'

const app = site()
const post = (path: string, body: FormData) => app.request(path, { method: 'POST', body, headers: OWN })

describe('what is downloaded of a report', () => {
  const report = sample('csogp-on-hold.json')

  test.each([
    ['as it comes', 'progress-report-2026-03-31-draft.docx'],
    ['sheet', 'progress-report-2026-03-31-draft.audit-sheet.docx'],
    ['none', 'progress-report-2026-03-31-draft.docx'],
    ['../x', 'progress-report-2026-03-31-draft.docx'],
  ])('%s', async (audit, name) => {
    const answer = await post('/case/download', carrying(report, { go: 'docx:draft', audit }))
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${name}"`)
  })

  test('is chosen beside the formats', async () => {
    const page = await (await post('/case/check', carrying(report, { go: 'to:preview' }))).text()
    expect(page).toContain('<label class="govuk-label" for="audit">')
    expect(page.match(/<option value="(?:as it comes|none|sheet)">/g)).toHaveLength(3)
    expect(page).toContain('An end report has it as its annex.')
    const section = sample('csogp-west-mercia-mixed-risk.json')
    const other = await (await post('/case/check', carrying(section, { go: 'to:preview' }))).text()
    expect(other).toContain('It stays on file.</div>')
  })
})

test('the audit sheet of a leaflet lies on A4 whatever the layout', async () => {
  const fields = {
    programme: 'csogp',
    own: '',
    kind: 'participant-leaflet',
    draft: '{}',
    'as-of': '2026-03-31',
  }
  const answer = await post(
    '/edition/download',
    carryingEdition({ ...fields, layout: 'large-print', go: 'docx', audit: 'sheet' }),
  )
  expect(answer.headers.get('content-disposition')).toBe(
    'attachment; filename="participant-leaflet.audit-sheet.docx"',
  )
})
