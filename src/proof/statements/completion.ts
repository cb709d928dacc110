import type { Edition } from '../../programme/edition.ts'
import { addDays } from '../../rules/dates.ts'
import { term } from '../../rules/terms.ts'
import { AHEAD, DECIDED, DECIDED_BEFORE, type Draft, hold, LATER, STAFF } from '../draft.ts'
import { say } from '../phrases.ts'
import type { Dimension } from '../space.ts'
import type { Proposition, Statement } from '../statement.ts'
import { decisions, leaving, notRecorded, ofDays, plannedStart, value } from '../values.ts'
import { fill } from './attendance.ts'
import { moduleOf, onRoute } from './delivery.ts'

type Rules = Edition['rules']
type Part = Rules['parts'][number]
type Requirement = Rules['completion'][number]['requires']

/** 000-28, 001-13, 002-22, 004-22, 004-24: each point at which questionnaires are taken. */
export function ofCheckpoints({ rules }: Edition): Proposition[] {
  return rules.psychometrics.checkpoints.map(
    ({ id, when, part, source }): Proposition => ({
      topic: 'psychometrics',
      dimensions: [
        when === 'after a part'
          ? throughPart(rules, part ?? '')
          : when === 'before the programme'
            ? begun(rules)
            : throughProgramme(rules),
        taken(id),
        questionnaires(),
        leaving(),
        ...(when === 'before the programme' ? [plannedStart([null, DECIDED, AHEAD])] : []),
      ],
      statements: [
        {
          path: `psychometrics.checkpoints/${id}`,
          clause: source.clause,
          matter: `psychometrics.checkpoint/${id}`,
          // Taken on the day itself they are read as in time: the sentence says so, with both readings beside it.
          assumed: ['psychometrics/checkpoint-complete'],
        },
      ],
    }),
  )
}

/** The day of the last session that was held, where there is one. */
const lastDay = ({ schedule: { sessions } }: Draft) =>
  sessions
    .map(({ date }) => date)
    .filter((date) => date !== AHEAD)
    .sort()
    .at(-1) ?? DECIDED

function taken(checkpoint: 'before' | 'middle' | 'after'): Dimension {
  const take = (draft: Draft, days: readonly number[], blank = false) => {
    const on = lastDay(draft)
    draft.psychometrics = {
      instruments: [
        {
          ...{ id: 'q', name: 'Invented scale', measures: 'an invented measure' },
          ...{ direction: 'higher is better' as const, range: { minimum: 0, maximum: 30 }, items: 10 },
        },
      ],
      administrations: days.map((days, index) => ({
        ...{ id: `a${index}`, instrument: 'q', date: addDays(on, days), checkpoint, score: 12 },
        itemsMissing: blank ? 10 : 0,
      })),
    }
  }
  return {
    name: say('proof/questionnaires-taken'),
    values: [
      value(say('proof/none')),
      ...[[], [-1], [0], [1], [-1, 1]].map((days) =>
        value(
          say('proof/days-from-session', { days: days.map((n) => say('proof/number', { n })) }),
          (draft) => take(draft, days),
        ),
      ),
      value(say('proof/blank'), (draft) => take(draft, [1], true)),
    ],
  }
}

function questionnaires(): Dimension {
  return {
    name: say('proof/questionnaire-session'),
    values: [
      value(say('proof/none')),
      ...([-1, 0, 1] as const).map((days) =>
        value(say('proof/days-from-session', { days: [say('proof/number', { n: days })] }), (draft) => {
          draft.appointments.push({
            ...{ id: 'q1', kind: 'questionnaire session' as const, date: addDays(lastDay(draft), days) },
            outcome: 'attended',
          })
        }),
      ),
    ],
  }
}

function begun({ parts: [part] }: Rules): Dimension {
  const module = part === undefined ? '' : moduleOf(part)
  return {
    name: say('proof/start'),
    values: [
      value(say('proof/none')),
      ...[AHEAD, DECIDED].map((date) =>
        value(say('proof/day', { on: date }), (draft) =>
          hold(draft, { id: 's1', module, date }, date === AHEAD ? null : 'attended'),
        ),
      ),
    ],
  }
}

function throughPart(rules: Rules, id: string): Dimension {
  const part = rules.parts.find((each) => each.id === id)
  return standing(part === undefined ? [] : [part], say('proof/done-in', { part: part?.name ?? '' }), rules)
}

/** Every session of a route, by what the edition says of it. */
function throughProgramme(rules: Rules): Dimension {
  const { parts } = routeOf(rules)
  return standing(parts, say('proof/done-of-programme'), rules)
}

function standing(parts: readonly Part[], name: Dimension['name'], rules: Rules): Dimension {
  const [part] = parts
  const onIt = part === undefined ? [] : onRoute(rules, parts.at(-1) ?? part).flatMap(({ values }) => values)
  const choose = (draft: Draft) => {
    for (const each of onIt) each.put(draft)
  }
  return {
    name,
    values: [
      value(say('proof/none'), choose),
      value(say('proof/in-part'), (draft) => {
        choose(draft)
        if (part !== undefined)
          hold(draft, { id: 's1', module: moduleOf(part), date: DECIDED_BEFORE }, 'attended')
      }),
      value(say('proof/all-but-one'), (draft) => {
        choose(draft)
        complete(draft, rules, parts)
        const last = draft.schedule.sessions.at(-1)
        draft.attendance = draft.attendance.map((each) =>
          each.session === last?.id ? { ...each, outcome: 'acceptable absence' } : each,
        )
      }),
      value(say('proof/all'), (draft) => {
        choose(draft)
        complete(draft, rules, parts)
      }),
    ],
  }
}

