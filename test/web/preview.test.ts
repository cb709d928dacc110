import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/document/markdown.ts'
import { createGenerator } from '../../src/generate.ts'
import { renderHtml } from '../../src/html/html.ts'
import { furnitureOf } from '../../src/language/furniture.ts'
import { readCaseText } from '../../src/web/reading.ts'
import { WRITTEN, type Written } from '../../src/web/state/written.ts'
import { AS_OF, carrying, form, landing, OWN, resources, SAMPLES, sample, site, stateTextIn } from './site.ts'

/** The preview of every sample: each statement leads to its ground, and what stops the final to where it is settled. */

const app = site()
const generate = createGenerator(resources)
const furniture = furnitureOf(resources.language())

async function post(path: string, body: FormData) {
  const answer = await app.request(path, { method: 'POST', body, headers: OWN })
  return { status: answer.status, headers: answer.headers, html: await answer.text() }
}
const preview = (task: Written, json: string) =>
  post('/case/check', carrying(json, { documents: task, go: 'to:preview' })).then(({ html }) => html)
const press = (task: Written, html: string, go: string) =>
  post(`/case/preview/${task}`, form({ state: stateTextIn(html), go }))

const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, found = '']) => found)
const ids = (html: string) => all(html, /\sid="([^"]+)"/g)
const buttons = (html: string) => [...new Set(all(html, /name="go" value="(from:[^"]+)"/g))]
const document = (html: string) => /<article[\s\S]*<\/article>/.exec(html)?.[0] ?? ''
const PINS = / <span class="gw-pins">(?:<a [\s\S]*?<\/a>)?(?: <button [\s\S]*?<\/button>)*<\/span>/g
const withoutPins = (html: string) => html.replace(PINS, '').replaceAll('<p></p>', '')

const cases = readdirSync(SAMPLES)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => WRITTEN.map((task) => ({ name, task })))

/** The document as it is made for a file; null: it isn't. */
async function bare(task: Written, json: string): Promise<string | null> {
  const { record, edition } = readCaseText(json, AS_OF, resources)
  const kinds = [task]
  const request = {
    edition,
    record,
    asOf: AS_OF,
    kinds,
    layouts: ['a4'],
    formats: ['md'],
    final: false,
  } as const
  const { documents } = await generate(request).catch(() => ({ documents: [] }))
  const [made] = documents
  if (made === undefined) return null
  const tree = readDocument(new TextDecoder().decode(made.bytes), furniture)
  return renderHtml(tree, { titleLevel: 2, idPrefix: '' })
}

/** What a browser would send of a page as it stands. */
function fieldsOf(html: string): [name: string, value: string][] {
  const value = (tag: string) => /\svalue="([^"]*)"/.exec(tag)?.[1] ?? ''
  const name = (tag: string) => /\sname="([^"]*)"/.exec(tag)?.[1] ?? ''
  const inputs = all(html, /(<input[^>]*>)/g).filter(
    (tag) => !/type="(radio|checkbox|file)"/.test(tag) || tag.includes(' checked'),
  )
  const areas = [...html.matchAll(/(<textarea[^>]*>)\n?([^<]*)</g)]
  const selects = [...html.matchAll(/(<select[^>]*>)([\s\S]*?)<\/select>/g)]
  const decoded = (text: string) =>
    text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
  return [
    ...inputs.map((tag) => [name(tag), value(tag)] as const),
    ...areas.map(([, tag = '', text = '']) => [name(tag), text] as const),
    ...selects.map(([, tag = '', options = '']) => {
      const chosen = all(options, /(<option[^>]*>)/g).find((option) => option.includes(' selected'))
      return [name(tag), value(chosen ?? '')] as const
    }),
  ].flatMap(([own, text]) => (own === '' ? [] : [[own, decoded(text)]]))
}

