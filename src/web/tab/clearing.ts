/// <reference lib="dom" />
import { filesMade, KINDS, NAMED } from './record.ts'
import type { Works } from './works.ts'

/** What the page that clears says of this tab: what it holds, whether that is in a file, and which files it made. */
export function tellHeld({ of }: Works): void {
  const told = document.getElementById('clear-holds')
  if (told === null) return
  const held = KINDS.filter((kind) => of[kind].state !== null)
  const lines = held.map((kind) => {
    const { keeping } = of[kind]
    const inFile = keeping.marks().mark === null ? NOT_KNOWN : keeping.told()
    return `This tab holds ${NAMED[kind]}. ${inFile}`
  })
  told.replaceChildren(...(lines.length === 0 ? [NOTHING] : lines).map(paragraph))
  for (const part of document.querySelectorAll<HTMLElement>('[data-held]')) part.hidden = held.length === 0
  const names = filesMade()
  const files = document.getElementById('clear-files')
  if (files === null) return
  files.hidden = names.length === 0
  files.querySelector('ul')?.replaceChildren(
    ...names.map((name) => {
      const item = document.createElement('li')
      item.textContent = name
      return item
    }),
  )
}

function paragraph(words: string): HTMLElement {
  const made = document.createElement('p')
  made.className = 'govuk-body'
  made.textContent = words
  return made
}

const NOTHING = 'This tab holds nothing.'
const NOT_KNOWN = 'Save it if you want to keep the last changes.'
