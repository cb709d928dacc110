import { bookingOf } from '../../case/attendance.ts'
import type { Session } from '../../case/record.ts'
import type { Item } from '../../message.ts'
import type { Edition } from '../../programme/edition.ts'
import { repeatRule } from '../../rules/attendance/repeat-told.ts'
import type { Subject } from '../case-view.ts'
import type { Passage } from '../passage.ts'
import { supervisorOf } from '../supervisor.ts'
import { Teller } from '../teller.ts'
import { newSince } from './new-since.ts'
import { differing, modulesGoneOnWith, type namesOn, owedBefore, type SheetPerson } from './people.ts'
import { say } from './phrases.ts'

/** A row of the sheet: one person, and a cell for each thing that staff look for. */
export interface SheetRow {
  name: Passage
  owes: Passage
  missed: Passage
  checkpoint: Passage
  decision: Passage
  new: Passage
}

/** What the rows of a sheet have in common. */
export interface RowSetting {
  edition: Edition
  session: Session
  nameOf: ReturnType<typeof namesOn>
  /** YYYY-MM-DD: of the session before. Null: there is none. */
  since: string | null
  /** Names of those who run the group. */
  staff: readonly string[]
}

/** @param language in which the sheet is written */
export function rowOf(person: SheetPerson, setting: RowSetting, language: Teller['language']): SheetRow {
  const { subject } = person
  const teller = new Teller(language, subject.assessment.findings)
  const cell = (items: readonly Item[], rests: Parameters<Teller['workedOut']>[1]) =>
    items.length === 0
      ? teller.words(say('group-sheet/none'))
      : teller.workedOut({ text: items.map((item) => language.say(item)).join('\n') }, rests)
  const { known } = subject.chronology
  const fresh = newSince(subject, setting.since, language)
  const checkpoints = checkpointsDue(subject, language)
  const decisions = decisionsDue(person, setting, language)
  const owed = owedBy(subject, setting, language)
  return {
    name: teller.recorded(setting.nameOf(known.person), '/person/name', '/person/crn'),
    owes: cell([...first(person, setting), ...owed.items], {
      findings: differing(subject),
      facts: owed.facts,
    }),
    missed: missedIn(subject, setting, teller),
    checkpoint: cell(checkpoints.items, { findings: checkpoints.findings }),
    decision: cell(decisions.items, { findings: decisions.findings }),
    new: cell(fresh.items, { facts: fresh.facts }),
  }
}

/** Sessions that a catch-up is owed for, and those that were not held for the person because of it. */
function owedBy(subject: Subject, { session }: RowSetting, language: Teller['language']) {
  const { chronology, assessment } = subject
  const owed = owedBefore(subject, session)
  const withheld = modulesGoneOnWith(assessment).flatMap(({ runs }) =>
    (runs.at(-1)?.sessions ?? [])
      .filter(({ state }) => state === 'withheld')
      .flatMap(({ id }) => chronology.session(id) ?? []),
  )
  const short = (date: string) => language.date(date, 'short')
  return {
    items: [
      ...owed.map(({ session, offers }) => {
        const offer = offers.at(-1)?.value
        const booked = bookingOf(offer)
        if (booked !== null)
          return say('group-sheet/owes-booked', {
            ...{ since: short(session.date), on: short(booked.on), at: booked.at },
          })
        return say('group-sheet/owes', {
          since: short(session.date),
          offer: offer?.answer ?? 'none',
          on: offer === undefined ? null : short(offer.on),
        })
      }),
      ...withheld.map(({ session }) => say('group-sheet/made-up-later', { on: short(session.date) })),
    ],
    facts: [...owed, ...withheld].flatMap(({ facts }) => facts),
  }
}

/** How many sessions of this module were missed, and beside any what the programme says of how many. */
function missedIn(
  { assessment }: Subject,
  { edition, session: { module } }: RowSetting,
  teller: Teller,
): Passage {
  for (const { partId, modules } of assessment.parts) {
    const progress = modules.find(({ moduleId }) => moduleId === module)
    const part = edition.rules.parts.find(({ id }) => id === partId)
    if (progress === undefined || part === undefined) continue
    const n = progress.runs.at(-1)?.counts.missed ?? 0
    const rule = repeatRule({ edition, part })
    const told =
      rule === undefined || n + 1 < rule.missed.n + (rule.missed.op === 'more than' ? 1 : 0)
        ? say('group-sheet/missed', { n })
        : say('group-sheet/missed-rule', { n, op: rule.missed.op, threshold: rule.missed.n })
    return teller.workedOut(told, { findings: teller.found(...progress.findingIds) })
  }
  return teller.words(say('group-sheet/none'))
}

function checkpointsDue({ assessment }: Subject, language: Teller['language']) {
  const due = assessment.psychometrics.checkpoints.filter(
    ({ state }) => state === 'due' || state === 'overdue',
  )
  return {
    items: due.map(({ name, state, dueBy }) =>
      say('group-sheet/checkpoint', {
        name,
        overdue: state === 'overdue',
        by: dueBy === null ? null : language.date(dueBy, 'short'),
      }),
    ),
    findings: due.map(({ findingId }) => findingId),
  }
}

/** Whom to ask before anything else, where two readings of the attendance differ. */
function first({ subject }: SheetPerson, setting: RowSetting): Item[] {
  const unclear = differing(subject)
  const asked = openOf(subject).find(({ findingId }) => unclear.includes(findingId))
  if (asked === undefined) return []
  const ofStaff = asked.who === setting.edition.terms.staff ? setting.staff[0] : undefined
  const whom = ofStaff ?? named(asked.who, subject, setting)
  return [say('group-sheet/ask-first', { whom })]
}

/** What somebody has to do that is a decision. */
const openOf = ({ assessment: { nextActions, undecided } }: Subject) =>
  nextActions.filter(({ findingId }) => undecided.includes(findingId))

/** Who supervises is named, where the case says it; others are called by their role. */
function named(who: string, { chronology }: Subject, { edition }: RowSetting): string {
  const supervisor = supervisorOf(edition, chronology.known)
  return who === edition.terms.supervisor && supervisor.name !== null ? supervisor.name : who
}

/** What somebody has to decide, and who. */
function decisionsDue(person: SheetPerson, setting: RowSetting, language: Teller['language']) {
  const { subject } = person
  const { assessment } = subject
  const open = openOf(subject)
  const whoSaid = (who: string) => named(who, subject, setting)
  const reasons = new Map(
    assessment.enforcement.undecided.map(({ id, date }) => [`enforcement.reason/${id}`, date]),
  )
  const items = open.map(({ findingId, action, who }) => {
    const date = reasons.get(findingId)
    return date === undefined
      ? say('group-sheet/decision', { action, who: whoSaid(who) })
      : say('group-sheet/reason-for', { on: language.date(date, 'short'), who: whoSaid(who) })
  })
  const again = assessment.parts
    .flatMap((part) => part.modules)
    .some(({ moduleId, state }) => moduleId === setting.session.module && AGAIN.includes(state))
  return {
    items: [...(again ? [say('group-sheet/repeats')] : []), ...items],
    findings: open.map(({ findingId }) => findingId),
  }
}

const AGAIN: readonly string[] = ['repeat required', 'suspended']
