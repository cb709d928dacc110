import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkTable, readCodes, STANDARD_CODES } from '../../src/case/codes/code-table.ts'
import { STATUSES } from '../../src/case/codes/code-words.ts'
import { OUTCOMES, STEPS } from '../../src/case/codes/codes.ts'
import { readCase } from '../../src/case/read.ts'
import { readRegister } from '../../src/case/register/register.ts'
import { openGroupwork } from '../../src/index.ts'
import { base, read } from './base.ts'
import { editionIds, lookup } from './editions.ts'
import { issuesOf } from './issues.ts'

/**
 * What is known of each code of the probation systems, from their public code: test/case/codes.tsv. A flag is `yes`, `no`,
 * `unknown` or, where it has no meaning there, `n.a.`.
 */
const [header = '', ...lines] = readFileSync(join(import.meta.dirname, 'codes.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
const columns = header.split('\t')
type Row = Record<string, string> & { kind: string; code: string }
const ROWS = lines.map((line) => {
  const cells = line.split('\t')
  return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])) as Row
})
const ofKind = (kind: string) => ROWS.filter((row) => row.kind === kind)

const attended = (entry: Record<string, unknown>) =>
  read({ attendance: [{ session: 's1', ...entry }] }).attendance[0]
const stepped = (entry: Record<string, unknown>) =>
  read({ enforcement: [{ id: 'e1', date: '2026-03-02', ...entry }] }).enforcement[0]
const registered = (outcome: string) =>
  readRegister(`crn,session,outcome\nZ000001,s1,${outcome}\n`, 'group.csv').rows[0]?.attendance
const standing = (status: string) => read({ status: [{ status, on: '2026-03-02' }] }).status[0]

const told = (value: string | undefined) => (value === undefined || value === 'n.a.' ? undefined : value)
const words = (description: string | undefined) => {
  const [now = '', before] = (description ?? '').split(' / older: ')
  return now.startsWith('(') ? {} : { words: now, ...(before && { formerly: before }) }
}

test('the table is in its own shape', () => {
  expect(checkTable(STANDARD_CODES)).toEqual(STANDARD_CODES)
})

test('every code of the systems is in the table once, and the table has no other', () => {
  expect(ROWS).toHaveLength(173)
  expect(Object.keys(STANDARD_CODES.outcomes)).toEqual(ofKind('outcome').map(({ code }) => code))
  expect(Object.keys(STANDARD_CODES.steps)).toEqual(ofKind('enforcement-action').map(({ code }) => code))
  const names = ['AWAITING_ALLOCATION', 'SUITABLE_BUT_NOT_READY', 'SCHEDULED', 'DEPRIORITISED']
  const community = [...names, 'RETURN_TO_COURT', 'BREACH', 'RECALL', 'DEFERRED']
  const statuses = Object.keys(STANDARD_CODES.statuses).filter((code) => !community.includes(code))
  expect(statuses).toEqual(ofKind('status').map(({ code }) => code))
})

