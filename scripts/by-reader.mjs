import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Whoever reads a document, by the folder that it goes to. */
const READERS = {
  'for-the-court': ['sentencer-information', 'suitability-section'],
  'for-the-person': ['participant-leaflet', 'appointments', 'participant-summary'],
  'for-officers-and-staff': ['progress-report', 'treatment-report', 'non-completion-report'],
}

/** The day on which the samples are seen. */
export const AS_OF = '2026-03-31'

/** Runs the program. @returns what it prints */
export function groupwork(...args) {
  return execFileSync(process.execPath, ['dist/main.js', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

/**
 * Renders into a folder for each reader.
 * @param out where the folders go
 * @param manifest the list of what is made; null: none is kept
 * @param args what is rendered
 * @returns the files, as `folder/name`, and what the run told
 */
export function renderByReader(out, manifest, ...args) {
  const made = join(out, MADE)
  const listed = manifest === null ? [] : ['--manifest', manifest]
  const told = groupwork('render', ...args, '--as-of', AS_OF, '--out', made, ...listed)
  const moved = readdirSync(made).flatMap((name) => {
    const kind = name.split('.')[1] ?? ''
    const folder = Object.keys(READERS).find((each) => READERS[each].includes(kind))
    if (folder === undefined) return []
    mkdirSync(join(out, folder), { recursive: true })
    renameSync(join(made, name), join(out, folder, name))
    return [`${folder}/${name}`]
  })
  if (manifest !== null) listAgain(manifest, moved)
  rmSync(made, { recursive: true })
  return { moved, told }
}

const MADE = '.made'

/** The list says where each file lies now. */
function listAgain(manifest, moved) {
  const placed = readFileSync(manifest, 'utf8')
    .split('\n')
    .map((line) => {
      if (!line.includes(`"${MADE}/`)) return line
      const entry = JSON.parse(line)
      const name = String(entry.file).slice(MADE.length + 1)
      return JSON.stringify({ ...entry, file: moved.find((each) => each.endsWith(`/${name}`)) ?? entry.file })
    })
  writeFileSync(manifest, placed.join('\n'))
}
