import type { FindingInWords } from '../../language/in-words.ts'
import type { Message } from '../../message.ts'
import type { Edition } from '../../programme/edition.ts'
import { type CaseView, type Subject, viewCase } from '../case-view.ts'
import type { ReportKind } from '../document-kinds.ts'
import type { Passage } from '../passage.ts'
import { type Spoken, spokenOf } from '../person.ts'
import { type DocumentMap, mapOf } from '../places/places.ts'
import type { Teller } from '../teller.ts'
import { type OpenDecision, openDecisions } from './decisions.ts'
import { stillToDo, type Written } from './draft.ts'
import { reportThatFits } from './ending.ts'
import { type Head, identity, identityLines } from './identity.ts'
import { missingTold } from './missing.ts'
import { say } from './phrases.ts'
import { runs } from './runs.ts'

/** What every report has at its head, and what stands between it and a final. */
export interface ReportBase extends CaseView {
  isDraft: boolean
  /** Who it is about, in lines instead of a table, where a table would push what matters off the page. */
  lines: Passage[][]
  /** What is still to be done before it is final; of a draft only. */
  stillToDo: Passage[]
  decisions: OpenDecision[]
  /** Facts that aren't recorded; of a draft only those that a fact of the rules asks for. */
  missing: Passage[]
  imprint: Passage
}

export interface Asked {
  kind: ReportKind
  edition: Edition
  subject: Subject
  final: boolean
  teller: Teller
}

/** What the parts of a report are made of. */
export interface Made extends Asked {
  fits: ReportKind
  map: DocumentMap<FindingInWords>
  spoken: Spoken
  told(findings: readonly FindingInWords[]): Passage[]
  /** What is found and placed in a section, as sentences. */
  at(section: Parameters<DocumentMap<FindingInWords>['at']>[0]): Passage[]
}

export function makingOf(asked: Asked): Made {
  const { subject, kind, teller } = asked
  const map = mapOf(kind, subject.assessment)
  const told = (findings: readonly FindingInWords[]) =>
    findings.map((finding) => teller.sentence(finding).text)
  return {
    ...asked,
    // What hasn't begun has no report, and is refused before.
    fits: reportThatFits(subject) ?? kind,
    map,
    spoken: spokenOf(subject.chronology.known.person),
    told,
    at: (section) => told(map.at(section)),
  }
}

/** @param head of the report, at its pointer; `written`: what its author is asked for */
export function baseOf(
  made: Made,
  title: Message,
  { head, at, written }: { head: Head; at: string; written: Written },
): ReportBase {
  const { kind, edition, subject, final, teller, fits, map } = made
  const missing = map.at('report/heading-missing')
  const base = viewCase({
    ...{ edition, subject, title, author: head.author?.name, final, teller, open: map.open },
  })
  return {
    ...base,
    // One line of the imprint tells of it.
    historic: false,
    identity: identity(edition, subject, head, at, teller),
    lines: kind === 'treatment-report' ? [] : identityLines(edition, subject, head, at, teller),
    isDraft: !final,
    stillToDo: final ? [] : stillToDo({ kind, fits, open: map.open, missing }, written, teller),
    decisions: openDecisions(map.open, subject.assessment, teller),
    missing: missingTold(missing, subject.chronology, runs(subject, teller.language), teller),
    imprint: teller.ofEdition(
      say('report/imprint', { edition: edition.label, historic: edition.historic }),
      '/label',
    ),
  }
}