/** A choice that nobody has made yet is said not to be recorded. */
function sent(html: string, go: string): FormData {
  const data = new FormData()
  const radios = all(html, /(<input[^>]*type="radio"[^>]*>)/g)
  const named = (tag: string) => /\sname="([^"]*)"/.exec(tag)?.[1] ?? ''
  const made = new Set(radios.filter((tag) => tag.includes(' checked')).map(named))
  for (const name of new Set(radios.map(named))) if (!made.has(name)) data.append(name, '-')
  for (const [name, value] of fieldsOf(html)) data.append(name, value)
  data.append('go', go)
  return data
}

describe.each(cases)('$name, $task', ({ name, task }) => {
  const json = sample(name)

  test('leads from each statement to its ground, and from what stops the final to where it is settled', async () => {
    const plain = await bare(task, json)
    if (plain === null) return
    const html = await preview(task, json)
    // Its text is the file's.
    expect(withoutPins(document(html))).toBe(plain)

    // Each Why leads to a row of its own, and back.
    const places = ids(html)
    expect(places.filter((id, at) => places.indexOf(id) !== at)).toEqual([])
    const whys = all(document(html), /href="#(why-[^"]+)"/g)
    expect(whys.length).toBeGreaterThan(5)
    expect(all(html, /class="gw-ground" id="([^"]+)"/g)).toEqual(whys)
    expect(all(html, /href="#(said-[^"]+)"/g)).toEqual(whys.map((id) => id.replace('why-', 'said-')))
    for (const id of whys) expect(places).toContain(id.replace('why-', 'said-'))

    // Final buttons are there if and only if a final is made.
    const isMade = await makes(json, `docx:final:${task}`)
    for (const format of ['docx', 'pdf', 'html'])
      expect([format, html.includes(`value="${format}:final:${task}"`)]).toEqual([format, isMade])
    expect(html.includes('What stops the final</h2><p class="govuk-body">Nothing.')).toBe(isMade)
    expect(html.includes('value="pdf:final:participant-summary"')).toBe(
      task === 'report' && (await makes(json, 'pdf:final:participant-summary')),
    )
    const stops = /id="stops"[\s\S]*?<\/div>/.exec(html)?.[0].split('<li>').slice(1) ?? []
    // A file that was signed and kept stands: nothing is to be done.
    expect(stops.filter((entry) => !/<button|<a |the file that was kept stands/.test(entry))).toEqual([])
    expect(stops.length > 0).toBe(!isMade)

    // Change and Decide lead to a page that comes back to the statement. Of a page to which many lead, one is enough.
    const ways = new Map(buttons(html).map((go) => [go.replace(/^from:[^:]+:/, ''), go]))
    for (const [page, go] of ways) {
      const asked = await press(task, html, go)
      const [, action = ''] = /<form id="page" method="post" action="([^"]*)"/.exec(asked.html) ?? []
      const [own, said] = action.split('#')
      expect(said).toBe(go.split(':')[1])
      const { address, question } = landing(asked.html)
      expect([page, own]).toEqual([page, page.startsWith('to:') ? address : '/case/decide'])
      // It is read on from the question, where its section has it.
      if (page.startsWith('to:')) expect([page, question]).toEqual([page, page.slice('to:'.length)])
      expect(places).toContain(go.split(':')[1])
    }
    let came = 0
    const led = [...ways].filter(([to]) => to.startsWith('to:'))
    for (const [page, go] of led.slice(0, 4)) {
      const asked = await press(task, html, go)
      const back = await post(landing(asked.html).address, sent(asked.html, 'next'))
      const [, title] = /<h1[^>]*>([^<]*)</.exec(back.html) ?? []
      // What has to be answered first stays until it is.
      if (back.html.includes('class="govuk-error-summary"')) continue
      expect([page, title, ids(back.html).includes(go.split(':')[1] ?? '')]).toEqual([page, 'Preview', true])
      came += 1
    }
    if (led.length > 0) expect(came).toBeGreaterThan(0)
  }, 300_000)
})

const makes = async (json: string, go: string) =>
  (await post('/case/download', carrying(json, { go }))).headers.get('content-disposition') !== null
