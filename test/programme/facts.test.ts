import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Edition } from '../../src/programme/edition.ts'
import { editionOf, IDS } from './files.ts'

const AS_OF = '2026-03-31'

interface Facts {
  facts: string[]
  absent: string[]
}

describe.each(IDS)('the facts of %s', (id) => {
  const { facts, absent } = parse(
    readFileSync(join(import.meta.dirname, 'facts', `${id}.yaml`), 'utf8'),
  ) as Facts
  const edition = editionOf(id)
  const printed = printable(
    edition,
    edition.document.audience === 'participant' ? ['participant'] : ['sentencer'],
  )

  it('each stands in what its source audience is told', () => {
    expect(facts.filter((fact) => !printed.includes(fact))).toEqual([])
    expect(new Set(facts).size).toBe(facts.length)
  })

  it('no value of another edition is told to anybody', () => {
    const all = printable(edition, ['participant', 'sentencer'])
    expect(absent.filter((value) => all.includes(value))).toEqual([])
  })
})

/** Everything that the edition's own documents print for these audiences on the date, a line each. */
function printable(edition: Edition, audiences: ('participant' | 'sentencer')[]): string {
  const { document, statements, contacts, glance, evidence } = edition
  const forCourts = audiences.includes('sentencer')
  const cells = Object.values(glance ?? {}).flatMap((cell) => cell ?? [])
  const told = statements.filter(
    ({ withheld, valid }) => withheld === undefined && AS_OF <= (valid?.until ?? AS_OF),
  )
  return [
    edition.name,
    edition.abbreviation,
    document.reference,
    document.updated,
    ...edition.rules.parts.flatMap(({ name, modules }) => [name, ...modules.map((module) => module.name)]),
    ...told.flatMap((statement) => audiences.map((audience) => statement[audience])),
    ...(forCourts ? cells.map(({ text }) => text) : []),
    ...(forCourts
      ? evidence.flatMap(({ study, year, compared, found }) => [`${study} (${year})`, compared, found])
      : []),
    ...contacts.flatMap(({ role, lines, telephone, fax, email, website }) => [
      ...[role, ...lines, telephone, fax, email, website],
    ]),
  ].join('\n')
}
