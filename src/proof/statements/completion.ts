import type { Edition } from '../../programme/edition.ts'
import type { Rules } from '../../programme/rules.ts'
import { addDays } from '../../rules/dates.ts'
import { type Draft, LATER, STAFF } from '../draft.ts'
import { say } from '../phrases.ts'
import type { Dimension } from '../space.ts'
import type { Proposition } from '../statement.ts'
import { decisions, leaving, notRecorded, ofDays, value } from '../values.ts'
import { taken } from './checkpoints.ts'
import { lastDay, throughProgramme } from './progress.ts'

type Requirement = Rules['completion'][number]['requires']

/** What completion asks for, beside what it asks for everywhere (C-9). */
export function ofCompletion({ rules }: Edition): Proposition[] {
  const names = new Set<Requirement>([
    ...rules.completion.map(({ requires }) => requires),
    ...(['all sessions', 'end report'] as const),
    ...(rules.psychometrics.checkpoints.some(({ id }) => id === 'after')
      ? (['post-programme measures'] as const)
      : []),
  ])
  return [...names].map((name): Proposition => {
    const stated = rules.completion.find(({ requires }) => requires === name)
    return {
      topic: 'completion',
      dimensions: REQUIREMENTS[name](rules),
      statements: [
        {
          path: `completion/${name}`,
          clause: stated?.source.clause ?? null,
          matter: `completion.requirement/${name.replaceAll(' ', '-')}`,
          ...(name === 'supervisor meetings' ? { open: isOpenOnMeetings } : {}),
        },
      ],
    }
  })
}

const REQUIREMENTS: Readonly<Record<Requirement, (rules: Rules) => Dimension[]>> = {
  'all sessions': (rules) => [throughProgramme(rules), leaving(), decisions('suitability')],
  'supervisor meetings': (rules) => [
    ...[throughProgramme(rules), meetings(), regular(), leaving()],
    decisions('criterion', { ...MEETINGS, few: true }),
  ],
  'post-programme measures': (rules) => [throughProgramme(rules), taken('after'), leaving()],
  'end report': (rules) => [throughProgramme(rules), reported(), sent(), leaving()],
  'final review': (rules) => [throughProgramme(rules), reviewed(), reported(), leaving()],
}

const MEETINGS = { rest: { subject: 'supervisor meetings' } }

/** 002-15, 004-06: the programme is done, one of the meetings was missed, and nobody has said whether that was enough. */
function isOpenOnMeetings({
  schedule,
  attendance,
  appointments,
  contact,
  decisions: taken,
  status,
}: Draft): boolean {
  return (
    schedule.sessions.length > 1 &&
    attendance.every(({ outcome }) => outcome === 'attended') &&
    appointments.some(({ outcome }) => outcome !== 'attended') &&
    contact === undefined &&
    !taken.some(({ about, on }) => about === 'criterion' && on < LATER) &&
    status.length === 0
  )
}

export function meetings(): Dimension {
  const meet = (outcomes: readonly ('attended' | 'acceptable absence')[]) => (draft: Draft) => {
    for (const [index, outcome] of outcomes.entries())
      draft.appointments.push({
        id: `m${index}`,
        kind: 'supervision',
        date: `2026-03-0${index + 1}`,
        outcome,
      })
  }
  return {
    name: say('proof/meetings'),
    values: [
      value(say('proof/none')),
      value(say('proof/meetings-recorded', { attended: 2, recorded: 2 }), meet(['attended', 'attended'])),
      value(
        say('proof/meetings-recorded', { attended: 1, recorded: 2 }),
        meet(['attended', 'acceptable absence']),
      ),
    ],
  }
}

/** What somebody states of the meetings, before the day of a decision or after it. */
function regular(): Dimension {
  return {
    name: say('proof/meetings-regular'),
    values: [
      notRecorded(),
      ...(['yes', 'no'] as const).flatMap((stated) =>
        ['2026-03-10', '2026-03-25'].map((on) =>
          value(say('proof/stated-on', { stated, on }), (draft) => {
            draft.contact = { regular: { stated, by: STAFF, on } }
          }),
        ),
      ),
    ],
  }
}

/** Beside the day of the last session. */
function dated(name: Dimension['name'], put: (draft: Draft, on: string) => void): Dimension {
  return {
    name,
    values: [
      notRecorded(),
      ...([-1, 0, 1] as const).map((days) =>
        value(say('proof/days-from-session', { days: [say('proof/number', { n: days })] }), (draft) =>
          put(draft, addDays(lastDay(draft), days)),
        ),
      ),
    ],
  }
}

function reported(): Dimension {
  return dated(say('proof/report-finished'), (draft, completedOn) => {
    draft.report = { ...draft.report, completedOn }
  })
}

function sent(): Dimension {
  return ofDays(say('proof/report-sent'), [null, '2026-03-29'], (draft, sentOn) => {
    draft.report = { ...draft.report, sentOn }
  })
}

function reviewed(): Dimension {
  return dated(say('proof/review-held'), (draft, heldOn) => {
    draft.report = { ...draft.report, review: { heldOn } }
  })
}