describe('outcomes say what the systems say of them', () => {
  test.each(ofKind('outcome'))('$code: $official_description', (row) => {
    const entry = STANDARD_CODES.outcomes[row.code]
    const {
      words: now,
      formerly,
      attended,
      complied,
      acceptable,
      movedBy,
      enforceable,
      history,
    } = entry ?? {}
    const official = row.code === 'AFTA' ? { words: 'Failed to Attend' } : words(row.official_description)
    expect({ words: now, formerly }).toEqual({ words: undefined, formerly: undefined, ...official })
    expect({ attended, complied, acceptable, movedBy, enforceable, history }).toEqual({
      attended: told(row.attended),
      complied: told(row.complied),
      acceptable: told(row.acceptable_absence),
      movedBy: told(row.moved_by),
      enforceable: told(row.enforceable),
      history: row.since_or_renamed || undefined,
    })
  })

  /** What follows of the columns. */
  test.each(ofKind('outcome'))('$code means what its columns allow', ({ code, ...row }) => {
    const outcome = STANDARD_CODES.outcomes[code]?.outcome ?? ''
    const isAbsence = outcome.endsWith('absence') || outcome === 'absence undecided'
    if (row.attended === 'yes') expect(isAbsence).toBe(false)
    if (row.attended === 'no')
      expect(['attended', 'partial', 'failed to comply', 'excluded']).not.toContain(outcome)
    if (row.attended === 'unknown') expect(outcome).toBe('attendance undecided')
    if (row.attended === 'yes' && row.complied === 'no') expect(outcome).not.toBe('attended')
    if (outcome === 'unacceptable absence')
      expect(row).toMatchObject({ acceptable_absence: 'no', enforceable: 'yes' })
    if (outcome === 'acceptable absence')
      expect(row).toMatchObject({ acceptable_absence: 'yes', enforceable: 'no' })
    if (outcome === 'cancelled by service') expect(row.moved_by).not.toBe('person')
    if (row.moved_by === 'person') expect(outcome).toBe('moved at request')
    if (row.enforceable === 'yes') {
      const failures = ['unacceptable absence', 'absence undecided', 'failed to comply', 'excluded']
      expect([...failures, 'attendance undecided']).toContain(outcome)
    }
  })

  test.each([
    ['ATTC', 'attended', undefined],
    ['ATCH', 'attended', undefined],
    ['AFDA', 'attended', undefined],
    ['AFTC', 'failed to comply', undefined],
    ['ATSH', 'excluded', undefined],
    ['ATSS', 'cancelled by service', 'sent home for a reason of the service'],
    ['AASD', 'cancelled by service', 'stood down'],
    ['RSSR', 'cancelled by service', 'rescheduled by the service'],
    ['RSOF', 'moved at request', undefined],
    ['UAAB', 'unacceptable absence', undefined],
    ['UACP', 'unacceptable absence', undefined],
    ['AFTA', 'absence undecided', undefined],
    ['AAAA', 'acceptable absence', 'another reason'],
    ['AACL', 'acceptable absence', 'court or other legal reason'],
    ['AAEM', 'acceptable absence', 'employment'],
    ['AAFC', 'acceptable absence', 'family or childcare reason'],
    ['AAHO', 'acceptable absence', 'holiday'],
    ['AAME', 'acceptable absence', 'medical reason'],
    ['AARC', 'acceptable absence', 'remanded in custody'],
    ['AARE', 'acceptable absence', 'religious reason'],
    ['CO05', 'acceptable absence', 'professional judgement'],
    ['ATFI', 'attendance undecided', 'failed to comply with another instruction'],
    ['CO10', 'attendance undecided', 'a failure that was accepted later'],
    ['CO38', 'attendance undecided', 'a warrant is outstanding'],
    ['CO39', 'attendance undecided', 'breach with the youth offending team, not enforceable'],
    ['CO40', 'attendance undecided', 'sentence suspended'],
    ['AAM11', 'attendance undecided', 'acceptable, critical communications'],
    ['APPW', 'attendance undecided', 'appointment withdrawn'],
    ['IAPSD', 'not recorded', undefined],
    ['CO24', 'not recorded', undefined],
  ])('%s is read as %s, and kept', (code, outcome, reason) => {
    const expected = { session: 's1', outcome, code, ...(reason && { reason }) }
    for (const given of [code, code.toLowerCase()]) expect(attended({ outcome: given })).toEqual(expected)
    expect(attended({ outcome, code: code.toLowerCase() })).toEqual(expected)
    const csv = `crn,session,outcome\nz000001,s1,${code.toLowerCase()}\n`
    expect(readRegister(csv, 'group.csv').rows[0]).toMatchObject({ crn: 'Z000001', attendance: expected })
  })
})

