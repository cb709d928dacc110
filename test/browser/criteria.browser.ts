import { afterAll, expect, test } from 'vitest'
import { beginNew, closeBrowser, follow, openPage } from './browser.ts'

/** Criteria beside the fields, as somebody sees them who types, and as they are told to somebody who listens. */

afterAll(closeBrowser)

test('follow what is typed within a second of its pause, and are told once a change', async () => {
  const page = await openPage()
  await beginNew(page, 'suitability-section', 'c-sogp')
  await follow(page, 'The person')
  const session = await page.context().newCDPSession(page)
  /** What stands for those who listen, as the browser hands it to a screen reader. */
  const spoken = async () => {
    const { root } = await session.send('DOM.getDocument')
    const { nodeId } = await session.send('DOM.querySelector', {
      nodeId: root.nodeId,
      selector: '#criteria-said',
    })
    const { node } = await session.send('DOM.describeNode', { nodeId })
    const { nodes } = await session.send('Accessibility.getFullAXTree')
    const line = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId)
    const live = line?.properties?.find(({ name }) => name === 'live')?.value.value
    const own = nodes.filter(({ parentId }) => parentId === line?.nodeId).map(({ name }) => name?.value ?? '')
    return [live, own.join('')]
  }
  expect(await spoken()).toEqual(['polite', ''])
  await page.evaluate(() => {
    const said: string[] = []
    const line = document.getElementById('criteria-said')
    if (line !== null)
      new MutationObserver(() => said.push(line.textContent ?? '')).observe(line, {
        childList: true,
        characterData: true,
        subtree: true,
      })
    Object.assign(window, { said })
  })
  const born = (part: string) => page.locator(`[name="/person/dateOfBirth-${part}"]`)
  await born('day').pressSequentially('5', { delay: 60 })
  await born('month').pressSequentially('3', { delay: 60 })
  await born('year').pressSequentially('1980', { delay: 60 })
  const begun = performance.now()
  const age = page.locator('#criteria dt', { hasText: /^Age/ })
  await expect.poll(() => age.innerText(), { timeout: 20_000, interval: 20 }).toContain('Met')
  const took = Math.round(performance.now() - begun - 1_500)
  console.log(`criteria: ${took} ms after the pause`)
  expect(took).toBeLessThan(3 * 1_000)
  await expect
    .poll(spoken)
    .toEqual(['polite', expect.stringMatching(/\bAge: met\..*criteria are missing\.$/)])
  // Another pause that changes none of them.
  await page.getByLabel('Title').pressSequentially('Mr', { delay: 60 })
  await page.waitForResponse((answer) => answer.request().headers()['groupwork-keep'] === '1')
  await page.waitForTimeout(300)
  expect(await page.evaluate(() => (window as { said?: string[] }).said?.length)).toBe(1)
})

test('with forced colours what a criterion comes to is told in words, on the page’s own ground', async () => {
  const page = await openPage({ forcedColors: 'active' })
  await beginNew(page, 'suitability-section', 'c-sogp')
  const tags = page.locator('#criteria .govuk-tag')
  expect(await tags.count()).toBeGreaterThan(3)
  for (const tag of await tags.all()) {
    expect(await tag.innerText()).toMatch(/^(Met|Not met|Missing|Needs a decision)$/)
    const [ink, ground] = await tag.evaluate((each) => {
      const { color, backgroundColor } = getComputedStyle(each)
      return [color, backgroundColor]
    })
    expect(ink).not.toBe(ground)
  }
})
