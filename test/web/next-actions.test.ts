import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { SECTIONS } from '../../src/web/case/tasks.ts'
import { WRITTEN } from '../../src/web/state/written.ts'
import { carrying, form, landing, OWN, SAMPLES, sample, site, stateTextIn } from './site.ts'

/** Every next action of every sample is a link, and following it leads to a page that can settle it. */

const app = site()
async function post(path: string, body: FormData): Promise<string> {
  return (await app.request(path, { method: 'POST', body, headers: OWN })).text()
}

const names = readdirSync(SAMPLES).filter((name) => name.endsWith('.json'))

const SECTION = new RegExp(`^/case/(?:${SECTIONS.map(({ id }) => id).join('|')})$`)

/** What leads elsewhere than to a decision, by the words that an action begins with. */
const PAGES: readonly (readonly [words: RegExp, page: string])[] = [
  [/^Arrange the catch-up|which were on hold, to be made up$/, 'catch-ups'],
  [/^Take enforcement action|^Decide on return to court/, 'enforcement'],
  [/^Arrange (?:for the whole|another session)|^Add the register/, 'attendance'],
  [/^Record the Risk Matrix/, 'risk'],
  [/^Record the date of birth/, 'date-of-birth'],
]

test.each(names)('%s', async (name) => {
  for (const task of WRITTEN) {
    const outcome = await post('/case/check', carrying(sample(name), { documents: task, go: 'to:stand' }))
    const [, list = ''] = /<ol class="gw-actions">([\s\S]*?)<\/ol>/.exec(outcome) ?? []
    const actions = list.split('<li>').slice(1)
    for (const action of actions) {
      const [, go = ''] =
        /<button type="submit" class="gw-link-button" name="go" value="([^"]*)">/.exec(action) ?? []
      expect([name, task, action, go]).not.toEqual([name, task, action, ''])
      const page = await post('/case/stand', form({ state: stateTextIn(outcome), go: decoded(go) }))
      const { address, question } = landing(page)
      // A question is on the page of its section, which is read on from there.
      const wanted = go.startsWith('to:')
        ? [expect.stringMatching(SECTION), go.slice('to:'.length)]
        : [expect.stringMatching(/\/decide\/[\da-f]{8}$/), null]
      expect([name, task, action, address, question]).toEqual([name, task, action, ...wanted])
      expect([name, task, action, go]).not.toEqual([name, task, action, 'to:check'])
      const [, words = ''] = /name="go" value="[^"]*">([^<]*)</.exec(action) ?? []
      const [, own] = PAGES.find(([pattern]) => pattern.test(words)) ?? []
      if (own !== undefined) expect([words, go]).toEqual([words, `to:${own}`])
      expect(page).toContain('<button type="submit" class="govuk-button"')
    }
  }
})

const decoded = (text: string) =>
  text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
