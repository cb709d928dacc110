import { expect, test } from 'vitest'
import { InputError } from '../../src/errors.ts'
import { isForHome } from '../../src/forms.ts'
import { documentsFor, type Mark } from '../../src/wording/compose.ts'
import { isInTheWay } from '../../src/wording/open/list.ts'
import { sectionsOf } from '../../src/wording/places/places.ts'
import { COMPOSED, type Composed, faults as faultsOf, findingsOf, isUnder, marksOf } from './composed.ts'

/**
 * No two passages of a document differ about one matter: what is open, undone, counted or decided stands in one list,
 * and every passage that tells of it rests on the same findings.
 */

/** Papers for home have no boxes, no count and no steps: what is open isn't the person's to settle. */
const faults: typeof faultsOf = (check) =>
  faultsOf((composed) => (isForHome(composed.kind) ? [] : check(composed)))

const BOXES = ['document/needs-decision']
/** What a draft opens with, of decisions. */
const DECISIONS_TO_DO = ['open/decide', 'open/decide-below']

test('what is open is boxed, counted, refused and somebody’s next step: one list', () => {
  expect(
    faults((composed) => {
      const { subject, marks, map, open: items } = composed
      const open = map.open.map(({ id }) => id)
      const inTheWay = items.filter(isInTheWay)
      const stopping = inTheWay.flatMap((item) => ('finding' in item ? [item.finding.id] : []))
      // What calls for the same decision stands in its box: another threshold, the law's further breach.
      const joined = subject.assessment.nextActions.flatMap(({ findingId, alsoFindingIds = [] }) =>
        open.includes(findingId) ? alsoFindingIds : [],
      )
      const boxed = statementsIn(marks, BOXES).filter((id) => open.includes(id) || !joined.includes(id))
      const opening = marks.filter(({ code }) => DECISIONS_TO_DO.includes(code ?? ''))
      const stepped = subject.assessment.nextActions.flatMap(({ findingId, alsoFindingIds = [] }) => [
        findingId,
        ...alsoFindingIds,
      ])
      const refused = refusals(composed)
      return [
        ...differ('boxed', boxed, open),
        ...differ('opening', opening.flatMap(findingsOf).toSorted(), stopping.toSorted()),
        ...(refused === inTheWay.length
          ? []
          : [`${refused} reasons against a final, ${inTheWay.length} open`]),
        ...subject.assessment.undecided
          .filter((id) => open.includes(id) && stepped.filter((each) => each === id).length !== 1)
          .map((id) => `${id} is not one step`),
      ]
    }),
  ).toEqual([])
})

test('a final has nothing that is open, but what a progress report shows, the route that is decided later and what follows a recall', () => {
  let finals = 0
  expect(
    faults(({ kind, open, final }) => {
      if (open.some(isInTheWay)) return []
      const { markdown, marks } = final()
      finals += 1
      const shown = open.filter(({ level, matter }) => level === 'told' && DECISIONS.includes(matter))
      const boxes = marks.filter(({ code }) => code === 'document/needs-decision')
      return [
        ...marks.flatMap(({ code }) => (OF_DRAFTS.includes(code ?? '') ? [`${code} in a final`] : [])),
        ...(boxes.length === shown.length ? [] : [`${boxes.length} boxes, ${shown.length} open`]),
        ...(kind === 'progress-report' || shown.every(({ matter }) => matter !== 'decision')
          ? []
          : ['a decision in a final']),
        ...(markdown.includes('\nstatus: "final"\n') ? [] : ['a draft']),
      ]
    }),
  ).toEqual([])
  expect(finals).toBeGreaterThan(15)
})

const DECISIONS: readonly string[] = ['decision', 'route later', 'after recall']
/** What only a draft says. */
const OF_DRAFTS = [
  ...['open/title', 'open/decide', 'open/record', 'open/record-or-decide', 'open/to-write'],
  ...['section/heading-missing', 'report/heading-missing'],
]

