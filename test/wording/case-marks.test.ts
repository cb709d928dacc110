import { expect, test } from 'vitest'
import { stepsOf, valueAt } from '../../src/case/pointer.ts'
import { isForHome } from '../../src/forms.ts'
import { findingsOf } from '../../src/wording/audit/ground.ts'
import { isWorkedOut, unitsOf } from '../../src/wording/audit/units.ts'
import type { Mark } from '../../src/wording/compose.ts'
import { type FindingCode, KINDS } from '../../src/wording/places/kinds.ts'
import { sectionsOf } from '../../src/wording/places/places.ts'
import { tellingIn } from '../../src/wording/telling.ts'
import { english } from '../english.ts'
import { readTables } from '../language/tables.ts'
import { COMPOSED, faults, marksOf } from './composed.ts'

/** What stands behind each passage. Nothing here reads a word that a document says. */

test('a finding is told in each of its places exactly once, or there is a reason', () => {
  expect(
    faults(({ subject: { assessment }, marks, map }) =>
      assessment.findings.flatMap((finding) =>
        map.placesOf(finding).flatMap((place) => {
          const sections = sectionsOf(place)
          if (typeof place === 'object' && 'notHere' in place) return reasonless(place)
          const n = marksOf(marks, finding.id, sections).length
          return n === 1 ? [] : [`${finding.code} ${n} times under ${sections.join(' or ')}`]
        }),
      ),
    ),
  ).toEqual([])
})

test('what was worked out has exactly one row on the audit sheet, and what is told of a finding has one', () => {
  expect(
    faults(({ subject: { assessment }, markdown, marks, map }) => {
      const rows = unitsOf(markdown, marks)
      const times = new Map<Mark, number>()
      for (const mark of rows.flatMap((row) => row.marks)) times.set(mark, (times.get(mark) ?? 0) + 1)
      const found = new Set(rows.flatMap((row) => findingsOf(row.marks)))
      return [
        ...marks
          .filter((mark) => isWorkedOut(mark.ground) && times.get(mark) !== 1)
          .map((mark) => `${times.get(mark) ?? 0} rows: ${markdown.slice(mark.from, mark.to)}`),
        ...rows.filter(({ says }) => says === '').map(({ place }) => `a row that says nothing: ${place}`),
        ...assessment.findings
          .filter((each) => map.placesOf(each).flatMap(sectionsOf).length > 0 && !found.has(each.id))
          .map(({ code }) => `no row: ${code}`),
        ...[...found]
          .filter((id) => !assessment.findings.some((each) => each.id === id))
          .map((id) => `a row of no finding: ${id}`),
      ]
    }),
  ).toEqual([])
})

test('every finding has a place or a reason', () => {
  expect(
    faults(({ subject: { assessment }, map }) =>
      assessment.findings.filter((finding) => map.placesOf(finding).length === 0).map(({ code }) => code),
    ),
  ).toEqual([])
})

test('what someone must do next is told exactly once, or there is a reason', () => {
  expect(
    faults(({ subject: { assessment }, marks, map }) =>
      assessment.nextActions.flatMap(({ code, findingId }) => {
        const place = map.placeOfAction(code)
        if (typeof place === 'object' && 'notHere' in place) return reasonless(place)
        const sections = sectionsOf(place)
        const n = marksOf(marks, findingId, sections).filter((mark) => mark.code === code).length
        const wanted = assessment.nextActions.filter(
          (each) => each.code === code && each.findingId === findingId,
        ).length
        return n === wanted ? [] : [`${code} ${n} times`]
      }),
    ),
  ).toEqual([])
})

test('nothing that a reader sees is unmarked', () => {
  expect(faults(({ markdown, marks }) => unmarked(markdown, marks))).toEqual([])
})

test('what needs a decision is of a kind that is decided, and an open matter needs one', () => {
  expect(
    faults(({ subject: { assessment } }) =>
      assessment.findings
        .filter(({ id }) => id !== assessment.suitability.findingId && id !== assessment.route.findingId)
        .filter(({ code, outcome }) =>
          outcome === 'needs decision'
            ? !['open matter', 'criterion'].includes(KINDS[code as FindingCode])
            : KINDS[code as FindingCode] === 'open matter',
        )
        .map(({ code, outcome }) => `${code} ${outcome}`),
    ),
  ).toEqual([])
})

test('every room of the rules has its kinds in the one table', async () => {
  const tables = (await readTables()).filter(
    ({ name, path }) => name === 'FINDINGS' && path.startsWith('src/rules'),
  )
  expect(tables.length).toBeGreaterThan(5)
  expect(tables.flatMap(({ codes }) => Object.keys(codes)).sort()).toEqual(Object.keys(KINDS).sort())
})

