import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileName } from '../../src/batch/file-name.ts'
import type { CaseRecord } from '../../src/case/record.ts'
import { InputError } from '../../src/errors.ts'
import { FORMATS, type Form } from '../../src/forms.ts'
import type { Generated } from '../../src/generate/request.ts'
import { createGenerator } from '../../src/generate.ts'
import { dateInWords } from '../../src/programme/date-words.ts'
import type { Edition } from '../../src/programme/edition.ts'
import { openResources } from '../../src/resources.ts'
import type { DocumentKind } from '../../src/wording/compose.ts'
import { caseSamples } from '../case/samples.ts'
import { allOf, propertiesOf } from './all-of-a-file.ts'
import { AS_OF, caseOf, editionIds, editionOf } from './making.ts'

/**
 * The programme's name never shares a sheet with a person, a meeting place or a date, whatever they are called: a sheet that is
 * lost exposes neither him nor the group.
 */

const generate = createGenerator(openResources())

interface Wanted {
  edition: Edition
  record: CaseRecord | null
  kind: DocumentKind
  layout: Form
}

/** A document's files in a layout, in all formats that it comes in: each with its name and all that it says. */
async function files({ edition, record, kind, layout }: Wanted, label: string) {
  const made = await generate({
    ...{ edition, record, asOf: AS_OF, kinds: [kind], layouts: [layout], formats: FORMATS },
    final: false,
  })
  return Promise.all(
    made.documents.map(async (each: Generated) => ({
      format: each.format,
      all: `${fileName(label, each)}\n${await allOf(each.format, each.bytes)}`,
    })),
  )
}

const LETTERS = 'bcdfghjklmnpqrstvwxz'.split('')
const word = fc
  .string({ unit: fc.constantFrom(...LETTERS), minLength: 7, maxLength: 9 })
  .map((rest) => `Q${rest}`)
const digits = fc.string({ unit: fc.constantFrom(...'123456789'), minLength: 6, maxLength: 6 })

/** A path with its numbers as stars, and whether words of any kind may stand there. */
const free = new Map<string, boolean>()

/** The case with a random word in the place of each text that somebody may word freely, names, places and references with them. */
function reworded(text: string, file: string, { token, crn }: { token: string; crn: string }): CaseRecord {
  const record = JSON.parse(text)
  const original = JSON.parse(text)
  let n = 0
  const change = (holder: Record<string, unknown>, key: string, path: string) => {
    const value = holder[key]
    if (typeof value === 'object' && value !== null) {
      for (const below of Object.keys(value))
        change(value as Record<string, unknown>, below, `${path}/${Array.isArray(value) ? '*' : below}`)
    } else if (typeof value === 'string' && !/^\d/.test(value)) {
      n += 1
      const told = `${token}${n}`
      const known = free.get(path) ?? isFree(original, path, told, file)
      free.set(path, known)
      if (known) holder[key] = told
    }
  }
  for (const key of Object.keys(record)) change(record, key, `/${key}`)
  record.person.crn = `Z${crn}`
  return caseOf(JSON.stringify(record), file)
}

/** Whether a case in which all texts at a path are this word is read: it is no choice among words, and refers to nothing. */
function isFree(original: object, path: string, told: string, file: string): boolean {
  const record = structuredClone(original)
  const steps = path.slice(1).split('/')
  const set = (at: Record<string, unknown>, [step = '', ...rest]: string[]): void => {
    for (const key of step === '*' ? Object.keys(at) : [step]) {
      if (rest.length === 0 && typeof at[key] === 'string') at[key] = told
      else if (typeof at[key] === 'object' && at[key] !== null) set(at[key] as Record<string, unknown>, rest)
    }
  }
  set(record as Record<string, unknown>, steps)
  try {
    caseOf(JSON.stringify(record), file)
    return true
  } catch {
    return false
  }
}

const datesIn = (record: CaseRecord) =>
  [...new Set(JSON.stringify(record).match(/\b\d{4}-\d\d-\d\d\b/g))].filter((date) => date !== AS_OF)

const samples = new Map(
  caseSamples.map(({ file, text }) => [file, { text, id: JSON.parse(text).programme as string }]),
)
/** The name of a sample: of each edition as often, however many there are. */
const anySample = fc
  .constantFrom(...editionIds)
  .chain((id) => fc.constantFrom(...[...samples].flatMap(([file, each]) => (each.id === id ? [file] : []))))
const sampleOf = (file: string) => samples.get(file) as { text: string; id: string }
const hasEasy = ({ statements }: Edition) => statements.some(({ easy }) => easy !== undefined)
const RUNS = { numRuns: 12, endOnFailure: true }

