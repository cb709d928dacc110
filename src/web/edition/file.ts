import { parseDocument } from 'yaml'
import { valueAt } from '../../case/pointer.ts'
import { InputError } from '../../errors.ts'
import type { Edition } from '../../programme/edition.ts'
import { say } from '../../programme/phrases.ts'
import { readEdition } from '../../programme/read.ts'
import { parseYaml } from '../../programme/yaml-text.ts'
import { type Draft, objectIn } from '../form/draft.ts'

/** What an office adds to an edition, beside what its source document says. */
const SECTIONS = ['local', 'publisher', 'issue'] as const

/** These as the edition's file has them: plain data, without those that hold nothing. */
export type Details = Draft

/** What messages call the edition that the page carries. */
const EDITION = 'edition'

/** Throws InputError where the text is no edition. */
export function detailsOf(yaml: string): Details {
  const data = objectIn(parseYaml(yaml, EDITION).data)
  const sections = SECTIONS.map((section) => [section, objectIn(data[section])] as const)
  return Object.fromEntries(sections.filter(([, value]) => Object.keys(value).length > 0))
}

/** The edition's file with other details; its other lines, comments and order stay as they are. */
export function withDetails(yaml: string, details: Details): string {
  const before = detailsOf(yaml)
  return SECTIONS.reduce(
    (text, section) => withSection(text, section, objectIn(before[section]), objectIn(details[section])),
    yaml,
  )
}

function withSection(yaml: string, section: (typeof SECTIONS)[number], before: Draft, after: Draft): string {
  if (JSON.stringify(before) === JSON.stringify(after)) return yaml
  const { document } = parseYaml(yaml, EDITION)
  if (Object.keys(after).length === 0) document.delete(section)
  else if (document.get(section, true) === undefined) {
    // At the end, and nothing before it is written anew.
    const added = parseDocument('{}')
    added.contents = added.createNode({ [section]: after }) as never
    return `${yaml.trimEnd()}\n\n${added.toString({ lineWidth: 0 })}`
  } else {
    for (const key of Object.keys(before)) if (!Object.hasOwn(after, key)) document.deleteIn([section, key])
    for (const [key, value] of Object.entries(after)) {
      if (JSON.stringify(valueAt(before, [key])) !== JSON.stringify(value))
        // A plain value takes the place of the one before, and leaves the comment beside it.
        document.setIn([section, key], typeof value === 'object' ? document.createNode(value) : value)
    }
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: true })
}

/** The edition that a file's text holds, by its own id. Throws InputError with every issue. */
export function readOwnEdition(yaml: string, file: string): Edition {
  if (yaml.trim() === '')
    throw new InputError([
      { file, pointer: '', expected: 'expected an edition, as YAML', told: say('edition/empty') },
    ])
  const edition = readEdition(yaml, file)
  // Files are named by it.
  if (edition.id.length > LONGEST_ID)
    throw new InputError([
      {
        ...{ file, pointer: '/id', expected: `expected at most ${LONGEST_ID} letters` },
        told: say('edition/long-id', { most: LONGEST_ID }),
      },
    ])
  return edition
}

const LONGEST_ID = 60
