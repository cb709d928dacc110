import { describe, expect, it } from 'vitest'
import { InputError, type Issue } from '../../src/errors.ts'
import { readEdition } from '../../src/programme/read.ts'
import { yamlOf } from './files.ts'

const west = yamlOf('csogp-west-mercia')

/** The text with one passage replaced; fails where the passage isn't there. */
function edited(text: string, from: string, to: string): string {
  expect(text).toContain(from)
  return text.replace(from, () => to)
}

function issuesOf(text: string): Issue[] {
  try {
    readEdition(text, 'west.yaml')
  } catch (error) {
    // What pages say of it is theirs.
    if (error instanceof InputError) return error.issues.map(({ told: _, ...issue }) => issue)
    throw error
  }
  return []
}

/** The one issue after one edit. */
function issueAfter(from: string, to: string, text = west): Issue {
  const issues = issuesOf(edited(text, from, to))
  expect(issues).toHaveLength(1)
  return issues[0] as Issue
}

it('an edition as it stands has no issue', () => {
  expect(issuesOf(west)).toEqual([])
})

describe('what an edition lacks or has too much', () => {
  it('names the line of broken YAML', () => {
    expect(issueAfter('name: Community', 'name: "Community').pointer).toMatch(/^line \d+$/)
    expect(issueAfter('abbreviation: CSOGP', 'name: Again').expected).toMatch(/unique/)
  })

  it('says what an empty file lacks', () => {
    expect(issuesOf('')).toEqual([
      { file: 'west.yaml', pointer: '', expected: expect.stringContaining('expected fields below it') },
    ])
  })

  it('names an unknown field with the nearest known one, and its line', () => {
    expect(issueAfter('historic: true', 'historic: true\nhistorical: true')).toEqual({
      file: 'west.yaml',
      pointer: '/historical',
      expected: 'unknown field; the nearest is "historic" (line 19)',
    })
    expect(issueAfter('  terms'.trim(), 'local: { towm: Shrewsbury }\nterms')).toMatchObject({
      pointer: '/local/towm',
      expected: expect.stringContaining('the nearest is "town"'),
    })
    expect(issueAfter('historic: true', 'historic: true\nxylophone: true').expected).toMatch(
      /^unknown field \(line/,
    )
  })

  it('names a required field that is missing, and the line it is missing from', () => {
    expect(issueAfter('historic: true\n', '')).toMatchObject({
      pointer: '/historic',
      expected: expect.stringMatching(/^a required field is missing; expected true or false/),
    })
    expect(
      issueAfter('clause: 001-09, lines: "59", words: "on a', 'clause: 001-09, words: "on a'),
    ).toMatchObject({
      pointer: '/rules/eligibility/orders/source/lines',
      expected: expect.stringMatching(/^a required field is missing.* \(line \d+\)$/),
    })
  })

  it.each([
    ['years: 3', 'years: three', '/rules/eligibility/minimumLength/years', /expected a number/],
    ['years: 3', 'years: 2.5', '/rules/eligibility/minimumLength/years', /expected a whole number/],
    ['years: 3', 'years: 0', '/rules/eligibility/minimumLength/years', /expected a number greater than 0/],
    ['lines: "7"', 'lines: 7', '/rules/eligibility/minimumLength/source/lines', /needs quotes/],
    [
      'lines: "7"',
      'lines: "7 and 8"',
      '/rules/eligibility/minimumLength/source/lines',
      /expected line numbers/,
    ],
    [
      'clause: 001-10',
      'clause: 1-1',
      '/rules/eligibility/minimumLength/source/clause',
      /expected a clause id/,
    ],
    ['topic: aims', 'topic: aim', '/statements/3/topic', /one of: .*; the nearest is "aims"/],
    ['parts: all', 'parts: every', '/rules/attendance/catchUp/0/parts', /expected "all", or a list of ids/],
    ['allowed: "yes"', 'allowed: true', '/rules/attendance/evening/0/allowed', /expected one of: yes, no/],
    [
      'value: 50\n',
      'value: 50\n          maximum: 60\n',
      '/rules/parts/0/amounts/0',
      /expected either a value, or/,
    ],
    [
      'topic: aims',
      'topic: aims\n    valid: { until: 2005-02-30 }',
      '/statements/3/valid/until',
      /a date in the calendar/,
    ],
    ['parts: [induction, treatment]', 'parts: []', '/rules/routes/0/parts', /at least 1 in the list/],
    ['label: CSOGP, West Mercia, 2001 to 2005', 'label: ""', '/label', /not empty/],
  ])('%s → %s', (from, to, pointer, expected) => {
    expect(issueAfter(from, to)).toMatchObject({ pointer, expected: expect.stringMatching(expected) })
  })

  it('names every issue at once', () => {
    const text = edited(
      edited(edited(west, 'years: 3', 'years: 0'), 'topic: aims', 'topic: aim'),
      'historic:',
      'historik:',
    )
    expect(issuesOf(text).map(({ pointer }) => pointer)).toEqual([
      '/historic',
      '/rules/eligibility/minimumLength/years',
      '/statements/3/topic',
      '/historik',
    ])
  })
})

describe('what stands between the fields of an edition', () => {
  it.each([
    ['- id: cycles', '- id: minimisation', '/rules/treatmentTargets/2/id', /given twice/],
    [
      'parts: [induction, treatment]',
      'parts: [induction, treatmnt]',
      '/rules/routes/0/parts/1',
      /nearest is "treatment"/,
    ],
    ['decidedAfter: induction', 'decidedAfter: intake', '/rules/routing/decidedAfter', /"intake" is none/],
    ['route: short', 'route: shorter', '/rules/routing/levels/0/route', /nearest is "short"/],
    [
      '      part: induction\n      requires',
      '      requires',
      '/rules/priorTreatment/0/part',
      /expected the id of a part/,
    ],
    [
      '        part: induction\n        whereApp',
      '        whereApp',
      '/rules/psychometrics/checkpoints/1/part',
      /id of a part/,
    ],
    ['value: 190', 'value: 175', '/rules/parts/1/amounts/0/value', /"a further 190 hours programme/],
    ['n: 2', 'n: 3', '/rules/attendance/repeat/0/missed/n', /more than two sessions/],
    ['unacceptable: 1', 'unacceptable: 2', '/rules/enforcement/0/unacceptable', /source words/],
    ['months: 24', 'months: 36', '/rules/routes/0/duration/months', /two years/],
    ['will usually take 2 years', 'will usually take 3 years', '/statements/24/sentencer', /source words/],
    [
      'a 5-day block week, then 10',
      'a 7-day block week, then 10',
      '/rules/timetable/0/pattern',
      /source words/,
    ],
    [
      'telephone: 01562 748375',
      'telephone: 01562 748376',
      '/contacts/0/telephone',
      /"01562 748376" to stand in/,
    ],
    ['- role: National', '- role: The National', '', undefined],
    [
      'clause: 001-02, lines: "47"',
      'clause: 002-02, lines: "47"',
      '/statements/6/source/clause',
      /not "002-02" of another/,
    ],
    [
      'participant: work on empathy for victims',
      'participant: work on empathy for victims.',
      '/statements/19/participant',
      /without a full stop/,
    ],
    [
      'participant: The full programme usually takes 2 years.',
      'participant: takes 2 years',
      '/statements/24/participant',
      /whole sentences/,
    ],
    ['after Induction, you will:"', 'after Induction, you will"', '/statements/12/participant', /colon/],
    [
      'withheld: A claim',
      'valid: { from: 2005-01-02, until: 2005-01-01 }\n    sentencer: A claim',
      '/statements/6/valid',
      /no later/,
    ],
  ])('%s → %s', (from, to, pointer, expected) => {
    if (expected === undefined) return expect(issuesOf(edited(west, from, to))).toEqual([])
    expect(issueAfter(from, to)).toMatchObject({ pointer, expected: expect.stringMatching(expected) })
  })

  it('a statement tells someone, or says why not', () => {
    const text = edited(
      west,
      'withheld: A claim of effect ("proven") without evidence beside it.',
      'valid: {}',
    )
    expect(issuesOf(text)).toMatchObject([
      { pointer: '/statements/6', expected: expect.stringMatching(/why it is withheld/) },
    ])
  })

  it('a time of day stands in its source words', () => {
    const manchester = yamlOf('i-sotp-greater-manchester')
    expect(issueAfter('to: "15:00"', 'to: "16:00"', manchester)).toMatchObject({
      pointer: '/rules/timetable/0/to',
    })
    expect(issueAfter('to: "15:00"', 'to: "25:00"', manchester).expected).toMatch(/a time of day/)
  })

  it('an assumption may name a number that the words do not', () => {
    const cheshire = yamlOf('n-sogp-cheshire')
    const assumption = '      assumption: The document says “adult” and gives no age; 18 is assumed.\n'
    expect(issueAfter(assumption, '', cheshire)).toMatchObject({ pointer: '/rules/eligibility/age/minimum' })
  })
})