test('the leaflet of a case has nothing of the case in it, in any format, property or name', async () => {
  const layouts = fc.constantFrom<Form>('a4', 'large-print', 'tri-fold', 'easy-read')
  const property = fc.asyncProperty(anySample, layouts, word, digits, async (file, layout, token, crn) => {
    const { text, id } = sampleOf(file)
    const record = reworded(text, file, { token, crn })
    const edition = editionOf(id)
    fc.pre(layout !== 'easy-read' || hasEasy(edition))
    const own = { edition, kind: 'participant-leaflet', layout } as const
    const made = await files({ ...own, record }, `${token}-Z${crn}`)
    const usual = await files({ ...own, record: null }, id)
    for (const { format, all } of made) {
      expect(all).toMatch(/your group programme/i)
      expect(all).not.toContain(token)
      expect(all).not.toContain(crn)
      // Dates of the leaflet's own, such as that of its version, are in everybody's.
      const everybodys = usual.find((each) => each.format === format)?.all ?? ''
      const his = datesIn(record).flatMap((date) => [date, dateInWords(date)])
      expect(his.filter((date) => all.includes(date) && !everybodys.includes(date))).toEqual([])
    }
  })
  await fc.assert(property, RUNS)
}, 300_000)

/** What tells a stranger something, whatever the programme is called; what anybody may be treated badly for doesn't. */
const OFFENCE =
  /sex(?!ual orientation|is[mt])|offen[cd]|abus|indecent|\brape|\bassault|victim|(?<!at )\brisk\b/i

/** Editions by other names, so that no list of names can be what keeps them off. */
const renamed = (id: string, token: string): Edition => ({
  ...editionOf(id),
  name: `${token} Groupwork Programme`,
  abbreviation: token.slice(0, 5).toUpperCase(),
})

/** What of these would tell a stranger: names of the edition, old or new, and words of offences. */
function telling(all: string, edition: Edition): string[] {
  const own = editionOf(edition.id)
  const names = [edition.name, edition.abbreviation, own.name, own.abbreviation, edition.id]
  const said = all.toLowerCase()
  return [
    ...names.filter((name) => said.includes(name.toLowerCase())),
    ...(all.match(OFFENCE) ?? []).filter((found) => found !== ''),
  ]
}

test('the appointments sheet names neither programme nor offence, in any format, property or name', async () => {
  const layouts = fc.constantFrom<Form>('a4', 'large-print')
  let seen = 0
  const property = fc.asyncProperty(
    anySample,
    layouts,
    word,
    fc.boolean(),
    async (file, layout, token, blank) => {
      const { text, id } = sampleOf(file)
      const edition = renamed(id, token)
      const record = blank ? null : caseOf(text, file)
      const wanted = { edition, record, kind: 'appointments', layout } as const
      // Who has left the programme, or done all of it, has no appointments.
      const made = await files(wanted, `${token}-${id}`).catch((error) => {
        if (!(error instanceof InputError)) throw error
        return []
      })
      seen += made.length
      for (const { all } of made) expect(telling(all, edition)).toEqual([])
    },
  )
  await fc.assert(property, RUNS)
  expect(seen).toBeGreaterThan(0)
}, 300_000)

test('a folded leaflet’s outside, and a leaflet’s properties and name, name neither', async () => {
  const property = fc.asyncProperty(fc.constantFrom(...editionIds), word, async (id, token) => {
    const edition = renamed(id, token)
    const own = { edition, record: null, kind: 'participant-leaflet' } as const
    const { documents } = await generate({
      ...{ ...own, kinds: [own.kind], asOf: AS_OF, final: false },
      ...{ layouts: ['a4', 'tri-fold'], formats: ['pdf', 'docx', 'md'] },
    })
    const folded = documents.find(({ layout, format }) => layout === 'tri-fold' && format === 'md')
    const panels = new TextDecoder().decode(folded?.bytes).split('```panel-break')
    expect(panels).toHaveLength(6)
    expect(telling(`${panels[0]}${panels[5]}`.replace(/^edition: .*$/m, ''), edition)).toEqual([])
    for (const each of documents.filter(({ format }) => format !== 'md')) {
      const properties = await propertiesOf(each.format, each.bytes)
      expect(properties).toMatch(/your group programme/i)
      expect(telling(`${fileName(id, each)}\n${properties}`, edition)).toEqual([])
    }
  })
  await fc.assert(property, { numRuns: 6, endOnFailure: true })
}, 300_000)
