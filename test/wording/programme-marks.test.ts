import { describe, expect, test } from 'vitest'
import { stepsOf, valueAt } from '../../src/case/pointer.ts'
import { type Edition, TOPICS, type Topic } from '../../src/programme/edition.ts'
import { outOfForce } from '../../src/programme/validity.ts'
import { openResources } from '../../src/resources.ts'
import { createComposer, PROGRAMME_DOCUMENTS } from '../../src/wording/compose.ts'
import type { Audience } from '../../src/wording/programme/statements.ts'
import type { Mark } from '../../src/wording/templates/marks.ts'
import { english } from '../english.ts'
import { AS_OF, editionIds, editionOf } from './composing.ts'

/** What stands behind each passage of an edition's own documents. */

type Kind = (typeof PROGRAMME_DOCUMENTS)[number]

const composer = createComposer(openResources().templates(), english)
const editions = [...editionIds.map(editionOf), withLocalDetails(), withTopics(TOPICS)]
/** Today, and when all that an edition says only for a time was in force. */
const documents = [AS_OF, '2003-12-31'].flatMap((asOf) =>
  editions.flatMap((edition) =>
    PROGRAMME_DOCUMENTS.map((kind) => ({ kind, label: edition.label, edition, asOf })),
  ),
)

describe.each(documents)('$kind on $asOf: $label', ({ kind, edition, asOf }) => {
  const { markdown, marks } = composed(kind, edition, asOf)

  test('says nothing that stands outside marks', () => {
    expect(outside(markdown, marks)).not.toMatch(/\p{L}/u)
  })

  test('rests on values that the edition has, and on nothing else', () => {
    for (const { ground } of marks) {
      expect(['edition', 'language']).toContain(ground.by)
      if (ground.by !== 'edition') continue
      expect(ground.at).not.toEqual([])
      for (const pointer of ground.at) expect(valueAt(edition, stepsOf(pointer)), pointer).toBeDefined()
    }
  })

  test('names with the value of each rule where it stands in the source document', () => {
    for (const { ground } of marks) {
      if (ground.by !== 'edition') continue
      const nearest = ground.at.flatMap((pointer) => sourceOf(edition, pointer) ?? [])
      expect(new Set(ground.sources)).toEqual(new Set(nearest))
    }
  })

  test('has the words of each statement once, letter for letter, in their place', () => {
    const audience = audienceOf(kind)
    for (const [index, statement] of edition.statements.entries()) {
      const own = statement[audience]
      // A role whose name tells a stranger something is an officer, on all pages.
      const text = audience === 'participant' ? own?.replace(/(o)ffender manager/gi, '$1fficer') : own
      const found = marks.filter(restsOn(`/statements/${index}/${audience}`))
      const told =
        text !== undefined && statement.withheld === undefined && outOfForce(statement, asOf) === null
      const here = !isElsewhere(audience, statement.topic, edition)
      expect(found, `statement ${index}`).toHaveLength(told && here ? 1 : 0)
      for (const { from, to, code } of found) {
        const words = unescaped(markdown.slice(from, to))
        // "You must attend every session": the only expectation stands in a phrase.
        if (code === null) expect(words).toBe(text)
        else if (code === 'told/capital') expect(words.slice(1)).toBe(text?.slice(1))
        else expect(words).toContain(text)
      }
    }
  })
})

// What a template doesn't print of a topic stands here. The lead-in to a list isn't printed without the list.
const WITH: Partial<Record<Topic, Topic>> = { 'content introduction': 'content' }

/** Told to people on the programme alone, or on the first page of the sheet in words of its own. */
const OF_THE_LEAFLET: readonly Topic[] = [
  'recording',
  'information sharing',
  'family',
  'rights',
  'complaints',
  'diversity',
]
const IN_A_CELL = { audience: 'audience', 'order length': 'order', timetable: 'place' } as const

const OF_THE_SHEET: readonly Topic[] = [
  'referral',
  'order length',
  'legal basis',
  'quality',
  'evidence',
  'national picture',
]

function isElsewhere(audience: Audience, topic: Topic, { glance }: Edition): boolean {
  if (audience === 'participant') return OF_THE_SHEET.includes(topic)
  if (OF_THE_LEAFLET.includes(topic)) return true
  const cell = topic in IN_A_CELL ? IN_A_CELL[topic as keyof typeof IN_A_CELL] : null
  return cell !== null && glance?.[cell] !== undefined
}

test('what is left to the other paper is named', () => {
  const { leftOut } = composed('sentencer-information', withTopics(OF_THE_LEAFLET))
  expect(leftOut).toHaveLength(OF_THE_LEAFLET.length * 2)
  const ofLeaflet = composed('participant-leaflet', withTopics(OF_THE_SHEET))
  expect(ofLeaflet.leftOut).toHaveLength(OF_THE_SHEET.length * 2)
})

