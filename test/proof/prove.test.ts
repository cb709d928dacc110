import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { askedBy } from '../../src/cli/prove-text.ts'
import type { Edition } from '../../src/programme/edition.ts'
import { readEdition } from '../../src/programme/read.ts'
import { mattersOf } from '../../src/proof/matters.ts'
import { type Proof, prove, showAll } from '../../src/proof/prove.ts'
import { combinations, shares, sizeOf } from '../../src/proof/space.ts'
import type { Proposition } from '../../src/proof/statement.ts'
import { propositionsOf, REASONS, STATED } from '../../src/proof/statements/all.ts'
import { TOPICS, type TopicName, type Topics } from '../../src/proof/topics.ts'
import type { Case } from '../../src/rules/case.ts'
import type { Finding } from '../../src/rules/finding.ts'
import { english } from '../english.ts'
import { EDITIONS, editionNamed } from '../rules/editions.ts'
import { placesOf } from '../rules/places.ts'

/** Of each edition, so that the tests stay short. `groupwork prove` tries all of them. */
const MOST = 2_000

describe('the five editions', () => {
  const proofs = EDITIONS.map((id) => prove(editionNamed(id), { most: MOST }))

  test.each(proofs)('$edition: every combination has one outcome or a question', (proof) => {
    expect(told(proof)).toEqual([])
    expect(proof.tried).toBe(MOST)
  })

  test('every statement is shown of something: no space of combinations is refused or unasked as a whole', () => {
    const idle = proofs.flatMap(({ edition, rules }) =>
      rules
        .filter(({ tried, refused, notAsked }) => refused + notAsked === tried)
        .map(({ path }) => `${edition}: ${path}`),
    )
    // Where the first absence alone leads to something, nothing turns on how many there were.
    expect(idle).toEqual([
      'csogp-west-mercia: enforcement/count',
      'i-sotp-greater-manchester: enforcement/count',
    ])
  })

  test('docs/rules.md has their figures', async () => {
    await expect(figures(proofs)).toMatchFileSnapshot('figures.md')
  })
})

describe("an office's own edition", () => {
  test('with other numbers is shown as well', () => {
    expect(told(prove(other(), { most: MOST }))).toEqual([])
  })

  test('is asked at its own boundaries', () => {
    const values = JSON.stringify(propositionsOf(other()))
    for (const n of [29, 31, 89, 91, 4, 6]) expect(values.includes(`"n":${n}`), String(n)).toBe(true)
  })

  test('with large numbers is shown as well', () => {
    const edition = editionNamed('n-sogp-cheshire')
    const { attendance, enforcement, parts } = edition.rules
    const large: Edition = {
      ...edition,
      rules: {
        ...edition.rules,
        parts: parts.map((part) => ({
          ...part,
          amounts: part.amounts.map((amount) =>
            amount.unit === 'sessions' ? { ...amount, value: 120 } : amount,
          ),
        })),
        attendance: {
          ...attendance,
          repeat: attendance.repeat.map((rule) => ({ ...rule, missed: { op: 'more than', n: 24 } })),
          maximumAttempts: attendance.maximumAttempts && { ...attendance.maximumAttempts, value: 40 },
        },
        enforcement: enforcement.map((rule) => ({ ...rule, unacceptable: 30 })),
      },
    }
    expect(told(prove(large, { most: 500 }))).toEqual([])
  })

  test('that speaks twice of one part is told so', () => {
    const edition = editionNamed('csogp')
    const [evening] = edition.rules.attendance.evening
    const attendance = {
      ...edition.rules.attendance,
      evening: [...edition.rules.attendance.evening, ...(evening === undefined ? [] : [evening])],
    }
    const { twice, faults } = prove({ ...edition, rules: { ...edition.rules, attendance } }, { most: 500 })
    expect(twice.map(({ parameters }) => parameters)).toEqual([
      { part: { text: 'Induction' }, statement: { text: 'attendance.evening' } },
    ])
    expect(faults.map(({ kind, matter }) => [kind, matter])).toContainEqual([
      'overlap',
      'route.evening/Induction',
    ])
  })
})

