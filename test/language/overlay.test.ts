import { describe, expect, test } from 'vitest'
import { InputError } from '../../src/errors.ts'
import { entriesOf } from '../../src/language/entries.ts'
import type { MessageFile } from '../../src/language/language.ts'
import { openLanguage, parseMessages } from '../../src/language/language.ts'
import { layOver, markOf } from '../../src/language/overlay.ts'
import { openResources } from '../../src/resources.ts'

/** What an office lays over our messages, and what is said of it where it doesn't fit. */
const OURS: MessageFile[] = [
  {
    file: 'ours.ftl',
    text: `language-tag = en-GB
list-comma = { $before }, { $next }
list-and = { $before } and { $next }
number-thousands = ,
number-decimal = .
number-minus = −
greeting = Good morning, { CAPITAL($name) }.
    .short = Morning
sessions = { $n ->
    [1] one session
   *[other] { $n } sessions
}
told = { greeting } { sessions }
`,
  },
]
const NUMBERS = ['number-thousands', 'number-decimal', 'number-minus']
const over = (text: string) => layOver(OURS, [{ file: 'own/mine.ftl', text }], 'en-GB')
const own = (text: string) => {
  const { over: laid, ...rest } = over(text)
  return openLanguage({ ...rest, files: [...OURS.map((each) => parseMessages(each.text)), laid] })
}
const name = { text: 'robin' }

function issuesOf(text: string): string[] {
  try {
    over(text)
  } catch (error) {
    if (error instanceof InputError)
      return error.issues.map(({ file, pointer, expected }) => `${file}, ${pointer}: ${expected}`)
    throw error
  }
  return []
}

const nested = (depth: number): string => (depth === 0 ? 'x' : `{ "}" ->\n *[a] ${nested(depth - 1)}\n }`)

describe('what is laid over', () => {
  test('stands in place of ours, and what it omits stays ours', () => {
    const language = own('greeting = Hello { $name }')
    expect(language.say({ code: 'greeting', parameters: { name } })).toBe('Hello robin')
    expect(language.say({ code: 'greeting', parameters: { name }, form: 'short' })).toBe('Morning')
    expect(language.say({ code: 'sessions', parameters: { n: 1 } })).toBe('one session')
  })

  test('may change a form only', () => {
    const language = own('greeting =\n    .short = Hi')
    expect(language.say({ code: 'greeting', parameters: { name } })).toBe('Good morning, Robin.')
    expect(language.say({ code: 'greeting', parameters: { name }, form: 'short' })).toBe('Hi')
  })

  test('is used by our messages that refer to it', () => {
    const language = own('greeting = Hello { $name }:')
    expect(language.say({ code: 'told', parameters: { name, n: 2 } })).toBe('Hello robin: 2 sessions')
  })

  test('may refer to a form of its own', () => {
    const language = own('greeting = { greeting.short }, { $name }')
    expect(language.say({ code: 'greeting', parameters: { name } })).toBe('Morning, robin')
  })

  test('may have messages and terms of its own', () => {
    const language = own('-office = the office\nown = at { -office }\ngreeting = Hello { $name } { own }')
    expect(language.say({ code: 'greeting', parameters: { name } })).toBe('Hello robin at the office')
    expect(language.notices).toEqual([])
  })

  test('may be written over several lines, which are one sentence', () => {
    const language = own('greeting =\n    Hello\n    { $name },\n    welcome')
    expect(language.say({ code: 'greeting', parameters: { name } })).toBe('Hello robin, welcome')
  })

  test('of case text nothing is read as a message', () => {
    const text = '{ $n } { told } -office \u2068'
    expect(own('greeting = { $name }').say({ code: 'greeting', parameters: { name: { text } } })).toBe(text)
  })
})

test('a text chooses no form, whatever it says', () => {
  const language = own('greeting = { $name ->\n [none] Hello\n *[other] Hello { $name }\n }')
  const say = (given: { text: string } | null) =>
    language.say({ code: 'greeting', parameters: { name: given } })
  expect([say(null), say({ text: 'none' }), say({ text: 'other' })]).toEqual([
    'Hello',
    'Hello none',
    'Hello other',
  ])
})

