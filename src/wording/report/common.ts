import type { FindingInWords } from '../../language/in-words.ts'
import type { Message } from '../../message.ts'
import type { Edition } from '../../programme/edition.ts'
import { beyondLaw } from '../../rules/suitability/order-length.ts'
import { type CaseView, type Subject, viewCase } from '../case-view.ts'
import type { ReportKind } from '../document-kinds.ts'
import { gatheredPoints } from '../gathered.ts'
import { boxesOf, type DecisionBox } from '../open/boxes.ts'
import { pointsOf } from '../open/departures.ts'
import { isInTheWay, type OpenItem, openIn } from '../open/list.ts'
import { sentOf, stillToDo, stillToRecord, toSendWithout } from '../open/told.ts'
import type { Passage } from '../passage.ts'
import { type Spoken, spokenOf } from '../person.ts'
import { isDecision } from '../places/action-kinds.ts'
import { type DocumentMap, mapOf, sectionsOf } from '../places/places.ts'
import type { Row, Teller } from '../teller.ts'
import { eventOf, withoutDecider } from './absences.ts'
import { type AddendumView, addendaTold } from './addenda.ts'
import { boxWords } from './box-words.ts'
import { reportThatFits } from './ending.ts'
import { type Head, identity, identityLines } from './identity.ts'
import { missingTold } from './missing.ts'
import { say } from './phrases.ts'
import { runs } from './runs.ts'

/** What every report has at its head, and what stands between it and a final. */
export interface ReportBase extends CaseView {
  isDraft: boolean
  /** Of the reports at the end. */
  identity: Row[]
  /** Who it is about, in lines: a table would push what matters off the page. */
  lines: Passage[][]
  /** What is still to be done before it is final; of a draft only. */
  stillToDo: Passage[]
  addenda: AddendumView[]
  decisions: DecisionBox[]
  /** In a draft, a line for each gap that somebody may decide to send it without. */
  toDecide: Passage[]
  /** Where there is none of these: that there is none, or where the steps that ask for a decision stand. */
  noDecision: Passage
  /** What isn't recorded; of a draft only. */
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
  /** What is open in it. */
  open: readonly OpenItem[]
  spoken: Spoken
  told(findings: readonly FindingInWords[]): Passage[]
  /** What is found and placed in a section; in a final, what isn't recorded stands among the points to note. */
  found(section: Parameters<DocumentMap<FindingInWords>['at']>[0]): readonly FindingInWords[]
  /** The same, as sentences. */
  at(section: Parameters<DocumentMap<FindingInWords>['at']>[0]): Passage[]
}

export function makingOf(asked: Asked): Made {
  const { subject, kind, edition, final, teller } = asked
  const map = mapOf(kind, subject.assessment)
  const open = openIn(kind, edition, subject)
  const told = (findings: readonly FindingInWords[]) => {
    const points = pointsOf(
      findings,
      { items: open, chronology: subject.chronology },
      teller,
      (finding) => teller.sentence(finding).text,
    )
    return gatheredPoints(points)
  }
  const found: Made['found'] = (section) =>
    final && section === map.points
      ? [...map.at(section), ...map.at('report/heading-missing')]
      : map.at(section)
  return {
    ...asked,
    // What hasn't begun has no report, and is refused before.
    fits: reportThatFits(subject) ?? kind,
    map,
    open,
    found,
    spoken: spokenOf(subject.chronology.known.person),
    told,
    at: (section) => told(found(section)),
  }
}

/** An order that was made is nobody's proposal, and what is wrong in its record is found nowhere else. */
function lengthToCheck({ chronology: { known } }: Subject, teller: Teller): Passage[] {
  const said = known.order === undefined ? [] : beyondLaw(known.order)
  const facts = (['kind', 'length', 'endsOn'] as const).flatMap((field) =>
    known.order?.[field] === undefined ? [] : [`/order/${field}`],
  )
  return said.map((each) => teller.workedOut(each, { facts }))
}

function deciderLacking(subject: Subject, teller: Teller): Passage[] {
  const absences = withoutDecider(subject)
  return absences.length === 0
    ? []
    : [
        teller.workedOut(
          say('report/decider-not-recorded', {
            n: absences.length,
            days: absences.map(({ date }) => ({ date })),
          }),
          {
            facts: absences.flatMap((absence) => eventOf(subject.chronology, absence)?.pointer ?? []),
          },
        ),
      ]
}

/** @param head of the report, at its pointer */
export function baseOf(made: Made, title: Message, { head, at }: { head: Head; at: string }): ReportBase {
  const { kind, edition, subject, final, teller, map, open } = made
  const sent = sentOf(head, at)
  const whose = { head, at, final, ready: !open.some(isInTheWay) }
  const base = viewCase({
    ...{ edition, subject, title, author: head.author?.name, addenda: head.addenda, final, teller },
  })
  const asksInSteps = subject.assessment.nextActions.some(
    ({ code }) => isDecision(code) && sectionsOf(map.placeOfAction(code)).length > 0,
  )
  return {
    ...base,
    identity: kind !== 'progress-report' ? identity(subject, teller) : [],
    lines: identityLines(edition, subject, whose, teller),
    isDraft: !final,
    stillToDo: final ? [] : stillToDo(open, sent, teller),
    addenda: addendaTold(head.addenda, teller),
    decisions: boxesOf(map, subject.assessment, teller, boxWords(made)),
    toDecide: final ? [] : toSendWithout(open, sent, teller),
    noDecision: teller.words(
      asksInSteps
        ? say('report/decisions-in-steps', { ended: kind === 'non-completion-report' })
        : say('report/none'),
    ),
    missing: final
      ? []
      : [
          ...missingTold(
            map.at('report/heading-missing'),
            subject.chronology,
            runs(subject, teller.language),
            teller,
          ),
          ...stillToRecord(open, teller),
          ...deciderLacking(subject, teller),
          ...lengthToCheck(subject, teller),
        ],
    imprint: teller.ofEdition(
      say('report/imprint', { edition: edition.label, historic: edition.historic }),
      '/label',
    ),
  }
}
