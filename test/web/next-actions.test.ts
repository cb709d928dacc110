import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { carrying, form, OWN, SAMPLES, sample, site, stateTextIn } from './site.ts'

/** Every next action of every sample is a link, and following it leads to a page that can settle it. */

const app = site()
async function post(path: string, body: FormData): Promise<string> {
  return (await app.request(path, { method: 'POST', body, headers: OWN })).text()
}

const names = readdirSync(SAMPLES).filter((name) => name.endsWith('.json'))

test.each(names)('%s', async (name) => {
  for (const task of ['/suitability', '/report']) {
    const outcome = await post(`${task}/check`, carrying(sample(name), { go: 'to:outcome' }))
    const [, list = ''] = /<ol class="gw-actions">([\s\S]*?)<\/ol>/.exec(outcome) ?? []
    const actions = list.split('<li>').slice(1)
    for (const action of actions) {
      const [, elsewhere, go = ''] =
        /<button type="submit" class="gw-link-button"(?: formaction="([^"]*)")? name="go" value="([^"]*)">/.exec(
          action,
        ) ?? []
      expect([name, task, action, go]).not.toEqual([name, task, action, ''])
      const page = await post(
        elsewhere ?? `${task}/outcome`,
        form({ state: stateTextIn(outcome), go: decoded(go) }),
      )
      const [, address = ''] = /data-address="([^"]*)"/.exec(page) ?? []
      const wanted = go.startsWith('to:')
        ? new RegExp(`/${go.slice('to:'.length)}$`)
        : /\/decide\/[\da-f]{8}$/
      expect([name, task, action, address]).toEqual([name, task, action, expect.stringMatching(wanted)])
      expect([name, task, action, go]).not.toEqual([name, task, action, 'to:check'])
      expect(page).toContain('<button type="submit" class="govuk-button"')
    }
  }
})

const decoded = (text: string) =>
  text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
