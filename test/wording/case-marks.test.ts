import { expect, test } from 'vitest'
import { valueAt } from '../../src/case/pointer.ts'
import type { Mark } from '../../src/wording/compose.ts'
import { sectionsOf } from '../../src/wording/places/places.ts'
import { english } from '../english.ts'
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
        if (typeof map.actions === 'object' && 'notHere' in map.actions) return reasonless(map.actions)
        const sections = sectionsOf(map.actions)
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

test('what is written, recorded or used is there at its pointers', () => {
  expect(
    faults(({ record, markdown, marks }) =>
      marks.flatMap((mark) => {
        const at = (pointer: string) => valueAt(record, pointer.slice(1).split('/'))
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
        const facts = ground.by === 'rule' ? ground.facts : []
        return facts.filter((fact) => at(fact) === undefined)
      }),
    ),
  ).toEqual([])
})

test('whatever a case says in its own words is marked as that', () => {
  const own = new Map<string, number>()
  for (const { marks } of COMPOSED) {
    for (const { ground } of marks) {
      if (ground.by !== 'person') continue
      const field = ground.at.replace(/\d+/g, '*')
      own.set(field, (own.get(field) ?? 0) + 1)
    }
  }
  expect([...own.keys()].sort()).toEqual([
    '/report/engagement',
    '/report/outstandingNeeds/*',
    '/report/participantComments',
    '/report/recommendations/*',
    '/report/review/summary',
    '/report/strengths/*',
    '/suitability/alternatives/*',
    '/suitability/evidence/*/text',
    '/suitability/motivation',
    '/suitability/reasons/*',
    '/targets/*/evidence/*/text',
    '/targets/*/name',
    '/targets/*/summary',
  ])
})

function reasonless({ notHere }: { notHere: Parameters<typeof english.say>[0] }): string[] {
  return english.say(notHere) === '' ? ['no reason'] : []
}

/** Letters beside the marks, save those of Markdown itself. */
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
  return words.match(/[^\s|:>#*`\-[\]^.\d]+/g) ?? []
}

const plain = (markdown: string) =>
  markdown
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/\\(.)/g, '$1')

const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
