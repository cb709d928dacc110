import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Values of an invented person, each like nothing else: where one is found, it came from what was sent. */
export const NAME = 'Zyxquorn Plantagibble'
const CRN = 'Z99317Q'
const NARRATIVE = 'Quibblefrostian'
const PERSONAL = [/zyxquorn/i, /plantagibble/i, /Z99317Q/i, /quibblefrostian/i]

/** What of a person a text tells that nobody may be told. */
export const toldOf = (text) => PERSONAL.filter((value) => value.test(text)).map(({ source }) => source)

const read = (folder, name) => readFileSync(join(ROOT, folder, name), 'utf8')
const named = (folder, ending) =>
  readdirSync(join(ROOT, folder), { recursive: true }).filter((name) => name.endsWith(ending))

/** What is changed: samples with the invented person in them, and what the package holds. */
export const BASES = {
  case: named('data-samples', '.json').map((name) => planted(read('data-samples', name))),
  register: named('data-samples/registers', '.csv').map((name) =>
    joined(read('data-samples/registers', name)),
  ),
  edition: named('programmes', '.yaml').map((name) => read('programmes', name)),
  template: named('templates', '.md.hbs').map((name) => read('templates', name)),
  wording: named('language/en-GB', '.ftl').map((name) => read('language/en-GB', name)),
}
export const NAMES = {
  edition: named('programmes', '.yaml'),
  template: named('templates', '.md.hbs'),
  wording: named('language/en-GB', '.ftl'),
}

function planted(json) {
  const record = JSON.parse(json)
  record.person = { ...record.person, name: NAME, crn: CRN }
  return JSON.stringify(
    record,
    (_, value) => (typeof value === 'string' && value.length > 60 ? `${value} ${NARRATIVE}.` : value),
    1,
  )
}

/** The first of its people is the invented one, in every row. */
function joined(csv) {
  const [first] = /^Z\w+(?=,)/m.exec(csv)
  return csv.replaceAll(first, CRN)
}

/** What is put where something else was expected. */
export const HOSTILE = [
  ...[NAME, CRN, `${NARRATIVE} ${NAME}`, '', ' ', '\u200b', 'x'.repeat(300), '__proto__', 'constructor'],
  ...['hasOwnProperty', '/__proto__/toString', '../../etc/passwd', '2026-02-30', '0000-01-01', '9999-12-31'],
  ...[
    '1e308',
    '-1',
    '0',
    '4294967295',
    'NaN',
    'null',
    'true',
    '\u0000',
    '\u001b[2J\u001b]0;x\u0007',
    '\u202e',
  ],
  ...[
    '\ud800',
    '\ufeff',
    'a\nb',
    'a\r\nforged: line',
    '<script>alert(1)</script>',
    '{{{person.name}}}',
    '&#0;',
  ],
  ...[
    '*'.repeat(2000),
    '1. '.repeat(2000),
    '> '.repeat(500),
    '[^n1]',
    '```',
    '| a |',
    '\u0301'.repeat(200),
    '𓀀',
    '🏳️‍🌈',
  ],
  ...['    at Object.<anonymous> (/srv/secret.js:1:1)', '%00', "'; DROP", '=cmd()', '10:00', 'UAAB', 'ATTC'],
]