describe('what doesn’t fit is told with its file and line', () => {
  test.each([
    [
      'greeting = Hello\nno message here\n',
      'own/mine.ftl, line 2: no message can be read here: a name needs a "=" after it; a line that goes on begins with blanks',
    ],
    [
      'greeting = { $name',
      'own/mine.ftl, line 1: no message can be read here: a { is not closed in this message',
    ],
    [
      'sessions = { $n ->\n [one] a\n }',
      'own/mine.ftl, line 3: no message can be read here: one of the forms needs a * before it, for whatever is none of the others',
    ],
    ['greeting = { $nme }', 'own/mine.ftl, line 1: greeting: { $nme } is not given here; there is { $name }'],
    ['told = { $nme }', 'own/mine.ftl, line 1: told: { $nme } is not given here; there is { $name }, { $n }'],
    ['\n\ngreeting = { told }\ntold = { greeting }', 'own/mine.ftl, line 3: greeting: it refers to itself'],
    [
      'greeting = { NUMBER($name) }',
      'own/mine.ftl, line 1: greeting: there is no NUMBER(); there are CAPITAL, LOWER, STOP, UNSTOP, KEEP, ORDINAL',
    ],
    ['greeting = { -office }', 'own/mine.ftl, line 1: greeting: there is no message "-office"'],
    ['greeting = { fare-well }', 'own/mine.ftl, line 1: greeting: there is no message "fare-well"'],
    [
      'greeting = { name }',
      'own/mine.ftl, line 1: greeting: there is no message "name"; the parameter is { $name }',
    ],
    ['greeting = { sessions.long }', 'own/mine.ftl, line 1: greeting: there is no message "sessions.long"'],
    ['greeting = a\n    .shrt = b', 'own/mine.ftl, line 1: greeting: the message has no form ".shrt"'],
    [
      'greeting = a\ngreeting = b',
      'own/mine.ftl, line 2: greeting: it stands already in own/mine.ftl, line 1',
    ],
    [
      'greeting = a{ "\\u0007" }',
      "own/mine.ftl, line 1: greeting: expected no character U+0007: it can't be printed",
    ],
    ['language-tag = en_GB', 'own/mine.ftl, line 1: language-tag: expected a language tag: cy'],
    [
      `greeting = ${'{ "a" }'.repeat(91)}`,
      'own/mine.ftl, line 1: greeting: expected at most 90 placeables in one message and those that it refers to',
    ],
    [
      `greeting = ${'{'.repeat(40_000)}`,
      'own/mine.ftl, : expected fewer braces and calls within one another',
    ],
  ])('%s', (text, expected) => {
    expect(issuesOf(text)).toContain(expected)
  })

  test('all at once', () => {
    expect(issuesOf('greeting = { $a }\nsessions = { $b }\nlost')).toHaveLength(3)
  })
})

describe('what would go wrong once it is said is refused before', () => {
  test.each([
    [
      'a value omitted, and a circle through ours',
      'told =\n    .of = 0\ngreeting = { told }',
      'it refers to itself',
    ],
    [
      'a parameter of a message whose value is ours',
      'told =\n    .of = 0\nlist-and = { told }',
      '{ $name } is not given here',
    ],
    [
      'calls within one another',
      `greeting = { ${'CAPITAL('.repeat(30)}$name${')'.repeat(30)} }`,
      'expected at most 20 braces and calls',
    ],
    [
      'very many of them',
      `greeting = { ${'CAPITAL('.repeat(30_000)}$name${')'.repeat(30_000)} }`,
      'expected fewer braces and calls',
    ],
    ['braces behind quoted ones', `greeting = ${nested(30)}`, 'expected at most 20 braces and calls'],
    ['a character that there is none', 'greeting = { "\\UD80000" }', 'there is no character'],
    [
      'more placeables than can be said, through others',
      `a = ${'{ $name }'.repeat(60)}\ngreeting = { a }{ a }`,
      'expected at most 90 placeables',
    ],
    [
      'a chain',
      `${Array.from({ length: 200 }, (_, at) => `m${at} = { m${at + 1} }`).join('\n')}\nm200 = x\ngreeting = { m0 }`,
      'expected at most 90 placeables',
    ],
    [
      'a parameter printed by a term',
      '-office = office { $nme }\ngreeting = { -office }',
      'can only choose in a term',
    ],
    ['a message in a term', '-office = { greeting }\ngreeting = { -office }', 'a term refers to no message'],
    ['a function without a parameter', 'greeting = { CAPITAL() }', 'CAPITAL() takes one parameter'],
    ['a function with two', 'greeting = { CAPITAL($name, $name) }', 'CAPITAL() takes one parameter'],
    ['a number in braces', 'greeting = { 1000.50 }', 'a number stands outside braces'],
    [
      'what every object has',
      'constructor =\n    .a = x\ngreeting = { constructor }',
      'there is no message "constructor"',
    ],
    ['a carriage return alone', 'greeting = Hello\rlist-and = x', 'expected lines that end as lines do'],
  ])('%s', (_, text, expected) => {
    expect(issuesOf(text).join('\n')).toContain(expected)
  })

  test('sound ones are not: a brace in quotes, a term that chooses, CRLF, many comments', () => {
    const sound = [
      `greeting = ${'{ "{" }'.repeat(30)}`,
      '-office = { $case ->\n    [of] of the office\n   *[nominative] the office\n }\ngreeting = { -office(case: "of") } { -office }',
      'greeting = Hello\r\n    { $name }\r\n',
      `${'# { \n'.repeat(100)}greeting = Hello`,
    ]
    for (const text of sound) expect(issuesOf(text)).toEqual([])
    expect(own(sound[1] ?? '').say({ code: 'greeting', parameters: { name } })).toBe(
      'of the office the office',
    )
  })

  test('in good time, however many there are', { timeout: 20_000 }, () => {
    const many = Array.from({ length: 20_000 }, (_, at) => `m${at} = { m${at + 1} }`).join('\n')
    expect(issuesOf(`${many}\nm20000 = x`).length).toBeGreaterThan(19_000)
  })
})

