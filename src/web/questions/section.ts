import { BARRIERS, CRITERIA, WEEKDAYS } from '../../case/record.ts'
import { capitalise } from '../../wording/words.ts'
import { listAt, textAt, valueAt } from '../form/draft.ts'
import { listGrid } from '../form/list-grid.ts'
import { choicesOf, entries, type Field, type Given, LAID_OUT, type Question } from './question.ts'
import { addendumFields, signatureFields } from './signing.ts'

/** Questions about the plan, and about what the suitability section says beside the criteria. */

export const plan: Question = {
  id: 'plan',
  title: 'When and how would the programme start?',
  short: 'Plan',
  hint: 'Leave empty what is not recorded.',
  fields: ({ edition }) => [
    { kind: 'date', pointer: '/plan/startsOn', label: 'Planned start' },
    { kind: 'date', pointer: '/plan/endsOn', label: 'Last session planned for (optional)' },
    {
      kind: 'drop-down',
      pointer: '/plan/mode',
      label: 'By day or in the evening',
      choices: choicesOf(['day', 'evening']),
    },
    { kind: 'text', pointer: '/plan/venue', label: 'Venue' },
    { kind: 'number', pointer: '/plan/groupSize', label: 'People in the group' },
    { kind: 'number', pointer: '/plan/staff', label: 'Staff who run it' },
    ...routeField(edition),
  ],
}

function routeField(edition: Given['edition']): Field[] {
  const routes = edition?.rules.routes ?? []
  if (routes.length < 2) return []
  const choices = routes.map(({ id, name }) => ({ value: id, label: name }))
  return [{ kind: 'drop-down', pointer: '/plan/route', label: 'Planned route', choices }]
}

export const days: Question = {
  id: 'days',
  title: 'On which days would the group meet?',
  short: 'Days of the group',
  hint: 'Leave the rows empty if it is not known yet.',
  blank: 2,
  fields: () => [],
  grid: () =>
    listGrid({
      list: '/plan/days',
      row: 'Day',
      columns: [
        { name: 'weekday', label: 'Day of the week', kind: 'choice', choices: choicesOf(WEEKDAYS) },
        { name: 'from', label: 'From', kind: 'time' },
        { name: 'to', label: 'To', kind: 'time' },
      ],
    }),
}

export const author: Question = {
  id: 'author',
  title: 'Who is writing the section?',
  short: 'Author',
  fields: () => [
    { kind: 'text', pointer: '/suitability/author/name', label: 'Your name' },
    {
      kind: 'text',
      pointer: '/suitability/author/role',
      label: 'Your role',
      hint: 'For example, Probation officer',
    },
    { kind: 'date', pointer: '/suitability/writtenOn', label: 'Written on (optional)' },
    { kind: 'text', pointer: '/suitability/countersignedBy/name', label: 'Checked by: name (optional)' },
    { kind: 'text', pointer: '/suitability/countersignedBy/role', label: 'Checked by: role' },
    { kind: 'date', pointer: '/suitability/sentOn', label: 'Sent to the court on (optional)' },
    { kind: 'number', pointer: '/suitability/version', label: 'Version (optional)', width: 4 },
  ],
}

export const signed: Question = {
  id: 'section-signatures',
  title: 'Signatures and addenda of the section',
  hint: 'A signature on the preview stands here by itself.',
  aside: () => true,
  more: 'Add another addendum',
  fields: (given) => [...signatureFields(given, '/suitability'), ...addendumFields(given, '/suitability')],
}

export const rationale: Question = {
  id: 'rationale',
  title: 'Why is this sentence proposed?',
  short: 'Rationale',
  fields: () => [
    {
      kind: 'narrative',
      pointer: '/suitability/rationale',
      label: 'Why is this sentence proposed?',
      hint: `As a whole, up to 200 words. What belongs to the offences, risk or motivation has a place of its own. Do not name victims or children. Optional. ${LAID_OUT}`,
    },
  ],
}

export const barriers: Question = {
  id: 'barriers',
  title: 'What could get in the way of taking part?',
  short: 'What could get in the way',
  hint: 'And what is arranged about it. Leave empty if there is nothing.',
  more: 'Add another',
  fields: (given) =>
    entries(given, '/suitability/barriers', 'What could get in the way:', (at) => [
      { kind: 'drop-down', pointer: `${at}/kind`, label: 'Kind', choices: choicesOf(BARRIERS) },
      { kind: 'narrative', rows: 3, pointer: `${at}/text`, label: 'What could get in the way' },
      { kind: 'narrative', rows: 3, pointer: `${at}/arranged`, label: 'What is arranged? (optional)' },
    ]),
}

export const evidence: Question = {
  id: 'evidence',
  title: 'What do you want to say about the criteria?',
  short: 'Evidence',
  hint: 'Each stands in the section under its criterion. All are optional.',
  fields: (given) =>
    evidenceFields(given, (criterion, asked) => asked.includes(criterion) && !(criterion in HEADED)),
}

