import type { Edition } from '../../programme/edition.ts'
import { priorTreatmentId } from '../../rules/route/prior-treatment.ts'
import { term } from '../../rules/terms.ts'
import { AHEAD, DECIDED, type Draft, decide, hold, STAFF, week } from '../draft.ts'
import { say } from '../phrases.ts'
import type { Dimension, Value } from '../space.ts'
import type { Proposition, Statement } from '../statement.ts'
import { decisions, isUndecided, notRecorded, ofFact, value } from '../values.ts'
import { riskLevels } from './person.ts'

type Rules = Edition['rules']

/** Which route, by level, decision or request, and when it is decided. */
export function ofRouting({ rules }: Edition): Proposition[] {
  const { routing, routes } = rules
  const dimensions = [
    riskLevels(),
    ...(routing?.levels.some(({ deviance }) => deviance !== undefined) ? [deviance()] : []),
    ...(routing?.override === undefined ? [] : [treatmentNeed()]),
    ...(routes.length > 1 ? [requested(rules), decidedRoute(rules)] : []),
    progress(rules),
  ]
  const clause = routing?.source.clause ?? routes[0]?.source.clause ?? null
  const isOpen = (draft: Draft) => routes.length > 1 && isUndecided(draft, 'route')
  const chosen: Statement = {
    path: 'routing',
    clause,
    matter: 'route',
    open: (draft) => isOpen(draft) && fitsNone(rules, draft),
  }
  const due: Statement = {
    path: 'routing/decidedAfter',
    clause,
    matter: 'route.decision',
    asked: () => false,
    open: (draft) => isOver(draft) && isOpen(draft) && !fitsNone(rules, draft),
  }
  return [
    {
      topic: 'route',
      dimensions,
      statements: routing?.decidedAfter === undefined ? [chosen] : [chosen, due],
    },
  ]
}

/** every level that the edition routes by is recorded, and no passage covers them. */
function fitsNone({ routing }: Rules, { risk }: Draft): boolean {
  const [level, other] = [risk.rm2000s?.level, risk.deviance?.level]
  const levels = routing?.levels ?? []
  const byDeviance = levels.some((each) => each.deviance !== undefined)
  if (levels.length === 0 || level === undefined || (byDeviance && other === undefined)) return false
  return !levels.some(
    (each) =>
      (each.rm2000s?.includes(level) ?? true) &&
      (each.deviance === undefined || (other !== undefined && each.deviance.includes(other))),
  )
}

function deviance(): Dimension {
  return {
    name: say('proof/deviance'),
    values: [
      notRecorded(),
      ...(['low', 'high'] as const).map((level) =>
        value(term('level', level), ({ risk }) => {
          risk.deviance = { level, assessedOn: '2024-01-05' }
        }),
      ),
    ],
  }
}

function treatmentNeed(): Dimension {
  return {
    name: say('proof/treatment-need'),
    values: [
      notRecorded(),
      ...(['low', 'medium', 'high'] as const).map((level) =>
        value(term('level', level), ({ risk }) => {
          risk.treatmentNeed = { level, assessedOn: '2024-01-05' }
        }),
      ),
    ],
  }
}

function requested({ routes }: Rules): Dimension {
  return {
    name: say('proof/planned-route'),
    values: [
      notRecorded(),
      ...routes.map(({ id, name }) =>
        value(say('proof/text', { text: name }), ({ plan }) => {
          plan.route = id
        }),
      ),
    ],
  }
}

/** As of any matter, and each route approved by a second person too. */
function decidedRoute({ routes }: Rules): Dimension {
  const all = decisions('route', { outcomes: routes.map(({ id }) => id) })
  const approved = routes.map(
    ({ id }): Value =>
      value(say('proof/decided-approved', { answer: { text: id } }), (draft) =>
        decide(draft, { about: 'route', outcome: id, on: DECIDED, approvedBy: STAFF }),
      ),
  )
  return { name: all.name, values: [...all.values, ...approved] }
}