describe('what is told and keeps nothing from being made', () => {
  test('a message that isn’t known', () => {
    expect(over('farewell = Goodbye').notices).toEqual([
      {
        file: 'own/mine.ftl',
        pointer: 'line 1',
        expected: 'farewell: this message is not known here, or no longer, and is not used: ours stays',
      },
    ])
  })

  test('a message whose name is misspelt, with the nearest', () => {
    const [notice] = over('greetings = Hello { $name }').notices
    expect(notice?.expected).toBe(
      'greetings: this message is not known here, or no longer, and is not used: ours stays',
    )
    expect(over('list-adn = { $before } and { $next }').notices[0]?.expected).toContain(
      'the nearest is "list-and"',
    )
  })

  test('a fact that ours tells and theirs doesn’t, but not what is only chosen by', () => {
    expect(over('greeting = Hello').notices.map(({ expected }) => expected)).toEqual([
      'greeting: { $name } is left out, so nobody is told it',
    ])
    // Through a message that it refers to.
    expect(over('told = { sessions }').notices.map(({ expected }) => expected)).toEqual([
      'told: { $name } is left out, so nobody is told it',
    ])
    expect(over('chosen = x\nsessions = { $n } sessions').notices).toHaveLength(1)
  })

  test('a form that is never chosen', () => {
    const [notice] = over('sessions = { $n ->\n [oen] a\n [one] b\n *[other] c\n }').notices
    expect(notice?.expected).toBe('sessions: [oen] is no word that $n may be, and is never chosen')
  })

  test('one for an English that has changed since, with the mark of today’s', () => {
    const { entries } = entriesOf(OURS)
    const today = markOf(entries.get('greeting'))
    expect(over(`greeting = Hello { $name }\n    .of = ${today}`).notices).toEqual([])
    const [notice] = over('greeting = Hello { $name }\n    .of = 00000000').notices
    expect(notice?.expected).toBe(
      `greeting: the English has changed since; for the one of today: .of = ${today}`,
    )
  })
})

describe('a language of its own', () => {
  test('has its tag, and lists what it lacks', () => {
    const { tag, incomplete, notices } = over(
      'language-tag = cy\ngreeting = Bore da, { $name }.\nsessions = { $n } x',
    )
    expect([tag, incomplete]).toEqual(['cy', ['list-comma', 'list-and', ...NUMBERS, 'told']])
    expect(notices).toEqual([
      {
        file: 'cy',
        pointer: '',
        expected: `6 messages are missing: list-comma, list-and, ${NUMBERS.join(', ')}, told`,
      },
    ])
  })

  test('is incomplete where its English has changed since', () => {
    const all = OURS[0]?.text.replace('en-GB', 'cy') ?? ''
    expect(over(all).incomplete).toEqual([])
    expect(
      over(all.replace('    .short = Morning', '    .short = Morning\n    .of = 00000000')).incomplete,
    ).toEqual(['greeting'])
  })

  test('chooses by its own plurals', () => {
    const language = own(
      'language-tag = cy\nsessions = { $n ->\n [two] dwy\n [few] { $n } few\n *[other] { $n } other\n }',
    )
    const say = (n: number) => language.say({ code: 'sessions', parameters: { n } })
    expect([say(2), say(3), say(4)]).toEqual(['dwy', '3 few', '4 other'])
  })
})

test('our own messages fit over themselves', () => {
  const ours = openResources().messages()
  expect(layOver(ours, ours, 'en-GB')).toMatchObject({ tag: 'en-GB', notices: [], incomplete: [] })
})