test('what is written, recorded or used is there at its pointers', () => {
  expect(
    faults(({ record, edition, markdown, marks }) =>
      marks.flatMap((mark) => {
        const at = (pointer: string) => there(record, pointer)
        const { ground, code } = mark
        if (ground.by === 'person') {
          const written = at(ground.at)
          const words = plain(markdown.slice(mark.from, mark.to))
          // Evidence says where it is from, after its own words.
          const own = code === null ? words : words.slice(0, String(written).length)
          return typeof written === 'string' && inOneLine(written).includes(inOneLine(own))
            ? []
            : [`nothing like it at ${ground.at}: ${words}`]
        }
        if (ground.by === 'edition')
          return ground.at.filter((pointer) => there(edition, pointer) === undefined)
        const facts = ground.by === 'rule' || ground.by === 'record' ? ground.facts : []
        // What isn't recorded is told as that, of the field where it would be.
        return facts.filter((fact) => at(fact) === undefined && !code?.endsWith('/not-recorded'))
      }),
    ),
  ).toEqual([])
})

test('every field in which people write is told somewhere, as theirs', () => {
  const own = new Map<string, number>()
  for (const { marks } of COMPOSED) {
    for (const { ground } of marks) {
      if (ground.by !== 'person') continue
      const field = ground.at.replace(/\d+/g, '*')
      own.set(field, (own.get(field) ?? 0) + 1)
    }
  }
  expect([...own.keys()].sort()).toEqual([
    '/decisions/*/reason',
    '/letter/keepWorking/*',
    '/letter/next/*',
    '/letter/wentWell/*',
    '/person/daytimeReason',
    '/report/addenda/*/text',
    '/report/engagement',
    '/report/outstandingNeeds/*',
    '/report/participantComments',
    '/report/recommendations/*',
    '/report/recommendations/*/text',
    '/report/review/summary',
    '/report/strengths/*',
    '/report/summary',
    '/reports/*/participantComments',
    '/reports/*/recommendations/*/text',
    '/reports/*/text',
    '/status/*/reason',
    '/suitability/addenda/*/text',
    '/suitability/alternatives/*',
    '/suitability/alternatives/*/option',
    '/suitability/alternatives/*/view',
    '/suitability/barriers/*/arranged',
    '/suitability/barriers/*/text',
    '/suitability/evidence/*/text',
    '/suitability/motivation',
    '/suitability/rationale',
    '/suitability/reasons/*',
    '/targets/*/evidence/*/text',
    '/targets/*/name',
    '/targets/*/summary',
  ])
})

test('what a person takes home tells no stranger why, but in words that somebody wrote to the person', () => {
  expect(
    faults(({ kind, edition, record, markdown, marks }) => {
      if (!isForHome(kind)) return []
      const tells = tellingIn(edition, english)
      const { name, crn } = record.person
      const surname = name.split(' ').at(-1) ?? ''
      const own = marks.filter(({ ground }) => ground.by !== 'person')
      const said = own.map(({ from, to }) => plain(markdown.slice(from, to)))
      return [
        ...said.filter(tells),
        ...(markdown.includes(crn) ? ['the CRN'] : []),
        ...(kind === 'appointments' && new RegExp(`\\b${surname}\\b`).test(markdown) ? ['the surname'] : []),
        ...(/^marking: null$/m.test(markdown) ? [] : ['a marking']),
      ]
    }),
  ).toEqual([])
})

const there = (data: unknown, pointer: string) => valueAt(data, stepsOf(pointer))

function reasonless({ notHere }: { notHere: Parameters<typeof english.say>[0] }): string[] {
  return english.say(notHere) === '' ? ['no reason'] : []
}

test('whatever is worked out rests on something, but for what says that there is nothing', () => {
  const codes = new Set(
    COMPOSED.flatMap(({ marks }) =>
      marks
        .filter(({ ground }) => ground.by === 'rule' && ground.findings.length + ground.facts.length === 0)
        .map(({ code }) => code ?? ''),
    ),
  )
  expect([...codes].sort()).toEqual([
    // What settles an open matter, and names of modules without a session.
    '',
    'document/decides',
    'document/reading-and-outcome',
    'letter/opening',
    'progress/stands',
    'report/change-not-comparable',
    // The question, which its box tells, stands for the finding.
    'report/enforcement-stage',
    'report/hours-credited',
    'report/hours-not-stated',
    'report/no-session',
    'report/no-step-taken',
    'report/no-tests',
    'report/not-recorded',
    'report/part-state',
    'report/requirement-outcome',
    'section/length-expected',
    'told/capital',
    'told/sentences',
  ])
})

/** Letters beside the marks, save those of Markdown itself and the points between what stands side by side. */
function unmarked(markdown: string, marks: readonly Mark[]): string[] {
  const body = markdown.indexOf('\n---\n', 4) + 5
  let at = body
  const rest: string[] = []
  for (const { from, to } of marks) {
    rest.push(markdown.slice(at, from))
    at = to
  }
  rest.push(markdown.slice(at))
  const words = rest
    .join(' ')
    .replace(/^```[a-z-]+$/gm, '')
    .replace(/^> \[!\w+\]/gm, '')
    .replace(/\[\^\d+\]/g, '')
  return words.match(/[^\s|:>#*`\-[\]^.·\d]+/g) ?? []
}

const plain = (markdown: string) =>
  markdown
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/\\(.)/g, '$1')

const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