describe('steps of enforcement say what the systems say of them', () => {
  test.each(ofKind('enforcement-action'))('$code: $official_description', (row) => {
    const { step, outstanding, history, ...official } = STANDARD_CODES.steps[row.code] ?? {}
    expect(official).toEqual(words(row.official_description))
    expect({ outstanding, history }).toEqual({
      outstanding: row.outstanding || undefined,
      history: row.since_or_renamed || undefined,
    })
    // What is only asked for says so.
    if (row.outstanding === 'yes')
      expect(step).toMatch(/ asked for$|^decision pending$|^referred to offender manager$/)
    if (row.outstanding === 'no') expect(step).not.toMatch(/ asked for$/)
  })

  test.each([
    ['EA02', 'first warning'],
    ['EA03', 'second warning'],
    ['EA04', 'final warning'],
    ['EA05', 'other enforcement letter'],
    ['EA06', 'withdrawal of warning asked for'],
    ['EA07', 'warning withdrawn'],
    ['EA08', 'breach letter'],
    ['EA09', 'breach confirmation asked for'],
    ['EA10', 'breach confirmation sent'],
    ['EA11', 'recall requested'],
    ['EA12', 'decision pending'],
    ['EA13', 'youth offending team notified'],
    ['ROM', 'referred to offender manager'],
    ['IBR', 'breach or recall initiated'],
    ['NFA', 'no further action'],
    ['IMB', 'immediate breach or recall asked for'],
    ['BIP', 'breach in progress'],
    ['WLS', 'enforcement letter asked for'],
    ['REC', 'recalled'],
    ['BRE01', 'breach asked for'],
    ['BRE02', 'breach request actioned'],
    ['BRE', 'other step'],
    ['LCL', 'licence compliance letter'],
    ['C173', 'decision pending'],
    ['EM01', 'other step'],
  ])('%s is read as %s, and kept', (code, step) => {
    const expected = { id: 'e1', date: '2026-03-02', step, code, for: [] }
    for (const given of [code, code.toLowerCase()]) expect(stepped({ step: given })).toEqual(expected)
    expect(stepped({ step: step.toUpperCase(), code: code.toLowerCase() })).toEqual(expected)
  })
})

describe("statuses in the services' words", () => {
  test.each(ofKind('status'))('$code: $official_description', (row) => {
    const { status, history, ...official } = STANDARD_CODES.statuses[row.code] ?? {}
    expect(official).toEqual(words(row.official_description))
    expect(history).toBe(row.since_or_renamed || undefined)
    for (const given of [row.code, row.code.toLowerCase(), row.official_description ?? '']) {
      if (status === undefined) {
        expect(issuesOf(() => standing(given))).toEqual([
          expect.stringMatching(
            /^case\.json: \/status\/0\/status: expected one of: awaiting assessment, .* what a service calls it$/,
          ),
        ])
      } else {
        expect(standing(given)).toMatchObject({ status })
        expect(standing(given)?.code).toBe(
          STATUSES.some((word) => word === given.toLowerCase()) ? undefined : given,
        )
      }
    }
  })

  test('"Breach (non-attendance)" is breach, and stays beside it', () => {
    expect(standing('Breach (non-attendance)')).toEqual({
      status: 'breach',
      code: 'Breach (non-attendance)',
      on: '2026-03-02',
    })
  })

  test('a code of another status is told', () => {
    const status = [{ status: 'withdrawn', code: 'EIBE', on: '2026-03-02' }]
    expect(issuesOf(() => read({ status }))).toEqual([
      'case.json: /status/0/code: expected a code for "withdrawn"',
    ])
  })
})

test.each([...ofKind('leaving-reason'), ...ofKind('contact-type')])(
  '$kind $code is neither an outcome nor a status, and a step only where its code is one',
  ({ code }) => {
    expect(issuesOf(() => attended({ outcome: code }))).toHaveLength(1)
    expect(issuesOf(() => standing(code))).toHaveLength(1)
    if (code === 'REC') expect(stepped({ step: code })).toMatchObject({ step: 'recalled' })
    else expect(issuesOf(() => stepped({ step: code }))).toHaveLength(1)
  },
)

test.each(OUTCOMES)('the word "%s" is read in any letters, without a code', (outcome) => {
  for (const given of [outcome, outcome.toUpperCase()])
    expect(attended({ outcome: given })).toEqual({ session: 's1', outcome })
})

