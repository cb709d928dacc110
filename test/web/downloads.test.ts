import { describe, expect, test } from 'vitest'
import { carrying, carryingEdition, faults, OWN, resources, sample, site } from './site.ts'

const app = site()
const post = (path: string, body: FormData) => app.request(path, { method: 'POST', body, headers: OWN })
const OWN_EDITION = resources.editionText('csogp') ?? ''

const WRITTEN = [
  'x"; filename="invoice.exe',
  'x\r\nSet-Cookie: a=b',
  'x\nLocation: http://attacker.example',
  '../../etc/passwd',
  'Łódź',
  '日本',
  '\u202egnp.exe',
  'Sam Person',
  '__proto__',
  'a'.repeat(5_000),
]

const NAMED = WRITTEN.map((text) => [JSON.stringify(text.slice(0, 40)), text] as const)

test('what a person takes home is named after what it is, and nothing else', async () => {
  const of = async (path: string, body: FormData) =>
    (await post(path, body)).headers.get('content-disposition')
  const carried = (go: string) => carrying(sample('csogp-on-hold.json'), { go })
  expect(await of('/case/download', carried('docx:draft:appointments'))).toBe(
    'attachment; filename="appointments.docx"',
  )
  expect(await of('/case/download', carried('pdf:draft:participant-summary'))).toBe(
    'attachment; filename="participant-summary.pdf"',
  )
  const fields = { programme: 'csogp', kind: 'appointments', layout: 'a4', draft: '{}', go: 'docx' }
  expect(await of('/edition/download', carryingEdition(fields))).toBe(
    'attachment; filename="appointments.docx"',
  )
})

describe('a form can’t write the name of what is downloaded, or any header', () => {
  test.each(NAMED)('%s', async (_, programme) => {
    for (const go of ['save', 'pdf', 'docx', 'html', programme]) {
      const fields = { programme, own: OWN_EDITION, kind: programme, layout: programme, draft: '{}', go }
      const { status, headers } = await post(
        '/edition/download',
        carryingEdition({ ...fields, 'as-of': programme }),
      )
      expect(status).toBe(200)
      // What no button says brings no file.
      if (go === programme) expect(headers.get('content-disposition')).toBeNull()
      else
        expect(headers.get('content-disposition')).toMatch(
          /^attachment; filename="(?:csogp\.yaml|participant-leaflet\.(pdf|docx|html))"$/,
        )
      expect([headers.get('set-cookie'), headers.get('location')]).toEqual([null, null])
    }
    expect((await post('/edition/download', carryingEdition({ programme, go: 'save' }))).status).toBe(400)
    const answer = await post(
      '/case/download',
      carrying(sample('csogp-on-hold.json'), { go: `${programme}:${programme}` }),
    )
    expect(answer.headers.get('content-disposition')).toBe(
      'attachment; filename="progress-report-2026-03-31-draft.docx"',
    )
  })

  test.each(NAMED)('nor can an edition’s own id: %s', async (_, id) => {
    const own = OWN_EDITION.replace(/^id: .*$/m, `id: ${JSON.stringify(id)}`)
    const answer = await post('/edition/download', carryingEdition({ programme: 'csogp', own, go: 'save' }))
    expect(answer.status).toBe(400)
    expect(answer.headers.get('content-disposition')).toBeNull()
  })

  test.each(['{', 'x', '[]', 'a: &a [*a]', '---\n---\n', '\u0000'])(
    'nor an edition that is none: %j',
    async (own) => {
      const before = faults.length
      const answer = await post('/edition/contacts', carryingEdition({ programme: 'csogp', own }))
      expect([answer.status, faults.slice(before)]).toEqual([400, []])
    },
  )

  test.each(['"x"', '[1]', '1', 'null', '{"a":{"b":[]}}', '{"__proto__":{"x":1}}', '{"constructor":1}'])(
    'local details that are none are told: %s',
    async (local) => {
      const before = faults.length
      const draft = `{"local":${local}}`
      const answer = await post(
        '/edition/download',
        carryingEdition({ programme: 'csogp', draft, go: 'save' }),
      )
      expect(faults.slice(before)).toEqual([])
      expect([200, 400]).toContain(answer.status)
    },
  )
})