test.each(TOPICS)('a statement is printed whatever else an edition says: %s', (topic) => {
  const further = WITH[topic]
  const edition = withTopics(further === undefined ? [topic] : [topic, further])
  for (const kind of PROGRAMME_DOCUMENTS) {
    const { marks } = composed(kind, edition)
    const here = !isElsewhere(audienceOf(kind), topic, edition)
    expect(marks.filter(restsOn(`/statements/0/${audienceOf(kind)}`)), kind).toHaveLength(here ? 1 : 0)
  }
})

test('a passage is told from the words around it', () => {
  const { markdown, marks } = composed('sentencer-information', editionOf('csogp-west-mercia'))
  const passages = marks.map(({ from, to, ...rest }) => ({
    text: unescaped(markdown.slice(from, to)),
    ...rest,
  }))
  const reads = (text: string) => passages.find((passage) => passage.text === text)
  expect(reads('Attendance and enforcement')?.ground).toEqual({ by: 'language' })
  expect(reads('If a session is missed')?.ground).toEqual({ by: 'language' })
  expect(reads('Groups run in Shrewsbury and Worcester.')).toMatchObject({
    under: ['programme/heading', 'sheet/heading-glance', 'sheet/cell-place'],
    ground: { by: 'edition', at: ['/glance/place/0/text'] },
  })
  expect(reads('Offenders must attend every session.')).toMatchObject({
    code: 'sentencer/one-expectation',
    under: ['programme/heading', 'sheet/heading-attendance'],
    ground: {
      at: expect.arrayContaining(['/terms/person', expect.stringMatching(/^\/statements\/\d+\/sentencer$/)]),
    },
  })
})

function composed(kind: Kind, edition: Edition, asOf = AS_OF) {
  return composer.compose({ kind, edition, asOf, final: false, subject: null })
}

const audienceOf = (kind: Kind): Audience => (kind === 'sentencer-information' ? 'sentencer' : 'participant')

const restsOn =
  (pointer: string) =>
  ({ ground }: Mark) =>
    ground.by === 'edition' && ground.at.includes(pointer)

/** Without the front matter, the marks, and the words of Markdown's dialect. */
function outside(markdown: string, marks: readonly Mark[]): string {
  let rest = ''
  let at = markdown.indexOf('\n---\n') + '\n---\n'.length
  for (const { from, to } of marks) {
    rest += markdown.slice(at, from)
    at = to
  }
  return (rest + markdown.slice(at))
    .replace(/^```[a-z-]+$/gm, '')
    .replace(/^> \[!(?:NOTE|CELL|IMPRINT)\] /gm, '')
    .replace(/ <!-- out of use -->$/gm, '')
}

/** As Markdown reads it (src/wording/templates/escape.ts). */
function unescaped(written: string): string {
  return written.replace(/\\(.)|&#(\d+);/g, (_, plain, code) => plain ?? String.fromCharCode(Number(code)))
}

/** Of the value, or of the nearest rule that it stands in. */
function sourceOf(edition: Edition, pointer: string): unknown {
  const steps = stepsOf(pointer)
  for (let depth = steps.length; depth > 0; depth--) {
    const source = valueAt(edition, [...steps.slice(0, depth), 'source'])
    if (source !== undefined) return source
  }
  return undefined
}

/** Today's local details, which no edition of the package has, and a contact that is a role alone. */
function withLocalDetails(): Edition {
  const edition = editionOf('csogp-west-mercia')
  const [contact] = edition.contacts
  if (contact === undefined) throw new Error('no contact')
  return {
    ...edition,
    label: 'an edition with local details',
    contacts: [contact, { role: 'Programme manager', lines: [], source: contact.source }],
    local: {
      orders: [],
      contacts: [],
      town: 'Shrewsbury, the old town',
      firstSession: '2026-05-04',
      contact: { name: 'The programme team', lines: ['1 High Street'], telephone: '01632 960001' },
      privacyNotice: 'www.example.org/privacy',
    },
  }
}

/** Two statements of each topic: no edition of the package has all of them. */
function withTopics(topics: readonly Topic[]): Edition {
  const edition = editionOf('csogp-west-mercia')
  const [first] = edition.statements
  if (first === undefined) throw new Error('no statement')
  const statements = topics.flatMap((topic) =>
    ['first', 'second'].map((nth) => ({
      topic,
      sentencer: `- the *${nth}* of ${topic}  (courts) !`,
      participant: `2. the ${nth} of ${topic} [leaflet]`,
      source: first.source,
    })),
  )
  const { glance: _glance, ...others } = edition
  return { ...others, label: 'an edition with every topic', statements }
}
