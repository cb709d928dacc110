import { entriesOf } from '../../src/language/entries.ts'
import { idOf } from '../../src/language/language.ts'
import type { Codes, Kind } from '../../src/message.ts'
import { openResources } from '../../src/resources.ts'
import { filesBelow, readTables, withoutComments } from '../language/tables.ts'
import { caseOver } from '../rules/cases.ts'
import { editionNamed } from '../rules/editions.ts'
import { isMap } from '../rules/short.ts'
import type { Scenario } from './read.ts'
import { CODE, wantedFinding } from './wanted.ts'

const codes: Codes = Object.assign({}, ...(await readTables()).map((table) => table.codes))

/** The other forms of our messages, by the ids of these. */
const forms = new Map(
  [...entriesOf(openResources().messages()).entries].map(([id, { entry }]) => [
    id,
    entry.attributes.map((attribute) => attribute.id.name),
  ]),
)

const ids = idsOfRules()

/** The words of the data model that hold a blank: `not met`, `return to court`. */
const words = new Set(
  ['src/rules', 'src/actions', 'src/case', 'src/programme']
    .flatMap((folder) => filesBelow(folder, '.ts'))
    .flatMap(({ text }) => [...text.matchAll(/'([a-z-]+(?: [a-z-]+)+)'/g)].map(([, word]) => word)),
)

/**
 * What an assessment can't hold, so that it would be missed in vain, or be found absent in any case: words, a code or an
 * id that there isn't, a parameter that its message hasn't, or has as something else.
 */
export function strangeIn({ edition, given, expect: { findings = [], ...paths } }: Scenario): string[] {
  const texts = JSON.stringify([caseOver(given, edition), editionNamed(edition)])
  const isText = (value: string) => texts.includes(JSON.stringify(value).slice(1, -1))
  const strange = (value: unknown): string[] => {
    if (typeof value === 'string') {
      if (CODE.test(value)) return value in codes ? [] : [`no code: ${value}`]
      if (ID.test(value)) return isId(value) || isText(value) ? [] : [`no id: ${value}`]
      return !value.includes(' ') || words.has(value) || isText(value) ? [] : [`words: ${value}`]
    }
    if (typeof value !== 'object' || value === null) return []
    const { code, ...beside } = value as Record<string, unknown>
    return [
      ...(typeof code === 'string' ? strangeParameters(code, beside) : []),
      ...Object.values(value).flatMap(strange),
    ]
  }
  return [
    ...strange(paths),
    ...wantedFinding
      .array()
      .parse(findings)
      .flatMap(({ id, code, parameters = {}, ...fields }) => [
        ...(typeof id !== 'string' || isId(id) ? [] : [`no id: ${id}`]),
        ...strangeParameters(code, parameters),
        ...strange([code, parameters, fields]),
      ]),
  ]
}

function strangeParameters(code: unknown, { form, ...parameters }: Record<string, unknown>): string[] {
  const own = typeof code === 'string' ? [code] : Object.keys(codes)
  const there = typeof code === 'string' ? forms.get(idOf(code)) : [...forms.values()].flat()
  return [
    ...(form === undefined || there?.includes(form as string) ? [] : [`no form of ${code}: ${form}`]),
    ...Object.entries(parameters).flatMap(([name, value]) => {
      const kinds = own.flatMap((each): Kind[] => {
        const kind = codes[each]?.[name]
        return kind === undefined ? [] : [kind]
      })
      if (kinds.length === 0) return [`no parameter of ${code ?? 'any code'}: ${name}`]
      return kinds.some((kind) => mayBe(kind, value)) ? [] : [`never ${name}: ${JSON.stringify(value)}`]
    }),
  ]
}

/** Whether a parameter of a kind may be what is expected of it, in the form in which tests state it. */
function mayBe(kind: Kind, value: unknown): boolean {
  const [key, inner] = isMap(value) ? (Object.entries(value)[0] ?? []) : []
  if (key === 'not') return mayBe(kind, inner)
  if (typeof kind !== 'string') return kind.includes(value as string)
  if (value === null) return kind.endsWith('?')
  const of = kind.replace('?', '')
  if (of === 'item') return ITEM.some((item) => mayBe(item, value))
  const items = ITEMS[of]
  if (items === undefined) return FITS[of]?.(value) ?? false
  if (key === 'length' && typeof inner === 'number') return true
  const listed = key === 'contains' ? [inner] : value
  return Array.isArray(listed) && listed.every((each) => items.some((item) => mayBe(item, each)))
}

const FITS: Readonly<Record<string, (value: unknown) => boolean>> = {
  number: (value) => typeof value === 'number',
  flag: (value) => typeof value === 'boolean',
  text: (value) => typeof value === 'string',
  date: (value) => /^\d{4}-\d\d-\d\d$/.test(String(value)),
  time: (value) => /^\d\d:\d\d$/.test(String(value)),
  // By its code alone, or by parameters; those of one with a code are looked at where it stands.
  message: (value) =>
    isMap(value)
      ? typeof value.code === 'string' || strangeParameters(undefined, value).length === 0
      : typeof value === 'string' && CODE.test(value),
}

/** What may be listed. A text is any string, a date and a time as well. */
const ITEM: readonly Kind[] = ['message', 'number', 'text', 'days', 'and']
const ITEMS: Readonly<Record<string, readonly Kind[]>> = {
  days: ['date'],
  span: ['date'],
  ...Object.fromEntries(['and', 'or', 'commas', 'semicolons', 'also'].map((kind) => [kind, ITEM])),
}

function isId(value: string): boolean {
  return ids.some((id) => id.test(value))
}

/** The ids that the rules write out, whole or with a part to fill in: `attendance.run/${…}/${…}`. */
function idsOfRules(): RegExp[] {
  const text = filesBelow('src/rules', '.ts')
    .map((file) => withoutComments(file.text))
    .join('\n')
  const all = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found)
  // A finding of a whole topic has no point; a criterion's id stands behind that of its topic.
  const ofTopics = all(/\bid: '([a-z ]+)',\s*topic:/g)
  const alone = all(/\bid: '([a-z ]+)'/g).join('|')
  const whole = all(/'([a-z-]+\.[a-z-]+(?:\/[a-z-]+)?)'/g)
  const filled = all(/`([a-z-]+\.(?:[^`$\n]|\$\{[^}]*\})*)`/g).map((id) =>
    id
      .replace(/\.\$\{[^}]*\}$/, `.(?:${alone})`)
      .replace(/\$\{[^}]*\}$/, '.+')
      .replace(/\$\{[^}]*\}/g, '[^/]+'),
  )
  return [...ofTopics, ...whole, ...filled].map((id) => new RegExp(`^${id.replace('.', '\\.')}$`))
}

/** `route.prior-treatment/direct entry/relapse-prevention` */
const ID = /^[a-z-]+\.\S/