/** The last route that isn't reached by direct entry alone, with its parts. */
function routeOf({ routes, parts }: Rules): { parts: Part[]; route: Rules['routes'][number] | undefined } {
  const [route] = routes
  return { route, parts: parts.filter(({ id }) => route?.parts.includes(id)) }
}

/** All that the edition states for these parts, and for a route of its own amount. */
function complete(draft: Draft, { routes }: Rules, parts: readonly Part[]): void {
  const ids = parts.map(({ id }) => id).join()
  const total = routes.find((each) => each.parts.join() === ids)?.totals[0]
  for (const part of parts) {
    const amount = part.amounts[0] ?? (total === undefined ? undefined : shareOf(total, parts))
    fill(draft, part, amount?.value ?? amount?.minimum ?? 1, amount?.unit ?? 'sessions')
  }
}

/** Part of a route's amount: parts without one of their own are as long as each other. */
function shareOf({ value: n = 0, unit }: Rules['routes'][number]['totals'][number], parts: readonly Part[]) {
  return { value: Math.ceil(n / parts.length), minimum: undefined, unit }
}

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

function meetings(): Dimension {
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

/** 004-10: a removal, its ground, the authority for it and who decided it. */
export function ofRemoval({ rules }: Edition): Proposition[] {
  const grounds = rules.removal
  const ending = (change: (entry: Draft['status'][number]) => void) => (draft: Draft) => {
    for (const entry of draft.status)
      if (entry.status === 'removed' || entry.status === 'withdrawn') change(entry)
  }
  const dimensions: Dimension[] = [
    {
      name: say('proof/status'),
      values: [
        value(say('proof/none')),
        ...(['withdrawn', 'removed', 'on programme', 'breach', 'deferred'] as const).map((status) =>
          value(term('status', status), (draft) => {
            draft.status.push({ status, on: DECIDED })
          }),
        ),
        value(say('proof/back-since'), (draft) => {
          draft.status.push(
            { status: 'removed', on: DECIDED_BEFORE },
            { status: 'on programme', on: DECIDED },
          )
        }),
      ],
    },
    {
      name: say('proof/removal-ground'),
      values: [
        notRecorded(),
        ...grounds.map(({ id, text }) =>
          value(
            say('proof/text', { text }),
            ending((entry) => {
              if (entry.status === 'removed') entry.ground = id
            }),
          ),
        ),
      ],
    },
    {
      name: say('proof/authority'),
      values: [
        notRecorded(),
        value(
          say('proof/recorded'),
          ending((entry) => {
            entry.authority = 'Rules of the approved premises'
          }),
        ),
      ],
    },
    {
      name: say('proof/reason'),
      values: [
        notRecorded(),
        value(
          say('proof/recorded'),
          ending((entry) => {
            entry.reason = 'Moved away.'
          }),
        ),
      ],
    },
    {
      name: say('proof/decided-by'),
      values: [
        notRecorded(),
        value(
          say('proof/recorded'),
          ending((entry) => {
            entry.by = STAFF
          }),
        ),
      ],
    },
  ]
  const clause = grounds[0]?.source.clause ?? null
  const isBare = ({ status: [entry, ...others] }: Draft) =>
    entry?.status === 'removed' &&
    others.length === 0 &&
    entry.ground === undefined &&
    entry.authority === undefined
  const ground: Statement =
    grounds.length > 0
      ? { path: 'removal/ground', clause, matter: 'case.ending/ground', asked: isBare }
      : {
          path: 'removal/authority',
          clause,
          matter: 'case.ending/authority',
          asked: () => false,
          open: isBare,
        }
  const decider: Statement = {
    path: 'removal/by',
    clause,
    matter: 'case.ending/decider',
    asked: ({ status: [entry, ...others] }) =>
      (entry?.status === 'removed' || entry?.status === 'withdrawn') &&
      others.length === 0 &&
      entry.by === undefined,
  }
  return [
    {
      topic: 'completion',
      dimensions,
      statements: [{ path: 'removal', clause, matter: 'completion' }, ground, decider],
    },
  ]
}

/** Two decisions of one day that differ: none of an edition's statements, and asked whatever they are about. */
export function ofDecisions({ rules }: Edition): Proposition[] {
  const [part] = rules.parts
  const subject = part === undefined ? '' : moduleOf(part)
  const about = [
    { about: 'suitability' as const, rest: {} },
    { about: 'repeat' as const, rest: { subject } },
    { about: 'session count' as const, rest: {} },
    { about: 'direct entry' as const, rest: {} },
  ]
  return about.map(({ about, rest }): Proposition => {
    const matter = 'subject' in rest ? `${about}/${rest.subject}` : about
    return {
      topic: 'decisions',
      dimensions: [decisions(about, { rest })],
      statements: [
        {
          path: `decisions/${about}`,
          clause: null,
          matter: `case.decisions/${matter}`,
          asked: () => false,
          open: ({ decisions: [one, other] }) => other !== undefined && one?.on === other.on,
        },
      ],
    }
  })
}
