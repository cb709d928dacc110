import { describe, expect, test } from 'vitest'
import { isForHome } from '../../src/forms.ts'
import type { Edition } from '../../src/programme/edition.ts'
import { outOfForce } from '../../src/programme/validity.ts'
import { openResources } from '../../src/resources.ts'
import { createComposer, type Mark, PROGRAMME_DOCUMENTS } from '../../src/wording/compose.ts'
import { isGap, isInTheWay } from '../../src/wording/open/list.ts'
import { english } from '../english.ts'
import { COMPOSED, type Composed, faults, findingsOf, isUnder, marksOf } from './composed.ts'
import { AS_OF, editionIds, editionOf } from './composing.ts'

/**
 * What is missing, open, decided, replaced or old, in each state the same in every document: read off the marks of
 * composing, of every sample, every scenario and of random cases.
 */

const CRITERIA = ['section/heading-criteria']
const MISSING = ['section/heading-missing', 'report/heading-missing']
const BOXES = ['document/needs-decision']
const TESTS = ['report/heading-tests']
const POINTS = ['section/heading-warnings', 'report/heading-points']

/** Faults of the sections that don't refuse the programme: these tell every requirement. */
const ofSections = (told: (composed: Composed) => string[]) =>
  faults((composed) =>
    composed.kind === 'suitability-section' &&
    composed.subject.assessment.suitability.conclusion !== 'not suitable'
      ? told(composed)
      : [],
  )

const ofReports = (told: (composed: Composed) => string[]) =>
  faults((composed) =>
    composed.kind === 'suitability-section' || isForHome(composed.kind) ? [] : told(composed),
  )

const coded = (marks: readonly Mark[], ...codes: readonly string[]) =>
  marks.filter(({ code }) => codes.includes(code ?? ''))

const wrong = (n: number, wanted: number, what: string) =>
  n === wanted ? [] : [`${what}: ${n}, not ${wanted}`]

describe('what is not recorded', () => {
  test('is a requirement that says so in its cell, and one line of what is still to be recorded', () => {
    expect(
      ofSections(({ subject: { assessment }, marks, map }) => {
        const { criteria } = assessment.suitability
        const cells = coded(marks, 'document/not-recorded').filter((mark) => isUnder(mark, CRITERIA))
        const without = criteria.filter(({ recorded }) => recorded === null)
        return [
          ...wrong(cells.length, without.length, 'cells that say it is not recorded'),
          ...criteria
            .filter(({ outcome }) => outcome === 'not recorded')
            .flatMap(({ id, findingId }) => {
              const results = marksOf(marks, findingId, CRITERIA)
              const lines = marksOf(marks, findingId, MISSING)
              const sent = map.at('section/heading-warnings').some((each) => each.id === findingId)
              return [
                ...wrong(results.length, 1, `${id}, results`),
                ...(results[0]?.code === (sent ? 'section/result-departed' : 'section/result')
                  ? []
                  : [`${id} is told as ${results[0]?.code}`]),
                ...wrong(lines.length, sent ? 0 : 1, `${id}, lines still to be recorded`),
              ]
            }),
        ]
      }),
    ).toEqual([])
  })

  test('is asked for in the box that a draft opens with, with who, and told in a line that no finding has', () => {
    expect(
      faults(({ kind, open, marks }) => {
        if (isForHome(kind)) return []
        const gaps = open.filter(isGap).filter(isInTheWay)
        const opening = coded(marks, 'open/record', 'open/record-or-decide').flatMap(findingsOf)
        const lines = coded(marks, 'open/gap-lacking').filter((mark) => isUnder(mark, MISSING))
        const owned = gaps.filter(({ level, gap, findings }) => {
          return level === 'owned' && gap !== 'accreditation' && findings.length === 0
        })
        return [
          ...gaps
            .flatMap(({ findings }) => findings)
            .flatMap((id) => (opening.includes(id) ? [] : [`${id} is not asked for`])),
          ...wrong(lines.length, owned.length, 'lines of what no finding tells'),
        ]
      }),
    ).toEqual([])
  })

  test('is nothing that a programme’s own papers speak of', () => {
    expect(ofProgrammes(({ marks }) => codesOf(marks).filter((code) => OF_CASES.test(code)))).toEqual([])
  })
})

const WHOSE = /^section\/(own-steps|no-own-steps|law-of-breach|law-not-of-licence)$/
const OF_CASES = /not-recorded|^open\/|needs-decision|\/decides$|reading-and-outcome|heading-missing/