/** A matter of each topic, and where it is one of them that can be a question. */
const MATTERS: readonly [topic: TopicName, edition: string, matter: string, question: boolean][] = [
  ['route', 'csogp-west-mercia', 'route', true],
  ['suitability', 'n-sogp-cheshire', 'suitability.offences', true],
  ['attendance', 'csogp', 'attendance.repeat/induction/1', true],
  ['attendance', 'csogp', 'attendance.session/s1', true],
  ['enforcement', 'csogp', 'enforcement.reason/u1', true],
  ['enforcement', 'n-sogp-cheshire', 'enforcement.threshold/two-absences', false],
  ['psychometrics', 'csogp', 'psychometrics.checkpoint/before', false],
  ['completion', 'csogp', 'case.ending/authority', true],
  ['completion', 'i-sotp-greater-manchester', 'completion.requirement/supervisor-meetings', false],
  ['attempts', 'n-sogp-cheshire', 'attempts', true],
  ['group', 'c-sogp', 'group.size', false],
  ['timetable', 'i-sotp-greater-manchester', 'route.evening/Group work programme', false],
  ['transfer', 'csogp', 'case.transfer/1', false],
  ['decisions', 'csogp', 'case.decisions/suitability', true],
]

describe('a rule that is broken on purpose is found', () => {
  test.each(MATTERS)('%s of %s: %s', (topic, id, matter, question) => {
    const edition = editionNamed(id)
    const own = propositionsOf(edition).filter(({ statements }) =>
      statements.some((each) => each.matter === matter),
    )
    const isOwn = (found: Finding) => mattersOf(found).includes(matter)
    const kinds = (change: (found: Finding) => Finding[]) => {
      const topics: Topics = {
        ...TOPICS,
        [topic]: (given: Case) =>
          TOPICS[topic](given).flatMap((found) => (isOwn(found) ? change(found) : [found])),
      }
      return [...new Set(showAll(edition, own, { most: 150, topics }).faults.map(({ kind }) => kind))]
    }
    expect(kinds((found) => [found])).toEqual([])
    expect(kinds(() => [])).toEqual(['gap'])
    expect(kinds((found) => [found, found])).toEqual(['overlap'])
    if (!question) return
    expect(kinds(decided)).toEqual(['silent'])
    expect(kinds((found) => [{ ...found, readings: found.readings.slice(0, 1) }])).toEqual(['undeclared'])
    expect(kinds((found) => [{ ...found, settledBy: null }])).toEqual(['undeclared'])
  })
})

/** A question that the program answers by itself. */
function decided(found: Finding): Finding[] {
  return found.outcome === 'needs decision'
    ? [{ ...found, outcome: 'met', readings: [], settledBy: null }]
    : [found]
}

test('every parameter of an edition that a rule turns on is shown, or said why there is nothing to show', () => {
  const unshown = EDITIONS.flatMap((id) => {
    const edition = editionNamed(id)
    return placesOf(edition)
      .filter(({ kind }) => kind === 'parameter')
      .map(({ path }) => path)
      .filter((path) => !STATED.some((known) => isBelow(path, known)) && !isReasoned(path))
  })
  expect(unshown).toEqual([])
})

function isReasoned(path: string): boolean {
  return Object.keys(REASONS).some((known) => isBelow(path, known))
}

const isBelow = (path: string, known: string) => path === known || path.startsWith(`${known}.`)

test('what is said to be shown is, in one of the five editions', () => {
  const paths = EDITIONS.flatMap((id) => propositionsOf(editionNamed(id)))
    .flatMap(({ statements }) => statements)
    .map(({ path }) => path)
  expect(STATED.filter((known) => !paths.some((path) => path.startsWith(known)))).toEqual([])
})

