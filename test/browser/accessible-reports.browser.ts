import { afterAll, expect, test } from 'vitest'
import { closeBrowser } from './browser.ts'
import { inaccessible } from './inaccessible.ts'

afterAll(closeBrowser)

// Beside the other parts (accessible.browser.ts): one walk through all of them would be the longest test by far.
test('reports, groups and leaflets: axe finds nothing, each control has a name of its own, nothing is cut off', async () => {
  const { found, seen } = await inaccessible(['report', 'group', 'leaflet'])
  expect(found).toEqual([])
  expect(seen).toBeGreaterThan(50)
}, 900_000)
