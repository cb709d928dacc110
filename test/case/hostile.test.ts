import { describe, expect, test } from 'vitest'
import { readCase } from '../../src/case/read.ts'
import { readRegister } from '../../src/case/register/register.ts'
import { InputError } from '../../src/errors.ts'
import { readEdition } from '../../src/programme/read.ts'
import { expectNothingReached, INHERITED, NO_PLACES } from '../hostile.ts'
import { resources, sample } from '../web/site.ts'

const CASE = sample('csogp-west-mercia-complete.json')
const NAMES = [...INHERITED, ...NO_PLACES]
const read = (json: string) =>
  readCase(json, 'case.json', resources.edition, { editionIds: resources.editionIds() })

/** Refused in words; anything else that is thrown is a fault. */
function refused(attempt: () => unknown, why: string): InputError {
  try {
    attempt()
  } catch (error) {
    expectNothingReached(why)
    expect(error, why).toBeInstanceOf(InputError)
    return error as InputError
  }
  throw new Error(`taken: ${why}`)
}

describe('a case', () => {
  test.each(INHERITED)('has no field “%s”, wherever it stands', (name) => {
    const draft = JSON.parse(CASE)
    for (const path of [[], ['person'], ['schedule', 'sessions', 0], ['decisions', 0, 'by'], ['order']]) {
      const whole = structuredClone(draft)
      const inner = path.reduce((value, step) => value[step], whole)
      inner['@'] = 1
      const json = JSON.stringify(whole).replace('"@":1', `"${name}":{"hasOwnProperty":1}`)
      const { issues } = refused(() => read(json), `${path.join('/')}/${name}`)
      expect(issues[0]?.expected).toMatch(/unknown field|only once/)
    }
  })

  test.each(NAMES)('has no edition, module, subject or code “%s”', (name) => {
    const draft = JSON.parse(CASE)
    const [session] = draft.schedule.sessions
    const [decision] = draft.decisions
    for (const change of [
      { programme: name },
      { schedule: { sessions: [{ ...session, module: name }] }, attendance: [] },
      { decisions: [{ ...decision, about: name }] },
      { decisions: [{ ...decision, about: 'criterion', subject: name, outcome: 'met' }] },
      { decisions: [{ ...decision, about: 'route', subject: undefined, outcome: name }] },
      { attendance: [{ session: name, outcome: 'attended' }] },
      { attendance: [{ session: session.id, outcome: name }] },
      { attendance: [{ session: session.id, outcome: 'attended', code: name }] },
      { enforcement: [{ id: 'e', step: name, date: '2026-01-05' }] },
      { plan: { ...draft.plan, route: name } },
    ]) {
      refused(() => read(JSON.stringify({ ...draft, ...change })), JSON.stringify(change).slice(0, 80))
    }
  })

  test.each(NAMES)('may call a session of its own “%s”', (name) => {
    const draft = JSON.parse(CASE)
    const [session] = draft.schedule.sessions
    const only = {
      schedule: { sessions: [{ ...session, id: name }] },
      catchUps: [],
      decisions: [],
      enforcement: [],
    }
    const attendance = [{ session: name, outcome: 'attended' }]
    const given = read(JSON.stringify({ ...draft, ...only, attendance, plan: undefined, attempts: [] }))
    expect(given.attendance).toEqual(attendance)
    expectNothingReached(name)
  })

  test.each(INHERITED)('has no further fact “%s”', (name) => {
    const json = CASE.replace('{', `{"facts": {"${name}": {"x": 1}},`)
    expect(refused(() => read(json), name).issues.length).toBeGreaterThan(0)
  })
})

describe('a register', () => {
  test.each(NAMES)('has no column, outcome or person “%s”', (name) => {
    // Of them, only "length" is a heading that there is.
    const column = () => readRegister(`crn,session,outcome,${name}\nZ123456,s1,ATTC,x\n`, 'r.csv')
    if (name === 'length') refused(column, `column ${name}`)
    else
      expect(column().told.map(({ expected }) => expected)).toEqual([expect.stringMatching(/is not read$/)])
    refused(() => readRegister(`crn,session,outcome\nZ123456,s1,${name}\n`, 'r.csv'), `outcome ${name}`)
    refused(() => readRegister(`crn,session,outcome\n${name},s1,ATTC\n`, 'r.csv'), `crn ${name}`)
    refused(
      () =>
        readRegister(
          `crn,session,outcome,module,date,length\nZ123456,s1,ATTC,m,2026-01-05,${name}\n`,
          'r.csv',
        ),
      `length ${name}`,
    )
  })
  test.each(NAMES)('may call a session “%s”', (name) => {
    const { rows } = readRegister(`crn,session,outcome\nZ123456,${name},ATTC\n`, 'r.csv')
    expect(rows.map(({ session }) => session)).toEqual([name.trim()])
    expectNothingReached(name)
  })
})

describe('an edition', () => {
  const TEXT = resources.editionText('csogp') ?? ''
  test.each(INHERITED)('has no field “%s”, wherever it stands', (name) => {
    for (const text of [
      `${TEXT}\n${name}: {hasOwnProperty: 1}\n`,
      TEXT.replace(/^rules:$/m, `rules:\n  ${name}: {hasOwnProperty: 1}`),
      TEXT.replace(/^terms:$/m, `terms:\n  ${name}: x`),
    ]) {
      expect(text).not.toBe(TEXT)
      refused(() => readEdition(text, 'own.yaml'), name)
    }
  })
  test.each(NAMES)('has no id or topic “%s”', (name) => {
    const quoted = JSON.stringify(name)
    if (!/^[a-z0-9]+$/.test(name)) {
      refused(() => readEdition(TEXT.replace(/^id: .*$/m, `id: ${quoted}`), 'own.yaml'), name)
    }
    const topics = TEXT.replace(/topic: .*$/m, `topic: ${quoted}`)
    expect(topics).not.toBe(TEXT)
    refused(() => readEdition(topics, 'own.yaml'), name)
  })
})
