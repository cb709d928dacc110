import { strToU8, type Zippable, zipSync } from 'fflate'
import { type DocumentName, nameAlone } from '../forms.ts'
import type { Language } from '../language/language.ts'
import { say } from './phrases.ts'

/** One person of a set, with the documents that were made. */
export interface SetMember {
  /** Place in the group, from 1. */
  place: number
  name: string
  crn: string
  /** Stands in the names of files; empty: none. */
  label: string
  documents: readonly (DocumentName & { bytes: Uint8Array })[]
}

/** The documents of a group. */
export interface ReportSet {
  /** What the group is called. */
  group: string
  /** YYYY-MM-DD */
  asOf: string
  /** How many people are in it. */
  size: number
  /** Those who have documents, in the group's order. */
  members: readonly SetMember[]
}

/**
 * The documents of a group as one zip: each as the single file would be, named by the person's place in the group and
 * never by the person; a list at its head says who is who. The same documents give the same bytes.
 */
export function zipOfReports({ group, asOf, size, members }: ReportSet, language: Language): Uint8Array {
  const files: Zippable = {}
  const lines = [language.say(say('set-of-reports/title', { group, on: asOf }))]
  const digits = Math.max(2, String(size).length)
  for (const { place, name, crn, label, documents } of members) {
    const number = String(place).padStart(digits, '0')
    lines.push('', language.say(say('set-of-reports/person', { number, name, crn })))
    if (documents.length === 0) lines.push(`   ${language.say(say('set-of-reports/none'))}`)
    for (const { bytes, ...document } of documents) {
      const file = [number, ...(label === '' ? [] : [label]), nameAlone(document)].join('-')
      files[file] = bytes
      lines.push(`   ${language.say(say('set-of-reports/file', { file }))}`)
    }
  }
  const contents = `${'0'.repeat(digits)}-${language.say(say('set-of-reports/contents'))}.txt`
  // A text for whichever editor opens it.
  const list = strToU8(`\uFEFF${lines.join('\r\n')}\r\n`)
  return zipSync({ [contents]: list, ...files }, { mtime: stampOf(asOf) })
}

/** Midday by the machine's own clock: the packer writes it by the same, so that the zone is nowhere in the bytes. */
function stampOf(date: string): Date {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number)
  return new Date(year, month - 1, day, 12)
}
