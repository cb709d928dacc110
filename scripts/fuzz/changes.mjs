import { chance } from './chance.mjs'
import { HOSTILE, NAME } from './planted.mjs'

/**
 * Changes of a text, each wholly decided by its seed: a finding is kept as its base and the seeds of its changes, and
 * made smaller by leaving changes out.
 */
export function changed(kind, text, seeds) {
  return seeds.reduce((before, seed) => {
    const { one } = chance(seed)
    // Long texts would only become longer.
    if (before.length > 2_500_000) return before
    return one(CHANGES[kind])(before, chance(seed ^ 0x9e3779b9))
  }, text)
}

const TEXT = [
  (text, { below }) => text.slice(0, below(text.length)),
  (text, { below, one }) => spliced(text, below(text.length), below(20), one(HOSTILE)),
  (text, { below, one }) =>
    spliced(
      text,
      below(text.length),
      0,
      one(['[', '{', '"', '(', '- ', '*', '&a ', '!x ']).repeat(1 + below(20_000)),
    ),
  (text, { below, one }) =>
    spliced(text, below(text.length), 1, one(['\0', '"', '\\', '\t', '\r', '\n', '{', ']', ',', ':'])),
  (text, { below }) => repeatedLine(text, below, 1 + below(5_000)),
  (text, { below }) => repeatedLine(text, below, 1),
  (text, { below }) => {
    const at = below(text.length)
    return text.slice(0, at) + text.slice(at + below(400))
  },
  (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`,
  (text) => text + text,
]

const JSON_CHANGES = [
  ...Array.from({ length: 12 }, () => (text, random) => inJson(text, random)),
  (text, { one }) =>
    text.replace(/\{/, `{"__proto__":{"polluted":true},"${one(['a', 'person', 'programme'])}":1,`),
  ...TEXT,
]

const CSV_CHANGES = [
  ...Array.from({ length: 6 }, () => (text, { below, one }) => {
    const lines = text.split('\n')
    const at = below(lines.length)
    const cells = (lines[at] ?? '').split(',')
    cells[below(cells.length)] = one(HOSTILE)
    lines[at] = cells.join(',')
    return lines.join('\n')
  }),
  (text, { one }) => text.replaceAll(',', one([';', '\t', '|'])),
  (text, { below }) => text.replace('\n', `${',x'.repeat(below(3_000))}\n`),
  ...TEXT,
]

const YAML_CHANGES = [
  ...Array.from({ length: 8 }, () => (text, { below, one }) => {
    const lines = text.split('\n')
    const at = below(lines.length)
    const value = one([
      ...HOSTILE,
      '*a',
      '&a x',
      '!local x',
      '[]',
      '{}',
      '!!binary aGk=',
      '12',
      '{__proto__: 1}',
      '"quoted"',
    ])
    lines[at] = (lines[at] ?? '').replace(/: .*$/, () => `: ${value}`)
    return lines.join('\n')
  }),
  (text, { one }) =>
    `${text}\n${one(['a: &a [x]\nb: &b [*a,*a]\nc: [*b,*b]', '? [x]\n: y', '<<: *z', '%YAML 9', '--- \na: b', 'caseFacts: {pattern: "(a+)+$", type: string}', 'caseFacts: {$ref: "#"}'])}`,
  ...TEXT,
]

const MARKS = [
  ...[
    '{{{person.name}}}',
    '{{name}}',
    '{{__proto__}}',
    '{{#each this}}',
    '{{/each}}',
    '{{#if refs}}',
    '{{else}}',
    '{{/if}}',
  ],
  ...[
    '{{> sentence}}',
    '{{> notes}}',
    '{{> open}}',
    '{{#with person}}',
    '{{/with}}',
    '{{json this}}',
    '{{yaml title}}',
    '[^{{{this}}}]',
  ],
  ...[
    '{{#each identity}}{{#each ../identity}}{{label}}{{/each}}{{/each}}',
    '{{lookup this "x"}}',
    '{{#*inline "x"}}',
    '{{this}}',
  ],
  ...[
    '> > > ',
    '```change-plot\n{}\n```',
    '```signatures\nx\n```',
    '<b>',
    '| a |\n|---|\n',
    '{{value}}',
    '{{text}}',
    '{{@root}}',
  ],
]
/** Marks of a language of files, within a line and as one. */
const withMarks = (marks) => [
  ...Array.from(
    { length: 8 },
    () =>
      (text, { below, one }) =>
        spliced(text, below(text.length), below(3), one(marks)),
  ),
  ...Array.from({ length: 4 }, () => (text, { below, one }) => {
    const lines = text.split('\n')
    lines.splice(below(lines.length), below(2), one(marks))
    return lines.join('\n')
  }),
  ...TEXT,
]

const FTL = [
  ...['{', '}', '{ $n }', '{ $n ->', '[one] ', '*[other] ', '{ "', '"}', '{ "\\u0007" }', '{ 1.5 }'],
  ...['-term = x', '{ -term }', '{ -term.attr ->', '{ date }', '{ date.short }', '{ NUMBER($n) }'],
  ...['{ CAPITAL() }', '{ CAPITAL($n, a: 1) }', '    .of = x', '    .short = { $x }', 'language-tag = cy'],
  ...['language-tag = { $x }', 'date =', '# ', '### ', '\ufeff', '\r\n', '__proto__ = x', '= x', '.x = y'],
]

const TEMPLATE_CHANGES = withMarks(MARKS)

const CHANGES = {
  case: JSON_CHANGES,
  register: CSV_CHANGES,
  edition: YAML_CHANGES,
  template: TEMPLATE_CHANGES,
  wording: withMarks(FTL),
}

const spliced = (text, at, length, piece) => text.slice(0, at) + piece + text.slice(at + length)

function repeatedLine(text, below, times) {
  const lines = text.split('\n')
  const at = below(lines.length)
  const line = lines[at] ?? ''
  lines.splice(
    at,
    0,
    ...Array.from({ length: Math.min(times, Math.ceil(1_000_000 / (line.length + 1))) }, () => line),
  )
  return lines.join('\n')
}

/** As `inRecord` changes it; as it is where it is no JSON, or deeper than can be walked. */
function inJson(text, random) {
  try {
    return inRecord(text, random)
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return text
    throw error
  }
}

/** A value, a key or an entry of the record in other words, more often or elsewhere. */
function inRecord(text, { below, one }) {
  const record = JSON.parse(text)
  const places = []
  const walk = (value) => {
    if (typeof value !== 'object' || value === null || places.length > 20_000) return
    for (const key of Object.keys(value)) {
      places.push([value, key])
      walk(value[key])
    }
  }
  walk(record)
  if (places.length === 0) return text
  const [holder, key] = one(places)
  const how = below(9)
  if (how < 3) holder[key] = one([...HOSTILE, null, 0, -1, 1e308, 1.5, true, [], {}, [[]], { a: {} }])
  else if (how === 3) delete holder[key]
  else if (how === 4 && !Array.isArray(holder)) {
    define(holder, one(HOSTILE), holder[key])
    delete holder[key]
  } else if (how === 8 && !Array.isArray(holder)) define(holder, NAME, one(HOSTILE))
  else if (how === 5) {
    const [, other] = one(places)
    // A copy: it may hold the very place that it is put into.
    holder[key] = structuredClone(one(places)[0][other] ?? null)
  } else if (how === 6) holder[key] = deep(1 + below(200))
  else if (Array.isArray(holder)) many(holder, key, one([2, 10, 300, 3_000]))
  else if (typeof holder[key] === 'string')
    holder[key] = `${holder[key]} `.repeat(one([2, 50, 2_000])).slice(0, 900_000)
  return JSON.stringify(record)
}

/** Defined, not assigned: `__proto__` would be taken for the object's prototype. */
function define(holder, key, value) {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true })
}

function deep(levels) {
  let value = 1
  for (let level = 0; level < levels; level++) value = level % 2 ? [value] : { a: value }
  return value
}

/** The same entry again, with an id of its own where it has one, so that it isn't refused for that alone. */
function many(list, key, times) {
  const entry = list[key]
  if (JSON.stringify(entry).length * times > 1_500_000) return
  for (let n = 0; n < times; n++) {
    list.push(typeof entry?.id === 'string' ? { ...entry, id: `${entry.id}-${n}` } : entry)
  }
}
