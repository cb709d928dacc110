/// <reference lib="dom" />

/**
 * A file that is dropped anywhere goes into the page's field for one, else it is opened. Left to itself the browser would
 * show it in place of the page.
 */
export function takeDrops(open: (file: File) => void): void {
  const bringsFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true
  document.addEventListener('dragover', (event) => {
    if (bringsFile(event)) event.preventDefault()
  })
  document.addEventListener('drop', (event) => {
    const files = event.dataTransfer?.files
    const file = files?.[0]
    // Its own field takes it by itself.
    if (!bringsFile(event) || (event.target instanceof HTMLInputElement && event.target.type === 'file'))
      return
    event.preventDefault()
    if (file === undefined || files === undefined) return
    const field = [...document.querySelectorAll<HTMLInputElement>('#page input[type="file"]')].find((each) =>
      each.checkVisibility(),
    )
    if (field === undefined) return open(file)
    field.files = files
    field.dispatchEvent(new Event('input', { bubbles: true }))
    field.focus()
  })
}