test('no document speaks against itself, but of a record that does', () => {
  expect(
    faults(({ subject: { assessment }, open }) =>
      open.flatMap((item) => {
        if (item.matter !== 'contradiction') return []
        const isOfRecord = assessment.findings.some(
          ({ code }) => code === 'recorded-status/complete-too-soon',
        )
        return isOfRecord && item.what === 'progress after completion' ? [] : [item.what]
      }),
    ),
  ).toEqual([])
})

test('whoever is told that a decision is needed is told which', () => {
  expect(
    faults(({ subject: { assessment }, map, kind }) =>
      kind !== 'suitability-section' && assessment.status === 'needs decision' && map.open.length === 0
        ? ['nothing is undecided']
        : [],
    ),
  ).toEqual([])
})

test('what one message says of the same findings is said in the same words', () => {
  expect(
    faults(({ markdown, marks }) => {
      const said = new Map<string, string>()
      return marks.flatMap((mark) => {
        const { code, ground, from, to } = mark
        if (code === null || ground.by !== 'rule' || ground.findings.length === 0) return []
        const key = `${code} ${ground.findings.join(' ')}`
        const words = markdown.slice(from, to)
        const before = said.get(key) ?? words
        said.set(key, before)
        return before === words ? [] : [`${key}: ${before} / ${words}`]
      })
    }),
  ).toEqual([])
})

test('a proposal stands beside no criterion that is not met, unless somebody decided or has to', () => {
  expect(
    faults(({ subject: { assessment }, marks, map }) => {
      if (!marks.some(({ code }) => code?.startsWith('section/proposal-'))) return []
      const settled = [...map.open, ...assessment.findings.filter(({ outcome }) => outcome === 'decided')]
      return assessment.suitability.criteria
        .filter(({ outcome, id }) => outcome === 'not met' && id !== 'assessment')
        .filter(({ id }) => !settled.some((each) => each.id === `suitability.contrary/${id}`))
        .map(({ id }) => id)
    }),
  ).toEqual([])
})

test('whose programme is completed has nothing open in the report', () => {
  expect(
    faults(({ subject: { assessment }, map, kind }) => {
      if (kind === 'suitability-section' || assessment.status !== 'completed') return []
      const undone = assessment.completion.requirements.filter(
        ({ outcome }) => outcome !== 'met' && outcome !== 'decided',
      )
      return [...map.open.map(({ id }) => id), ...undone.map(({ name }) => name)]
    }),
  ).toEqual([])
})

test('the count of absences rests on every finding about them', () => {
  expect(
    faults(({ subject: { assessment }, marks, kind }) => {
      if (kind !== 'treatment-report') return []
      const summed = marks.filter((mark) => isUnder(mark, ['report/heading-summary'])).flatMap(findingsOf)
      return assessment.enforcement.findingIds.filter((id) => !summed.includes(id))
    }),
  ).toEqual([])
})

test('whatever is open is open in a document that fits, and only the section has more: its conclusion', () => {
  const told = new Set<string>()
  expect(
    faults(({ name, subject, map, kind }) => {
      const { undecided, suitability, nextActions } = subject.assessment
      for (const { id } of map.open) told.add(`${name} ${id}`)
      // A progress report sets out besides what a next step asks somebody to decide.
      const stepped = kind === 'progress-report' ? nextActions.map(({ findingId }) => findingId) : []
      const open = map.open.filter(({ id }) => undecided.includes(id) || !stepped.includes(id))
      return open
        .filter(({ id, topic }) => !undecided.includes(id) && topic !== 'suitability')
        .concat(open.filter(({ id }) => kind !== 'suitability-section' && !undecided.includes(id)))
        .concat(
          open.filter(({ id, outcome }) => outcome !== 'needs decision' && id !== suitability.findingId),
        )
        .map(({ code }) => code)
    }),
  ).toEqual([])
  expect(
    faults(({ name, subject }) =>
      documentsFor(subject).length === 0
        ? []
        : subject.assessment.undecided.filter((id) => !told.has(`${name} ${id}`)),
    ),
  ).toEqual([])
})