/** Where the person is in the part after which the route is decided; without one, whether the programme has begun. */
function progress({ routing, parts }: Rules): Dimension {
  const part = parts.find(({ id }) => id === routing?.decidedAfter) ?? parts[0]
  const module = part?.modules[0]?.id ?? part?.id ?? ''
  const held = (date: string) => (draft: Draft) => hold(draft, { id: 's1', module, date }, 'attended')
  return {
    name: say('proof/last-session', { part: part?.name ?? '' }),
    values: [
      value(say('proof/none')),
      value(say('proof/day', { on: AHEAD }), (draft) => {
        held(BEFORE_DECISION)(draft)
        hold(draft, { id: 's2', module, date: AHEAD }, null)
      }),
      ...[BEFORE_DECISION, AFTER_DECISION, '2026-03-31'].map((on) =>
        value(say('proof/day', { on }), held(on)),
      ),
    ],
  }
}

const BEFORE_DECISION = week(40)
const AFTER_DECISION = '2026-03-24'

/** The last session took place before the day. */
function isOver({ schedule }: Draft): boolean {
  return schedule.sessions.length === 1 && schedule.sessions.every(({ date }) => date <= AFTER_DECISION)
}

/** How long the route is, where one can be named. */
export function ofRoutes({ rules }: Edition): Proposition[] {
  const [first] = rules.routes
  return [
    {
      topic: 'route',
      dimensions: [
        riskLevels(),
        ...(rules.routes.length > 1 ? [decidedRoute(rules)] : []),
        ...rules.priorTreatment
          .slice(0, 1)
          .flatMap((rule) => [
            earlier(),
            decisions(rule.effect === 'direct entry' ? 'direct entry' : 'exemption', { few: true }),
          ]),
      ],
      statements: [
        {
          path: 'routes',
          clause: first?.source.clause ?? null,
          matter: 'route.amounts',
          asked: (_, findings) =>
            findings.some(({ id, parameters }) => id === 'route' && 'name' in parameters),
        },
      ],
    },
  ]
}

function earlier(): Dimension {
  return {
    name: say('proof/earlier-programme'),
    values: [
      value(say('proof/none')),
      value(say('proof/recorded'), (draft) => {
        draft.earlierProgrammes = [
          { name: 'Earlier', setting: 'prison', accredited: 'yes', completed: 'yes', progress: 'yes' },
        ]
      }),
    ],
  }
}

/** 001-11, 002-14, 003-17: what an earlier programme changes, by what is recorded of it and what was decided. */
export function ofPriorTreatment({ rules: { priorTreatment } }: Edition): Proposition[] {
  return priorTreatment.map((rule): Proposition => {
    const about = rule.effect === 'direct entry' ? 'direct entry' : 'exemption'
    const subject = rule.part ?? rule.route
    const { requires } = rule
    return {
      topic: 'route',
      dimensions: [
        {
          name: say('proof/earlier-programme'),
          values: [
            value(say('proof/none')),
            ...(['prison', 'community'] as const).map((setting) =>
              value(say('proof/setting', { setting }), (draft) => {
                draft.earlierProgrammes = [{ name: 'Earlier', setting }]
              }),
            ),
          ],
        },
        ...CONDITIONS.filter((name) => requires[name]).map((name) =>
          ofFact(say('proof/earlier-fact', { name }), ({ earlierProgrammes: [programme] }, fact) => {
            if (programme !== undefined) programme[name] = fact
          }),
        ),
        decisions(about),
        ...(subject === undefined ? [] : [decisions(about, { rest: { subject }, few: true })]),
      ],
      statements: [
        {
          path: `priorTreatment/${rule.effect}`,
          clause: rule.source.clause,
          matter: priorTreatmentId(rule),
          asked: (draft) => draft.earlierProgrammes.length > 0 || !isUndecided(draft, about),
          open: (draft) => isUndecided(draft, about) && isAsRequired(rule, draft),
        },
      ],
    }
  })
}

/** An earlier programme is all that the edition asks of one. */
function isAsRequired(
  { requires }: Rules['priorTreatment'][number],
  { earlierProgrammes: [programme] }: Draft,
) {
  return (
    programme !== undefined &&
    (requires.setting === 'any' || programme.setting === requires.setting) &&
    CONDITIONS.every((name) => !requires[name] || programme[name] === 'yes')
  )
}

const CONDITIONS = ['accredited', 'completed', 'progress'] as const
