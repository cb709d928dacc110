import { strToU8, type Zippable, zipSync } from 'fflate'
import { valueAt } from '../case/pointer.ts'
import { type DocumentName, nameAlone } from '../forms.ts'
import { isSignedOtherwise, type Making, type Request } from '../generate/request.ts'
import type { Language } from '../language/language.ts'
import { outside } from '../outside.ts'
import type { DocumentKind } from '../wording/document-kinds.ts'
import { say } from './phrases.ts'

/** Who somebody of a set is; of a case that can't be read as well. */
export const identityOf = (data: unknown): Pick<SetMember, 'name' | 'crn'> => ({
  name: outside(valueAt(data, ['person', 'name']) ?? '', LONGEST),
  crn: outside(valueAt(data, ['person', 'crn']) ?? '', LONGEST),
})

/** Letters of a name. */
const LONGEST = 200

/** One person of a set, with the documents that were made. */
export interface SetMember {
  /** Place in the group, from 1. */
  place: number
  name: string
  crn: string
  /** Stands in the names of files; empty: none. */
  label: string
  documents: readonly (DocumentName & { bytes: Uint8Array })[]
  /** What was asked for and isn't made, each with why, in words. Null: the case can't be used. */
  leftOut: readonly LeftOut[] | null
}

export interface LeftOut {
  kind: DocumentKind
  why: readonly string[]
}

/**
 * What came of a request for somebody, as a set holds it. A document that was signed and would say the same in other words
 * isn't handed out as a final one: the file that was kept stands.
 */
export function forSet(
  { documents, refused }: Making,
  order: Pick<Request, 'final'>,
  language: Language,
): Pick<SetMember, 'documents'> & { leftOut: LeftOut[]; signed: DocumentKind[] } {
  const isSigned = (each: Making['documents'][number]) => isSignedOtherwise(each, order)
  const signed = [...new Set(documents.filter(isSigned).map(({ kind }) => kind))]
  return {
    documents: documents.filter((each) => !isSigned(each)),
    leftOut: [
      ...refused.map(({ kind, issues }) => ({ kind, why: issues.map(({ expected }) => expected) })),
      ...signed.map((kind) => ({ kind, why: [language.say(say('set-of-reports/signed'))] })),
    ],
    signed,
  }
}

/** The documents of a group. */
export interface ReportSet {
  /** What the group is called. */
  group: string
  /** YYYY-MM-DD */
  asOf: string
  /** How many people are in it. */
  size: number
  /** Those of whom documents were asked for, in the group's order. */
  members: readonly SetMember[]
}

/**
 * The documents of a group as one zip: each as the single file would be, named by the person's place in the group and
 * never by the person; a list at its head says who is who, and why a document isn't there. The same documents give the same bytes.
 */
export function zipOfReports({ group, asOf, size, members }: ReportSet, language: Language): Uint8Array {
  const files: Zippable = {}
  const lines = [language.say(say('set-of-reports/title', { group, on: asOf }))]
  const digits = Math.max(2, String(size).length)
  for (const { place, name, crn, label, documents, leftOut } of members) {
    const number = String(place).padStart(digits, '0')
    lines.push('', language.say(say('set-of-reports/person', { number, name, crn })))
    if (leftOut === null) lines.push(`   ${language.say(say('set-of-reports/unread'))}`)
    else if (documents.length + leftOut.length === 0)
      lines.push(`   ${language.say(say('set-of-reports/none'))}`)
    for (const { bytes, ...document } of documents) {
      const file = [number, ...(label === '' ? [] : [label]), nameAlone(document)].join('-')
      files[file] = bytes
      lines.push(`   ${language.say(say('set-of-reports/file', { file }))}`)
    }
    for (const { kind, why } of leftOut ?? []) {
      lines.push(`   ${language.say(say('set-of-reports/left-out', { document: kind }))}`)
      lines.push(...why.map((each) => `     ${language.say(say('set-of-reports/why', { why: each }))}`))
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