test('who decided, and why, is told wherever a decision is told', () => {
  expect(
    faults(({ subject: { assessment }, marks, map }) =>
      assessment.findings
        .filter(({ outcome }) => outcome === 'decided')
        .filter((finding) => map.placesOf(finding).some((place) => sectionsOf(place).length > 0))
        .filter(
          ({ id, code }) =>
            !marks.some(
              (mark) =>
                (mark.code === code || WHO_DECIDED.includes(mark.code ?? '')) &&
                findingsOf(mark).includes(id),
            ),
        )
        .map(({ code }) => code),
    ),
  ).toEqual([])
})

/** A document's own words for it: by name, with role, date and reason. */
const WHO_DECIDED = [
  ...['section/assessed', 'section/result-decided', 'section/result-contrary'],
  ...['open/sent-without', 'open/waits', 'open/without-effect'],
  'report/settled-by-decision',
  'progress/elsewhere-counts',
]

/** Warnings that the rules raise, by the code that raises them, and the documents that have to tell them. */
const WARNINGS = {
  'attendance/total-over-threshold': ['treatment-report'],
  'attendance/repeat-not-due': ['treatment-report'],
  'transfer/earlier-programme': ['treatment-report', 'suitability-section'],
  'attendance/attended-before-catch-up': ['treatment-report'],
  'attendance/hours-credited': ['treatment-report'],
  'completion/left-programme': ['treatment-report'],
  'completion/questionnaires-lacking': ['treatment-report'],
  'psychometrics/checkpoint-not-taken': ['treatment-report'],
  'psychometrics/checkpoint-late': ['treatment-report'],
  'route/override-possible': ['treatment-report', 'suitability-section'],
  'attempts/last-attempt': ['treatment-report', 'suitability-section'],
  'suitability/time-short': ['suitability-section'],
  'suitability/offences-partly-named': ['suitability-section'],
  'group/size-planned': ['suitability-section'],
  'timetable/time-off-needed': ['suitability-section'],
  'timetable/evening-not-offered': ['suitability-section'],
} as const

/** The last qualifies where the person stands. */
const POINTS = ['report/heading-points', 'section/heading-warnings', 'report/heading-summary']

test.each(Object.entries(WARNINGS))('%s is told in its own words', (code, kinds) => {
  for (const kind of kinds) {
    const telling = COMPOSED.filter((each) => each.kind === kind).flatMap(({ subject, marks }) =>
      subject.assessment.findings
        .filter((finding) => finding.code === code)
        .flatMap(({ id }) => marksOf(marks, id, POINTS).filter((mark) => mark.code === code)),
    )
    expect(telling.length, kind).toBeGreaterThan(0)
  }
})

test('a part of the programme stands as the programme does', () => {
  expect(
    faults(({ subject: { assessment }, markdown, marks, kind }) => {
      const { status, completion } = assessment
      if (kind === 'suitability-section' || completion.ended !== null || !HIDING.includes(status)) return []
      const said = (code: string) =>
        marks.filter((mark) => mark.code === code).map(({ from, to }) => markdown.slice(from, to))
      const whole = PARTS[status] ?? ''
      const open = status === 'needs decision' && !assessment.parts.some(isOpenPart)
      return open || said('report/part-state').includes(whole ?? '') ? [] : [`${whole} in no part`]
    }),
  ).toEqual([])
})

const PARTS: Readonly<Record<string, string>> = {
  suspended: 'Suspended',
  'repeat required': 'A repeat is required',
  'on hold': 'On hold',
  'needs decision': 'To be decided',
}
const HIDING = Object.keys(PARTS)

type Part = Composed['subject']['assessment']['parts'][number]
const isOpenPart = ({ modules }: Part) => modules.some(({ state }) => state === 'needs decision')