/** What has a heading of its own in the section, whether or not the programme asks for it. */
export const needs: Question = {
  id: 'needs',
  title: 'What is known of risk and need, and of earlier programmes?',
  short: 'Risk and need, earlier programmes',
  hint: 'Each has a heading of its own in the section. Optional.',
  fields: (given) => evidenceFields(given, (criterion) => criterion in HEADED),
}

export const otherEvidence: Question = {
  id: 'other-evidence',
  title: 'Evidence that this programme doesn’t ask for',
  aside: () => true,
  asked: (given) => unaskedFields(given).length > 0,
  fields: unaskedFields,
}

const HEADED: Readonly<Record<string, string>> = {
  risk: 'Risk and need',
  'prior treatment': 'Earlier programmes',
}

function unaskedFields(given: Given): Field[] {
  return evidenceFields(given, (criterion, asked) => !asked.includes(criterion) && !(criterion in HEADED))
}

function evidenceFields(
  { draft, edition }: Given,
  isOf: (criterion: string, asked: readonly string[]) => boolean,
): Field[] {
  const there = listAt(draft, '/suitability/evidence').map((entry) => textAt(entry, '/criterion'))
  const asked = criteriaOf(edition)
  const places = [...there, ...CRITERIA.filter((criterion) => !there.includes(criterion))]
  return CRITERIA.filter((criterion) => isOf(criterion, asked)).map((criterion) => {
    const at = `/suitability/evidence/${places.indexOf(criterion)}`
    return {
      ...{ kind: 'narrative', rows: 3, pointer: `${at}/text` },
      label: HEADED[criterion] ?? NAMES[criterion] ?? capitalise(criterion),
      beside: [[`${at}/criterion`, criterion]],
    }
  })
}

function criteriaOf(edition: Given['edition']): string[] {
  if (edition === undefined) return [...CRITERIA]
  const { eligibility } = edition.rules
  const asked: Record<string, unknown> = {
    ...eligibility,
    order: eligibility.orders,
    'order length': eligibility.minimumLength,
  }
  return CRITERIA.filter((criterion) => asked[criterion] !== undefined)
}

const NAMES: Readonly<Record<string, string>> = {
  iq: 'IQ',
  order: 'Kind of order or licence',
  assessment: 'Suitability assessment',
}

export const motivation: Question = {
  id: 'motivation',
  title: 'What is known of the person’s motivation?',
  short: 'Motivation',
  fields: () => [
    {
      kind: 'narrative',
      pointer: '/suitability/motivation',
      label: 'What is known of the person’s motivation?',
      hint: `Optional. ${LAID_OUT}`,
    },
  ],
}

export const undecided: Question = {
  id: 'undecided',
  title: 'Why suitability is not decided yet',
  hint: 'The section then says so. Once suitability is decided, this is no longer printed.',
  aside: () => true,
  fields: () => [
    { kind: 'narrative', rows: 3, pointer: '/suitability/undecided/reason', label: 'Why not?' },
    { kind: 'date', pointer: '/suitability/undecided/on', label: 'Recorded on' },
    { kind: 'text', pointer: '/suitability/undecided/by/name', label: 'Recorded by: name (optional)' },
    { kind: 'text', pointer: '/suitability/undecided/by/role', label: 'Recorded by: role' },
  ],
}

export const against: Question = {
  id: 'reasons',
  title: 'Are there reasons against the programme?',
  short: 'Reasons against',
  fields: () => [
    {
      kind: 'lines',
      pointer: '/suitability/reasons',
      label: 'Reasons against the programme, where it is not proposed',
      hint: 'Optional. Write each on a line of its own.',
    },
  ],
}

export const alternatives: Question = {
  id: 'alternatives',
  title: 'What else may the court consider?',
  short: 'Alternative sentencing options',
  hint: 'Each option, and why it is or is not proposed. Leave empty if the rest of the report says it.',
  more: 'Add another option',
  fields: (given) =>
    entries(given, '/suitability/alternatives', 'Option', (at) =>
      // A case may hold the option as a text alone.
      typeof valueAt(given.draft, at) === 'string'
        ? [{ kind: 'narrative', rows: 3, pointer: at, label: 'The option' }]
        : [
            { kind: 'narrative', rows: 3, pointer: `${at}/option`, label: 'The option' },
            {
              kind: 'narrative',
              rows: 3,
              pointer: `${at}/view`,
              label: 'Why it is or is not proposed (optional)',
            },
          ],
    ),
}

export const advisers: Question = {
  id: 'advisers',
  title: 'Who of the programme’s staff advised?',
  short: 'Advisers',
  hint: 'Leave the rows empty if nobody did, or none is recorded.',
  blank: 3,
  fields: () => [],
  grid: () =>
    listGrid({
      list: '/suitability/advisers',
      row: 'Adviser',
      columns: [
        { name: 'name', label: 'Name', kind: 'text' },
        { name: 'role', label: 'Role', kind: 'text' },
      ],
    }),
}
