import { narrow, tooWide, violations } from './axe.ts'
import { openPage } from './browser.ts'
import { everyPage, type Part } from './every-page.ts'
import { namesakes } from './names.ts'

/**
 * What keeps somebody from using the pages of these parts, and how many pages and states were seen: what axe finds,
 * controls that are not known by their name, and what is cut off at 320 pixels or 400 % zoom.
 */
export async function inaccessible(parts: readonly Part[]): Promise<{ found: string[]; seen: number }> {
  const page = await openPage()
  const session = await page.context().newCDPSession(page)
  const found: string[] = []
  const seen = new Set<string>()
  await everyPage(page, parts, async (name) => {
    seen.add(name)
    const wrong = [
      ...(await violations(page)),
      ...(await namesakes(page)),
      ...(await narrow(session, () => tooWide(page))),
    ]
    found.push(...wrong.map((words) => `${name}: ${words}`))
  })
  return { found, seen: seen.size }
}