test.each(STEPS)('the step "%s" is read in any letters', (step) => {
  expect(stepped({ step: step.toUpperCase() })).toMatchObject({ step })
})

test.each(STATUSES)('the status "%s" is read in any letters', (status) => {
  expect(standing(status.toUpperCase())).toMatchObject({ status })
})

test('a CRN is read in any letters', () => {
  expect(read({ person: { name: 'Alex Example', crn: 'z000001' } }).person.crn).toBe('Z000001')
})

test("a reason that is given stands before the code's", () => {
  expect(attended({ outcome: 'AAME', reason: 'Dentist' })).toMatchObject({ reason: 'Dentist' })
})

test('reading what was read changes nothing', () => {
  const given = [
    { session: 's1', outcome: 'RSOF' },
    { session: 's2', outcome: 'XX01', attended: 'yes', complied: 'no' },
  ]
  const once = read({ attendance: given, status: [{ status: 'EIBI', on: '2026-03-02' }] })
  expect(read(once)).toEqual(once)
})

describe("a code that isn't known", () => {
  test.each([
    ['yes', 'yes', 'attended'],
    ['yes', 'no', 'failed to comply'],
    ['yes', 'not recorded', 'attendance undecided'],
    ['no', 'yes', 'attendance undecided'],
    ['no', 'no', 'absence undecided'],
    ['no', 'not recorded', 'absence undecided'],
    ['not recorded', 'yes', 'attendance undecided'],
    ['not recorded', 'no', 'attendance undecided'],
    ['not recorded', 'not recorded', 'attendance undecided'],
  ])('attended %s, complied %s: %s', (was, did, outcome) => {
    const said = { attended: was, complied: did }
    expect(attended({ outcome: 'xx01', ...said })).toEqual({ session: 's1', outcome, code: 'XX01', ...said })
    const csv = `crn,session,outcome,attended,complied\nZ000001,s1,xx01,${was.toUpperCase()},${did}\n`
    expect(readRegister(csv, 'group.csv').rows[0]?.attendance).toEqual({
      session: 's1',
      outcome,
      code: 'XX01',
      ...said,
    })
  })

  test.each([{}, { attended: 'yes' }, { complied: 'yes' }])('is refused with %o alone', (said) => {
    expect(issuesOf(() => attended({ outcome: 'XX01', ...said }))).toEqual([
      expect.stringMatching(
        /^case\.json: \/attendance\/0\/outcome: expected a known word or code: attended, /,
      ),
    ])
    expect(issuesOf(() => attended({ outcome: 'attended', code: 'XX01', ...said }))).toEqual([
      expect.stringMatching(/^case\.json: \/attendance\/0\/code: expected a known code: ATTC, /),
    ])
  })

  test('is answered with record and field, without one that looks like it', () => {
    // UABB is near UAAB, ATTD near ATTC: each would be another outcome.
    for (const outcome of ['UABB', 'ATTD', 'atended', 'unaceptable absence', 'RSOG']) {
      const [issue, ...others] = issuesOf(() => attended({ outcome }))
      expect(others).toEqual([])
      expect(issue).toMatch(/^case\.json: \/attendance\/0\/outcome: expected a known word or code: /)
      expect(issue).not.toContain('nearest')
      expect(issue).not.toContain(outcome)
      // In a register it is a mark for “attended”, whatever code it looks like.
      if (outcome === 'ATTD') continue
      expect(issuesOf(() => registered(outcome))[0]).not.toContain('nearest')
    }
    expect(registered('ATTD')).toEqual({ session: 's1', outcome: 'attended' })
    for (const step of ['EA99', 'EA01', 'first warnin']) {
      const [issue] = issuesOf(() => stepped({ step }))
      expect(issue).toMatch(
        /^case\.json: \/enforcement\/0\/step: expected a known word or code: first warning, /,
      )
      expect(issue).not.toContain('nearest')
    }
  })

  test('may not contradict itself, where it is known', () => {
    expect(issuesOf(() => attended({ outcome: 'UAAB', attended: 'yes', complied: 'no' }))).toEqual([
      'case.json: /attendance/0/attended: expected no, as the code UAAB says',
    ])
    expect(issuesOf(() => attended({ outcome: 'attended', attended: 'no' }))).toEqual([
      'case.json: /attendance/0/attended: expected yes, as the outcome "attended" says',
    ])
    const present = { attended: 'yes', complied: 'yes' }
    expect(issuesOf(() => attended({ outcome: 'acceptable absence', ...present }))).toEqual([
      'case.json: /attendance/0/attended: expected no, as the outcome "acceptable absence" says',
    ])
    expect(issuesOf(() => attended({ outcome: 'failed to comply', code: 'XX01', ...present }))).toEqual([
      'case.json: /attendance/0/complied: expected no, as the outcome "failed to comply" says',
    ])
    expect(attended({ outcome: 'attended', attended: 'not recorded' })).toEqual({
      session: 's1',
      outcome: 'attended',
    })
    expect(attended({ outcome: 'UAAB', attended: 'no', complied: 'no' })).toEqual({
      session: 's1',
      outcome: 'unacceptable absence',
      code: 'UAAB',
    })
  })
})