test('a proposal stands beside nothing that says that suitability is open', () => {
  expect(
    faults(({ kind, subject: { assessment }, marks }) => {
      if (kind !== 'suitability-section') return []
      const { conclusion, findingId } = assessment.suitability
      const proposals = marks.filter(({ code }) => code?.startsWith('section/proposal-'))
      const open = marksOf(marks, findingId, ['section/heading-decisions', ...BOXES])
      return (proposals.length === 1) === (conclusion === 'suitable') &&
        (open.length === 0 || conclusion !== 'suitable')
        ? []
        : [`${conclusion}: ${proposals.length} proposals, ${open.length} times open`]
    }),
  ).toEqual([])
})

test('a warning of the rules is printed, unless the document has a reason why it is not', () => {
  let told = 0
  expect(
    faults(({ subject: { assessment }, marks, map }) => {
      const printed = new Set(marks.flatMap(findingsOf))
      return assessment.findings
        .filter(({ severity }) => severity === 'warning')
        .filter((finding) => map.placesOf(finding).flatMap(sectionsOf).length > 0)
        .flatMap(({ id, code }) => {
          told += 1
          return printed.has(id) ? [] : [code]
        })
    }),
  ).toEqual([])
  expect(told).toBeGreaterThan(100)
})

test('that there is no absence without good reason stands beside none that is, or is undecided', () => {
  let none = 0
  expect(
    faults(({ subject: { assessment }, marks }) => {
      const { unacceptable, undecided } = assessment.enforcement
      const said = marks.filter(({ code }) => code === 'report/no-absence').length
      none += said
      return said > 0 && unacceptable.length + undecided.length > 0
        ? [`${unacceptable.length} without good reason, ${undecided.length} undecided`]
        : []
    }),
  ).toEqual([])
  expect(none).toBeGreaterThan(0)
})

test('whose programme is completed has no test due and no session to come', () => {
  expect(
    faults(({ subject: { assessment }, marks, kind }) => {
      if (kind !== 'treatment-report') return []
      const results = marks.filter(({ code }) => code === 'report/result-completed').length
      if (assessment.status !== 'completed')
        return results === 0 ? [] : [`completed, though ${assessment.status}`]
      const due = assessment.psychometrics.checkpoints.filter(({ state }) => state === 'due')
      const open = assessment.parts
        .filter(({ partId }) => assessment.route.parts.includes(partId))
        .flatMap(({ restsOn }) => restsOn)
      return [
        ...(results === 1 ? [] : [`${results} times completed`]),
        ...due.map(({ findingId }) => findingId),
        ...open,
      ]
    }),
  ).toEqual([])
})

test('what a person takes home names no part that is not on his route', () => {
  expect(
    faultsOf(({ kind, edition, subject: { assessment }, marks }) => {
      if (!isForHome(kind)) return []
      return marks.flatMap(({ ground }) =>
        ground.by !== 'edition'
          ? []
          : ground.at.flatMap((at) => {
              const part = edition.rules.parts[Number(/^\/rules\/parts\/(\d+)/.exec(at)?.[1])]
              return part === undefined || assessment.route.parts.includes(part.id) ? [] : [part.id]
            }),
      )
    }),
  ).toEqual([])
})

/** Findings whose statement stands in these sections, in order. */
function statementsIn(marks: readonly Mark[], sections: readonly string[]): string[] {
  return marks.filter((mark) => isUnder(mark, sections)).flatMap(findingsOf)
}

function differ(what: string, those: readonly string[], wanted: readonly string[]): string[] {
  return those.join() === wanted.join() ? [] : [`${what}: ${those.join()}; open: ${wanted.join()}`]
}

function refusals({ final }: Composed): number {
  try {
    final()
    return 0
  } catch (error) {
    if (error instanceof InputError) return error.issues.length
    throw error
  }
}