describe('combinations', () => {
  const proposition = propositionsOf(editionNamed('n-sogp-cheshire')).find(({ statements }) =>
    statements.some(({ path }) => path === 'eligibility.age'),
  ) as Proposition

  test('are all there, each once', () => {
    const all = [...combinations(proposition.dimensions, Number.POSITIVE_INFINITY)].map(keyOf)
    expect(all).toHaveLength(sizeOf(proposition.dimensions))
    expect(new Set(all).size).toBe(all.length)
  })

  test('are drawn evenly, without one twice, and the same ones every time', () => {
    const drawn = () => [...combinations(proposition.dimensions, 100)].map(keyOf)
    expect(new Set(drawn()).size).toBe(100)
    expect(drawn()).toEqual(drawn())
    for (const [index, { values }] of proposition.dimensions.entries()) {
      const seen = new Set([...combinations(proposition.dimensions, 100)].map((each) => each[index]?.value))
      expect(seen.size).toBe(values.length)
    }
  })

  test('small spaces are tried whole, large ones share what is left', () => {
    expect(shares([10, 1_000, 2_000], 210)).toEqual([10, 100, 100])
    expect(shares([10, 20], 100)).toEqual([10, 20])
  })

  const keyOf = (each: readonly { value: { said: unknown } }[]) =>
    JSON.stringify(each.map(({ value }) => value.said))
})

/** CSOGP with numbers that no edition of the house states. */
function other(): Edition {
  const text = readFileSync(join(import.meta.dirname, '../../programmes/c-sogp.yaml'), 'utf8')
  const edition = readEdition(text, 'c-sogp.yaml')
  const { eligibility, parts } = edition.rules
  const { source } = parts[0] ??
    editionNamed('csogp').rules.parts[0] ?? { source: { clause: '003-01', lines: '1', words: 'x' } }
  return {
    ...edition,
    id: 'our-own',
    rules: {
      ...edition.rules,
      eligibility: {
        ...eligibility,
        age: { minimum: 25, source },
        iq: { minimum: 90, source },
        minimumLength: { years: 2, months: 6, orders: ['licence'], source },
      },
      attendance: {
        ...edition.rules.attendance,
        repeat: [
          {
            ...{ parts: 'all', missed: { op: 'at least', n: 1 }, unit: 'module', scopeStated: true },
            ...{ consequence: 'repeat', source },
          },
        ],
        catchUp: [{ parts: ['treatment'], force: 'required before next', individual: false, source }],
        maximumAttempts: { value: 5, source },
      },
      enforcement: [
        {
          ...{ id: 'three', unacceptable: 3, counts: ['session', 'appointment'], speaksOf: 'sessions' },
          ...{ outcome: 'breach', force: 'may', source },
        },
        {
          ...{ id: 'two-in-a-year', unacceptable: 2, withinMonths: 12, counts: ['session', 'appointment'] },
          ...{ speaksOf: 'sessions', outcome: 'breach', force: 'must', source },
        },
      ],
    },
  }
}

/** What is wrong, in words that a failing test can be read by. */
function told({ faults, twice }: Proof): string[] {
  return [
    ...twice.map((each) => english.say(each)),
    ...faults.map(
      ({ kind, matter, found, combination }) =>
        `${kind} ${matter} ${found.join()}: ${combination
          .map(({ fact, value }) => `${english.say(fact)} = ${english.say(value)}`)
          .join('; ')}`,
    ),
  ]
}

function figures(proofs: readonly Proof[]): string {
  return proofs
    .map(({ edition, combinations: all, tried, rules }) => {
      const rows = rules.map((rule) => {
        const { outcomes } = rule
        const cells = [
          rule.path,
          rule.clause ?? '',
          rule.combinations,
          rule.tried,
          outcomes.met,
          outcomes['not met'],
        ]
        const rest = [outcomes['not recorded'], outcomes.decided, outcomes.noted, outcomes['needs decision']]
        const by = askedBy(rule, english)?.replace('asked by ', '') ?? ''
        return `| ${[...cells, ...rest, by].join(' | ')} |`
      })
      return `### ${edition}

${all} combinations, ${tried} of them in these figures.

| Statement | Clause | Combinations | Tried | Met | Not met | Not recorded | Decided | Told | Questions | Asked by |
|---|---|---|---|---|---|---|---|---|---|---|
${rows.join('\n')}
`
    })
    .join('\n')
}