describe('what the programme doesn’t state', () => {
  test('is a sentence where the reader of a section would look for it, in place of its steps', () => {
    expect(
      ofSections(({ marks }) => {
        const here = marks.filter(
          ({ code, under }) =>
            under.includes('section/heading-consequences') &&
            code !== 'section/heading-consequences' &&
            code !== 'section/law-of-breach' &&
            code !== 'section/law-not-of-licence',
        )
        const said = coded(here, 'section/no-own-steps').length
        return (said === 1) === (here.length === 1) && here.length > 0
          ? []
          : [`${said} of ${here.length} passages say that there are no steps`]
      }),
    ).toEqual([])
    const stated = COMPOSED.flatMap(({ marks }) => coded(marks, 'section/no-own-steps'))
    expect(stated.length).toBeGreaterThan(0)
  })

  test('is told apart from what the law adds: whose each rule is stands before it', () => {
    const whose = (marks: readonly Mark[]) =>
      marks
        .filter(({ under }) => under.includes('section/heading-consequences'))
        .flatMap(({ code }) => (code !== null && WHOSE.test(code) ? [code] : []))
    expect(
      ofSections(({ subject: { chronology }, marks }) => {
        const kind = chronology.known.order?.kind
        const told = whose(marks)
        if (told.length === 0) return []
        const [own, ...law] = told
        const expected =
          kind === 'licence'
            ? ['section/law-not-of-licence']
            : kind === 'community order' || kind === 'suspended sentence order'
              ? ['section/law-of-breach']
              : []
        return /own-steps$/.test(own ?? '') && law.join() === expected.join()
          ? []
          : [`${told.join(', ')} of ${kind ?? 'no order'}`]
      }),
    ).toEqual([])
  })

  test('is a row of the summary, where a programme gives no hours', () => {
    expect(
      ofReports(({ kind, edition, marks }) => {
        const amounts = edition.rules.parts.every(({ amounts }) =>
          amounts.some(({ unit }) => unit === 'hours'),
        )
        return kind === 'treatment-report' && amounts && coded(marks, 'report/hours-not-stated').length > 0
          ? ['no hours are told of a programme that gives them']
          : []
      }),
    ).toEqual([])
  })

  test('is left to the area in a leaflet, and whom to ring stands there once somebody has added it', () => {
    for (const id of editionIds) {
      const plain = editionOf(id)
      const { local: _, ...without } = plain
      const edition = { ...plain, local: { ...plain.local, orders: [], contacts: [TEAM] } }
      const told = (given: Edition) =>
        made('participant-leaflet', given).marks.filter((mark) => isUnder(mark, ['leaflet/heading-talk-to']))
      expect(codesOf(told(without))).toContain('leaflet/team-to-be-added')
      expect(codesOf(told(edition))).not.toContain('leaflet/team-to-be-added')
      const pointers = told(edition).flatMap(pointersOf)
      expect(pointers).toContain('/local/contacts/0/telephone')
      expect(pointers.filter((at) => at.startsWith('/contacts'))).toEqual([])
    }
  })
})

const TEAM = {
  purpose: 'programme' as const,
  ...{ role: 'Programme team', telephone: '01632 960114', address: [] as string[] },
}

describe('what is open', () => {
  test('is a box with its question, what follows from each answer, who decides and what settles it', () => {
    expect(
      faults(({ kind, subject: { assessment }, marks, map }) => {
        if (isForHome(kind)) return []
        const boxed = marks.filter((mark) => isUnder(mark, BOXES))
        const stepOf = (id: string) =>
          assessment.nextActions.find(
            ({ findingId, alsoFindingIds = [] }) => findingId === id || alsoFindingIds.includes(id),
          )
        // What one step settles alike is one question.
        const boxes = map.open.filter(({ id, code }) => {
          const lead = stepOf(id)?.findingId
          return lead === id || !map.open.some((each) => each.id === lead && each.code === code)
        })
        const stepped = boxes.filter(({ id }) => stepOf(id) !== undefined)
        const answers = boxes.flatMap(({ readings }) => readings).length
        return [
          ...map.open.flatMap(({ id }) => wrong(marksOf(marks, id, BOXES).length, 1, `questions of ${id}`)),
          ...wrong(coded(boxed, 'document/reading-and-outcome').length, answers, 'answers'),
          ...wrong(coded(boxed, 'document/decides').length, stepped.length, 'who decides'),
        ]
      }),
    ).toEqual([])
  })

  test('is in no paper of a programme', () => {
    expect(
      ofProgrammes(({ marks }) => marks.filter((mark) => isUnder(mark, BOXES)).map(() => 'a box')),
    ).toEqual([])
  })
})

