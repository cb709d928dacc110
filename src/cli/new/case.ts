import type { Codes } from '../../case/codes/code-table.ts'
import { caseJsonSchema } from '../../case/schema.ts'
import type { Edition } from '../../programme/edition.ts'
import { below, choicesOf, describedBy, formsOf, type SchemaNode } from '../../programme/schema-node.ts'

/**
 * A case to be filled in by hand: the fields that it must have, and each other one behind `//`, which the reader of
 * cases passes over, with what it asks. A line whose marks are taken off is read as it stands.
 */
export function newCase(edition: Edition, codes?: Codes): string {
  const root = caseJsonSchema(codes) as SchemaNode
  const { programme, person, ...others } = root.properties ?? {}
  const asked = Object.entries(others).filter(([name]) => name !== '$schema' && isAsked(name, edition))
  return [
    ...notes(HEAD, ''),
    '{',
    `  "programme": ${JSON.stringify(edition.id)},`,
    ...asked.flatMap(([name, node]) => ['', ...optional(name, node, { root, edition, indent: '  ' })]),
    '',
    ...notes([describedBy(root, person ?? {}) ?? ''], '  '),
    '  "person": {',
    ...Object.entries(person?.properties ?? {})
      .filter(([name]) => !REQUIRED.includes(name))
      .flatMap(([name, node]) => optional(name, node, { root, edition, indent: '    ' })),
    ...REQUIRED.map((name, at) => `    "${name}": ""${at < REQUIRED.length - 1 ? ',' : ''}`),
    '  }',
    '}',
    '',
  ].join('\n')
}

const HEAD = [
  'A new case. Fill in what is known, take the // off each line that you use, and leave the rest as it is: a line',
  'behind // is not read. Dates are YYYY-MM-DD. "groupwork check FILE" says what is missing, and where.',
]

const REQUIRED: readonly string[] = ['crn', 'name']

/** What belongs to a report that is signed, or comes from a register, is written by the program. */
const WRITTEN_BY_PROGRAM: readonly string[] = ['position', 'signed', 'of', 'signatures', 'addenda']

function isAsked(name: string, { rules, caseFacts }: Edition): boolean {
  if (name === 'facts') return caseFacts !== undefined
  if (name === 'assessmentAfter') return rules.routing?.decidedAfter !== undefined
  if (name === 'iq') return rules.eligibility.iq !== undefined
  if (name === 'convictedInAdultCourt' || name === 'reachedAdulthoodInCustody')
    return rules.eligibility.adulthood !== undefined
  return true
}

interface Writing {
  root: SchemaNode
  edition: Edition
  indent: string
}

/** A field that may be left out, behind marks, with its question above it. */
function optional(name: string, node: SchemaNode, { root, edition, indent }: Writing): string[] {
  const value = JSON.stringify(skeleton(root, node, edition, name, 0), null, 2)
  const lines = `${JSON.stringify(name)}: ${value},`.split('\n')
  return [
    ...notes(questions(root, node, edition, name), indent),
    ...lines.map((line) => `${indent}// ${line}`),
  ]
}

/** What a field asks: its own question, and those of what stands directly within it, with the words that may stand there. */
function questions(root: SchemaNode, node: SchemaNode, edition: Edition, name: string): string[] {
  const own = describedBy(root, node)
  const inner = formsOf(root, below(root, node, 0) ?? node).flatMap((each) =>
    Object.entries(each.properties ?? {}),
  )
  return [
    ...(own === undefined ? [] : [own]),
    ...oneOf(root, node),
    ...inner.flatMap(([field, each]) => {
      const told = [describedBy(root, each), ...oneOf(root, each)].filter((part) => part !== undefined)
      return told.length === 0 || WRITTEN_BY_PROGRAM.includes(field)
        ? []
        : [`${field}: ${told.map(sentence).join(' ')}`]
    }),
    ...ofEdition(edition, name),
  ]
}

function oneOf(root: SchemaNode, node: SchemaNode): string[] {
  const choices = choicesOf(root, below(root, node, 0) ?? node)
  return choices.length === 0 || choices.length > 30 ? [] : [`One of: ${choices.join(', ')}`]
}

/** The names of the programme that a field refers to. */
function ofEdition({ rules }: Edition, name: string): string[] {
  const modules = rules.parts.flatMap(({ id, modules }) =>
    modules.length > 0 ? modules.map((each) => each.id) : [id],
  )
  if (name === 'schedule') return [`Modules of this programme: ${modules.join(', ')}`]
  if (name === 'plan') return [`Routes of this programme: ${rules.routes.map(({ id }) => id).join(', ')}`]
  if (name === 'targets') return rules.treatmentTargets.map(({ id, name: title }) => `Target ${id}: ${title}`)
  return []
}

const sentence = (text: string) => (/[.?]$/.test(text) ? text : `${text}.`)

const DEPTH = 4

/** An empty value of a field's shape: one entry of a list, and each field of an object. */
function skeleton(
  root: SchemaNode,
  node: SchemaNode,
  edition: Edition,
  name: string,
  depth: number,
): unknown {
  const forms = formsOf(root, node)
  const list = forms.find(({ items }) => items !== undefined)
  if (list?.items !== undefined) {
    if (name === 'targets' && depth === 0)
      return edition.rules.treatmentTargets.map(({ id }) => ({
        ...(skeleton(root, list.items as SchemaNode, edition, '', 1) as object),
        target: id,
      }))
    return [skeleton(root, list.items, edition, '', depth + 1)]
  }
  const object = forms.find(({ properties }) => properties !== undefined)
  if (object?.properties === undefined || depth >= DEPTH) return numeric(forms) ? 0 : ''
  return Object.fromEntries(
    Object.entries(object.properties)
      .filter(([field]) => !WRITTEN_BY_PROGRAM.includes(field))
      .map(([field, each]) => [field, skeleton(root, each, edition, field, depth + 1)]),
  )
}

const numeric = (forms: readonly SchemaNode[]) =>
  forms.some(({ type }) => type === 'number' || type === 'integer')

/** Folded at 110 letters. */
function notes(texts: readonly string[], indent: string): string[] {
  return texts.flatMap((text) =>
    (text.match(/.{1,110}(?:\s|$)/g) ?? [text]).map((line) => `${indent}// ${line.trim()}`),
  )
}
