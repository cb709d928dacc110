import { parseDocument } from 'yaml'
import { valueAt } from '../../case/pointer.ts'
import { InputError } from '../../errors.ts'
import type { Edition } from '../../programme/edition.ts'
import { readEdition } from '../../programme/read.ts'
import { parseYaml } from '../../programme/yaml-text.ts'
import { objectIn } from '../form/draft.ts'

/** Local details of an edition as its file has them: plain data under `local`. */
export type Local = Readonly<Record<string, unknown>>

/** What messages call the edition that the page carries. */
const EDITION = 'edition'

/** Throws InputError where the text is no edition. */
export function localOf(yaml: string): Local {
  const data = parseYaml(yaml, EDITION).data as { local?: unknown } | null
  const local: unknown = data?.local
  return objectIn(local)
}

/** The edition's file with other local details; its other lines, comments and order stay as they are. */
export function withLocal(yaml: string, local: Local): string {
  const { document } = parseYaml(yaml, EDITION)
  const known = document.get('local', true)
  if (Object.keys(local).length === 0) {
    if (known === undefined) return yaml
    document.delete('local')
  } else if (known === undefined) {
    // At the end, and nothing before it is written anew.
    const added = parseDocument('{}')
    added.contents = added.createNode({ local }) as never
    return `${yaml.trimEnd()}\n\n${added.toString({ lineWidth: 0 })}`
  } else {
    const before = localOf(yaml)
    for (const key of Object.keys(before)) if (!Object.hasOwn(local, key)) document.deleteIn(['local', key])
    for (const [key, value] of Object.entries(local)) {
      if (JSON.stringify(valueAt(before, [key])) !== JSON.stringify(value))
        // A plain value takes the place of the one before, and leaves the comment beside it.
        document.setIn(['local', key], typeof value === 'object' ? document.createNode(value) : value)
    }
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: true })
}

/** The edition that a file's text holds, by its own id. Throws InputError with every issue. */
export function readOwnEdition(yaml: string, file: string): Edition {
  if (yaml.trim() === '')
    throw new InputError([{ file, pointer: '', expected: 'expected an edition, as YAML' }])
  const edition = readEdition(yaml, file)
  // Files are named by it.
  if (edition.id.length > LONGEST_ID)
    throw new InputError([{ file, pointer: '/id', expected: `expected at most ${LONGEST_ID} letters` }])
  return edition
}

const LONGEST_ID = 60