describe('what somebody decided', () => {
  test('is told as the result of the requirement, with who, role, reason and who approved it', () => {
    expect(
      ofSections((composed) => {
        const { subject, marks } = composed
        return subject.assessment.suitability.criteria
          .filter(({ outcome }) => outcome === 'decided')
          .flatMap(({ id, findingId }) => {
            const [result, ...others] = marksOf(marks, findingId, CRITERIA)
            const decision = subject.chronology.decisions.latest('criterion', id)?.value
            if (result === undefined || others.length > 0) return [`${id} has ${others.length} more results`]
            if (decision === undefined) return result.code === 'section/result' ? [] : [`${id}: by nobody`]
            const { by, reason, approvedBy } = decision
            return [
              ...(result.code === 'section/result-decided' ? [] : [`${id} is told as ${result.code}`]),
              ...unsaid(composed, result, [by.name, reason, ...(approvedBy ? [approvedBy.name] : [])]),
            ]
          })
      }),
    ).toEqual([])
  })

  test('otherwise than worked out stands in its row, and what was worked out among the points', () => {
    let told = 0
    expect(
      ofSections(({ subject: { assessment, chronology }, marks }) =>
        assessment.findings
          .filter(({ id }) => id.startsWith('suitability.contrary/'))
          .flatMap(({ id }) => {
            const criterion = id.slice('suitability.contrary/'.length)
            if (chronology.decisions.latest('criterion', criterion) === null) return []
            told += 1
            const rows = marksOf(marks, id, CRITERIA)
            return [
              ...wrong(
                coded(rows, 'section/result-contrary', 'section/result-decided').length,
                1,
                `rows of ${id}`,
              ),
              ...wrong(marksOf(marks, id, POINTS).length, 1, `points of ${id}`),
            ]
          }),
      ),
    ).toEqual([])
    expect(told).toBeGreaterThan(0)
  })

  test('is the latest only: what it replaced stands behind nothing but what says that it was replaced', () => {
    let replaced = 0
    expect(
      faults(({ subject: { chronology }, marks }) =>
        chronology.decisions.all
          .filter(({ standing, value }) => standing === 'replaced' && value.about === 'suitability')
          .flatMap(({ pointer }) => {
            replaced += 1
            return marks
              .filter(({ ground }) => ground.by === 'person' && ground.at.startsWith(`${pointer}/`))
              .map(({ code }) => `${code} rests on ${pointer}`)
          }),
      ),
    ).toEqual([])
    expect(replaced).toBeGreaterThan(0)
  })

  test('of an absence is one passage wherever a report tells the absence', () => {
    expect(
      ofReports((composed) => {
        const { subject, marks } = composed
        const decided = subject.chronology.decisions.all.filter(
          ({ value, standing }) => value.about === 'absence' && standing === 'stands',
        )
        return decided.flatMap(({ pointer, value }) => {
          const telling = marks.filter(
            ({ code, ground }) =>
              ['attendance/session-decided', 'report/settled-by-decision', 'report/meeting-missed'].includes(
                code ?? '',
              ) &&
              ground.by === 'rule' &&
              ground.facts.includes(pointer),
          )
          return telling.flatMap((mark) => unsaid(composed, mark, [value.by.name, value.reason]))
        })
      }),
    ).toEqual([])
  })
})

test('what doesn’t apply is a row that says why', () => {
  let told = 0
  expect(
    ofReports(({ kind, subject: { assessment }, marks }) =>
      assessment.psychometrics.checkpoints
        .filter(({ state }) => state === 'not applicable')
        .flatMap(({ findingId }) => {
          told += 1
          return kind === 'treatment-report'
            ? wrong(
                coded(marksOf(marks, findingId, TESTS), 'report/checkpoint-left-out').length,
                1,
                findingId,
              )
            : []
        }),
    ),
  ).toEqual([])
  expect(told).toBeGreaterThan(0)
})

