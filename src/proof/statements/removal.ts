import type { Edition } from '../../programme/edition.ts'
import { term } from '../../rules/terms.ts'
import { DECIDED, DECIDED_BEFORE, type Draft, STAFF } from '../draft.ts'
import { say } from '../phrases.ts'
import type { Dimension } from '../space.ts'
import type { Proposition, Statement } from '../statement.ts'
import { decisions, notRecorded, value } from '../values.ts'
import { moduleOf } from './parts.ts'

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
