import type { Page } from 'playwright-core'

/** The origin's private files, in place of those that the person chooses in the browser's own dialogue. */

/** What the file has by now. */
export const inFile = (page: Page) =>
  page.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    return (await (await root.getFileHandle('saved.json')).getFile()).text()
  })
/** The names under which a page asked where to save, since it was loaded. */
export const asked = (page: Page) => page.evaluate(() => (window as { asked?: string[] }).asked ?? [])

/** Lets a page save into such a file. @param refuses whether it may not be written */
export async function withFiles(page: Page, refuses = false): Promise<void> {
  await page.addInitScript((isRefused) => {
    const names: string[] = []
    Object.assign(window, {
      asked: names,
      showSaveFilePicker: async ({ suggestedName }: { suggestedName: string }) => {
        names.push(suggestedName)
        const root = await navigator.storage.getDirectory()
        const handle = await root.getFileHandle('saved.json', { create: true })
        const createWritable = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
        return isRefused ? { name: handle.name, getFile: () => handle.getFile(), createWritable } : handle
      },
    })
  }, refuses)
}
