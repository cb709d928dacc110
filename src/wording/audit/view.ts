import type { Edition } from '../../programme/edition.ts'
import type { Subject } from '../case-view.ts'
import type { DocumentKind } from '../document-kinds.ts'
import type { Passage } from '../passage.ts'
import { writtenReports } from '../progress/written.ts'
import type { Row, Teller } from '../teller.ts'
import type { Mark } from '../templates/marks.ts'
import { plain } from '../templates/plain.ts'
import { decidedBy } from './decided.ts'
import { factsUsed } from './facts.ts'
import { groundOf } from './ground.ts'
import { say } from './phrases.ts'
import { Told } from './told.ts'
import { type Unit, unitsOf } from './units.ts'

/** What was audited: a composed document, and what it was composed of. */
export interface Audited {
  kind: DocumentKind
  edition: Edition
  asOf: string
  final: boolean
  subject: Subject | null
  markdown: string
  marks: readonly Mark[]
}

export interface Provenance {
  /** SHA-256 of the case and the edition, hexadecimal. */
  digest: string
  /** The program with its version. */
  program: string
}

export interface AuditView {
  title: Passage
  language: string
  status: 'published' | 'draft' | 'final'
  author: string
  marking: string | null
  edition: string
  head: Row[]
  /** An annex is one table: the first row of each section of its document names it. */
  sections: { heading: Passage | null; rows: AuditRow[] }[]
}

interface AuditRow {
  where: Passage
  says: Passage
  ground: Passage
  facts: Passage
  decided: Passage
}

/** @param annex it stands at the end of its document */
export function viewAudit(
  audited: Audited,
  provenance: Provenance,
  annex: boolean,
  teller: Teller,
): AuditView {
  const { edition, final, subject, markdown, marks } = audited
  const title = titleOf(markdown)
  const known = subject?.chronology.known
  const told = new Told(teller)
  const sections = new Map<string, AuditRow[]>()
  for (const unit of unitsOf(markdown, marks)) {
    const rows = sections.get(unit.section) ?? []
    sections.set(unit.section, rows)
    const opens = annex && rows.length === 0
    rows.push(rowOf(unit, opens ? headingOf(unit.section, teller) : null, subject, told, teller))
  }
  return {
    title: teller.words(annex ? say('audit/title-of-annex') : say('audit/title', { title })),
    language: teller.language.tag,
    status: subject === null ? 'published' : final ? 'final' : 'draft',
    author: edition.organisation,
    marking: known === undefined || known.marking === 'OFFICIAL' ? null : known.marking,
    edition: edition.label,
    head: headOf(audited, title, provenance, teller),
    sections: annex
      ? [{ heading: null, rows: [...sections.values()].flat() }].filter(({ rows }) => rows.length > 0)
      : [...sections].map(([section, rows]) => ({ heading: headingOf(section, teller), rows })),
  }
}

function headingOf(section: string, teller: Teller): Passage {
  return teller.words(section === '' ? say('audit/at-head') : { text: section })
}

function headOf(
  { kind, edition, asOf, final, subject }: Audited,
  title: string,
  made: Provenance,
  teller: Teller,
): Row[] {
  const known = subject?.chronology.known
  const version = subject === null ? undefined : versionOf(kind, subject)
  const status = subject === null ? 'published' : final ? 'final' : 'draft'
  const { document } = edition
  return teller.rows([
    [
      say('audit/label-document'),
      teller.words(say('audit/document', { title, crn: known?.person.crn ?? null })),
    ],
    [say('audit/label-version'), teller.words(say('audit/version', { version: version ?? null, status }))],
    [say('audit/label-position'), teller.words({ date: asOf })],
    [
      say('audit/label-edition'),
      teller.ofEdition(
        say('audit/edition', { label: edition.label, title: document.title, dated: document.dated }),
        ['/label', '/document'],
      ),
    ],
    [say('audit/label-digest'), teller.words({ text: made.digest })],
    [say('audit/label-program'), teller.words({ text: made.program })],
  ])
}

/** @param under the heading of its section, where its row is to name it */
function rowOf(
  unit: Unit,
  under: Passage | null,
  subject: Subject | null,
  told: Told,
  teller: Teller,
): AuditRow {
  const facts = [...new Set(unit.marks.flatMap(({ ground }) => (ground.by === 'rule' ? ground.facts : [])))]
  const n = told.next()
  const place = unit.place === '' ? null : unit.place
  return {
    where: teller.words(say('audit/where', { under: under?.text ?? null, n, place })),
    says: teller.words({ text: unit.says }),
    ground: told.once('ground', groundOf(unit, subject, teller)),
    facts: told.once('facts', subject === null ? [] : factsUsed(facts, subject.chronology)),
    decided: told.once('decided', subject === null ? [] : decidedBy(facts, subject.chronology)),
  }
}

/** As its author numbered it. */
function versionOf(kind: DocumentKind, { chronology }: Subject): number | undefined {
  const { report, suitability } = chronology.known
  if (kind === 'suitability-section') return suitability.version
  if (kind === 'progress-report') return (writtenReports({ chronology }).report?.value ?? report).version
  return kind === 'treatment-report' || kind === 'non-completion-report' ? report.version : undefined
}

/** The heading of level 1, which every document begins with. */
function titleOf(markdown: string): string {
  return plain(/^# (.*)$/m.exec(markdown)?.[1] ?? '')
}