test('what resembles no code is not repeated', () => {
  const [issue] = issuesOf(() => attended({ outcome: 'Alex Example was ill' }))
  expect(issue).not.toContain('Alex')
})

test('a code that says something else than its word is told', () => {
  expect(issuesOf(() => attended({ outcome: 'attended', code: 'UAAB' }))).toEqual([
    'case.json: /attendance/0/code: expected a code for "attended"; this one means "unacceptable absence"',
  ])
  expect(issuesOf(() => stepped({ step: 'first warning', code: 'EA08' }))).toEqual([
    'case.json: /enforcement/0/code: expected a code for "first warning"; this one means "breach letter"',
  ])
})

test('an unknown programme status is answered with the words of the service', () => {
  const [issue] = issuesOf(() => read({ ...base, status: [{ status: 'finished', on: '2026-03-02' }] }))
  expect(issue).toContain('/status/0/status: expected one of: awaiting assessment, awaiting allocation')
})

describe("an office's own codes", () => {
  const own = (yaml: string) => readCodes(yaml, 'ours.yaml')
  const YAML = `# Of manage-and-deliver, where it only says that somebody did not attend.
outcomes:
  uaab: { outcome: absence undecided, acceptable: undecided }
  LATE: { words: Came late, attended: "yes", complied: "no", outcome: partial, reason: came late }
steps:
  TW01: { words: Telephone warning, step: first warning }
statuses:
  HELD: { words: On hold, status: deferred }
`
  const readBy = (over: Record<string, unknown>) =>
    readCase(JSON.stringify({ ...base, ...over }), 'case.json', lookup, { editionIds, codes: own(YAML) })

  test('lie over those supplied: what is said otherwise counts, the rest stays', () => {
    const { outcomes } = own(YAML)
    expect(outcomes.UAAB).toEqual({
      ...STANDARD_CODES.outcomes.UAAB,
      outcome: 'absence undecided',
      acceptable: 'undecided',
    })
    expect(outcomes.ATTC).toEqual(STANDARD_CODES.outcomes.ATTC)
    expect(STANDARD_CODES.outcomes.UAAB?.outcome).toBe('unacceptable absence')
  })

  test('are read in cases and registers, and only where they are given', () => {
    const given = {
      attendance: [
        { session: 's1', outcome: 'late' },
        { session: 's2', outcome: 'UAAB' },
      ],
      enforcement: [{ id: 'e1', date: '2026-03-02', step: 'tw01' }],
      status: [{ status: 'on hold', on: '2026-03-02' }],
    }
    expect(readBy(given)).toMatchObject({
      attendance: [
        { outcome: 'partial', code: 'LATE', reason: 'came late' },
        { outcome: 'absence undecided', code: 'UAAB' },
      ],
      enforcement: [{ step: 'first warning', code: 'TW01' }],
      status: [{ status: 'deferred', code: 'on hold' }],
    })
    expect(issuesOf(() => read(given)).map((issue) => issue.split(': ')[1])).toEqual([
      '/attendance/0/outcome',
      '/enforcement/0/step',
      '/status/0/status',
    ])
    const csv = 'crn,session,outcome\nZ000001,s1,late\n'
    expect(readRegister(csv, 'group.csv', { codes: own(YAML) }).rows[0]?.attendance?.outcome).toBe('partial')
    expect(issuesOf(() => readRegister(csv, 'group.csv'))).toHaveLength(1)
  })

  test('a code with another meaning loses the reason that it stood for', () => {
    expect(own('outcomes: { AAME: { outcome: attendance undecided } }').outcomes.AAME?.reason).toBeUndefined()
    expect(own('outcomes: { AAME: { words: Ill } }').outcomes.AAME?.reason).toBe('medical reason')
  })

  test.each([
    [
      'outcomes:\n  NEW1: { words: New }\n',
      '/outcomes/NEW1: a required field is missing; expected outcome, what the code means (line 2)',
    ],
    [
      'steps:\n  NEW1: { words: New }\n',
      '/steps/NEW1: a required field is missing; expected step, what the code means (line 2)',
    ],
    [
      'outcomes:\n  ATTC:\n    outcom: attended\n',
      '/outcomes/ATTC/outcom: unknown field; the nearest is "outcome" (line 3)',
    ],
    [
      'outcomes:\n  ATTC: { outcome: present }\n',
      expect.stringMatching(
        /^ours\.yaml: \/outcomes\/ATTC\/outcome: expected one of: attended, .* \(line 2\)$/,
      ),
    ],
    [
      'outcomes:\n  A B: { outcome: attended }\n',
      expect.stringMatching(/^ours\.yaml: \/outcomes\/A B: .*\(line 2\)$/),
    ],
    [
      'outcomes:\n  NEW1: { outcome: attended }\n  new1: { outcome: partial }\n',
      '/outcomes/new1: expected each code once: capitals and small letters are one (line 3)',
    ],
    [
      'outcomes:\n  UAAB: { outcome: attended }\n',
      '/outcomes/UAAB/outcome: expected an outcome of a person who did not attend, or attended: yes (line 2)',
    ],
    [
      'outcomes:\n  ATTC: { outcome: unacceptable absence }\n',
      '/outcomes/ATTC/outcome: expected an outcome of a person who attended, or attended: no (line 2)',
    ],
    [
      'outcomes:\n  AFTC: { outcome: attended }\n',
      '/outcomes/AFTC/outcome: expected failed to comply, partial or excluded, or complied: yes (line 2)',
    ],
    [
      'outcomes:\n  UAAB: { outcome: acceptable absence }\n',
      '/outcomes/UAAB/outcome: expected an absence that is not acceptable, or acceptable: yes (line 2)',
    ],
    [
      'outcomes:\n  AAME: { outcome: unacceptable absence }\n',
      '/outcomes/AAME/outcome: expected an absence that may be acceptable, or acceptable: no (line 2)',
    ],
    ['kinds: {}\n', expect.stringMatching(/^ours\.yaml: \/kinds: unknown field.*\(line 1\)$/)],
    ['outcomes: [\n', expect.stringMatching(/^ours\.yaml: line \d: expected YAML/)],
  ])('a fault is told with file and line: %j', (yaml, fault) => {
    const expected = typeof fault === 'string' ? `ours.yaml: ${fault}` : fault
    expect(issuesOf(() => own(yaml))).toEqual([expected])
  })

  test('an empty file changes nothing', () => {
    expect(own('# nothing yet\n')).toEqual(STANDARD_CODES)
  })

  test('the library tells a file that is not there', () => {
    const groupwork = openGroupwork({ codes: 'nowhere.yaml' })
    const json = { text: JSON.stringify(base), file: 'case.json' }
    expect(issuesOf(() => groupwork.readCase(json, '2026-03-31'))[0]).toMatch(/^nowhere\.yaml: /)
  })
})
