import { formatIssues } from '../errors.ts'
import { openResources, type ResourceFolders, type Resources } from '../resources.ts'
import type { ResourceFlags } from './options.ts'
import { errorColour, fold, printIssues } from './terminal.ts'

/** What a command works with. What is to be told of somebody's own messages is told at once. */
export function openFolders({ programmes, templates, language, codes }: ResourceFlags): {
  folders: ResourceFolders
  resources: Resources
} {
  const folders = { programmes, templates, language, codes }
  const resources = openResources(folders)
  // A fault in it concerns every case, so it is told before the first.
  if (codes !== undefined) resources.codes()
  if (language !== undefined) {
    printIssues(formatIssues(resources.language().notices).map((line) => errorColour.yellow(fold(line))))
  }
  return { folders, resources }
}