test('what is out of date is left out of every paper, and named to whoever runs the program', () => {
  let old = 0
  expect(
    ofProgrammes(({ kind, edition, marks, leftOut }) =>
      edition.statements.flatMap((statement, index) => {
        const text = statement[kind === 'sentencer-information' ? 'sentencer' : 'participant']
        if (text === undefined || outOfForce(statement, AS_OF) === null) return []
        old += 1
        return [
          ...marks.flatMap(pointersOf).filter((at) => at.startsWith(`/statements/${index}/`)),
          ...(leftOut.some(({ clause }) => clause === statement.source.clause) ? [] : ['not named']),
        ]
      }),
    ),
  ).toEqual([])
  expect(old).toBeGreaterThan(0)
})

test('no section of a report vanishes: each has a line where it would be empty', () => {
  expect(
    ofReports(({ kind, marks }) => {
      const headings = new Set(codesOf(marks))
      return (SECTIONS[kind as keyof typeof SECTIONS] ?? []).filter((code) => !headings.has(code))
    }),
  ).toEqual([])
  expect(
    ofSections(({ marks }) => {
      const headings = new Set(codesOf(marks))
      return OF_SECTION.filter((code) => !headings.has(code))
    }),
  ).toEqual([])
  expect(
    ofReports(({ marks }) => {
      const filled = new Set(marks.flatMap(({ code, under }) => under.filter((each) => each !== code)))
      return codesOf(marks)
        .filter((code) => code.includes('/heading-') && !OVER_FIGURES.includes(code) && !filled.has(code))
        .map((code) => `${code} stands over nothing`)
    }),
  ).toEqual([])
})

const SECTIONS = {
  'treatment-report': [
    ...['report/heading-decisions', 'report/heading-enforcement', 'report/heading-tests'],
    ...[
      'report/heading-distribution',
      'report/heading-summary',
      'report/heading-recommendations',
      'report/heading-needs',
    ],
    ...['report/heading-strengths', 'report/heading-points', 'report/heading-attendance'],
    ...['report/heading-engagement', 'report/heading-targets', 'report/heading-completion'],
    ...['report/heading-comments', 'report/heading-review', 'report/heading-signatures'],
  ],
  'progress-report': [
    ...['report/heading-decisions', 'report/heading-enforcement', 'report/heading-next-steps'],
    ...['progress/heading-stands', 'progress/heading-attendance', 'progress/heading-targets'],
    ...['progress/heading-tests', 'progress/heading-says', 'progress/heading-signature'],
  ],
  'non-completion-report': [
    ...['report/heading-decisions', 'report/heading-enforcement'],
    ...['non-completion/heading-ended', 'non-completion/heading-before', 'non-completion/heading-amount'],
    ...['non-completion/heading-gained', 'non-completion/heading-says', 'non-completion/heading-tests'],
    ...['non-completion/heading-recommended', 'report/heading-distribution', 'report/heading-signatures'],
  ],
} as const
const OF_SECTION = [
  ...['section/heading-criteria', 'section/heading-rationale', 'section/heading-route'],
  ...['section/heading-consequences', 'section/heading-alternatives', 'section/heading-warnings'],
  'section/heading-completion',
]
/** What stands there is a figure or ruled space. */
const OVER_FIGURES: readonly string[] = []

const composer = createComposer(openResources().templates(), english)

function made(kind: (typeof PROGRAMME_DOCUMENTS)[number], edition: Edition) {
  return { kind, edition, ...composer.compose({ kind, edition, asOf: AS_OF, final: false, subject: null }) }
}

function ofProgrammes(told: (made: Made) => string[]): string[] {
  return editionIds.flatMap((id) =>
    PROGRAMME_DOCUMENTS.flatMap((kind) =>
      told(made(kind, editionOf(id))).map((fault) => `${kind}, ${id}: ${fault}`),
    ),
  )
}
type Made = ReturnType<typeof made>

const codesOf = (marks: readonly Mark[]) => marks.flatMap(({ code }) => (code === null ? [] : [code]))

const pointersOf = ({ ground }: Mark) => (ground.by === 'edition' ? ground.at : [])

/** Which of these a passage doesn't say. */
function unsaid({ markdown }: Composed, { from, to, code }: Mark, values: readonly string[]): string[] {
  const words = flat(markdown.slice(from, to).replace(/\\(.)/g, '$1'))
  return values.filter((value) => !words.includes(flat(value))).map((value) => `${code} without ${value}`)
}

const flat = (text: string) =>
  text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/\s+/g, ' ')
    .replace(/[.!?]$/, '')
    .trim()
